/**
 * What a reader has chosen for a policy: whose laws it is held against, and what kind of app it is of. Kept by the policy's address on
 * the device where the reader lets policies be remembered; nothing is read or written in private windows.
 */
import { type Choice, choicesFrom } from '../wording/choice';
import type { Area } from './area';

const indexKey = 'choices';
/** Policies of which choices are kept; the oldest give way. */
const most = 200;

/** The same policy whatever stands after '?' or '#'. */
const placeOf = (url: string): string => url.split(/[?#]/)[0]!;

/** `wanted`: whether anything may be kept here and now. */
export function keepChoices(area: Area, wanted: () => Promise<boolean>) {
  const all = async (): Promise<Record<string, Choice>> => choicesFrom((await area.get(indexKey))[indexKey]);
  const isKept = async (url: string): Promise<boolean> => /^https?:/.test(url) && (await wanted());
  let turn: Promise<unknown> = Promise.resolve();
  return {
    /** What was chosen for a policy before; {} where nothing was. */
    read: async (url: string): Promise<Choice> => ((await isKept(url)) ? ((await all())[placeOf(url)] ?? {}) : {}),
    /** Keeps it, one after another. */
    keep(url: string, change: Choice): Promise<void> {
      const kept = turn.then(async () => {
        if (!(await isKept(url))) return;
        const { [placeOf(url)]: before, ...others } = await all();
        const entries = [...Object.entries(others), [placeOf(url), { ...before, ...change }] as const];
        await area.set({ [indexKey]: Object.fromEntries(entries.slice(-most)) });
      });
      turn = kept.catch(() => undefined); // Whoever asked for it hears of it.
      return kept;
    },
    forget: (): Promise<void> => area.remove(indexKey),
  };
}
