import { closingPath, closingSaid, joinPath } from '../closing';
import { isUnsure, sayDays } from '../say';
import { type Claim, claim, type Line, type Source, textOf } from './claim';

/** What happens to the information then: the card's own answer, and the words that say it. */
function after({ card, words }: Source): Claim {
  const { leave: say } = words.first;
  const answer = card.answers.find((one) => one.question === 'after-closing' && !isUnsure(one));
  const verdict = answer?.verdict ?? (card.closing.consequences.length > 0 ? 'told' : 'unstated');
  return claim(say.after[verdict], {}, { name: '', evidence: answer?.evidence ?? card.closing.consequences });
}

/** How long it takes, and what happens then. */
function course(source: Source): Claim[] {
  const { card, words } = source;
  const { leave: say } = words.first;
  const { days, workingDays, evidence } = card.closing;
  const then = after(source);
  if (days === null) return textOf(then) === say.after.unstated ? [claim(say.neither, {})] : [claim(say.noDays, {}), then];
  return [claim(say.days, { time: sayDays(days, workingDays, words) }, { name: '', evidence }), then];
}

/** The way out, how long it takes, and what stays. */
export function leave(source: Source): Line {
  const { card, words } = source;
  const { leave: say } = words.first;
  const { closing } = card;
  const status = closingSaid(closing);
  const path = status === 'described' ? closingPath(closing) : null;
  const contact = card.contacts.find(({ kind }) => kind === 'email') ?? card.contacts[0];
  const ask = status === 'no-account' || path || !contact ? null : contact;
  const goes = status === 'described' || status === 'contact-only' || status === 'mentioned';
  const proof = { name: '', evidence: closing.evidence };
  const said: Claim[] = [
    path ? claim(say.path, { path: joinPath(path) }, proof) : claim(say.status[status], {}, proof),
    ...(ask ? [claim(ask.kind === 'online' ? say.askThere : say.ask, { contact: ask.value }, { name: '', evidence: ask.evidence })] : []),
    ...(goes ? course(source) : []),
  ];
  return { id: 'leave', title: say.title, verdict: status === 'described' && !path ? say.verdictTold : say.verdict[status], said };
}
