onmessage = ({ data }) => postMessage(data.length % 100);
