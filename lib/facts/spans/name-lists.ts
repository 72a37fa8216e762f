/** Lists of names in English running text: 'A, B and C'. */
import { listGap, listName, noService } from '../../language/en/sdk-prose';
import type { Span } from '../../model';

/** Longest stretch in which one name and what separates it from the next stand, in characters. */
const reach = 240;

/** The names that stand one after the other from a place of a text, as far as they look like names. */
export function namesFrom(text: string, from: number): (Span & { name: string })[] {
  const listed: (Span & { name: string })[] = [];
  for (let at = from; ; ) {
    const rest = text.slice(at, at + reach);
    const name = listName.exec(rest)?.[0].replace(/(?<![.’'])[.’']+$/, '');
    if (!name || noService.test(name)) return listed;
    listed.push({ name, start: at, end: at + name.length });
    const gap = listGap.exec(rest.slice(name.length))?.[0];
    if (!gap) return listed;
    at += name.length + gap.length;
  }
}
