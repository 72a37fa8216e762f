/** What is said of a kind of fact that is kept and compared. */
import type { Card, Evidence, Statement } from '../model';

export interface FoundChange {
  id: string;
  value?: string;
  name?: string;
  said: Statement;
}

/** The whole sentence of a piece of evidence. */
export type Sentences = (evidence: Evidence) => string;

/** A passage, and from where to where in it the words stand that count. */
export interface Quoted {
  text: string;
  from: number;
  to: number;
}

export interface KindOfFact {
  /** The field of the card that it is read off. */
  of: keyof Card;
  find: (card: Card, sentenceOf: Sentences) => FoundChange[];
  /** `set`: it is there or not. `value`: there is one for each id, and its value may change. */
  way: 'set' | 'value';
  /** It is compared only where both have this other fact, whose id its own begins with, up to the first '/'. */
  within?: 'collects' | 'sdk' | 'recipient';
  /** One that is gone and one that is new and reads much like it are one: that has changed (`one`), or is worded otherwise (`same`). */
  alike?: 'one' | 'same';
  /** It follows from others: told only where no other change rests on its passages, none of these kinds or none that does not follow from any itself. */
  after?:
    | 'any'
    | readonly (
        | 'sdk'
        | 'sdk-data'
        | 'recipient'
        | 'collects'
        | 'abroad'
        | 'erasure'
        | 'location'
        | 'closing'
        | 'closing-days'
        | 'permission'
      )[];
  /** It counts only where not both texts have this other fact of the same thing. */
  unlessBoth?: 'collects';
  /** Whether words of it are of something else: a fact that one text alone has is none where all of them are. */
  isOther?: (id: string, words: Quoted) => boolean;
  /** It rests on all of its proof, not on those passages alone that stand for each other. */
  onAll?: true;
  /** Where the very words are those of a fact of this kind, they say that one. */
  sameAs?: 'permission';
  /** Only another value counts: where one text says nothing of it, that is too weak to be told. */
  bothSay?: true;
  /** Of these `yes` is told too where the later text alone says it, and whatever else is told of the passage. */
  heavy?: readonly string[];
  /** Of an owner that its passages name: where none does and one names another party, that one has it. */
  ofOwner?: true;
  /** Its quotes are the words for it: where they stand in the passage that the other text has in their place, that says the same. */
  byWords?: true;
  /** The same of what names it among those words: it is an item of the taxonomy. */
  byItem?: true;
  /** By what is told of it: what tells the same more closely, ids. */
  narrower?: Readonly<Record<string, readonly string[]>>;
  /** The same of its name; and it is quoted where its name stands, of all passages that it was read from with others. */
  byName?: true;
  /** It is of what its sentence says: two values are one that changed only where the sentences stand for each other. */
  facing?: true;
  /** It says who gets something. */
  gives?: true;
  /** It is a class of things: what the text itself says is told with it. */
  ofMany?: true;
  /** Its value alone leaves out of what and from when it counts: the sentence is told with it. */
  inSentence?: true;
  /** Its value is words of the text: another value is another text. */
  asWritten?: true;
  /** Rules for it know the usual wordings alone: that it is gone is told by the words that went. */
  byRules?: true;
}
