/** Answers of content scripts, as they arrive. */
import type { Page } from '../model';
import type { Answer, SentAnswer } from '../page/answer';
import { lengthened } from '../page/sent-blocks';
import { page as shape } from './shapes';

/** Throws with the name of what is wrong with it. */
export function received(sent: SentAnswer): Answer {
  const { reading } = sent;
  if (reading?.kind !== 'page') return { ...sent, reading };
  const page = whole(JSON.parse(reading.page));
  const wrong = shape(page);
  if (wrong !== null) throw new Error(`refused: reading.page.${wrong}`);
  return { ...sent, reading: { kind: 'page', page: page as Page } };
}

/** A page with its blocks whole again, as far as it has some. */
const whole = (sent: { blocks?: unknown } | null): unknown =>
  Array.isArray(sent?.blocks) ? { ...sent, blocks: lengthened(sent.blocks) } : sent;
