import { aboutSdks, anyPackage, genericName, noName, packageName } from '../../language/sdk-words';
import type { Clause } from '../../model';
import { matchesOf } from '../../text/matches';
import { once } from '../once';
import type { Reading } from '../reading';
import { nameKey } from './names';
import { chineseRecords } from './records/chinese';
import { englishRecords } from './records/english';
import { keyedRecords } from './records/keyed';
import { lineRecords } from './records/lines';
import { partRecords } from './records/parts';
import { pointRecords } from './records/points';
import type { Rec } from './records/record';
import { rowRecords } from './records/rows';
import { Stretches } from './stretches';

/**
 * What the text tells in one place each: rows, keyed lines, points, parts, lines and sentences that name their subject. The plainer shapes
 * first: what they tell is not told again by those after them.
 */
export const recordsOf = once((reading: Reading): Rec[] => {
  const rows = rowRecords(reading);
  const inRows = new Stretches(rows.flatMap(({ at, cues }) => (cues.includes('table-cookie') ? [] : [at])));
  const inTable = new Stretches(reading.tables);
  const keyed = keyedRecords(reading).filter(({ at }) => !inTable.meets(at));
  const keyedExtents = new Stretches(keyed.flatMap(({ extent }) => extent ?? []));
  // A part whose lines are the keyed lines of something is that thing.
  const parts = partRecords(reading).filter(({ extent }) => extent && !keyedExtents.meets(extent));
  const apart = new Stretches([...keyed, ...parts].flatMap(({ extent }) => extent ?? []));
  const lines = lineRecords(reading).filter(({ at }) => !apart.meets(at));
  const points = pointRecords(reading).filter(({ at }) => !inTable.meets(at) && !apart.meets(at));
  const heads = new Stretches(points.map(({ at }) => at));
  const sentences = reading.clauses.flatMap((clause, index) => {
    if (apart.meets(clause) || (clause.kind === 'row' && (!sentenceInRow(clause) || inRows.meets(clause)))) return [];
    const found = clause.lang === 'en' ? englishRecords(reading, index) : [...packageRecords(clause), ...chineseRecords(reading, index)];
    // What else a point names is rarely a service of its own, however it is named.
    const inPoint = heads.meets(clause);
    return found
      .filter(({ at }) => !heads.meets(at))
      .map((record) => ({ ...record, clause: index, cues: inPoint ? ['in-point'] : record.cues }));
  });
  return [...rows, ...keyed, ...parts, ...lines, ...points, ...sentences]
    .filter(
      (record) =>
        record.name && !noName.test(record.name.replace(/\s+/g, '')) && (!genericName.test(nameKey(record.name)) || isFirm(record)),
    )
    .sort((a, b) => a.at.start - b.at.start);
});

/** A name that only says what the thing does is one where its place shows that it is a name. */
const isFirm = ({ name, shape, details }: Rec): boolean =>
  anyPackage.test(name) ||
  (/sdk/i.test(name) && (shape === 'row' || shape === 'keyed' || shape === 'point' || details.some(({ how }) => how === 'at-name')));

/** A cell of an English table may hold sentences, as those on cookies do. */
const sentenceInRow = ({ text, lang }: Clause): boolean => lang === 'en' && /\b[Ww]e (?:also |may )?use\b/.test(text);

/** Packages named in running text. */
function packageRecords(clause: Clause): Rec[] {
  if (!aboutSdks.test(clause.text) && !clause.trail.some((title) => aboutSdks.test(title)) && !/[（(]/.test(clause.text)) return [];
  return matchesOf(clause.text, packageName)
    .filter(({ 0: name }) => !/\.(?:com|cn|net|org)$/.test(name))
    .map(({ 0: name, index }) => ({
      name: name.trim(),
      at: { start: clause.start + index, end: clause.start + index + name.trim().length },
      shape: 'sentence' as const,
      details: [],
      extent: null,
      cues: ['package'],
    }));
}
