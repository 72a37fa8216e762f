import type { Wording } from '../../language/wording/wording';
import { fill } from '../fill';
import { gives } from './gives';
import { leave } from './leave';
import { refuse } from './refuse';
import { contradiction, unusual, usualNames } from './stands-out';
import { takes } from './takes';
import { type Line, type Source, type Told, textOf } from './told';

export type { Line, Proved, Source, Told } from './told';
export { textOf } from './told';

/** What a reader sees first, on every surface: four answers, what does not fit together, what few policies say, what nearly all do. */
export interface FirstScreen {
  lines: Line[];
  odd: Told | null;
  unusual: Told[];
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
