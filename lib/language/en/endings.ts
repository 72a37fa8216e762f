/** Endings of English words. Data for lib/text/stem. */

/** Those that a word's place in its sentence gives it, where enough is left without. */
export const inflected = /(?:ies|es|s|ing|ed|ly)$/;
/** Those that make a noun of a longer word. */
export const nominal = /(?:ity|ion|ment)$/;
/** A letter doubled before an ending that is gone. */
export const doubled = /([^aeiousl])\1$/;
