/** Values made small for a store that holds text only. */

/** JSON, compressed, in Base64. */
export async function pack(value: unknown): Promise<string> {
  const bytes = await through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(value)));
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

export async function unpack<T>(packed: string): Promise<T> {
  const bytes = Uint8Array.from(atob(packed), (unit) => unit.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes))) as T;
}

async function through(change: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(change)).arrayBuffer());
}
