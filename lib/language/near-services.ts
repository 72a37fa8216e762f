/** How English sentences around a service's name say what it gets. Data for lib/facts/relations/near-service. */

/** The word that a name stands behind: 'through X', 'to the X service'. Group 1. */
export const behind =
  /\b(through|via|by|with|to|in|from|using|uses?|such as|like|including|called|and|or)(?: (?:the|our|an?|third[- ]party|services?|products?|tools?|partners?)){0,3},? [“"']?$/i;

/** A sentence opens with the name. */
export const opens = /^[\s•·\d.)*“"-]*(?:the |our )?$/i;

/** What stands between a name and an item, on whichever side. */
export const between: readonly { id: string; pattern: RegExp; why: string }[] = [
  {
    id: 'takes',
    pattern:
      /\b(?:collect|receiv|obtain|gather|record|access|stor|track|process|captur|log|read|set|use|analy[sz]|monitor|measur|plac)(?:e?s|ed|ing|e)?\b|\b(?:h[eo]ld|kept|keeps?)\b/i,
    why: 'a verb of taking or keeping',
  },
  {
    id: 'gives',
    pattern: /\b(?:shar|provid|disclos|send|sent|transmit|pass|transfer|forward|report|upload|giv|go)(?:es?|ed|ted|s|ing|ting|en)?\b/i,
    why: 'a verb of giving',
  },
  { id: 'we', pattern: /\b(?:we|I|us|our|you)\b/i, why: 'somebody else is spoken of' },
  { id: 'aim', pattern: /\bto [a-z]{3,}|\bfor [a-z]+ing\b|\bin order\b|\bso that\b/i, why: 'an aim' },
  { id: 'such', pattern: /\b(?:such as|includ(?:es?|ing)|like|e\.g\.|for example|called)|[:(—–]/i, why: 'a list is led in' },
  { id: 'other clause', pattern: /;|\b(?:if|when|where|but|because|although)\b/i, why: 'another clause begins' },
];

/** Of whom or what a sentence speaks that opens so; the first that matches. */
export const openers: readonly { id: string; pattern: RegExp }[] = [
  {
    id: 'data',
    pattern:
      /^(?:this|these|such|the|that|its) (?:[\w’'-]+ ){0,3}?(?:data|information|reports?|identifiers?|cookies?|logs?|statistics|details|metrics|events?|technolog(?:y|ies))\b/i,
  },
  {
    id: 'class',
    pattern:
      /^(?:these|those|such|the|our|this|some|third) (?:[\w’'-]+ ){0,3}?(?:part(?:y|ies)|partners?|providers?|networks?|compan(?:y|ies)|services?|vendors?|tools?|advertisers?|platforms?|features?|buttons?|SDKs?|plug-?ins?|software)\b/i,
  },
  { id: 'us', pattern: /^(?:we|I|our|my|the (?:app|game|site|website|application))\b/i },
  { id: 'you', pattern: /^(?:you|your|if you|when you|users?|please|to (?:opt|learn|see|read|find))\b/i },
];

/** What stands in the sentence before those who take something; the first that matches says how they come up. */
export const classStands: readonly { id: string; pattern: RegExp; why: string }[] = [
  {
    id: 'itself',
    pattern:
      /^[\s•·\d.)*“"-]*(?:(?:moreover|however|in addition|also|additionally|furthermore),? )?(?:(?:the|our|their|these|those|such|some|other|any|certain|each) ){0,2}$/i,
    why: 'the sentence opens with them',
  },
  {
    id: 'us-too',
    pattern: /\b(?:we|us)(?:,? and(?:\/or)?| or),? (?:[\w-]+,? ){0,6}$/i,
    why: 'they beside us',
  },
  { id: 'let', pattern: /\b(?:allow|permit|enable|let|authori[sz]e|engage)(?:s|ed|ing)? (?:[\w-]+,? ){0,5}$/i, why: 'we let them' },
  {
    id: 'through',
    pattern: /\b(?:through|via|from|by|with|to|of|on|using|into) (?:[\w-]+,? ){0,4}$/i,
    why: 'they come up as a way or a place',
  },
];

/** A sentence that a list follows. */
export const leads = /:\s*$|\b(?:following|below)[^.]{0,20}$/i;

/** Of the cues around an item those that tell how it stands beside a service: the verbs next to it, what is denied, and what leads it in. */
export const telling = /^(?:last|next|[ab])-|^denied|^plainly$/;

/** A clause that does not end its sentence. */
export const open = /[;,]\s*$/;
