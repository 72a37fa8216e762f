/** Words for the search in the panel: jieba's WASM, loaded when somebody first searches, and never on the way to a card. */
import init, { cut } from 'jieba-wasm/web';
import { browser } from './api';
import { EngineFailure } from './failure';

let loading: Promise<unknown> | undefined;

async function loaded(): Promise<void> {
  loading ??= init({ module_or_path: browser.runtime.getURL('/jieba_rs_wasm_bg.wasm') });
  try {
    await loading;
  } catch (error) {
    loading = undefined;
    throw new EngineFailure(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The words of each text, by one call of the segmenter, which costs more for its calls than for its characters. */
export async function segmentAll(texts: string[]): Promise<string[][]> {
  await loaded();
  const all: string[][] = [[]];
  for (const word of cut(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'), true)) {
    if (word === '\n') all.push([]);
    else all.at(-1)!.push(word);
  }
  if (all.length !== Math.max(1, texts.length)) throw new EngineFailure('the segmenter joined texts');
  return all;
}
