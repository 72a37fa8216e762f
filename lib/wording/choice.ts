import { appKinds } from '../language/app-kinds';
import { checksBy } from '../language/checklist/checks';
import type { Jurisdiction } from '../model';

/** What a reader has chosen for a policy; absent where they left it as it was found. */
export interface Choice {
  laws?: Jurisdiction[];
  /** Id of a kind of app; '' for none. */
  kind?: string;
}

function choiceFrom(stored: unknown): Choice {
  const { laws, kind } = Object(stored) as { laws?: unknown; kind?: unknown };
  return {
    ...(Array.isArray(laws) ? { laws: laws.filter((law) => Object.hasOwn(checksBy, law as string)) as Jurisdiction[] } : {}),
    ...(kind === '' || appKinds.some(({ id }) => id === kind) ? { kind: kind as string } : {}),
  };
}

/** Choices that were stored, by policy, as far as this version knows them. */
export const choicesFrom = (stored: unknown): Record<string, Choice> =>
  Object.fromEntries(Object.entries(Object(stored)).map(([place, choice]) => [place, choiceFrom(choice)]));
