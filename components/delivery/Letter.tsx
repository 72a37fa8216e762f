import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Analysis, Jurisdiction } from '../../lib/model';
import { type Ask, asksFor, type Letter as Draft, draftLetter, type Rests, type Sender } from '../../lib/wording/draft';
import { fill } from '../../lib/wording/fill';
import { lawOf } from '../../lib/wording/law';
import { Icon } from '../Icon';
import { Copy, Mail, X } from '../icons';
import { useReader } from '../reader';
import { useWords, useWordsIn } from '../words';
import { copy } from './deliver';

const nobody: Sender = { name: '', account: '', contact: '' };
const laws: Jurisdiction[] = ['cn', 'eu', 'us', 'tw', 'hk'];
const inTraditional: Jurisdiction[] = ['tw', 'hk'];

/** What is asked for, and under which law. */
function Choices({
  asks,
  ask,
  law,
  choose,
}: {
  asks: Ask[];
  ask: Ask;
  law: Jurisdiction | null;
  choose: (to: { ask?: Ask; law?: Jurisdiction }) => void;
}) {
  const { letter } = useWords().words;
  const id = useId();
  return (
    <>
      <fieldset class="choices">
        <legend class="small muted">{letter.ask}</legend>
        {asks.map((name) => (
          <label key={name}>
            <input type="radio" name="ask" checked={ask === name} onChange={() => choose({ ask: name })} />
            {letter.asks[name]}
          </label>
        ))}
      </fieldset>
      <label class="small muted" for={id}>
        {letter.law}
      </label>
      <select id={id} class="field" value={law ?? ''} onChange={(event) => choose({ law: event.currentTarget.value as Jurisdiction })}>
        {law === null && <option value="">{letter.lawUnknown}</option>}
        {laws.map((name) => (
          <option key={name} value={name}>
            {letter.laws[name]}
          </option>
        ))}
      </select>
    </>
  );
}

/** What only the reader knows; the account is not asked for where there is none. */
function Fields({ sender, account, change }: { sender: Sender; account: boolean; change: (to: Partial<Sender>) => void }) {
  const { letter } = useWords().words;
  const names = (['name', 'account', 'contact'] as const).filter((name) => account || name !== 'account');
  return (
    <div class="fields">
      {names.map((name) => (
        <label key={name} class="small">
          {letter.fields[name]}
          <input class="field" value={sender[name]} onInput={(event) => change({ [name]: event.currentTarget.value })} />
        </label>
      ))}
    </div>
  );
}

/** What the letter says the policy says, each to be struck out. */
function Statements({ all, struck, strike }: { all: Rests[]; struck: ReadonlySet<string>; strike: (id: string) => void }) {
  const { letter } = useWords().words;
  if (all.length === 0) return null;
  return (
    <fieldset class="choices in-row">
      <legend class="small muted">{letter.rests}</legend>
      {all.map(({ id, says }) => (
        <label key={id} class={struck.has(id) ? 'struck' : ''}>
          <input type="checkbox" checked={!struck.has(id)} onChange={() => strike(id)} />
          {says}
        </label>
      ))}
    </fieldset>
  );
}

/** The text, which can be changed; it is copied and mailed only without blanks. */
function Text({ draft }: { draft: Draft }) {
  const { words } = useWords();
  const { letter, actions } = words;
  const { announce } = useReader();
  const [changed, setChanged] = useState<string | null>(null);
  const id = useId();
  const body = changed ?? draft.body;
  const unfinished = draft.blanks.some((blank) => body.includes(blank));
  const mail = draft.to?.kind === 'email' ? draft.to.value : null;
  return (
    <>
      <label class="small muted" for={id}>
        {letter.text}
      </label>
      <textarea id={id} class="field" rows={10} value={body} onInput={(event) => setChanged(event.currentTarget.value)} />
      <p class="small">{draft.to ? fill(letter.sendTo, { contact: draft.to.value }) : letter.noContact}</p>
      {unfinished && <p class="small weak">{letter.fillIn}</p>}
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={unfinished}
          onClick={() =>
            void copy(body).then(
              () => announce(actions.copied),
              (error: Error) => announce(error.message),
            )
          }
        >
          <Icon of={Copy} />
          {actions.copy}
        </button>
        {mail && !unfinished && (
          <a
            class="button"
            href={`mailto:${mail}?subject=${encodeURIComponent(draft.subject)}&body=${encodeURIComponent(body)}`}
            target="_blank"
            rel="noreferrer"
          >
            <Icon of={Mail} />
            {letter.mail}
          </a>
        )}
      </div>
    </>
  );
}

/** A draft letter to the operator in the policy's language, under the law that applies; what it rests on can be struck out. */
export function Letter({ dialog, analysis }: { dialog: RefObject<HTMLDialogElement | null>; analysis: Analysis }) {
  const { words } = useWords();
  const { card, regions } = analysis;
  const [ask, setAsk] = useState<Ask>('access');
  const [law, setLaw] = useState(() => lawOf(regions));
  const [sender, setSender] = useState(nobody);
  const [struck, setStruck] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const { letter, actions } = words;
  const own = useWordsIn(card.lang === 'en' ? 'en' : law && inTraditional.includes(law) ? 'zh-TW' : 'zh');
  const draft = law && own && draftLetter(card, { ask, law, sender, struck, date: new Date() }, own.words, own.terms);
  const strike = (one: string) => setStruck(new Set(struck.has(one) ? [...struck].filter((other) => other !== one) : [...struck, one]));
  const choose = (to: { ask?: Ask; law?: Jurisdiction }) => {
    if (to.ask) setAsk(to.ask);
    if (to.law) setLaw(to.law);
  };
  return (
    <dialog class="letter" ref={dialog} aria-labelledby={id}>
      <div class="head-top">
        <h2 id={id}>{letter.title}</h2>
        <button
          type="button"
          class="button plain square"
          aria-label={actions.close}
          title={actions.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon of={X} />
        </button>
      </div>
      <p class="small muted">{letter.intro}</p>
      <Choices asks={asksFor(card)} ask={ask} law={law} choose={choose} />
      {law && draft && (
        <>
          <Fields sender={sender} account={card.closing.status !== 'no-account'} change={(to) => setSender({ ...sender, ...to })} />
          <Statements all={draft.rests} struck={struck} strike={strike} />
          <Text key={draft.body} draft={draft} />
          <h3>{letter.next}</h3>
          <p class="small">{letter.nextSteps[law]}</p>
        </>
      )}
    </dialog>
  );
}
