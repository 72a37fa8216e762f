/** What around a word shows that it is the name of a permission. */

/** The word says so itself; as Android's own name it does. */
export const namesPermission = /权限$|permission$|^[A-Z]+_[A-Z_]+$|\.permission\./i;
export const androidName = /^[A-Z]+_[A-Z_]+$|\.permission\./;
/** After it in the sentence: it is one of a list of them. */
export const listsPermissions = /^[^。，]{0,40}(?:权限|permission)/i;
/** After the word with which a line of a list opens. */
export const afterEntry = /^(?:权限|\s?permission)?\s?(?:[：:]|[（(][^）)]{0,4}[）)][：:]|\s[–—-]\s)/i;

/** Before and after an everyday word that stands alone as a part of a list, a cell or a label: 'notifications', 'network'. */
export const partBefore = /(?:^|[、，,；;：:（(/|\t\n“「[【・·•]|以及|\d[.、)）]|^[-*]\s?)\s?$/;
export const partAfter = /^[”」\]】]?(?:权限)?[”」\]】]?\s?(?:$|[、，,；;。：:（(）)/|\t\n]|以及|[和及与或等]|[–—-])/;
