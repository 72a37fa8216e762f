import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AskedKind } from '../../lib/language/questions';
import type { Analysis, Card } from '../../lib/model';
import { answer, type ItemAnswer } from '../../lib/summary/answer';
import { fill } from '../../lib/summary/fill';
import { searcher } from '../../lib/summary/search';
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
      return <Sharing recipients={card.recipients} />;
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

/** The words of each clause, null until the segmenter has told them. */
function useSegmented({ clauses }: Analysis): string[][] | null {
  const environment = useEnvironment();
  const [words, setWords] = useState<string[][] | null>(null);
  useEffect(() => {
    let ended = false;
    setWords(null);
    environment.segment(clauses.map(({ text }) => text)).then(
      (told) => !ended && setWords(told),
      // The search by pairs stays.
      console.warn,
    );
    return () => {
      ended = true;
    };
  }, [environment, clauses]);
  return words;
}

function Results({ analysis, segmented, query }: { analysis: Analysis; segmented: string[][] | null; query: string }) {
  const { words } = useWords();
  const search = useMemo(() => searcher(analysis.clauses, segmented), [analysis, segmented]);
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

/** Instant search in the policy, and answers to questions from the card's facts. */
export function Find({ analysis }: { analysis: Analysis }) {
  const { words } = useWords();
  const [query, setQuery] = useState('');
  const segmented = useSegmented(analysis);
  const { find } = words;
  return (
    <div class="find">
      <search class="search">
        <Icon of={Search} />
        <input
          class="field"
          type="search"
          aria-label={find.label}
          placeholder={find.placeholder}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </search>
      {query.trim() ? (
        <Results analysis={analysis} segmented={segmented} query={query} />
      ) : (
        <>
          <p class="muted small">{find.hint}</p>
          <ul class="examples">
            {find.examples.map((example) => (
              <li key={example}>
                <button type="button" class="button small" onClick={() => setQuery(example)}>
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
