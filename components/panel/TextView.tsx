import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model';
import type { Passage as PagePassage } from '../../lib/page/topics';
import { type Chapter, type Filter, passages } from '../../lib/reader/outline';
import { fill } from '../../lib/wording/fill';
import { topics } from '../../lib/wording/taxonomy';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { Highlighter } from '../icons';
import { useReader } from '../reader';
import { figure, useWords } from '../words';
import { type Here, Passages } from './Passages';

const toggles = ['sensitive', 'care', 'key'] as const;
const none: Filter = { topic: null, sensitive: false, care: false, key: false };

interface FiltersProps {
  filter: Filter;
  change: (to: Partial<Filter>) => void;
}

function TopicChoice({ filter, change }: FiltersProps) {
  const { words, terms } = useWords();
  return (
    <label>
      <span class="hidden">{words.panel.topics}</span>
      <select class="field" value={filter.topic ?? ''} onChange={(event) => change({ topic: event.currentTarget.value || null })}>
        <option value="">{words.panel.allTopics}</option>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {terms.topics[topic]!.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Toggles({ filter, change }: FiltersProps) {
  const { words } = useWords();
  return (
    <fieldset class="toggles">
      <legend class="hidden">{words.panel.filters}</legend>
      {toggles.map((name) => (
        <button key={name} type="button" class="button small" aria-pressed={filter[name]} onClick={() => change({ [name]: !filter[name] })}>
          {words.panel.filter[name]}
        </button>
      ))}
    </fieldset>
  );
}

interface Props {
  tabId: number;
  analysis: Analysis;
  here: Here;
  /** Whether the passages that are shown are coloured on the page too. */
  coloured: boolean;
  setColoured: (on: boolean) => void;
}

/** The policy by its own headings, passages coloured by topic and filtered; the one under the reader's eyes is marked. */
export function TextView({ tabId, analysis, here, coloured, setColoured }: Props) {
  const { words } = useWords();
  const colourable = useEnvironment().colourTopics !== null;
  const [filter, setFilter] = useState<Filter>(none);
  const [goTo, setGoTo] = useState<{ chapter: number } | null>(null);
  const { chapters, total, all, share } = useMemo(() => passages(analysis, filter), [analysis, filter]);
  const change = (to: Partial<Filter>) => setFilter({ ...filter, ...to });
  const colour = useColours(tabId, analysis, { chapters, topic: filter.topic }, coloured);
  return (
    <div class="text">
      <div class="tools small">
        <TopicChoice filter={filter} change={change} />
        {chapters.length > 1 && (
          <label>
            <span class="hidden">{words.panel.outline}</span>
            <select class="field" value="" onChange={(event) => setGoTo({ chapter: Number(event.currentTarget.value) })}>
              <option value="" disabled>
                {words.panel.outline}
              </option>
              {chapters.map(({ title, level }, i) => (
                <option key={i} value={i}>
                  {'\u2003'.repeat(Math.max(0, level - 1)) + (title ?? words.panel.untitled)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Toggles filter={filter} change={change} />
      <div class="filters small">
        <p class="muted" role="status">
          {fill(words.panel.left, {
            shown: figure(total, words),
            all: figure(all, words),
            share: new Intl.NumberFormat(words.code, { style: 'percent' }).format(share),
          })}
        </p>
        {colourable && (
          <button
            type="button"
            class="button small"
            aria-pressed={coloured}
            onClick={() => {
              if (coloured) colour(null);
              setColoured(!coloured);
            }}
          >
            <Icon of={Highlighter} />
            {words.panel.colour}
          </button>
        )}
      </div>
      {total === 0 && (
        <div class="state">
          <p>{words.panel.nothing}</p>
          <button type="button" class="button primary" onClick={() => change(none)}>
            {words.panel.nothingAction}
          </button>
        </div>
      )}
      {total > 0 && <Passages analysis={analysis} chapters={chapters} here={here} goTo={goTo} />}
    </div>
  );
}

/** Keeps the passages that are left coloured on the page while `coloured`; says what came of it. Returns how to colour others, or none. */
function useColours(
  tabId: number,
  { clauses }: Analysis,
  { chapters, topic }: { chapters: Chapter[]; topic: string | null },
  coloured: boolean,
) {
  const environment = useEnvironment();
  const { announce } = useReader();
  const { words } = useWords();
  const colour = (passages: PagePassage[] | null) => {
    environment.colourTopics?.(tabId, passages).then(
      (n) => announce(passages ? fill(words.panel.coloured, { n: figure(n, words) }) : words.panel.uncoloured),
      () => announce(words.statement.notShown),
    );
  };
  useEffect(() => {
    if (!coloured) return;
    const left = chapters.flatMap((chapter) => chapter.clauses.flatMap(({ index }) => (clauses[index]!.document ? [] : [index])));
    colour(left.map((clause) => ({ clause, text: clauses[clause]!.text, topic: topic ?? clauses[clause]!.topics[0] ?? null })));
  }, [chapters, coloured]);
  return colour;
}
