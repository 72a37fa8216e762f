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
  it('are told in Chinese too: by law, by others, in warnings, of what is not there yet', () => {
    const taken = (line: string) => cardOf(line).collects;
    expect(taken('任何单位和个人不得非法收集他人的身份证号。')).toEqual([]);
    expect(taken('停车时由物业公司自行收集您的车牌号和手机号。')).toEqual([]);
    expect(taken('您的病历由医院直接保管。')).toEqual([]);
    expect(taken('部分厂商会记录您的心率，我们仅获取您的手机号。')).toEqual(['phone']);
    expect(taken('其他用户可能会截屏保存您的照片。')).toEqual([]);
    expect(taken('请勿向他人透露您的身份证号。')).toEqual([]);
    expect(taken('如果将来推出语音功能，我们可能需要收集您的录音。')).toEqual([]);
    expect(taken('虽然技术上可以读取您的短信，但我们只收集您的手机号。')).toEqual(['phone']);
    expect(cardOf('客服人员不会以任何理由向您索要身份证号。')).toMatchObject({ collects: [], not: [] });
  });

  it('are none of what is asked for with care and of what the service takes itself', () => {
    const taken = (line: string) => cardOf(line).collects;
    expect(taken('我们会收集您的身份证号，请您谨慎提供。')).toEqual(['id-number']);
    expect(taken('本公司自行收集您的手机号。')).toEqual(['phone']);
    expect(taken('现有及后续推出的功能会收集您的手机号。')).toEqual(['phone']);
  });

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
