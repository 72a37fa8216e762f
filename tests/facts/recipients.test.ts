import { describe, expect, it } from 'vitest';
import { recipients as recipientsKind } from '../../lib/facts/kinds/recipients';
import { sdks as sdksKind } from '../../lib/facts/kinds/sdks';
import type { Sdk } from '../../lib/model';
import { readingOf, said, stateOf } from './of-lines';

const about = { service: said('小满记账'), operator: said('小满（杭州）科技有限公司'), updated: said(null), effective: said(null) };
const recipients = (lines: string[], sdks: Sdk[] = []) => stateOf(recipientsKind, readingOf(...lines), { sdks, about });
const classes = (...lines: string[]) => recipients(lines).map(({ recipient }) => recipient);
const sdk = (name: string, purpose: string | null): Sdk => ({
  name,
  purpose,
  vendor: null,
  data: [],
  policyUrl: null,
  registry: null,
  evidence: [{ quote: '你好。', start: 0, end: 3, clause: 0, rule: 'test' }],
  confidence: 0.9,
});

describe('recipients', () => {
  it('quotes exactly what the text says', () => {
    const reading = readingOf('我们会把订单号共享给第三方支付机构。');
    const [payment] = stateOf(recipientsKind, reading, { about }).filter(({ recipient }) => recipient === 'payment');
    const [proof] = payment!.evidence;
    expect(reading.text.slice(proof!.start, proof!.end)).toBe(proof!.quote);
    expect(proof!.quote).toBe('我们会把订单号共享给第三方支付机构');
  });

  it('is nobody where nothing is given: duties among purposes, a place that is acquired, partners of a kind', () => {
    expect(classes('# How we use it', '- Comply with legal obligations')).toEqual([]);
    expect(classes('GPS data is acquired only while you press the button.')).toEqual([]);
    expect(classes('If Ternsong is acquired by another company, your data may be transferred.')).toEqual(['successors']);
    expect(classes('We share your score with advertising partners.')).toEqual(['advertisers']);
  });

  it.each([
    ['The rules protect the rights and the safety of the public, of our readers and of other users.', 'public'],
    ['We act to protect the property of our company or other users, and to keep records.', 'other-users'],
    ['The page links to sites of merchants.', 'merchants'],
    ['Your address will not be passed on to other companies.', 'business-partners'],
  ])('is not who is protected, linked to or denied: %s', (line, id) => expect(classes('# Rules', line)).not.toContain(id));

  it('is not who gives it to the service, by its name or not', () => {
    expect(classes('关联方依据法律的规定向小满记账分享您的个人信息。')).toEqual([]);
    expect(classes('关联公司可能会向我们提供您的昵称。')).toEqual([]);
    expect(classes('关联公司可能会向广告商提供您的昵称。')).toContain('advertisers');
    expect(classes('我们与关联公司共享您的昵称，他们也会向我们提供您的昵称。')).toEqual(['affiliates']);
  });

  it('tells who gets information by anyone’s act', () => {
    expect(classes('我们可能与关联公司共享你的昵称。')).toEqual(['affiliates']);
    expect(classes('我们会委托专业的客服公司处理来电录音。')).toEqual(['processors']);
    expect(classes('公司被收购时，你的信息会一并转移给新的主体。')).toEqual(['successors']);
    expect(classes('应法院的要求，我们会披露相关记录。')).toEqual(['authorities']);
    expect(classes('We share crash data with our affiliates.')).toEqual(['affiliates']);
  });

  it('does not take a denial for sharing', () => {
    expect(classes('我们不会与合作伙伴共享你的信息。')).toEqual([]);
    expect(classes('We do not share your data with third parties.')).toEqual([]);
    for (const line of [
      'We do not use Google Analytics.',
      'The app contains neither advertising networks nor analytics tools.',
      'We never disclose your name to other users, advertisers or data brokers.',
      '我们不会将您的昵称、头像与广告商共享。',
      '本应用未接入任何统计分析 SDK，也不会向关联公司提供您的信息。',
    ])
      expect([line, classes(line)]).toEqual([line, []]);
  });

  it('does not lose who gets information for what else the sentence says', () => {
    for (const [line, recipient] of [
      ['我们会向第三方披露您的昵称，以查处违法行为。', 'business-partners'],
      ['我们会与第三方共享您的邮箱，若您违反规则，账号会被停用。', 'business-partners'],
      ['您可以自行公开昵称，或我们会在下列情形中公开披露您的资料：', 'public'],
      ['为维护您和集团公司的安全利益，我们会把您的资料共享给集团公司。', 'affiliates'],
      ['酒店行程会共享给保险公司。', 'financial'],
      ['我们会将您的体检报告提供给机构。', 'merchants'],
    ])
      expect([line, classes(line!)]).toEqual([line, [recipient]]);
    for (const line of [
      '您违反规则的，我们需要向第三方披露您的昵称。',
      '您自行公开披露的资料除外。',
      '为维护您和集团公司的安全利益，我们会审核登录记录。',
      '我们不向广告商提供您的邮箱，此信息也不分享给合作方。',
    ])
      expect([line, classes(line)]).toEqual([line, []]);
  });

  it('quotes where it is given, not where it is denied', () => {
    const [affiliates] = recipients(['We do not share your messages with our affiliates.', 'We share your name with our affiliates.']);
    expect(affiliates!.evidence.map(({ quote }) => quote)).toEqual(['We share your name with our affiliates.']);
    expect(recipients(['We do not share it, except with our affiliates.']).map(({ recipient }) => recipient)).toEqual(['affiliates']);
  });

  it('quotes in English the words that give with who gets it', () => {
    const [proof] = recipients(['Advertising networks are many. We may share the name of your hat with advertising networks.'])[0]!
      .evidence;
    expect(proof!.quote).toContain('share the name of your hat with advertising networks');
  });

  it('tells the class from the part that somebody else does', () => {
    expect(classes('Other companies pack the goods for us, process credit cards and analyze data.')).toEqual(
      expect.arrayContaining(['payment', 'logistics', 'analytics']),
    );
    expect(classes('We process credit cards and analyze data ourselves.')).toEqual([]);
  });

  it('reads exceptions and conditions as the reading rules ask', () => {
    expect(classes('与犯罪侦查、起诉、审判有关的；')).toEqual(['authorities']);
    expect(classes('我们仅会在以下情形中公开披露你的信息：')).toEqual(['public']);
    expect(classes('重大变更包括并购重组引起的所有者变更。')).toEqual([]);
  });

  it('takes a class from what an SDK is for, not from its mere name', () => {
    const of = (name: string, purpose: string | null) => recipients(['你好。'], [sdk(name, purpose)]).map(({ recipient }) => recipient);
    expect(of('山雀SDK', '投放广告')).toEqual(['sdk-providers', 'advertisers']);
    expect(of('云雀SDK', '统计使用情况')).toEqual(['sdk-providers', 'analytics']);
    expect(of('喜鹊SDK', '消息推送')).toEqual(['sdk-providers']);
  });

  it('says how information is handed over', () => {
    const how = (line: string) => recipients([line]).map((entry) => entry.how);
    expect(how('我们会委托专业的客服公司处理来电录音。')).toEqual([['entrust']]);
    expect(how('公司被收购时，你的信息会一并转移给新的主体。')).toEqual([['transfer']]);
  });

  it('names companies and products, and leaves out mere kinds', () => {
    const named = (line: string, recipient: string) => recipients([line]).find((entry) => entry.recipient === recipient)?.named;
    expect(named('我们会把收件信息提供给物流公司（包括飞羽快递、白鹭物流等）。', 'logistics')).toEqual(['飞羽快递', '白鹭物流']);
    expect(named('我们会将设备型号共享给合作伙伴（如硬件厂商、电信运营商）。', 'business-partners')).toEqual([]);
    expect(named('我们的客服部分由云鹤（上海）信息技术有限公司提供，会披露你的来电记录。', 'processors')).toEqual([
      '云鹤（上海）信息技术有限公司',
    ]);
  });

  it('are no countries: where it goes is nobody', () => {
    const line = 'We share loan records with our business partners in Norway, Turkey and Peru, such as Kestrel Bindery Ltd.';
    expect(recipients([line]).flatMap(({ named }) => named)).toEqual(['Kestrel Bindery Ltd.']);
  });

  it('does not name the operator as its own recipient', () => {
    expect(recipients(['关联公司是指小满（杭州）科技有限公司和大满（宁波）科技有限公司。']).flatMap(({ named }) => named)).toEqual([
      '大满（宁波）科技有限公司',
    ]);
  });

  it('reads the column of a table that names recipients, but no table of SDKs', () => {
    const rows = ['飞羽物流\t送货', '白鹭支付\t收款'];
    expect(recipients(['接收方\t目的', ...rows]).flatMap(({ named }) => named)).toEqual(['飞羽物流', '白鹭支付']);
    expect(recipients(['SDK公司名称\t目的', ...rows]).flatMap(({ named }) => named)).toEqual([]);
  });

  describe('by name', () => {
    const named = (...lines: string[]) => recipients(lines).flatMap((one) => one.named);

    it('stand in lists at the noun that tells their class', () => {
      expect(named('Payments are handled by our third party payment processors, currently Stripe and PayPal.')).toEqual([
        'Stripe',
        'PayPal',
      ]);
      expect(named('我们会将收货地址共享给第三方物流公司（如青禾快递、蓝鲸速运）。')).toEqual(['青禾快递', '蓝鲸速运']);
    });

    it('stand in English after such a noun, in brackets, between commas, or as the one who gets it', () => {
      expect(named('We share order data with shipping carriers (e.g. Falcon Freight, Heron Post).')).toEqual([
        'Falcon Freight',
        'Heron Post',
      ]);
      expect(named('We submit billing details to our billing partner, Finchpay, to collect your payment.')).toEqual(['Finchpay']);
      expect(named('We may share your name and messages with Kestreldesk to answer your questions.')).toEqual(['Kestreldesk']);
      expect(named('Your data are stored on servers in Ireland provided by Ternhost Cloud.')).toEqual(['Ternhost Cloud']);
    });

    it('stand in English tables of processors, also of well-known ones', () => {
      const rows = ['Heron Post, Inc.\tDelivery service', 'Finch Pay Ltd.\tProcessing of card payments', 'Zendesk\tCustomer support'];
      expect(named('Outsourced processor\tTasks', ...rows).sort()).toEqual(['Finch Pay Ltd.', 'Heron Post, Inc.', 'Zendesk']);
    });

    it('stand before what they are, after a group of companies, and as those who check or are paid', () => {
      expect(named('We give the amount to Finchpay, our payment processor, for each order.')).toEqual(['Finchpay']);
      expect(named('We share it within the Plumtree family of companies.')).toEqual(['Plumtree']);
      expect(named('充值时可以选择飞羽支付、青禾钱包进行付款。')).toEqual(['飞羽支付', '青禾钱包']);
      expect(named('We may share it with Heron employees.')).toEqual([]);
    });

    it('are each known one of a list that gets something', () => {
      expect(named('支付时，我们需要向微信支付、支付宝提供您的订单号。')).toEqual(['微信支付', '支付宝']);
    });

    it('are known ones in brackets at a deed, products of the group in a row, and companies said to be of it', () => {
      const named = (...lines: string[]) => recipients(lines).flatMap((one) => one.named);
      expect(named('# 共享', '我们会将订单共享给提供数据处理（如阿里云、腾讯云）、仓储服务的第三方。')).toEqual(['阿里云', '腾讯云']);
      expect(named('# 共享', '我们会将订单共享给提供内容服务（如头条、弹窗）的第三方。')).not.toContain('弹窗');
      expect(named('# 共享', '使用租赁服务时，您需要向我们的关联方青禾（上海）租赁有限公司提供姓名。')).toEqual([
        '青禾（上海）租赁有限公司',
      ]);
    });

    it('are those by whom a part is done, where they say that they are names', () => {
      expect(named('扣款由支付宝或微信支付完成，我们只收到支付结果。')).toEqual(['支付宝', '微信支付']);
      expect(named('付款由Apple处理。')).toEqual(['Apple']);
      expect(named('您可以选择支付宝或微信支付付款。')).toEqual(['支付宝', '微信支付']);
      expect(named('该功能由人工客服完成，由专人处理。')).toEqual([]);
      expect(named('您可以使用指纹或密码进行付款验证。')).toEqual([]);
    });

    it('stand behind any words in a part on who gets something, and not where a record of a service has its keys', () => {
      const title = '# 信息的共享';
      expect(named(title, '3、付款与结算：微信支付、国家海洋结算平台。')).toEqual(['微信支付', '国家海洋结算平台']);
      expect(named(title, '• 客服系統：Zendesk, Inc.（美國）')).toEqual(['Zendesk, Inc.']);
      expect(named(title, '公司名称：飞羽科技有限公司', '设备信息：设备型号、操作系统版本、MAC')).toEqual([]);
    });

    it('are those of a bare line in a part on who gets something, also in marks, and not in its sentences', () => {
      expect(named('# 哪些人會收到', '飛羽物流、青禾速運（送貨）；TidePay（收款）；會計師事務所。')).toEqual([
        '飞羽物流',
        '青禾速运',
        'TidePay',
      ]);
      expect(named('# 給誰', '▪ 東海產險：發生事故時')).toEqual(['东海产险']);
      expect(named('# 信息去哪儿了', '电子合同由“青禾签”生成并存证。')).toEqual(['青禾签']);
      expect(named('# 信息的共享', '我们可能共享设备型号、手机号，以便保障系统、飞羽科技的稳定。')).toEqual([]);
      expect(named('# 信息的共享', '您可以在“设置”中关闭“好友推荐”。')).toEqual([]);
    });

    it('are in a cell their companies in brackets', () => {
      const rows = [
        '類型\t業者\t提供之資料',
        '物流\t飛羽宅急便（飛羽速達股份有限公司）、青禾物流\t姓名',
        '簡訊\t白鷺資訊股份有限公司\t電話',
      ];
      expect(named(...rows).sort()).toEqual(['白鹭信息股份有限公司', '青禾物流', '飞羽速达股份有限公司']);
    });

    it('are no kinds, and not the service by another word', () => {
      for (const line of [
        '我们会向律师事务所、会计师事务所提供必要的信息。',
        '我们会将您的信息共享给小满记账平台。',
        '您可以将内容分享给微信好友、微博好友。',
        '我们会将您的信息提供给社交媒体平台。',
        'We may share your data with Our Partners and other companies.',
        'We share information with you about our services.',
      ])
        expect([line, named(line)]).toEqual([line, []]);
    });

    it('are told once where the other name stands in brackets', () => {
      expect(named('我们委托蓝鲸（上海）信息技术有限公司（Bluewhale Data Limited）处理您的来电录音。')).toEqual([
        '蓝鲸（上海）信息技术有限公司',
      ]);
    });

    it('are companies that information is given to', () => {
      expect(named('我们委托杭州飞羽科技有限公司处理您的来电录音。')).toEqual(['杭州飞羽科技有限公司']);
    });

    it('are neither the operator nor a kind of company', () => {
      expect(named('我们会将订单共享给小满（杭州）科技有限公司和其他第三方公司。')).toEqual([]);
    });
  });
});

describe('recipients in plain English', () => {
  const told = (...lines: string[]) =>
    recipients(lines)
      .map(({ recipient, named }) => `${recipient}: ${named.join(', ')}`)
      .sort();

  it('stand in the cells of a column, classes with their names in brackets, and who has a part', () => {
    expect(
      told(
        'What\tPassed to',
        'Address\tParcel carriers (Heron Post, Gullway)',
        'Card number\tPayment processors (Finchpay)',
        'Chats\tElmdesk Ltd., our call centre',
      ),
    ).toEqual(['logistics: Heron Post, Gullway', 'payment: Finchpay', 'processors: Elmdesk Ltd.']);
  });

  it('are named by what is done by them, by their noun, and as a line of a list', () => {
    const names = (...lines: string[]) => recipients(lines).flatMap(({ named }) => named);
    expect(names('# Suppliers', 'The newsletters are printed and posted by Ternprint.')).toEqual(['Ternprint']);
    expect(names('# Suppliers', 'We share the list with a mailing house, Ternprint, before each issue.')).toEqual(['Ternprint']);
    expect(names('# Suppliers', 'Our servers are rented from Elmrack.')).toEqual(['Elmrack']);
    expect(names('# Suppliers', 'The magazine is published by Ternprint.')).toEqual([]);
  });

  it('are bodies of the state where they are told something, and not where they watch over the company', () => {
    expect(told('# Duties', 'We must report accidents to the Tidal Safety Agency.')).toEqual(['authorities: Tidal Safety Agency']);
    expect(told('# Duties', 'You can complain to the Tidal Safety Agency.')).toEqual([]);
    expect(told('# Duties', 'We are regulated by the Tidal Safety Agency and provide ferries.')).toEqual([]);
  });

  it.each([
    ['The restaurant gets your first name and what you ordered.', 'merchants'],
    ['Your answers are sent to a panel of insurers.', 'financial'],
    ['We pass your file to our lawyers.', 'processors'],
    ['Your employer sees how many steps the team has made.', 'business-partners'],
    ['Age checks are done by Nameproof.', 'identity-verification'],
    ['Photos may appear on our public website.', 'public'],
  ])('are of the class that plain words tell: %s', (line, id) => expect(classes('# Who sees it', line)).toContain(id));

  it('is named behind the kind of party and a colon', () => {
    const named = (...lines: string[]) => recipients(lines).flatMap(({ recipient, named }) => named.map((name) => `${recipient} ${name}`));
    const list = '（1）支付机构：支付宝、青禾支付；（2）受托处理者：海燕云计算有限公司、蓝鲸网络技术服务公司（BWS，海外版）。';
    expect(named('# 我们如何共享您的信息', list)).toEqual([
      'processors 海燕云计算有限公司',
      'processors 蓝鲸网络技术服务公司',
      'payment 支付宝',
      'payment 青禾支付',
    ]);
    expect(named('# 我们如何共享您的信息', '支付机构：当您购买保险时，我们会与其共享订单。', '监管部门：卫生健康部门、公安机关。')).toEqual(
      [],
    );
  });

  describe('in a part on who gets something', () => {
    const named = (...lines: string[]) => recipients(lines).flatMap(({ recipient, named }) => named.map((name) => `${recipient} ${name}`));

    it('are named one after the other, behind what they are or with what they do', () => {
      expect(
        named(
          '# 6. WHO WE GIVE INFORMATION TO',
          '- Card networks (Finchpay, Moss Pay)',
          '- Heron Ltd, which runs the identity check for us',
        ),
      ).toEqual(['identity-verification Heron Ltd', 'payment Finchpay', 'payment Moss Pay']);
      expect(named('# Who works for us', 'Finchpay (card payments), Heron Desk (support mail), Mosslog (server errors).')).toEqual([
        'payment Finchpay',
        'processors Heron Desk',
        'processors Mosslog',
      ]);
      expect(named('# Our partners', 'The insurer Heron; Finchpay for card payments; the police.')).toEqual([
        'financial Heron',
        'payment Finchpay',
      ]);
    });

    it('whose title the page does not mark as one, or that runs in', () => {
      expect(
        named('We do not buy data.', 'Who helps us', 'Heronify – our supporter database', 'Dotmoss – email', 'How long: six years.'),
      ).toEqual(['processors Heronify', 'processors Dotmoss']);
      expect(named('WHO ELSE. Heron Group; Mailchimp; Moss; Tern Ltd (doors and cameras).')).toContain('processors Mailchimp');
      expect(classes('Sharing: with couriers, insurers and the police.')).toEqual(
        expect.arrayContaining(['logistics', 'financial', 'authorities']),
      );
    });

    it('are no titles, laws, towns or ways through an app', () => {
      expect(named('# Sharing your information', 'Legal Requirements. We may share it.', 'Business Transfers. It may be sold.')).toEqual(
        [],
      );
      expect(named('# Who we share it with', 'Twilio (texts), Norwich. Mosslaw Act. Settings, Profile.')).toEqual(['processors Twilio']);
    });

    it('stand in a cell of a table, several at a time', () => {
      expect(named('# Counterparties', 'Class\tExamples', 'Card payments\tFinchpay, Moss Pay', 'Hosting\tHeron Ltd').sort()).toEqual([
        'payment Finchpay',
        'payment Moss Pay',
        'processors Heron Ltd',
      ]);
    });
  });
});

describe('a row that tells of a service', () => {
  it('is no second statement of who gets something, in English', () => {
    const reading = readingOf(
      '# Who we share data with',
      'Provider\tWhat it does\tWhat it receives',
      'Sentry\tError reports\tIP address',
      'Stripe\tPayment processing\tyour name',
      'Mixpanel\tStatistics\tdevice model',
    );
    const sdks = stateOf(sdksKind, reading);
    expect(sdks.map(({ name }) => name)).toEqual(['Sentry', 'Stripe', 'Mixpanel']);
    expect(stateOf(recipientsKind, reading, { sdks }).flatMap(({ named }) => named)).toEqual([]);
    expect(stateOf(recipientsKind, reading).flatMap(({ named }) => named)).toContain('Stripe');
  });
});
