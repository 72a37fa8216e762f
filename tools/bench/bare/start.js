chrome.runtime.sendMessage({ ahead: true });
