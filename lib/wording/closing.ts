import type { Closing } from '../model';

export const joinPath = (path: string[]): string => path.join(' › ');

/** The longest chain of labels that leads to closing, or null. */
export const closingPath = (closing: Closing): string[] | null =>
  closing.paths.reduce<string[] | null>((best, path) => (path.length > (best?.length ?? 0) ? path : best), null);

/** How to say the status: that a text never speaks of accounts is no statement that there are none. */
export const closingSaid = ({ status, evidence }: Closing): Closing['status'] | 'unspoken' =>
  status === 'no-account' && evidence.length === 0 ? 'unspoken' : status;
