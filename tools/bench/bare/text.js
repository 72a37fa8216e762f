// Told once, when the text is there.
const look = () => {
  const text = document.body?.innerText ?? '';
  if (text.length < 1_000) return;
  watch.disconnect();
  chrome.runtime.sendMessage({ text });
};
const watch = new MutationObserver(look);
watch.observe(document, { childList: true, subtree: true });
look();
