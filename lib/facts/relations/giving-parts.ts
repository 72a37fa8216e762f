/** Which clauses stand in a part of the text that tells who gets something. */
import { givingTitle, runsIn, tellsOtherwise } from '../../language/parties';
import type { Clause } from '../../model';
import { once } from '../once';
import type { Reading } from '../reading';

/** Clauses below a line that is a title though the page does not mark it as one, and the longest of them, in characters. */
const [mostBelow, longestBelow] = [16, 240];
/** Longest line that is such a title, in characters. */
const longestTitle = 60;

/** By clause: a title of its own part says so, marked as one or not, or words before a colon or stop that head its paragraph. */
export const inGivingPart = once(({ clauses }: Reading): boolean[] => {
  let left = 0;
  let block = -1;
  return clauses.map((clause, index) => {
    const { text, kind, lang, trail } = clause;
    const titled = givingTitle.test(trail.at(-1) ?? '');
    if (kind === 'heading') left = 0;
    if (kind === 'heading' || kind === 'row' || lang !== 'en') return titled && kind !== 'heading';
    if (runInGiving(text)) block = clause.block;
    if (isTitleLine(clause, clauses[index + 1])) {
      left = givingTitle.test(text) ? mostBelow : 0;
      return titled;
    }
    if (text.length > longestBelow || tellsOtherwise.test(text)) left = Math.min(left, 0);
    return titled || clause.block === block || left-- > 0;
  });
});

/** 'Sharing: with couriers'; 'WHO ELSE. Heron Post'. */
function runInGiving(text: string): boolean {
  const { head, caps, few } = runsIn.exec(text)?.groups ?? {};
  const title = head ?? caps ?? few;
  return title !== undefined && givingTitle.test(title);
}

/** A short line without an end, with a paragraph below it, that is no name: words of it begin with small letters, or it is all capitals. */
const isTitleLine = ({ text, block }: Clause, next: Clause | undefined): boolean =>
  text.length <= longestTitle &&
  next !== undefined &&
  next.block !== block &&
  !/[.;,:()–—]/.test(text) &&
  (/^[^a-z]{6,}$/.test(text) || /\s[a-z]{3,}/.test(text) || givingTitle.test(text));
