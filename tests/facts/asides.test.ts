import { describe, expect, it } from 'vitest';
import { alerts } from '../../lib/facts/kinds/alerts';
import { collects } from '../../lib/facts/kinds/collects';
import { notCollected } from '../../lib/facts/kinds/not-collected';
import { purposes } from '../../lib/facts/kinds/purposes';
import { storage } from '../../lib/facts/kinds/storage';
import { readingOf, stateOf } from './of-lines';

/** What the card says of some lines below a title on collecting. */
const cardOf = (...lines: string[]) => {
  const reading = readingOf('# Information we collect', ...lines);
  return {
    collects: stateOf(collects, reading).map(({ item }) => item),
    not: stateOf(notCollected, reading).map(({ item }) => item),
    purposes: stateOf(purposes, reading).map(({ purpose }) => purpose),
    alerts: stateOf(alerts, reading).map(({ alert }) => alert),
    abroad: stateOf(storage, reading).crossBorder,
  };
};

describe('asides', () => {
  it('tell of what others do on their own, in the sentence after too', () => {
    expect(cardOf('Your telephone’s maker might collect crash reports and the list of installed apps.').collects).toEqual([]);
    expect(cardOf('Other members may take screenshots of your photos and record your voice.').collects).toEqual([]);
    const sites = cardOf(
      'We are not responsible for how other sites handle your data. They may collect your location and your IP address.',
    );
    expect(sites.collects).toEqual([]);
    expect(cardOf('We collect your location. They may collect your IP address.').collects).toContain('location');
  });

  it('are none of what the service takes from a device, has kept by a company, or must do itself', () => {
    const device = cardOf('We collect your device manufacturer and model, your IP address and your location.');
    expect(device.collects).toEqual(expect.arrayContaining(['device-model', 'ip', 'location']));
    expect(cardOf('Your data is stored by the hosting company Fernhost in Germany.').abroad).toBe('yes');
    expect(cardOf('Our help center has your email address.').collects).toContain('email');
  });

  it('end where the service speaks of itself', () => {
    expect(cardOf('Your employer may keep its own record of your salary; we collect your email address.').collects).toEqual(['email']);
    expect(cardOf('Other members may record your voice, but we collect only your email address.').collects).toEqual(['email']);
  });

  it('tell what a law asks of everybody', () => {
    const law = cardOf('Under Article 9 a notice must state whether the controller intends to transfer personal data to a third country.');
    expect(law).toMatchObject({ abroad: 'unstated', purposes: [] });
    const everybody = cardOf('The law of some countries requires shops to use your ID card number to prevent fraud.');
    expect(everybody).toMatchObject({ collects: [], purposes: [] });
    expect(cardOf('We use your ID card number to prevent fraud.').purposes).toEqual(['security']);
    expect(cardOf('The law requires us to collect your ID card number.').collects).toEqual(['id-number']);
  });

  it('tell what the reader is not to hand out, what is taught, and what is imagined', () => {
    expect(cardOf('Please do not send us your ID card number or a copy of your passport.').collects).toEqual([]);
    const never =
      'We do not and will not, at any time, request your bank card number, your user name or your ID card number in an unsolicited e-mail.';
    expect(cardOf(never)).toMatchObject({ collects: [], not: [] });
    expect(cardOf('We request your bank card number and your ID card number by e-mail.').collects).toEqual(['bank-account', 'id-number']);
    expect(cardOf('Our blog provides information to help you prevent fraud.').purposes).toEqual([]);
    expect(cardOf('Although we could collect the messages that you exchange, we do not.').collects).toEqual([]);
  });
});

describe('denials in other tenses and in lines', () => {
  it('are read', () => {
    expect(cardOf('In the past year we have not collected your fingerprints or your location.')).toMatchObject({
      collects: [],
      not: ['fingerprint', 'location'],
    });
    const line = cardOf('Biometric information such as fingerprints: not collected.');
    expect(line.collects).toEqual([]);
    expect(line.not).toContain('fingerprint');
    expect(cardOf('We have not shared your data for targeted advertising.').alerts).not.toContain('profiling');
  });
});
