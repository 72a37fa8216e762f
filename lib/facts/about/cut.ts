/** How the name of a service is cut out of what proposes it. */
import { about as words } from '../../language/about';
import { names } from '../../language/en/names';

/** A name where it stands in a clause. */
interface Placed {
  value: string;
  at: number;
}

/** The name without what stands around it; empty where it is none. */
export function nameOf(raw: string): string {
  const name = words.aroundName.reduce((rest, pattern) => rest.replace(pattern, ''), raw).trim();
  return name.length >= 2 &&
    ![name, name.replace(names.article, '')].some((one) => words.noService.test(one)) &&
    !words.notInName.test(name.replace(names.article, ''))
    ? name
    : '';
}

/** Each word with a capital or a figure; one that is alone may go without. */
export const isName = (value: string): boolean => {
  const parts = value.split(' ').filter((part) => !names.smallWords.test(part));
  return value.split(' ').length < 2 || (parts.length > 0 && parts.every((part) => /^[^a-z]/.test(part)));
};

/** Most that stands before a name and belongs to it, in characters. */
const longestHead = 50;

/** A name that was cut at 'of', '&' or a full stop, with all of its parts: 'Bank of Ferndale', 'Moss & Tern', 'tern.org'. */
export function grown(text: string, { value, at }: Placed): Placed {
  let [start, end] = [at, at + value.length];
  for (let head = names.headOf.exec(text.slice(Math.max(0, start - longestHead), start)); head && start > at - longestHead; ) {
    start -= head[0].length;
    head = names.headOf.exec(text.slice(Math.max(0, start - longestHead), start));
  }
  const tail = names.tailOf.exec(text.slice(end, end + longestHead));
  if (tail) end += tail[0].length;
  // The article that a sentence begins with is no part of it.
  if (/(?:^|[.!?:;]\s{1,4})$/.test(text.slice(Math.max(0, start - 5), start)))
    start += names.article.exec(text.slice(start, end))?.[0].length ?? 0;
  return { value: text.slice(start, end), at: start };
}

/** 'Welcome to Tidebook!' is of Tidebook, where the text names it without that mark too. */
export function calm(whole: string, { value, at }: Placed): Placed {
  const bare = value.replace(/!$/, '');
  for (let from = bare === value ? -1 : whole.indexOf(bare); from >= 0; from = whole.indexOf(bare, from + bare.length))
    if (!/[!\p{L}]/u.test(whole[from + bare.length] ?? '')) return { value: bare, at };
  return { value, at };
}
