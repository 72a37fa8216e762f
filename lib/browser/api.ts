/** The browser as the worker, the popup and the panel use it: the polyfill, and the Chromium-only side panel beside it. */
import polyfill from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';
import { type Runtime, sender } from './messages';

export const browser = polyfill;
export const runtime = polyfill.runtime as unknown as Runtime;
export const { sidePanel } = chromium;

export const sendToPage = (tabId: number) => sender('page', (envelope) => polyfill.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
export const sendToWorker = sender('worker-from-ui', (envelope) => polyfill.runtime.sendMessage(envelope));
