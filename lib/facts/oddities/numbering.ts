import { numberOf, ordinalOf } from '../../clauses/headings';
import { families, onlyListed, permittedFor } from '../../language/oddities';
import { numbering, ordinals } from '../../language/structure';
import { firstWhere } from '../../text/sorted';
import type { Reading } from '../reading';
import { type ClauseSpan, type Odd, spanIn } from './odd';

interface Line extends ClauseSpan {
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
  const { clauses } = reading;
  const said = clauses.flatMap(({ kind, text }, clause) => {
    const match = kind === 'heading' ? null : onlyListed.exec(text);
    return match ? [{ clause, start: match.index, end: match.index + match[0].length }] : [];
  });
  if (!said.length) return [];
  const after = nextOutside(lines);
  const permitted = clauses.flatMap(({ text }, clause) => (permittedFor.test(text) ? [clause] : []));
  return said.flatMap(({ clause, start, end }): Odd[] => {
    const at = firstWhere(lines, (line) => line.clause > clause);
    const [first, next] = [lines[at], lines[after[at] ?? -1]];
    if (first?.number !== 1 || first.clause > clause + nearby || (next?.family === first.family && next.number === 2)) return [];
    const other = permitted[firstWhere(permitted, (one) => one > first.clause + 1)];
    if (other === undefined) return [];
    return [
      {
        oddity: 'only-listed',
        rule: 'numbering.lone',
        places: [spanIn(reading, clause, start, end), spanIn(reading, other, 0, longest)],
      },
    ];
  });
}

/** For each line, the index of the next one that is not of a list inside its own. */
function nextOutside(lines: Line[]): (number | undefined)[] {
  const after: (number | undefined)[] = lines.map(() => undefined);
  const waiting: number[] = [];
  lines.forEach(({ family }, i) => {
    while (waiting.length && lines[waiting.at(-1)!]!.family >= family) after[waiting.pop()!] = i;
    waiting.push(i);
  });
  return after;
}

/** A list stands this near after the sentence that leads to it, in clauses. */
const nearby = 2;

/** A list goes on after so many others in the same dress at most. */
const deepest = 100;

/** Takes a line as the next of a list, and says what is wrong with its number. */
function goOn(reading: Reading, run: Run, line: Line): Odd | null {
  const { last } = run;
  run.last = line;
  if (line.number === 1) {
    run.around.push(last);
    if (run.around.length > deepest) run.around.shift();
    return null;
  }
  const due = last.number + 1;
  if (line.number === due || line.number === due + run.behind) return null;
  const outer = run.around.findLastIndex(({ number }) => number + 1 === line.number);
  if (outer >= 0) {
    run.around.length = outer;
    return null;
  }
  if (line.number === last.number) {
    if (beginsBetween(reading, last, line)) return null;
    run.behind++;
    return { oddity: 'number-repeats', rule: 'numbering.repeats', places: [line, last] };
  }
  if (line.number < due || hasBetween(reading, last, line, last.number + 1) || comeUnnumbered(reading, last, line)) return null;
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
    return [{ ...spanIn(reading, clause, 0, Math.min(text.length, longest)), family, number }];
  });
}

/** As many titles of the same rank stand between as numbers are left out: a list drew their numbers, and the text has none of them. */
function comeUnnumbered({ clauses }: Reading, last: Line, line: Line): boolean {
  const { kind, trail } = clauses[line.clause]!;
  if (kind !== 'heading') return false;
  const titles = clauses.slice(last.clause + 1, line.clause).filter((one) => one.kind === 'heading' && one.trail.length === trail.length);
  return titles.length >= line.number - last.number - 1;
}

const longest = 40;
/** 2) is of another list than 2. is. */
const closed = /^\d{1,2}\s?[)）]/;

/** A number left out, from `first` on, stands inside a paragraph. */
function hasBetween({ text }: Reading, from: Pick<Line, 'start'>, to: Line, first: number): boolean {
  const between = text.slice(from.start + 2, to.start);
  for (let number = first; number < to.number; number++) {
    const forms = [String(number), ordinals[number] ?? String(number)];
    if (forms.some((form) => marks.some((mark) => standsIn(between, form, mark)))) return true;
  }
  return false;
}

/** The list of a line begins inside another line, after the last one of its dress. */
const beginsBetween = ({ text }: Reading, last: Line, line: Line): boolean => {
  const between = text.slice(last.end, line.start);
  return line.number > 1 && [...marks, ')', '）'].some((mark) => standsIn(between, '1', mark) || standsIn(between, ordinals[1]!, mark));
};

/** A number with its mark, not as the end of a longer number. */
function standsIn(text: string, form: string, mark: string): boolean {
  for (let at = text.indexOf(form + mark); at >= 0; at = text.indexOf(form + mark, at + 1))
    if (!digit.test(text[at - 1] ?? '')) return true;
  return false;
}

const digit = /[\d一二三四五六七八九十（(.]/;
const marks = ['、', '.', '．', '：', ':', '\\', '部分', '章', '条'];
