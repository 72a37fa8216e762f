import type { ComponentChildren } from 'preact';
import type { Analysis } from '../lib/model';
import { wordsFor } from '../lib/wording/unread';
import { useWords, WordsContext } from './words';

/** What is inside says of nothing that it is missing, where a part of the page could not be read. */
export function AsFarAsRead({ analysis, children }: { analysis: Analysis; children: ComponentChildren }) {
  const texts = useWords();
  const words = wordsFor(texts.words, analysis.receipt);
  return <WordsContext.Provider value={words === texts.words ? texts : { ...texts, words }}>{children}</WordsContext.Provider>;
}
