/** The engine as the worker loads it: the segmenter's WASM and the models, once, when the first page needs them. */
import init, { cut } from 'jieba-wasm/web';
import { analyze } from '../analyze';
import { type Classifier, type Manifest, makeClassifier } from '../classify';
import type { Analysis, Page } from '../model';
import { browser } from './api';
import { EngineFailure } from './failure';

let loading: Promise<Classifier> | undefined;

/** A file of the extension's own package. */
async function packaged(name: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(name as '/'));
  if (!response.ok) throw new Error(`${name} is missing from the package`);
  return response;
}

const bytesOf = async (file: string): Promise<Uint8Array> => new Uint8Array(await (await packaged(`/${file}`)).arrayBuffer());

async function load(): Promise<Classifier> {
  const manifest = (await (await packaged('/classify.json')).json()) as Manifest;
  const [zh, en] = await Promise.all([
    bytesOf(manifest.models.zh.file),
    bytesOf(manifest.models.en.file),
    init({ module_or_path: browser.runtime.getURL('/jieba_rs_wasm_bg.wasm') }),
  ]);
  return makeClassifier({ segment: (text) => cut(text, true), zh, en, manifest });
}

function classifier(): Promise<Classifier> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw new EngineFailure(error instanceof Error ? error.message : String(error), { cause: error });
  });
  return loading;
}

/** The words of each text, by one call of the segmenter. */
export async function segmentAll(texts: string[]): Promise<string[][]> {
  const { segment } = await classifier();
  const all: string[][] = [[]];
  for (const word of segment(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'))) {
    if (word === '\n') all.push([]);
    else all.at(-1)!.push(word);
  }
  if (all.length !== Math.max(1, texts.length)) throw new EngineFailure('the segmenter joined texts');
  return all;
}

export const analyzePage = async (page: Page): Promise<Analysis> => analyze(page, await classifier());
