// The way of Mingyin's worker with nothing in it: page → worker → hidden page → thread → figure on the icon. What it takes is the browser's own.
const hidden = { url: 'offscreen.html', reasons: ['WORKERS'], justification: 'A thread.' };
let opening;

async function open() {
  const there = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (!there.length) await chrome.offscreen.createDocument(hidden);
}

chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));
chrome.runtime.onMessage.addListener(async ({ ahead, text }, { tab }) => {
  if (!ahead && !text) return;
  opening ??= open();
  await opening;
  if (ahead) return;
  const figure = await chrome.runtime.sendMessage({ count: text });
  await chrome.action.setBadgeText({ tabId: tab.id, text: String(figure) });
});
