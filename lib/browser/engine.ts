/** The engine as the worker loads it: the models, once, when the first page needs them. */
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
  const [zh, en] = await Promise.all([bytesOf(manifest.models.zh.file), bytesOf(manifest.models.en.file)]);
  return makeClassifier({ zh, en, manifest });
}

function classifier(): Promise<Classifier> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw new EngineFailure(error instanceof Error ? error.message : String(error), { cause: error });
  });
  return loading;
}

export const analyzePage = async (page: Page): Promise<Analysis> => analyze(page, await classifier());
