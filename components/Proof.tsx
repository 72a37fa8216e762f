import { useState } from 'preact/hooks';
import type { Evidence, Statement } from '../lib/model';
import { inContext, places } from '../lib/wording/context';
import { fill } from '../lib/wording/fill';
import { isUnsure } from '../lib/wording/say';
import { Icon } from './Icon';
import { Flag, Lightbulb, LocateFixed } from './icons';
import { More } from './More';
import { useReader } from './reader';
import { Wrong } from './Wrong';
import { useWords } from './words';

function Quote({ evidence }: { evidence: Evidence }) {
  const { words } = useWords();
  const { clauses, show, explain } = useReader();
  const [wrong, setWrong] = useState(false);
  const clause = clauses[evidence.clause];
  const { before, quote, after } = inContext(evidence, clause);
  return (
    <li>
      {clause?.document && <From title={clause.document} />}
      <blockquote class="quote" lang={clause?.lang}>
        {before}
        {before || after ? <mark>{quote}</mark> : quote}
        {after}
      </blockquote>
      <div class="quote-actions">
        <button type="button" class="link small" onClick={() => show(evidence)}>
          <Icon of={LocateFixed} />
          {words.statement.show}
        </button>
        <button type="button" class="link small" onClick={() => explain(evidence)}>
          <Icon of={Lightbulb} />
          {words.statement.explain}
        </button>
        <button type="button" class="link small" aria-expanded={wrong} onClick={() => setWrong(!wrong)}>
          <Icon of={Flag} />
          {words.wrong.open}
        </button>
      </div>
      {wrong && <Wrong of={evidence} />}
    </li>
  );
}

/** The quotes that a statement rests on; where it rests on silence, that is said. */
export function Proof({ of }: { of: Evidence[] }) {
  const { words } = useWords();
  if (of.length === 0) return <p class="muted small">{words.statement.silent}</p>;
  return (
    <More of={places(of)} first={2} label={words.statement.moreQuotes} class="proof">
      {(evidence) => <Quote key={`${evidence.start} ${evidence.end}`} evidence={evidence} />}
    </More>
  );
}

/** Beside a statement: that we are not sure of it, and which other documents it comes from, where not from the policy itself. */
export function Notes({ of }: { of: Statement }) {
  const { words } = useWords();
  const { clauses } = useReader();
  const documents = [...new Set(of.evidence.map(({ clause }) => clauses[clause]?.document))];
  return (
    <>
      {isUnsure(of) && <span class="unsure small">{words.statement.unsure}</span>}{' '}
      {!documents.includes(undefined) && documents.map((title) => <From key={title} title={title!} />)}
    </>
  );
}

const From = ({ title }: { title: string }) => <span class="from small muted">{fill(useWords().words.doors.from, { title })}</span>;

/** A line of the card whose quotes open beneath it. */
export function Stated({ of, children }: { of: Statement; children: preact.ComponentChildren }) {
  const { words } = useWords();
  const { allOpen } = useReader();
  const [chosen, setOpen] = useState(false);
  const open = chosen || allOpen;
  return (
    <div class="stated">
      <div class="stated-line">
        <span>
          {children} <Notes of={of} />
        </span>
        {of.evidence.length > 0 && (
          <button type="button" class="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.statement.quote}
          </button>
        )}
      </div>
      {open && <Proof of={of.evidence} />}
    </div>
  );
}
