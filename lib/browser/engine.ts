/** The engine as the worker loads it: the segmenter's WASM and the models, once, when the first page needs them. */
import init, { cut } from 'jieba-wasm/web';
import { analyze } from '../analyze';
import type { Classifier } from '../classify';
import type { Analysis, Page } from '../model';
import { browser } from './api';
import { EngineFailure } from './failure';

let loading: Promise<Classifier> | undefined;

async function load(): Promise<Classifier> {
  await init({ module_or_path: browser.runtime.getURL('/jieba_rs_wasm_bg.wasm') });
  return { segment: (text) => cut(text, true) };
}

function classifier(): Promise<Classifier> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw new EngineFailure(error instanceof Error ? error.message : String(error), { cause: error });
  });
  return loading;
}

export const analyzePage = async (page: Page): Promise<Analysis> => analyze(page, await classifier());
