import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis, Clause } from '../../lib/model';
import { type Asked, answersTo } from '../../lib/reader/ask';
import { asks, termsOf } from '../../lib/reader/asked-items';
import { type Searcher, searcher } from '../../lib/reader/search';
import { wordsOfAll } from '../../lib/text/words';
import { fill } from '../../lib/wording/fill';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { Search } from '../icons';
import { Notes, Proof } from '../Proof';
import { useWords } from '../words';
import { Passage } from './Passage';

/** One answer: the verdict in a word, the sentence, the words that prove it. */
function Given({ of }: { of: Asked }) {
  const { words } = useWords();
  return (
    <li>
      <p class="answer-text">
        <strong class="answer-verdict">{words.ask.verdict[of.verdict]}</strong> {of.answer} <Notes of={of} />
      </p>
      <Proof of={of.evidence} />
    </li>
  );
}

/**
 * The search in the policy: by pairs of characters at once; once something is asked, by the browser's words a moment later, and
 * by the segmenter's when it is loaded.
 */
function useSearcher({ clauses }: Analysis, asked: boolean): Searcher {
  const { segment } = useEnvironment();
  const pairs = useMemo(() => searcher(clauses), [clauses]);
  const [known, setKnown] = useState<{ clauses: Clause[]; search: Searcher } | null>(null);
  useEffect(() => {
    if (!asked) return;
    let ended = false;
    const texts = clauses.map(({ text }) => text);
    const learn = async () => {
      let search = pairs;
      for (const words of [wordsOfAll, segment]) {
        search = search.with(await words(texts));
        if (ended) return;
        setKnown({ clauses, search });
      }
    };
    // What is known so far stays.
    learn().catch(console.warn);
    return () => {
      ended = true;
    };
  }, [segment, clauses, pairs, asked]);
  return known?.clauses === clauses ? known.search : pairs;
}

function Results({ analysis, search, query }: { analysis: Analysis; search: Searcher; query: string }) {
  const { words, terms } = useWords();
  const { card, clauses } = analysis;
  const answers = useMemo(() => answersTo(query, { card, clauses, words, terms }), [query, analysis, words, terms]);
  const wanted = termsOf(query);
  const answered = answers.length > 0;
  const lost = !answered && asks(query);
  const found = search.find(wanted);
  const hits = found.length === 0 && lost ? search.near(wanted) : found;
  const marks = search.marks(wanted);
  return (
    <>
      {answered && (
        <section class="answer" aria-live="polite">
          <h2>{words.find.answer}</h2>
          <ul class="answers">
            {answers.map((of) => (
              <Given key={of.answer} of={of} />
            ))}
          </ul>
        </section>
      )}
      {lost && (
        <p class="weak" aria-live="polite">
          {[words.ask.unknown, ...(hits.length > 0 ? [words.ask.passages] : [])].join(words.between)}
        </p>
      )}
      <section class="hits">
        <p class="small muted" role="status">
          {hits.length > 0 && fill(words.find.passages, { n: hits.length })}
          {hits.length === 0 && !answered && fill(words.find.noPassages, { query: wanted.join(' ') })}
        </p>
        <ul>
          {hits.slice(0, 50).map((index) => (
            <Passage key={index} clause={clauses[index]!} index={index} told terms={marks} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** Instant search in the policy, and answers to questions from the card's facts. `searching`: the reader came to type. */
export function Find({ analysis, searching }: { analysis: Analysis; searching: boolean }) {
  const { words } = useWords();
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState(false);
  const search = useSearcher(analysis, asked);
  const ask = (wanted: string) => {
    setQuery(wanted);
    setAsked(true);
  };
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (searching) field.current?.focus();
  }, [searching]);
  const { find } = words;
  return (
    <div class="find">
      <search class="search">
        <Icon of={Search} />
        <input
          class="field"
          ref={field}
          type="search"
          aria-label={find.label}
          placeholder={find.placeholder}
          value={query}
          onInput={(event) => ask(event.currentTarget.value)}
        />
      </search>
      {query.trim() ? (
        <Results analysis={analysis} search={search} query={query} />
      ) : (
        <>
          <p class="muted small">{find.hint}</p>
          <ul class="examples">
            {find.examples.map((example) => (
              <li key={example}>
                <button type="button" class="button small" onClick={() => ask(example)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
