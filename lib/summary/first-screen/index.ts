import { gives } from './gives';
import { leave } from './leave';
import { refuse } from './refuse';
import { contradiction, unusual, usualNames } from './stands-out';
import { takes } from './takes';
import type { Line, Source, Told } from './told';

export type { Line, Proved, Source, Told } from './told';
export { textOf } from './told';

/** What a reader sees first, on every surface: four answers, what does not fit together, what few policies say, what nearly all do. */
export interface FirstScreen {
  lines: Line[];
  odd: Told | null;
  unusual: Told[];
  usual: string[];
}

export const firstScreen = (source: Source): FirstScreen => ({
  lines: [takes(source), gives(source), refuse(source), leave(source)],
  odd: contradiction(source),
  unusual: unusual(source),
  usual: usualNames(source),
});
