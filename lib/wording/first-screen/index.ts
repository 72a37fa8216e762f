import type { Wording } from '../../language/wording/wording';
import { fill } from '../fill';
import { type Claim, type Line, type Source, textOf } from './claim';
import { gives } from './gives';
import { leave } from './leave';
import { refuse } from './refuse';
import { contradiction, unusual, usualNames } from './stands-out';
import { takes } from './takes';

export type { Claim, Line, Proved, Source } from './claim';
export { textOf } from './claim';
export { proofsOf } from './proofs';

/** What a reader sees first, on every surface: four answers, what does not fit together, what few policies say, what nearly all do. */
export interface FirstScreen {
  lines: Line[];
  odd: Claim | null;
  unusual: Claim[];
  usual: string[];
}

/** The four answers as they are read aloud. */
export const spoken = (lines: Line[], words: Wording): string =>
  lines
    .map(({ title, verdict, said }) => fill(words.first.spoken, { title, verdict, text: said.map(textOf).join(words.between) }))
    .join('\n');

export const firstScreen = (source: Source): FirstScreen => ({
  lines: [takes(source), gives(source), refuse(source), leave(source)],
  odd: contradiction(source),
  unusual: unusual(source),
  usual: usualNames(source),
});
