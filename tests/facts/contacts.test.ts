/** Contacts in styles of Britain and Germany, and desks by the path to them. */
import { describe, expect, it } from 'vitest';
import { contacts } from '../../lib/facts/kinds/contacts';
import { readingOf, said, stateOf } from './of-lines';

const given = (...lines: string[]) => stateOf(contacts, readingOf(...lines)).map(({ kind, value }) => `${kind}: ${value}`);

describe('contacts', () => {
  it('tells a British number by its shape, and does not take it into the address', () =>
    expect(given('# Contact', 'The Warden, Tern House, Mere Road, Fernham FN1 2AB, 01632 960 100.')).toEqual([
      'address: Tern House, Mere Road, Fernham FN1 2AB',
      'phone: 01632 960 100',
    ]));

  it('finds an address that has no number', () =>
    expect(given('# Contact', 'Write to: Low Farm, Fernham, Norfolk FN1 2AB')).toEqual(['address: Low Farm, Fernham, Norfolk FN1 2AB']));

  it('takes no telephone number for the house of an address', () =>
    expect(given('# Contact', 'Ms Mere, 01632 960 100, Mere Road, Fernham FN1 2AB').sort()).toEqual([
      'address: Mere Road, Fernham FN1 2AB',
      'phone: 01632 960 100',
    ]));

  it('takes a mail box at a host of the service’s own name for its own, whatever the sentence says', () => {
    const about = { service: said('Tern Airways'), operator: said('Tern Airways Ltd'), updated: said(null), effective: said(null) };
    const all = (line: string) => stateOf(contacts, readingOf(line), { about }).map(({ value }) => value);
    expect(all('State law: others may have it deleted. privacy@tern.example; 45 days.')).toEqual(['privacy@tern.example']);
    expect(all('State law: others may have it deleted. privacy@heron.example; 45 days.')).toEqual([]);
  });

  it('finds a desk by the path to it', () =>
    expect(given('# Contact', 'Talk to us: Help → Chat with our team.')).toEqual(['online: Help → Chat with our team']));

  it('takes no step of another way for a desk', () => expect(given('# Settings', 'Open Me > Settings > Sounds.')).toEqual([]));
});
