/**
 * The one request that the extension ever makes beyond its own package: the file that the tab in front of the reader shows,
 * at that tab's own address, when the reader presses to have it read. See docs/decisions/0003-no-network.md.
 */

/** The largest file that is read, in bytes. */
const largest = 80_000_000;

/** No other address answers for it: a redirection is refused, and nothing is told of where the request comes from. */
export async function fetchFile(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { credentials: 'include', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'force-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > largest) throw new Error(`larger than ${largest / 1e6} MB`);
  return bytes;
}
