import { describe, expect, it } from 'vitest';
import { purposes as purposesKind } from '../../lib/facts/kinds/purposes';
import { purposes as english } from '../../lib/language/en/purposes';
import taxonomy from '../../lib/language/taxonomy.json';
import { purposes as chinese } from '../../lib/language/zh/purposes';
import { readingOf, stateOf } from './of-lines';

const stated = (...lines: string[]) => stateOf(purposesKind, readingOf(...lines)).map(({ purpose }) => purpose);

describe('purposes', () => {
  it('are those of the taxonomy, in both languages', () => {
    const known = taxonomy.purposes.map(({ id }) => id).sort();
    expect(Object.keys(chinese.forms).sort()).toEqual(known);
    expect(Object.keys(english.forms).sort()).toEqual(known);
  });

  it('are found where information is said to serve them', () => {
    const found = stated('# 二、我们如何使用信息', '我们使用您的手机号码完成注册登录，并用于统计分析、身份验证和保障账号安全。');
    expect(found).toEqual(expect.arrayContaining(['account', 'identity-verification', 'analytics']));
  });

  it('are nouns in a part that says what data are used for, and nowhere else', () => {
    expect(stated('# 用在哪裡', '處理失物、防止濫用、流量統計。').sort()).toEqual(['analytics', 'security', 'support']);
    expect(stated('# 第4条 我们如何使用信息', '4.1 人脸比对与防制洗钱；')).toEqual(
      expect.arrayContaining(['identity-verification', 'security']),
    );
    expect(stated('# 关于我们', '平台提供失物、车资查询，流量统计见公告。')).toEqual([]);
  });

  it('are not what the name of a body says', () => {
    const used = (who: string) => stated('# 二、我们如何使用信息', `我们使用${who}提供的服务核验您的身份信息，用于实名认证。`);
    expect(used('青禾语言研究所')).not.toContain('research');
  });

  it.each([
    ['We keep a security log. We use your address in order to prevent fraud and abuse.', 'security', 'in order to prevent fraud'],
    ['客服记录见下。我们收集订单号，以便为您处理投诉。', 'support', '以便为您处理投诉'],
  ])('are quoted where they are said to be what it is for: %s', (line, purpose, words) => {
    const found = stateOf(purposesKind, readingOf('# How we use your data 如何使用', line)).find((one) => one.purpose === purpose);
    expect(found?.evidence[0]?.quote).toContain(words);
  });

  it.each([
    ['Who may not use it: partners are prohibited from using it for their own advertising.', 'advertising'],
    ['It is kept until membership withdrawal.', 'account'],
    ['Legal basis of processing', 'legal'],
  ])('are not what is barred, a time or a ground: %s', (line, purpose) => expect(stated('# Sharing', line)).not.toContain(purpose));

  it.each([
    ['email delivery', 'delivery', 'delivery'],
    ['e-mail delivery', 'delivery', 'delivery'],
    ['ad delivery', 'delivery', 'delivery'],
    ['content delivery', 'delivery', 'delivery'],
    ['message delivery', 'delivery', 'delivery'],
    ['responding to national security requests', 'guarding security', 'security'],
  ])('are not what a word means with another before it: %s', (other, own, purpose) => {
    const used = (what: string) => stated('# How we use your data', `We share your address for the purpose of ${what}.`);
    expect(used(other)).not.toContain(purpose);
    expect(used(own)).toContain(purpose);
  });

  it('are not what a rule is about by which something is done', () => {
    expect(stated('# Data', 'Under our security program we keep your address.')).not.toContain('security');
  });

  it.each([
    ['Your interests, preferences and purchases are shown below.', 'We use your purchases to personalize the shop.', 'personalization'],
    ['You may opt out of marketing at any time.', 'We use your address for marketing.', 'advertising'],
    ['We take security seriously and guard against fraud.', 'We use your address to guard against fraud.', 'security'],
    ['To leave feedback you need a user account.', 'We use your address to create your account.', 'account'],
    ['我们十分重视您的账号安全。', '我们收集您的手机号用于保障账号安全。', 'security'],
    ['您的偏好、订单、地址。', '我们使用您的订单，向您推荐商品。', 'personalization'],
    ['您有权退订营销短信。', '我们使用您的手机号发送营销短信。', 'advertising'],
  ])('are not told where nothing says that data are used for them: %s', (line, used, purpose) => {
    expect(stated('# 其他 Other', line)).not.toContain(purpose);
    expect(stated('# 其他 Other', used)).toContain(purpose);
  });

  it.each([
    ['We use your address to prevent fraud.', 'security', 'use your address to prevent fraud'],
    ['To answer your questions, we keep the details of your order.', 'support', 'we keep the details of your order'],
    ['Your details help us improve the game.', 'analytics', 'Your details help us improve'],
    ['为改善产品，我们会收集您的日志信息。', 'analytics', '为改善产品，我们会收集您的日志信息'],
    ['我们收集您的手机号用于身份验证。', 'identity-verification', '收集您的手机号用于身份验证'],
    ['实名认证时，我们会收集您的身份证号。', 'identity-verification', '实名认证时，我们会收集您的身份证号'],
    ['Our service providers include firms that perform fraud prevention and delivery.', 'security', 'Our service providers include firms'],
  ])('are quoted with the data and the words that lead to them: %s', (line, purpose, words) => {
    const found = stateOf(purposesKind, readingOf('# How we use your data 如何使用', line)).find((one) => one.purpose === purpose);
    expect(found?.evidence[0]?.quote).toContain(words);
  });

  it('are told by the lines of a list that its lead says to be uses', () => {
    expect(stated('# Data', 'We use your data for the following purposes:', '- Prevent fraud and abuse', '- Send you news')).toContain(
      'security',
    );
    const first = ['# Data', 'We use it for: • fraud prevention', 'research and development', 'advertising'];
    expect(stated(...first)).toContain('advertising');
    expect(stated('# 数据', '我们将信息用于以下目的：（1）防范欺诈', '（2）投放广告')).toContain('advertising');
    expect(stated('# Data', 'We may disclose your data to:', '- People who prevent fraud with us')).not.toContain('security');
  });

  it.each([
    ['We use your address to open your account.', 'account'],
    ['We use your licence details to check your identity.', 'identity-verification'],
    ['We use your card details to take payments.', 'transaction'],
    ['We use your address to bring it to your door.', 'delivery'],
    ['We use your address to reply to you.', 'support'],
    ['We use your records to spot fraud.', 'security'],
    ['We use your records to show you what may interest you.', 'personalization'],
    ['We use your address to send you tips and offers.', 'advertising'],
    ['We use your records to see which pages work.', 'analytics'],
    ['We use your number to remind you.', 'notification'],
    ['We keep your records because the law obliges us to.', 'legal'],
    ['We use your records to train our models.', 'research'],
  ])('are told in plain words: %s', (line, purpose) => {
    expect(stated('# Why we need it', line)).toContain(purpose);
  });

  it('are the service’s own work where data serve an act that no other word names', () => {
    expect(stated('# Data', 'We use your weight to reckon the dose.')).toEqual(['service']);
    expect(stated('# Data', 'We do not use your weight to reckon the dose.')).toEqual([]);
    expect(stated('# Data', 'We gave the details to Heronry to keep.')).toEqual([]);
  });

  it('are told by what stands behind a name, in a part on those who get data or where the name is a firm’s', () => {
    expect(stated('# Who gets your data', '# Partners', 'Kestrel — payment processing')).toContain('transaction');
    expect(stated('# Birds', 'Kestrel — payment processing')).not.toContain('transaction');
    expect(stated('# Birds', 'Kestrel Ltd. — payment processing')).toContain('transaction');
  });

  it('are read from the whole phrase that says what is done', () => {
    expect(stated('我们使用您的资料，用于处理您的订单并向您发送广告。')).toEqual(expect.arrayContaining(['transaction', 'advertising']));
    const found = stated('资料会用于处理您的交易、向您发送您可能感兴趣的文章。');
    expect(found).toEqual(expect.arrayContaining(['transaction', 'personalization']));
    expect(found).not.toContain('support');
    expect(found).not.toContain('notification');
  });

  it('are not found in a text that states none', () => {
    expect(stated('# 九、其他', '本文以中文书写。')).toEqual([]);
  });

  it('are quoted from the text', () => {
    const reading = readingOf('# 二、使用', '我们会根据您的浏览记录向您推送个性化广告。');
    const quotes = stateOf(purposesKind, reading).flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote, start, end } of quotes) expect(reading.text.slice(start, end)).toBe(quote);
  });
});

describe('purposes in plain Chinese', () => {
  it('stand below a title or a question on what data are for, whatever its words', () => {
    const lines = ['会员服务与账号管理、收款、对账', '包装出货、安排取货', '处理退换货', '寄送电子报', '找出问题'];
    for (const title of ['收集目的', '拿去做什么？', '第二条 处理之目的', '我们如何使用'])
      expect(stated(`# ${title}`, ...lines)).toEqual(
        expect.arrayContaining(['account', 'transaction', 'delivery', 'support', 'notification', 'analytics']),
      );
  });

  it('are none in a part on something else', () => {
    expect(stated('# 资料放在哪里', '店里有收款机和取货柜。', '电子报印在纸上。')).toEqual([]);
  });
});
