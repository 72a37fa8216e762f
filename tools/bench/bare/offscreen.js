const thread = new Worker('thread.js');

chrome.runtime.onMessage.addListener(({ count }, _sender, answer) => {
  if (!count) return false;
  thread.onmessage = ({ data }) => answer(data);
  thread.postMessage(count);
  return true;
});
