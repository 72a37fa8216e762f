/** Bytes as text: by byte order mark, by what the document declares, else the first encoding that fits. */
export function decode(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const wide = wideOrder(bytes);
  for (const encoding of [wide, declared, 'utf-8']) {
    const text = encoding && decodeStrictly(bytes, encoding);
    if (text) return text;
  }
  return (
    [decodeStrictly(bytes, 'gb18030'), decodeStrictly(bytes, 'big5')].reduce(
      (best, text) => (commonness(text) > commonness(best) ? text : best),
      null,
    ) ?? new TextDecoder('latin1').decode(bytes)
  );
}

/** Two bytes a character without a mark: spaces, digits and tags have a zero byte always on the same side. */
function wideOrder(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) < looked * 0.02) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Share of the commonest characters of either script, which a wrong encoding hardly ever yields. */
function commonness(text: string | null): number {
  return text ? (text.match(/[的是我您你不在有和或会會们們信息隐隱私个個用收集，。、]/g)?.length ?? 0) / text.length : 0;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not this encoding: the next is tried.
    return null;
  }
}
