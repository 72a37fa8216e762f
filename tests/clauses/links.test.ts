import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import { sdks as sdksKind } from '../../lib/facts/kinds/sdks';
import { readingOf } from '../../lib/facts/reading';
import type { Block } from '../../lib/model';
import { stateOf } from '../facts/of-lines';

const said = (text: string): Block => ({ kind: 'paragraph', text });
const link = (text: string, url: string): Block => ({ kind: 'item', depth: 1, text, linked: 1, links: [{ text, url }] });
const long = 'We collect your name and e-mail address to keep your account, and nothing that we do not need for it.';
const policyOf = (...blocks: Block[]) =>
  readPolicy({ url: '', title: '', language: null, blocks: [said(long), ...blocks, said(long)], cut: 0 });

const services = [
  link('Google Play Services', 'https://policies.google.example/privacy'),
  link('AdMob', 'https://admob.example/policies'),
  link('Firebase Analytics', 'https://firebase.example/policies'),
  link('Mixpanel', 'https://mixpanel.example/privacy'),
];

describe('links in a row', () => {
  it('are a menu, and no part of the document', () => {
    expect(policyOf(...services).text).not.toContain('Mixpanel');
  });

  it('are a list of the document where a sentence leads into them: services, each with the page of its policy', () => {
    const policy = policyOf(said('Third party services used by the app:'), ...services);
    expect(policy.text).toContain('Mixpanel');
    const sdks = stateOf(sdksKind, readingOf(policy, []));
    expect(sdks.map(({ name, policyUrl, pageLink }) => [name, policyUrl, pageLink])).toEqual(
      services.map(({ text, links }) => [text, null, links![0]!.url]),
    );
  });
});

describe('a link beside a name', () => {
  it('whose words say so is the way to its policy', () => {
    const words = 'Mixpanel is an analytics service provided by Mixpanel, Inc. Privacy Policy.';
    const policy = policyOf(
      { kind: 'heading', level: 3, text: 'Mixpanel (Mixpanel, Inc.)' },
      { ...said(words), links: [{ text: 'Privacy Policy', url: 'https://mixpanel.example/legal' }] },
    );
    expect(stateOf(sdksKind, readingOf(policy, []))).toMatchObject([
      { name: 'Mixpanel', policyUrl: null, pageLink: 'https://mixpanel.example/legal' },
    ]);
  });
});
