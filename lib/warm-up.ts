/** Tries the engine out before the first policy comes: patterns are compiled when they are first used, and code is quicker the second time. */
import { analyze } from './analyze';
import type { Classifier } from './classify';
import { specimens } from './language/specimens';
import type { Lang, Page } from './model';

const pageOf = (text: string): Page => ({ url: '', title: '', language: null, plain: true, blocks: [{ kind: 'paragraph', text }], cut: 0 });

/** In steps of a fraction of a second, so that it can end when a page comes. The other language gains half of it, too. */
export async function* warmUp(classifier: Classifier, lang: Lang): AsyncGenerator<void> {
  for (const text of specimens[lang]) {
    await analyze(pageOf(text), () => classifier);
    yield;
  }
}
