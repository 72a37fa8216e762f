/**
 * The shapes of the requests to the worker and the surface, checked where they arrive: types hold among ourselves only, and a process
 * that shows web pages can be taken over.
 */
import { anything, type Check, flag, list, nothing, number, object, oneOf, optional, orNull, text } from './check';
import type { Shapes } from './messages';
import type { Receiver } from './protocol';

const numbers = (...names: string[]) => Object.fromEntries(names.map((name) => [name, number]));

const block = object({
  kind: oneOf('heading', 'paragraph', 'item', 'cell'),
  text,
  level: optional(number),
  depth: optional(number),
  bold: optional(flag),
  size: optional(number),
  linked: optional(number),
  region: optional(text),
  cell: optional(object({ ...numbers('table', 'row', 'column', 'rows', 'columns'), header: flag })),
});
/** A page, as content scripts send it and as pages of the extension have read it. */
export const page = object({ url: text, title: text, language: orNull(text), blocks: list(block), cut: number });
const readings: Record<string, Check> = {
  page: object({ page: text }),
  'left-alone': anything,
  pdf: anything,
  empty: object({ frames: optional(list(text)) }),
  unreadable: object({ why: text }),
  'too-long': object(numbers('characters', 'limit')),
};
const reading: Check = (value) => {
  const kind = (value as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' && Object.hasOwn(readings, kind) ? readings[kind]!(value) : 'kind';
};
const tab = object({ tabId: number });
const lang = oneOf('zh', 'en');

export const shapes: { [R in Exclude<Receiver, 'page'>]: Shapes<R> } = {
  'worker-from-page': {
    wanted: object({ likely: orNull(lang) }),
    tools: nothing,
    found: object({ visit: text, url: text, title: text, anyway: flag, reading: orNull(reading) }),
    reading: object({ text }),
    pressed: object({ clause: number }),
  },
  'worker-from-ui': {
    state: tab,
    analyse: tab,
    analysePage: object({ page }),
    readBehind: object({ tabId: number, url: text }),
    segment: object({ texts: list(text) }),
    explain: object({ tabId: number, clause: number, text }),
    explainSelected: tab,
    dropFocus: tab,
    earlier: tab,
    seen: tab,
    figure: object({ tabId: number, visit: text, count: number }),
    policies: nothing,
    policy: object({ id: text }),
    open: nothing,
    deletePolicies: nothing,
    stored: nothing,
    deleteStored: nothing,
  },
  ui: {
    changed: object({ tabId: number, stale: flag }),
    left: tab,
    reading: object({ tabId: number, text }),
    pressed: object({ tabId: number, clause: number }),
    comeForward: tab,
  },
  engine: {
    analyze: object({ page: anything, how: object({ tabId: number, visit: text, anyway: flag, urgent: flag }) }),
    warmUp: object({ lang }),
  },
};
