import { goesOn, opensWhy } from '../../../language/en/sdk-prose';
import type { Clause } from '../../../model';
import type { Reading } from '../../reading';

/** A sentence after one that names a service. */
export interface After {
  index: number;
  clause: Clause;
  /** What it says behind its opening of why or when. */
  said: string;
  /** It opens with a word for those whom the one before has named: 'it', 'these partners'. */
  goesOn: boolean;
  /** It stands in the same paragraph. */
  here: boolean;
}

/** The English sentences and lines after one, up to the next heading or table; whoever asks stops where they go on no longer. */
export function* sentencesAfter({ clauses }: Pick<Reading, 'clauses'>, from: number, most: number): Generator<After> {
  for (let index = from + 1; index <= from + most; index++) {
    const clause = clauses[index];
    if (!clause || clause.kind === 'heading' || clause.kind === 'row') return;
    yield { index, clause, ...sayingOf(clause), here: clause.block === clauses[from]!.block };
  }
}

/** What a sentence says without its opening of why or when ('to count visits, it collects …'), and whether it goes on about others. */
export function sayingOf({ text }: Clause): Pick<After, 'said' | 'goesOn'> {
  const said = text.slice(opensWhy.exec(text)?.[0].length ?? 0).trimStart();
  return { said, goesOn: goesOn.test(said) };
}
