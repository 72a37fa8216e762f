/** What a plain rewriting may leave out of an English sentence. Nothing else is left out: there are no pairs to learn from. */
export const rewriting = {
  enumerator: /^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivx]{1,4})[).]|[•●·*-])\s+/,
  openers:
    /^(?:please (?:note|be aware|be advised) that|it is important to note that|for the avoidance of doubt,|in addition,|additionally,|furthermore,|moreover,|also,|as (?:noted|described|mentioned) above,)\s*/i,
} as const;
