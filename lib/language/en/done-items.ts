/** Data items told by what somebody does, with no noun for them: 'pages that visitors open', 'stocks you own'. Every combination. */
import type { Lexicon } from '../shapes';

const whoever = ['you', 'users', 'visitors', 'people', 'they'];
const readers = ['you', 'users'];

/** Things, who does something with them, what is done. */
const told = (things: readonly string[], verbs: readonly string[], doers: readonly string[] = readers): string[] =>
  things.flatMap((thing) => doers.flatMap((doer) => verbs.map((verb) => `${thing} ${doer} ${verb}`)));

const visited = ['visit', 'view', 'access', 'visited', 'viewed', 'accessed', 'have visited', 'have viewed', 'are visiting', 'are viewing'];
const read = ['read', 'open', 'watch', 'view', 'have read', 'have viewed'];

export const doneItems: Lexicon = {
  forms: {
    browsing: [
      ...told(['pages', 'page', 'sites'], visited, whoever),
      ...told(['articles', 'products', 'sections', 'videos', 'screens'], read),
      'visited specific pages',
      'visited certain pages',
      'visited particular pages',
      'visited our pages',
    ],
    'operation-log': [
      ...told(['features', 'functions'], ['use', 'used', 'access', 'accessed', 'have used', 'are using']),
      ...told(
        ['how'],
        ['use our', 'use the', 'use this', 'interact with', 'navigate'],
        ['users', 'visitors', 'people', 'customers', 'they'],
      ),
      'statistics about your visit',
      'statistics about your visits',
      'information about your visit',
      'information about your visits',
      'your past use of',
      'past use of our',
      'your interaction with our',
      'your interaction with the',
    ],
    ugc: [
      ...told(
        ['content', 'material', 'materials', 'anything'],
        ['submit', 'post', 'upload', 'submitted', 'posted', 'have posted', 'have submitted'],
      ),
      'publish a comment',
      'leave a comment',
    ],
    order: told(['products', 'items', 'services'], ['order', 'book', 'ordered', 'booked', 'have ordered', 'have booked']),
    'search-history': [
      ...told(
        ['products', 'terms', 'words', 'what'],
        ['search for', 'searched for', 'search', 'searched', 'have searched for', 'look for'],
      ),
      'location-based search',
      'searches saved',
    ],
    property: [
      ...told(['stocks', 'securities', 'funds', 'assets', 'investments'], ['own', 'hold', 'have']),
      'net worth',
      'balances and holdings',
      'portfolio holdings',
    ],
    'support-record': [
      ...told(['questions', 'requests', 'complaints', 'suggestions'], ['send us', 'ask us', 'make to us', 'submit to us'], ['you']),
      'conduct surveys',
      'complete a survey',
      'complete surveys',
      'fill out a survey',
      'fill in a survey',
      'take part in a survey',
      'take part in surveys',
      'participate in surveys',
      'answer a survey',
      'periodic surveys',
      'when you write to us',
      'when you email us',
      'when you e-mail us',
      'when you call us',
      'if you write to us',
      'if you contact us',
      'communications between you and',
      'your communications with',
      'e-mail questions',
      'send us questions',
      'bug report',
      'bug reports',
      'bug reporting',
    ],
    occupation: [
      'business you are in',
      'industry you work in',
      'field you work in',
      'line of work',
      'nature of your business',
      'job function',
      'your job',
      'work you do',
    ],
    favorites: [
      'watchlist',
      'watch list',
      'reading list',
      'playlist',
      'playlists',
      'saved articles',
      'items you have saved',
      'articles you save',
    ],
    'third-party-account': [
      'gamertag',
      'login credentials from a social',
      'log-in credentials from a social',
      'credentials for a social',
      'log in through a social',
      'sign in through a social',
      'social log-in',
      'social login',
      'single sign-on',
    ],
    network: ['network configuration', 'network settings', 'bandwidth', 'connection data', 'computer and connection information'],
    'device-model': [
      'computer and connection information',
      'other software or hardware',
      'hardware or software',
      'hardware configuration',
      'system configuration',
      'system specifications',
    ],
    'installed-apps': ['other software or hardware on'],
    browser: [
      "browser you're using",
      'browser you’re using',
      'browser you are using',
      'browsers people use',
      'browsers you use',
      'browser settings information',
      'which browser',
    ],
    'crash-log': [
      'malfunction',
      'malfunctions',
      'crash or other fault',
      'error reporting',
      'bug report',
      'bug reports',
      'technical errors',
      'technical faults',
    ],
    friends: [
      'addresses of your friends and other',
      "friend's name",
      'friend’s name',
      "friends' e-mail",
      'friends’ e-mail',
      'e-mail addresses of your friends',
      'email addresses of your friends',
    ],
    'app-info': ['software installed on a user', 'version of our software'],
  },
  weak: [],
  otherwise: [],
};
