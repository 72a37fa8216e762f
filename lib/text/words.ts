/** Words by the segmenter that every browser has: there at once, and nothing to load. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters that are cut before whoever waits gets a turn. */
const stretch = 20_000;

/** The words of each text. Long ones are cut a stretch at a time, so that the surface stays quick. */
export async function wordsOfAll(texts: string[]): Promise<string[][]> {
  const all: string[][] = [];
  let left = stretch;
  for (const text of texts) {
    if (left < 0) {
      await new Promise((turn) => setTimeout(turn));
      left = stretch;
    }
    left -= text.length;
    all.push(Array.from(segmenter.segment(text), ({ segment }) => segment));
  }
  return all;
}
