/** What a page tells of itself. */
import type { Page } from '../model';

/**
 * Why a text can't be read: a page that is none, a file that is no document, a policy shown as pictures, characters garbled
 * beyond use, a file locked by a password, a damaged one.
 */
export type Unreadable = 'not-a-page' | 'not-a-document' | 'pictures' | 'garbled' | 'locked' | 'broken';

/** A page that was read, or why it could or should not be. */
export type ReadState =
  | { kind: 'page'; page: Page }
  /** The reader wants the site left alone. */
  | { kind: 'left-alone' }
  /** The tab shows a PDF, which is read where the reader asks for it. */
  | { kind: 'pdf' }
  /** `frames`: addresses of frames of other origins, in which the text may stand. */
  | { kind: 'empty'; frames?: string[] }
  | { kind: 'unreadable'; why: Unreadable }
  | { kind: 'too-long'; characters: number; limit: number };

/** A content script's answer: `reading` is null where the gate says that the page is no policy and nobody insists. */
export interface Answer {
  /** Names this document and, after the dot, this state of its text: a finding is never shown for a page that has gone. */
  visit: string;
  url: string;
  title: string;
  /** The reader wants it analysed whatever it is. */
  anyway: boolean;
  reading: ReadState | null;
}

/** An answer as it crosses. The page is JSON already, written little by little: of a long one that takes the page's thread for a while. */
export type SentAnswer = Omit<Answer, 'reading'> & { reading: SentReading | null };
export type SentReading = Exclude<ReadState, { kind: 'page' }> | { kind: 'page'; page: string };
