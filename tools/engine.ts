import type { Classifier } from '../lib/classify';

/** The classifier as the command line loads it. */
export async function loadClassifier(): Promise<Classifier> {
  const { cut } = await import('jieba-wasm');
  return { segment: (text) => cut(text, true) };
}
