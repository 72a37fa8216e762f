import { readFileSync } from 'node:fs';
import { type Classifier, makeClassifier } from '../lib/classify';

const shipped = (name: string): Uint8Array => readFileSync(new URL(`../public/${name}`, import.meta.url));

/** The classifier as the command line loads it: the files that the extension ships. */
export async function loadClassifier(): Promise<Classifier> {
  const manifest = JSON.parse(new TextDecoder().decode(shipped('classify.json')));
  return makeClassifier({ zh: shipped(manifest.models.zh.file), en: shipped(manifest.models.en.file), manifest });
}
