import { numberOf, ordinalOf } from '../../clauses/headings';
import { families, onlyListed, permittedFor } from '../../language/oddities';
import { numbering, ordinals } from '../../language/structure';
import type { Reading } from '../reading';
import { type Odd, type Place, placeIn } from './odd';

interface Line extends Place {
  family: number;
  number: number;
}

/** A list of the outline that is open: its last number, and lists of the same dress that it stands inside. */
interface Run {
  last: Line;
  /** How often a number was given twice: those after it are as much behind. */
  behind: number;
  around: Line[];
}

/** Numbers that are left out or given twice, each beside the one before. */
export function findNumbering(reading: Reading): Odd[] {
  const found: Odd[] = [];
  const lines = linesOf(reading);
  // One open list a dress of numbers; a number of an outer dress closes all inner ones.
  const open: (Run | undefined)[] = [];
  lines.forEach((line, i) => {
    open.length = Math.min(open.length, line.family + 1);
    const run = open[line.family];
    if (!run) open[line.family] = { last: line, behind: 0, around: [] };
    const odd = run ? goOn(reading, run, line) : startsLate(reading, lines[i - 1], line);
    if (odd) found.push(odd);
  });
  return [...found, ...loneLists(reading, lines)];
}

/** Families of chapters: an inner list that begins late goes on from one in other dress. */
const chapters = 1;

/** A list of chapters that begins with a number other than one. */
function startsLate(reading: Reading, before: Line | undefined, line: Line): Odd | null {
  if (line.number === 1 || line.family > chapters || hasBetween(reading, before ?? { start: 0 }, line, 1)) return null;
  return { oddity: 'number-jumps', rule: 'numbering.starts', places: [line] };
}

/** A list that is said to hold all purposes and holds one, where another purpose is told elsewhere. */
function loneLists(reading: Reading, lines: Line[]): Odd[] {
  return reading.clauses.flatMap((clause, index): Odd[] => {
    const match = clause.kind === 'heading' ? null : onlyListed.exec(clause.text);
    const at = match ? lines.findIndex((line) => line.clause > index) : -1;
    const [first, next] = [lines[at], lines.slice(at + 1).find(({ family }) => family <= (lines[at]?.family ?? 0))];
    if (!match || first?.number !== 1 || first.clause > index + nearby || (next?.family === first.family && next.number === 2)) return [];
    const other = reading.clauses.findIndex(({ text }, i) => i > first.clause + 1 && permittedFor.test(text));
    if (other < 0) return [];
    const said = placeIn(reading, index, match.index, match.index + match[0].length);
    return [{ oddity: 'only-listed', rule: 'numbering.lone', places: [said, placeIn(reading, other, 0, longest)] }];
  });
}

/** A list stands this near after the sentence that leads to it, in clauses. */
const nearby = 2;

/** Takes a line as the next of a list, and says what is wrong with its number. */
function goOn(reading: Reading, run: Run, line: Line): Odd | null {
  const { last } = run;
  const outer = run.around.findLastIndex(({ number }) => number + 1 === line.number);
  run.last = line;
  if (line.number === 1) {
    run.around.push(last);
    return null;
  }
  const due = last.number + 1;
  if (line.number === due || line.number === due + run.behind) return null;
  if (outer >= 0) {
    run.around.length = outer;
    return null;
  }
  if (line.number === last.number) {
    run.behind++;
    return { oddity: 'number-repeats', rule: 'numbering.repeats', places: [line, last] };
  }
  if (line.number < due || hasBetween(reading, last, line, last.number + 1)) return null;
  return { oddity: 'number-jumps', rule: 'numbering.jumps', places: [last, line] };
}

/** Lines that begin with a number, by the dress of the number. */
function linesOf(reading: Reading): Line[] {
  return reading.clauses.flatMap(({ text, kind, block }, clause): Line[] => {
    if (kind === 'row' || reading.clauses[clause - 1]?.block === block) return [];
    const style = numberOf(text);
    const id = style < 0 ? '' : numbering[style]!.id === 'number' && closed.test(text) ? 'number bracket' : numbering[style]!.id;
    const family = families.findIndex((ids) => ids.includes(id));
    const number = ordinalOf(text);
    if (family < 0 || !(number >= 1)) return [];
    return [{ ...placeIn(reading, clause, 0, Math.min(text.length, longest)), family, number }];
  });
}

const longest = 40;
/** 2) is of another list than 2. is. */
const closed = /^\d{1,2}\s?[)）]/u;

/** A number left out, from `first` on, stands inside a paragraph. */
function hasBetween({ text }: Reading, from: Pick<Line, 'start'>, to: Line, first: number): boolean {
  const between = text.slice(from.start + 2, to.start);
  for (let number = first; number < to.number; number++) {
    const forms = [String(number), ordinals[number] ?? String(number)];
    if (forms.some((form) => marks.some((mark) => standsIn(between, form, mark)))) return true;
  }
  return false;
}

/** A number with its mark, not as the end of a longer number. */
function standsIn(text: string, form: string, mark: string): boolean {
  for (let at = text.indexOf(form + mark); at >= 0; at = text.indexOf(form + mark, at + 1))
    if (!digit.test(text[at - 1] ?? '')) return true;
  return false;
}

const digit = /[\d一二三四五六七八九十（(.]/u;
const marks = ['、', '.', '．', '：', ':', '\\', '部分', '章', '条'];
