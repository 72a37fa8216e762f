import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AskedKind } from '../../lib/language/questions';
import type { Analysis, Card, Clause } from '../../lib/model';
import { answer, type ItemAnswer } from '../../lib/summary/answer';
import { fill } from '../../lib/summary/fill';
import { type Searcher, searcher } from '../../lib/summary/search';
import { wordsOfAll } from '../../lib/text/words';
import { Closing } from '../card/Closing';
import { Keeping } from '../card/Keeping';
import { Contacts, Minors, Rights } from '../card/Rest';
import { Sdks } from '../card/Sdks';
import { Permissions, Sharing } from '../card/Sharing';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { Search } from '../icons';
import { Proof, Unsure } from '../Proof';
import { useWords, type Words } from '../words';
import { Passage } from './Passage';

function sentenceOf({ item, collected, denied }: ItemAnswer, { words, terms }: Words): string {
  const { find } = words;
  const { name } = terms.items[item]!;
  if (collected && denied) return fill(find.both, { item: name });
  if (denied) return fill(find.no, { item: name });
  if (!collected) return fill(find.silent, { item: name });
  if (collected.by.includes('us')) return fill(collected.by.includes('sdk') ? find.yes : find.yesUs, { item: name });
  return collected.sdks.length > 0
    ? fill(find.yesSdk, { item: name, sdks: collected.sdks.join(words.listed) })
    : fill(find.yes, { item: name });
}

function OfItem({ of }: { of: ItemAnswer }) {
  const all = useWords();
  const evidence = [...(of.collected?.evidence ?? []), ...(of.denied?.evidence ?? [])];
  return (
    <li>
      <p>
        <strong>{sentenceOf(of, all)}</strong> {of.collected && <Unsure of={of.collected} />}
      </p>
      <p class="small muted">{all.terms.items[of.item]!.why}</p>
      <Proof of={evidence} />
    </li>
  );
}

/** The part of the card that a question is about. */
function Part({ kind, card }: { kind: AskedKind; card: Card }) {
  switch (kind) {
    case 'closing':
      return <Closing card={card} />;
    case 'retention':
    case 'storage':
    case 'abroad':
      return <Keeping card={card} />;
    case 'sdks':
      return <Sdks sdks={card.sdks} />;
    case 'sharing':
      return <Sharing card={card} />;
    case 'rights':
    case 'response':
      return <Rights card={card} />;
    case 'minors':
      return <Minors minors={card.minors} />;
    case 'contacts':
      return <Contacts contacts={card.contacts} />;
    case 'permissions':
      return <Permissions permissions={card.permissions} />;
  }
}

const sectionOf: Record<AskedKind, keyof Words['words']['sections']> = {
  closing: 'closing',
  retention: 'keeping',
  storage: 'keeping',
  abroad: 'keeping',
  sdks: 'sdks',
  sharing: 'sharing',
  rights: 'rights',
  response: 'rights',
  minors: 'minors',
  contacts: 'contact',
  permissions: 'permissions',
};

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
  const { words } = useWords();
  const found = useMemo(() => answer(query, analysis.card), [query, analysis]);
  const hits = search.find(found.terms);
  const marks = search.marks(found.terms);
  const kinds = [...new Map(found.kinds.map((kind) => [sectionOf[kind], kind])).values()].slice(0, 2);
  const answered = found.items.length > 0 || kinds.length > 0;
  return (
    <>
      {answered && (
        <section class="answer" aria-live="polite">
          <h2>{words.find.answer}</h2>
          <ul class="answers">
            {found.items.slice(0, 4).map((of) => (
              <OfItem key={of.item} of={of} />
            ))}
          </ul>
          {kinds.map((kind) => (
            <div key={kind} class="part">
              <h3>{words.sections[sectionOf[kind]]}</h3>
              <Part kind={kind} card={analysis.card} />
            </div>
          ))}
        </section>
      )}
      <section class="hits">
        <p class="small muted" role="status">
          {hits.length > 0 && fill(words.find.passages, { n: hits.length })}
          {hits.length === 0 && !answered && fill(words.find.noPassages, { query: found.terms.join(' ') })}
        </p>
        <ul>
          {hits.slice(0, 50).map((index) => (
            <Passage key={index} clause={analysis.clauses[index]!} index={index} told terms={marks} />
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
