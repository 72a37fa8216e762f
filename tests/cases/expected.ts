/** What a careful person reads in the pages of tests/cases/pages, where each has one flaw or form that pages are met in. */

export interface Expected {
  isPolicy: boolean;
  language?: 'zh' | 'en';
  /** Data items that are named, among others. */
  items: string[];
  /** The page that says the same in plain form: all that the card names is the same. */
  like?: string;
  sdks?: string[];
  /** Periods that are said, among others. */
  retention?: string[];
  location?: string;
  closing: string;
  path?: string[];
  contacts: string[];
  rights?: string[];
  characters?: number;
  says?: string[];
  saysNot?: string[];
  alerts?: string[];
  /** Kinds of what is seen and can't be read. */
  unread?: string[];
}

const ledger: Expected = {
  like: '00-plain.html',
  isPolicy: true,
  language: 'zh',
  items: ['device-id', 'ip', 'phone', 'transaction'],
  sdks: ['鹭岛推送SDK'],
  retention: ['P3Y'],
  location: 'CN',
  closing: 'described',
  path: ['我的', '设置', '账号与安全', '注销账号'],
  contacts: ['privacy@qingwu.example'],
  alerts: ['sdk-without-policy', 'silent-change'],
  characters: 421,
  unread: [],
};
const books: Expected = {
  like: '00-plain-en.html',
  isPolicy: true,
  language: 'en',
  items: ['address', 'device-id', 'email', 'ip', 'name', 'order'],
  retention: ['P3Y'],
  location: 'IE',
  closing: 'described',
  contacts: ['privacy@brook.example'],
  unread: [],
};
const { characters: _, ...longerLedger } = ledger;
const { like: __, ...longerBooks } = books;
const { like: ___, ...ledgerWithMore } = longerLedger;
const withMap: Expected = {
  ...ledgerWithMore,
  items: ['device-id', 'ip', 'phone', 'precise-location', 'transaction'],
  sdks: ['云帆地图SDK', '鹭岛推送SDK'],
  alerts: ['sdk-without-policy', 'sensitive-to-sdk', 'silent-change'],
};
const noPolicy: Expected = { isPolicy: false, items: [], closing: '', contacts: [] };

export const expected: Record<string, Expected> = {
  '00-plain.html': ledger,
  '00-plain-en.html': books,
  '01-spacer-row-crash.html': withMap,
  '01c-picture-row-crash.html': withMap,
  '02-hidden-row-crash.html': { ...longerBooks, saysNot: ['Template'] },
  '03-plain-http.html': ledger,
  '04-soft-hyphen.html': books,
  '05-zero-width.html': ledger,
  '06-short-accordion.html': ledger,
  '07-folded-topic-id.html': {
    ...ledgerWithMore,
    items: ['address', 'browsing', 'cookie', 'device-id', 'ip', 'order', 'phone', 'transaction'],
  },
  '08-gdpr-section.html': { ...longerBooks, rights: ['access', 'correct', 'delete', 'complain'], says: ['supervisory authority'] },
  '09-hidden-duplicate.html': ledger,
  '12-same-length-swap.html': books,
  '13-srcdoc-frame.html': ledger,
  '13c-frame-body.html': ledger,
  '14-frameset.html': { ...longerLedger },
  '14b-object.html': ledger,
  '16-textarea.html': longerLedger,
  '17-policy.txt': ledger,
  '17b-markdown-source.md': longerLedger,
  '22-closed-details.html': ledger,
  '29-rotating-text.html': longerLedger,
  '38-watermark-overlay.html': longerLedger,
  '38b-user-select-none.html': ledger,
  '40-repeated-sentence.html': ledgerWithMore,
  '46-clobbered-names.html': ledger,
  '47-unclosed-tags.html': longerLedger,
  '56-modal-by-style.html': noPolicy,
  '62-rerender.html': ledger,
  '64-inserted-translation.html': ledger,
  '64b-inserted-translation-facts.html': ledger,
};

/** Pages whose text only a browser has: written by a script, or by another origin. */
export const onlyInBrowser = ['12-same-length-swap.html', '28-virtual-list.html', '13d-frame-of-other-origin.html'];
