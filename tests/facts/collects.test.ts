import { describe, expect, it } from 'vitest';
import { nothing } from '../../lib/facts';
import type { Weighed } from '../../lib/facts/kind';
import { collects as collectsKind } from '../../lib/facts/kinds/collects';
import { notCollected as notCollectedKind } from '../../lib/facts/kinds/not-collected';
import { permissions as permissionsKind } from '../../lib/facts/kinds/permissions';
import type { Sdk } from '../../lib/model';
import { readingOf, stateOf } from './of-lines';

const found = (lines: string[], sdks: Sdk[] = []) => {
  const reading = readingOf(...lines);
  const facts = { sdks, permissions: stateOf(permissionsKind, reading) };
  return { reading, collects: stateOf(collectsKind, reading, facts), notCollected: stateOf(notCollectedKind, reading, facts) };
};
const collected = (...lines: string[]) => found(lines).collects.map(({ item }) => item);

describe('what is collected', () => {
  it('is nothing that a glossary explains, however many sentences a term takes', () => {
    const glossary = [
      '# 一、名词定义',
      '个人信息：是指能够识别自然人的各种信息，包括姓名、出生日期、身份证件号码。个人敏感信息：是指一旦泄露可能危害人身安全的信息。例如，敏感信息包括银行账号、健康信息。蓝牙：是一种短距离通信的技术。',
    ];
    expect(collected(...glossary)).toEqual([]);
    expect(collected(...glossary, '# 二、我们收集的信息', '当您注册时，我们会收集您的姓名和手机号码。').sort()).toEqual(['name', 'phone']);
  });

  it('is no body that deals with such things, and no act of the reader', () => {
    const below = (line: string) => collected('# 一、我们收集的信息', line);
    expect(below('我们会收集您的公积金账号，并向公积金管理机构提供。')).toEqual(['social-insurance']);
    expect(below('我们会向社会保险经办机构提供。')).toEqual([]);
    expect(below('我们会收集您的卡验证码、客户号。').sort()).toEqual(['bank-account', 'username']);
    expect(below('我们会收集您的短信验证码。')).toEqual(['verification-code']);
    expect(below('我们会收集您点击“获取验证码”的时间。')).not.toContain('verification-code');
    expect(below('我们为您提供健身数据和课程，您可以开启闪光灯功能。')).toEqual([]);
  });

  it('is for what a quoted sentence says, after words of aim and not as part of an item, with the words quoted', () => {
    const reading = readingOf(
      '# 一、我们收集的信息',
      '当您注册小满记账时，我们会收集您的手机号码、昵称和头像，以上信息均须真实有效，用于创建账号。',
    );
    const sentence = reading.clauses[1]!;
    const aim = (id: string, words: string, probability: number, cues: string[], sure = 0.9): Weighed => {
      const start = sentence.start + sentence.text.indexOf(words);
      const place = { of: 'used-for', id, clause: 1, start, end: start + words.length, cues, probability };
      return { of: 'used-for', id, probability: sure, confidence: sure, said: true, places: [place] };
    };
    const purposes = [
      aim('account', '创建账号', 0.9, ['last-aim']),
      aim('support', '手机号码', 0.9, ['last-aim']),
      aim('advertising', '真实有效', 0.9, []),
      aim('security', '真实有效', 0.2, ['last-aim'], 0.6),
      aim('service', '真实有效', 0.9, ['last-aim']),
    ];
    const collects = stateOf(collectsKind, reading, {}, { purposes });
    expect(collects.map(({ item, purposes }) => [item, purposes.join()])).toEqual([
      ['phone', 'account'],
      ['nickname', 'account'],
      ['avatar', 'account'],
    ]);
    for (const { evidence } of collects) expect(evidence.some(({ quote }) => quote.includes('创建账号'))).toBe(true);
  });

  it('is up to the reader, or required, where the text says so, and neither where it says neither or both', () => {
    const optional = (...lines: string[]) =>
      found(['# 一、我们收集的信息', ...lines]).collects.find(({ item }) => item === 'phone')?.optional;
    const list = '当您注册小满记账时，我们会收集您的手机号码、昵称和头像';
    expect(optional(`${list}。`)).toBe(null);
    expect(optional(`${list}，您可以选择填写。`)).toBe(true);
    expect(optional(`${list}，以上均为必填。`)).toBe(false);
    expect(optional(`${list}，您可以选择填写。`, `${list}，以上均为必填。`)).toBe(null);
  });

  it('is what the text says that it collects', () => {
    expect(collected('# 一、我们收集的信息', '当您注册小满记账时，我们会收集您的手机号码、昵称和头像。')).toEqual([
      'phone',
      'nickname',
      'avatar',
    ]);
    expect(collected('# Information we collect', 'When you register, we collect your email address, gender and date of birth.')).toEqual([
      'email',
      'gender',
      'birth',
    ]);
  });

  it('is what a line names that names several data and says nothing more', () => {
    const line = 'Badge number; time of entry; locker size, shoe size.';
    expect(collected('# Members', line)).toEqual(expect.arrayContaining(['username', 'operation-log']));
    expect(collected('# Who gets what', line)).not.toContain('username');
    expect(collected('# Members', 'Badge number, time of entry and shoe size are printed on the wall.')).not.toContain('username');
  });

  it('may be told by everyday words far from others of their kind, which what is around them decides', () => {
    const { reading } = found(['# Information we collect', 'We collect your email address and any plans, images, sketches or the like.']);
    const loose = collectsKind.candidates(reading, { facts: nothing(), answers: {} }).filter(({ cues }) => cues.includes('loose'));
    expect(loose.map(({ of, id }) => `${of} ${id}`)).toEqual(['us photo', 'sdk photo']);
    expect(collected('# Security', 'The images on this page are decoration, and nothing else.')).toEqual([]);
  });

  it('is not what the text promises to keep safe, defines, or tells users by', () => {
    expect(collected('# 七、安全', '请您妥善保管您的密码，避免泄露。')).not.toContain('password');
    expect(collected('# 十、定义', '个人敏感信息是指一旦泄露可能危害人身安全的信息，包括宗教信仰、行踪轨迹等。')).toEqual([]);
    expect(collected('# 八、通知', '发生安全事件时，我们将以邮件、短信等方式告知您。')).toEqual([]);
  });

  it('is opened by a permission', () => {
    const { collects } = found(['# 设备权限', '当您扫码记账时，我们会申请您的相机权限。', '导出账本时，我们需要获取您的存储权限。']);
    expect(collects.map(({ item }) => item)).toEqual(expect.arrayContaining(['photo', 'file']));
  });

  it('names the SDKs that get it', () => {
    const lines = ['# 第三方SDK清单', '云桥推送SDK：收集设备标识符、IP地址，用于消息推送。'];
    const { text } = readingOf(...lines);
    const start = text.indexOf('云桥');
    const evidence = [{ quote: text.slice(start), start, end: text.length, clause: 1, rule: 'test' }];
    const sdk: Sdk = {
      name: '云桥推送SDK',
      vendor: null,
      data: ['device-id', 'ip'],
      purpose: '消息推送',
      policyUrl: null,
      registry: null,
      evidence,
      confidence: 0.9,
    };
    const ip = found(lines, [sdk]).collects.find(({ item }) => item === 'ip');
    expect(ip).toMatchObject({ sdks: ['云桥推送SDK'] });
    expect(ip!.by).toContain('sdk');
  });

  it('is proved by 8 to 80 characters of the text', () => {
    const { reading, collects } = found(['# 一、收集', `我们会收集您的手机号码、${'昵称、'.repeat(60)}头像。`, 'IMEI']);
    const proofs = collects.flatMap(({ evidence }) => evidence);
    expect(proofs.length).toBeGreaterThan(0);
    for (const { quote, start, end } of proofs) {
      expect(reading.text.slice(start, end)).toBe(quote);
      expect(quote.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('what is said not to be collected', () => {
  const denied = (...lines: string[]) => found(lines).notCollected.map(({ item }) => item);
  it('is what a denial names', () => {
    expect(denied('我们不会收集您的短信内容和通话记录。')).toEqual(['sms', 'call-log']);
    expect(denied('We do not collect your health information.')).toEqual(['health']);
  });
  it('is not what a condition names, nor what is collected', () => {
    expect(denied('如您不提供手机号码，将无法注册。')).toEqual([]);
    expect(denied('我们会收集您的手机号码。')).toEqual([]);
  });
});

describe('a denial', () => {
  const denied = (...lines: string[]) => found(['# 一、我们收集的信息', ...lines]).notCollected.map(({ item }) => item);

  it.each([
    ['我们不会收集您的通讯录、短信和通话记录。', ['contacts', 'sms', 'call-log']],
    ['我们并没有在此环节收集您的身份证号。', ['id-number']],
    ['我们不会收集或存储您的人脸照片。', ['face']],
    ['We do not collect your location or email address.', ['location', 'email']],
  ])('%s', (text, items) => expect(denied(text)).toEqual(items));

  it.each([
    '支付功能本身并不收集您的个人信息，但我们需要将您的订单号与交易金额共享给支付机构。',
    '该标识用于区分用户未登录状态下的收藏记录。',
    '您可以向不特定人共享自己的照片。',
    '如您不提供手机号码，将无法注册。',
    '未经您同意，我们不会收集您的位置信息。',
    '除此之外，我们不会上传您剪贴板中的其他内容。',
    '我们不会改动您日历中与预约无关的内容。',
    '我们绝不会私自读取您的相册。',
    '关闭权限后将无法读取通讯录。',
    '如发现在不知情的情况下收集了未成年人的个人信息，我们会尽快删除。',
  ])('not: %s', (text) => expect(denied(text)).toEqual([]));

  it('is not what the advice on leaks names', () => {
    const { collects } = found(['# 一、我们收集的信息', '如您发现您的账号、密码已经泄露，请立即与我们联系。']);
    expect(collects.map(({ item }) => item)).not.toContain('password');
  });

  it('by a word for what was got means neither when it is got nor what for', () => {
    expect(denied('当您与主播语音互动时，我们会识别您的声纹，但我们不会存储该类信息。')).toEqual(['voiceprint']);
  });
});

describe('who collects it', () => {
  const by = (...lines: string[]) => Object.fromEntries(found(lines).collects.map(({ item, by }) => [item, by]));

  it('is not the service where others are said to', () => {
    expect(
      by('# Information we collect', 'Third-party SDKs in our app may collect your device model and IP address.')['device-model'],
    ).toEqual(['sdk']);
    expect(by('# 我们如何收集您的个人信息', '合作方的代码会读取您的设备型号和安装列表。')['installed-apps'] ?? []).not.toContain('us');
    expect(by('# Information we collect', 'Our app collects your device model.')['device-model']).toEqual(['us']);
  });
});
