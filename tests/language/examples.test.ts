/** Patterns that are no rules of their own match their `yes` and none of their `no`: every one of these files of data has both. */
import { describe, expect, it } from 'vitest';
import { about } from '../../lib/language/about';
import { asNoun, deletion, deniedBehind, kept, notThere, withDenial } from '../../lib/language/changed-words';
import { aboutKeeping, readerCloses, saysContactUs } from '../../lib/language/closing';
import { contacts } from '../../lib/language/contacts';
import { names as englishNames } from '../../lib/language/en/names';
import * as noNames from '../../lib/language/en/no-names';
import * as enParties from '../../lib/language/en/parties';
import { ofPart as enPart, notKept as enStorage } from '../../lib/language/en/storage';
import * as itemWords from '../../lib/language/item-words';
import * as nearServices from '../../lib/language/near-services';
import { logsIn } from '../../lib/language/oddities';
import * as parties from '../../lib/language/parties';
import { paths } from '../../lib/language/paths';
import * as permissionWords from '../../lib/language/permission-words';
import * as sdkWords from '../../lib/language/sdk-words';
import { context } from '../../lib/language/zh/context';
import { references } from '../../lib/language/zh/references';
import { ofPart as zhPart, notKept as zhStorage } from '../../lib/language/zh/storage';
import { examples } from './examples';

/** Every pattern of some data, by where it stands there. */
const patternsIn = (value: unknown, at: string): [string, RegExp][] =>
  value instanceof RegExp
    ? [[at, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => patternsIn(each, at ? `${at}.${key}` : key))
      : [];

const all = {
  about,
  englishNames,
  contacts,
  paths,
  parties: { ...parties },
  enParties: { ...enParties },
  noNames: { ...noNames },
  sdkWords: { ...sdkWords },
  nearServices: { ...nearServices },
  itemWords: { ...itemWords },
  permissionWords: { ...permissionWords },
  changedWords: { deletion, kept, notThere, withDenial, asNoun, deniedBehind },
  references,
  closing: { aboutKeeping, readerCloses, saysContactUs },
  oddities: { logsIn },
  notKept: { zhStorage, enStorage, zhContext: context.notKept },
  ofPart: { zhPart, enPart },
};

describe.each(Object.entries(all))('%s', (name, data) => {
  const patterns = patternsIn(data, '');
  const own = examples[name as keyof typeof examples];

  it('has examples for every pattern, and for nothing else', () =>
    expect(Object.keys(own).sort()).toEqual(patterns.map(([at]) => at).sort()));

  it('holds in its own examples', () => {
    const faults = patterns.flatMap(([at, pattern]) => {
      const { yes, no } = own[at]!;
      return [
        ...(yes.length > 0 ? [] : [`${at} has no example`]),
        ...yes.filter((text) => text.search(pattern) < 0).map((text) => `${at} does not match: ${text}`),
        ...no.filter((text) => text.search(pattern) >= 0).map((text) => `${at} matches: ${text}`),
      ];
    });
    expect(faults).toEqual([]);
  });
});
