/** Tries the engine out before the first policy comes: patterns are compiled when they are first used, and code is quicker the second time. */
import { analyze, type Loads } from './analyze';
import { specimens } from './language/specimens';
import type { Lang, Page } from './model';

const pageOf = (text: string): Page => ({ url: '', title: '', language: null, plain: true, blocks: [{ kind: 'paragraph', text }], cut: 0 });

/**
 * In steps of a fraction of a second, so that it can end when a page comes, and go on in another language when
 * it turns out to be that page's. The other language gains half of each step, too.
 */
export async function* warmUp(load: Loads, lang: () => Lang): AsyncGenerator<void> {
  for (let step = 0; step < specimens[lang()].length; step++) {
    await analyze(pageOf(specimens[lang()][step]!), load);
    yield;
  }
}
