import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answered, Asked, Figure } from '../../lib/browser/turns';
import { specimens } from '../../lib/language/specimens';
import type { Analysis } from '../../lib/model';
import { careful } from '../../lib/wording/watch';

/** A thread of its own each time: the models are kept in one. */
const engine = async () => (await import('../../lib/browser/engine')).answerTasks;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('navigator', { language: 'zh-CN' });
});
afterEach(() => vi.unstubAllGlobals());

const packaged = async (path: string) => new Response(readFileSync(`public${path}`));
const page = {
  url: '',
  title: '',
  language: null,
  plain: true,
  blocks: [{ kind: 'paragraph' as const, text: specimens.zh.join('\n') }],
  cut: 0,
};

it('a thread that warms up answers the first page all the same, once', async () => {
  vi.stubGlobal('fetch', packaged);
  const warn = vi.spyOn(console, 'warn');
  const answers: (Answered | Figure)[] = [];
  const thread = {
    onmessage: null as ((event: { data: Asked }) => unknown) | null,
    postMessage: (answer: Answered | Figure) => answers.push(answer),
  };
  (await engine())(thread);
  const warming = thread.onmessage!({ data: { warmUp: 'zh' } });
  await thread.onmessage!({ data: { page, anyway: false } });
  await warming;
  expect(answers.map((answer) => 'ok' in answer && answer.ok && answer.analysis?.isPolicy)).toEqual([false, true]);
  expect(answers[0]).toEqual({ figure: careful((answers[1] as { analysis: Analysis }).analysis.card).length });
  expect(warn).not.toHaveBeenCalled();
});

it('a page that is no policy has a card only where the reader asks for one anyway', async () => {
  vi.stubGlobal('fetch', packaged);
  const answers: (Answered | Figure)[] = [];
  const thread = {
    onmessage: null as ((event: { data: Asked }) => unknown) | null,
    postMessage: (answer: Answered | Figure) => answers.push(answer),
  };
  (await engine())(thread);
  const recipe = { ...page, blocks: [{ kind: 'paragraph' as const, text: '把面粉和水揉成面团，醒半小时，再擀成薄片。'.repeat(40) }] };
  for (const anyway of [false, true]) await thread.onmessage!({ data: { page: recipe, anyway } });
  expect(answers.flatMap((answer) => ('ok' in answer ? answer.ok && answer.analysis !== null : []))).toEqual([false, true]);
});

it('a warm-up for which the models do not load is told, and does no harm', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  const thread = { onmessage: null as ((event: { data: Asked }) => unknown) | null, postMessage: vi.fn() };
  (await engine())(thread);
  await thread.onmessage!({ data: { warmUp: 'zh' } });
  expect(warn.mock.calls.map(String)).toEqual([expect.stringContaining('classify.json is missing')]);
  expect(thread.postMessage).not.toHaveBeenCalled();
  warn.mockRestore();
});

it('warms up in the language that was told last, once', async () => {
  vi.stubGlobal('fetch', packaged);
  const langs: string[] = [];
  vi.doMock('../../lib/warm-up', () => ({
    warmUp: async function* (_: unknown, lang: () => string) {
      for (let step = 0; step < 2; step++) {
        langs.push(lang());
        yield;
      }
    },
  }));
  const thread = { onmessage: null as ((event: { data: Asked }) => unknown) | null, postMessage: vi.fn() };
  (await engine())(thread);
  const first = thread.onmessage!({ data: { warmUp: 'en' } });
  await Promise.all([first, thread.onmessage!({ data: { warmUp: 'zh' } })]);
  expect(langs).toEqual(['zh', 'zh']);
  vi.doUnmock('../../lib/warm-up');
});

it('loads the model of the languages alone that a text has', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return packaged(path);
  });
  const answers: (Answered | Figure)[] = [];
  const thread = {
    onmessage: null as ((event: { data: Asked }) => unknown) | null,
    postMessage: (answer: Answered | Figure) => answers.push(answer),
  };
  (await engine())(thread);
  const english = { ...page, blocks: [{ kind: 'paragraph' as const, text: specimens.en.join('\n') }] };
  for (const one of [english, page, english, page]) {
    await thread.onmessage!({ data: { page: one, anyway: false } });
    asked.push('');
  }
  expect(asked).toEqual(['/classify.json', '/classify.en.bin', '', '/classify.zh.bin', '', '', '']);
  expect(answers.flatMap((answer) => ('ok' in answer ? answer.ok : []))).toEqual([true, true, true, true]);
});
