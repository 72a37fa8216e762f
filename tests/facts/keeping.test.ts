import { describe, expect, it } from 'vitest';
import { minors as minorsKind } from '../../lib/facts/kinds/minors';
import { responseDays as responseDaysKind } from '../../lib/facts/kinds/response-days';
import { retention as retentionKind } from '../../lib/facts/kinds/retention';
import { storage as storageKind } from '../../lib/facts/kinds/storage';
import { readingOf, stateOf } from './of-lines';

const periods = (...lines: string[]) => stateOf(retentionKind, readingOf(...lines)).map(({ period }) => period);

describe('retention', () => {
  it.each([
    ['我们会将网络日志保存六个月。', ['P6M']],
    ['交易记录自完成之日起保存不少于三年。', ['P3Y']],
    ['我们仅在实现目的所必需的最短时间内保存您的信息。', ['minimum']],
    ['We keep server logs for 30 days.', ['P30D']],
    ['相关记录将保存至您主动删除为止。', ['until-closing']],
    ['您可以更正、删除信息，甚至可以注销账户。', []],
    ['除非您删除或拒绝我们收集，否则视为您持续授权我们使用。', []],
    ['We retain your data for as long as necessary to provide the service.', ['minimum']],
  ])('%s', (text, wanted) => expect(periods(text)).toEqual(wanted));

  it('is no time for an answer, no age and no date', () => {
    expect(periods('我们将在15天内答复您的请求。', '未满14周岁的儿童请由监护人陪同。', '本政策于2024年3月1日生效。')).toEqual([]);
  });

  it.each([
    ['您可以撤回对推荐的授权（撤回的有效期为六个月），管理是否展示新书。', []],
    ['您对推荐的同意在六个月内有效。', []],
    ['该设置的有效期为六个月，期满后请重新设置。', []],
    ['借书记录的有效期为六个月，期满后删除。', ['P6M']],
    ['经您同意，借书记录保存六个月。', ['P6M']],
    ['Your consent remains valid for six months.', []],
    ['Your withdrawal holds for six months and can be renewed.', []],
    ['The setting stays in force for six months.', []],
    ['With your consent we keep slips for six months.', ['P6M']],
    ['Your consent is stored for six months.', ['P6M']],
    ['We will keep your purchase records for seven years after your membership expires.', ['P7Y']],
    ['We retain your data for 24 months and any offers are valid for 7 days.', ['P24M']],
    ['We retain viewing history for 90 days while your settings are on.', ['P90D']],
    ['链接的访问日志保存期限为6个月，失效后删除。', ['P6M']],
    ['验证码短信记录保留30天，验证码5分钟内有效。', ['P30D']],
    ['您授权的通讯录保留7天，授权失效即删除。', ['P7D']],
  ])('is none of what else holds or lasts: %s', (text, wanted) => expect(periods(text)).toEqual(wanted));

  it('is a figure alone below a title on keeping, and below no other', () => {
    expect(periods('# How long we keep it', '7 years', 'Receipts and invoices', '18 months', 'Letters to the desk')).toEqual([
      'P7Y',
      'P18M',
    ]);
    expect(periods('# Our history', '7 years', 'Receipts and invoices')).toEqual([]);
  });

  it('needs no verb in a chapter on keeping alone, and says so nowhere else', () => {
    const line = '借书单两年，如有争议则延长；座位录像：90天；罚单七年。';
    expect(periods('# 留多久', line)).toEqual(['P2Y', 'P90D', 'P7Y']);
    expect(periods('# 借阅规则', line)).toEqual([]);
    expect(periods('# 留多久', '我们会在15天内答复。')).toEqual([]);
  });

  it.each([
    ['会员资料在服务期间保存。', ['until-closing']],
    ['只要您的账号处于活跃状态，我们就保留您的信息。', ['until-closing']],
    ['询价单自最后一次往来起保存3年。', ['P3Y']],
    ['申请不获批准者，其资料保留六个月。', ['P6M']],
  ])('in other words: %s', (text, wanted) => expect(periods(text)).toEqual(wanted));

  it('counts hours as hours', () => expect(periods('Messages are deleted after 48 hours.')).toEqual(['PT48H']));

  it('is told under a title, a label or a line that stands as one, without a verb', () => {
    expect(periods('# Duration', 'Heating curves: 24 months, then averaged. Account: while you own the stove.')).toEqual([
      'P24M',
      'until-closing',
    ]);
    expect(periods('HOW LONG. Guest file: 6 years after you quit.')).toEqual(['P6Y']);
    expect(periods('How long: gift lists six years after the last gift.')).toEqual(['P6Y']);
    expect(periods('HOW FAR. Route: 6 hours on foot.')).toEqual([]);
  });

  it.each([
    ['《电子商务法》要求商品信息、交易信息保存时间自交易完成之日起不少于三年。', '商品信息、交易信息'],
    ['并按照规定留存相关的网络日志不少于六个月。', '网络日志'],
    ['我们仅在实现目的所必需的最短时间内保存您的信息。', ''],
    ['We will keep your server logs for 30 days.', 'server logs'],
  ])('names what is kept: %s', (text, scope) => expect(stateOf(retentionKind, readingOf(text))[0]!.scope).toBe(scope));

  it('is quoted from the beginning of its phrase', () => {
    const [kept] = stateOf(retentionKind, readingOf('您注销账号后，我们会删除您的信息，但您的操作日志将至少保留六个月的时间。'));
    expect(kept!.evidence[0]!.quote).toBe('但您的操作日志将至少保留六个月的时间');
  });

  it('has its quote in the text', () => {
    const reading = readingOf('客服录音我们会保存 90 天，之后删除。');
    for (const { evidence } of stateOf(retentionKind, reading))
      for (const { quote, start, end } of evidence) expect(reading.text.slice(start, end)).toBe(quote);
  });
});

describe('answers', () => {
  it('take the days that are said, and the longest', () => {
    const reading = readingOf('我们将在五个工作日内答复您的请求。', '情况复杂的，最长不超过三十天答复。');
    expect(stateOf(responseDaysKind, reading)).toMatchObject({ usual: 5, max: 30 });
    expect(stateOf(responseDaysKind, reading).evidence[0]!.quote).toMatch(/30|三十/);
    expect(stateOf(responseDaysKind, readingOf('我们提供7*24小时客户服务，答复您的问询。')).usual).toBe(null);
  });

  it('are not promised where nothing is said', () => {
    expect(stateOf(responseDaysKind, readingOf('我们保存日志30天。'))).toMatchObject({ usual: null, max: null, evidence: [] });
  });
});

describe('storage', () => {
  it.each([
    ['上述数据存放于青岛。', 'CN', 'unstated'],
    ['服务器设在辽宁省沈阳市。', 'CN', 'unstated'],
    ['书单都放在大连，出境前我们会先问您。', 'CN', 'with-consent'],
    ['数据全部存在中国大陆的服务器上，不出境。', 'CN', 'no'],
    ['我们收集的信息存储于境内。', 'CN', 'unstated'],
    ['书放在南京路店，请来取。', null, 'unstated'],
  ])('is at home in a place at home: %s', (text, location, crossBorder) => {
    expect(stateOf(storageKind, readingOf(text))).toMatchObject({ location, crossBorder });
  });

  it('is no place to which something is only sent', () => {
    expect(stateOf(storageKind, readingOf('服务器设在沈阳。', '借书单会传送至瑞士。')).location).toBe('CN');
  });

  it('is in several countries where several are named, and abroad where it is sent there', () => {
    expect(stateOf(storageKind, readingOf('我们会将收集的信息传输到新加坡和日本，并在此存储。'))).toMatchObject({
      location: 'several',
      crossBorder: 'yes',
    });
  });

  it('is in the country and does not go abroad', () => {
    expect(stateOf(storageKind, readingOf('我们在中国境内收集的信息存储在中国境内。', '我们不会将您的信息传输到境外。'))).toMatchObject({
      location: 'CN',
      crossBorder: 'no',
    });
  });

  it('stays in the country where only a change to come would ask, and goes abroad in the cases that are listed', () => {
    const home = '您的信息存储在中国境内。';
    const crossBorder = (...text: string[]) => stateOf(storageKind, readingOf(home, ...text)).crossBorder;
    expect(crossBorder('目前，我们不会将信息传输至境外，如果将来传输，我们会征求您的同意。')).toBe('no');
    expect(crossBorder('我们不会将信息传输至境外，除非您另行同意。')).toBe('with-consent');
    expect(crossBorder('未获得您的同意，我们不会将信息传输至境外。')).toBe('with-consent');
    expect(crossBorder('我们不会将信息传输至境外。', '以下情形下，我们会向境外实体提供您的信息：获得您的授权。')).toBe('with-consent');
  });

  it('goes abroad with consent', () => {
    expect(stateOf(storageKind, readingOf('信息存储于中华人民共和国境内，如需跨境传输，我们会单独征得您的同意。')).crossBorder).toBe(
      'with-consent',
    );
  });

  it('is in the country but for cases that are listed', () => {
    expect(stateOf(storageKind, readingOf('信息存储在中国境内，以下情形除外：')).crossBorder).toBe('with-consent');
  });

  it('does not go abroad because foreign goods are sold', () => {
    expect(stateOf(storageKind, readingOf('购买跨境商品时，您同意我们核验您的身份。')).crossBorder).toBe('unstated');
  });

  it('is in several places where it is abroad', () => {
    expect(stateOf(storageKind, readingOf('Your data may be stored and processed overseas.')).location).toBe('several');
  });

  it('stays in the country whatever the next sentence deletes', () => {
    const text = ['我们不会将您的信息传输到境外。', '保存期满后，我们会删除您的信息，未经您的同意不再处理。'];
    expect(stateOf(storageKind, readingOf(...text)).crossBorder).toBe('no');
  });

  it('is where the servers are', () => {
    expect(stateOf(storageKind, readingOf('我们的服务器位于中国境内。')).location).toBe('CN');
    expect(stateOf(storageKind, readingOf('您的数据存储在新加坡的服务器上。')).location).toBe('SG');
  });

  it('takes us for no country', () => {
    expect(stateOf(storageKind, readingOf('Your information is stored by us for a year.')).location).toBeNull();
    expect(stateOf(storageKind, readingOf('Your information is stored in the US.')).location).toBe('US');
  });

  it('is not told by a foreign site or by where an address is said to be', () => {
    expect(stateOf(storageKind, readingOf('该网站为境外网站，可能无法访问。', '境外用户展示IP地址归属地。')).crossBorder).toBe('unstated');
  });

  it.each([
    ['Whoever plays agrees to our processing data in the United States.', 'US', 'yes'],
    ['When we process names, orders and what else you told us in the United States, its laws hold.', 'US', 'yes'],
    ['What you tell us may be sent to the United States or to another country.', 'several', 'yes'],
    ['It is stored in Canada or any other country in which our partners have servers.', 'several', 'yes'],
    ['Your data is stored in Ireland. We may transfer it to other countries.', 'several', 'yes'],
    ['Our database is housed in Germany, and your data is never stored outside the EU.', 'DE', 'no'],
    ['This game is meant for players in the United States.', null, 'unstated'],
    ['“Tern” means Tern Inc. with the retail stores located in the United States.', null, 'unstated'],
    ['We process data of users who live in Canada.', null, 'unstated'],
    ['We follow the laws of other countries.', null, 'unstated'],
  ])('in English: %s', (text, location, crossBorder) =>
    expect(stateOf(storageKind, readingOf(text))).toMatchObject({ location, crossBorder }),
  );

  it('is not stated where nothing is said', () => {
    expect(stateOf(storageKind, readingOf('我们重视您的隐私。'))).toMatchObject({ location: null, crossBorder: 'unstated', evidence: [] });
  });
});

describe('minors', () => {
  it('are of the higher age where both need consent', () => {
    const reading = readingOf('未满18周岁的用户应在监护人同意后使用。', '未满十四周岁的儿童须事先取得监护人同意。');
    expect(stateOf(minorsKind, reading).age).toBe(18);
  });

  it('are not addressed by a list of sensitive information or of cases without consent', () => {
    const reading = readingOf('敏感信息包括14岁以下儿童的信息。', '信息主体或监护人自行公开的信息。');
    expect(stateOf(minorsKind, reading).addressed).toBe(false);
  });

  it('that should only be accompanied need no consent', () => {
    expect(stateOf(minorsKind, readingOf('未成年人请在监护人陪同下使用。')).guardianConsent).toBe(false);
  });

  it('need a guardian below the age that is said', () => {
    expect(stateOf(minorsKind, readingOf('如您未满18周岁，请在监护人同意后使用。'))).toMatchObject({
      addressed: true,
      age: 18,
      guardianConsent: true,
    });
  });

  it('are not addressed where nothing is said', () => {
    expect(stateOf(minorsKind, readingOf('我们重视您的隐私。')).addressed).toBe(false);
  });
});

describe('storage in lists and notices', () => {
  const kept = (...lines: string[]) => {
    const { location, crossBorder } = stateOf(storageKind, readingOf(...lines));
    return [location, crossBorder];
  };

  it.each([
    [
      ['Your data may be transferred to and processed in countries other than yours, including:', '- Japan (hosting)', '- Canada (mail)'],
      ['several', 'yes'],
    ],
    [['If you are in the EU, note that we are based in Canada and process your data there.'], ['CA', 'yes']],
    [['We do not transfer your data to the following countries: Japan and Canada.'], [null, 'unstated']],
    [
      ['We never send or transfer your data to the following countries:', '- Japan', '- Canada'],
      [null, 'unstated'],
    ],
    [['我们不会将您的个人信息传输至下列国家或地区：日本、加拿大。'], [null, 'unstated']],
    [['We never sell your personal data, our servers are located in Singapore.'], ['SG', 'yes']],
    [['We do not share your information with third parties and keep it on servers in Singapore.'], ['SG', 'yes']],
    [['We never sell your data and transfer it to Singapore.'], ['SG', 'yes']],
    [['We do not use Singapore-based servers.'], [null, 'unstated']],
    [['我们未在新加坡的数据中心保存您的任何数据。'], [null, 'unstated']],
    [['新加坡的服务器不会存储您的信息。'], [null, 'unstated']],
    [['The Data Act 2020 applies to the processing of personal data within India.'], [null, 'unstated']],
    [['Collecting, storing and using it, all of which may take place in Canada.'], ['CA', 'yes']],
    [
      ['# 個人資料利用之期間、地區', '利用地區：台灣及與本店有業務往來之國家'],
      ['several', 'yes'],
    ],
  ])('%s', (lines, wanted) => expect(kept(...lines)).toEqual(wanted));
});

describe('places', () => {
  const place = (line: string) => {
    const { location, crossBorder } = stateOf(storageKind, readingOf(line));
    return [location, crossBorder];
  };

  it.each([
    '我们不使用日本的服务器存储您的资料。',
    '我们未在德国的数据中心保存您的照片。',
    '日本的服务器不会存储您的资料。',
    '德国机房暂不保存用户数据。',
    '法国的云服务禁止处理订单。',
    'We do not use US-based servers.',
  ])('are none where nothing is kept: %s', (line) => expect(place(line)).toEqual([null, 'unstated']));

  it.each([
    ['我们使用日本的服务器存储您的资料。', 'JP'],
    ['德国的数据中心为不同的用户保存备份。', 'DE'],
    ['我们不在日本的服务器存储资料，未来会在德国的数据中心保存备份。', 'DE'],
    ['We use US-based servers.', 'US'],
  ])('are where servers keep it: %s', (line, country) => expect(place(line)).toEqual([country, 'yes']));
});
