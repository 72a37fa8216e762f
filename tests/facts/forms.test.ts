/** Forms in which policies of other countries say the small facts: English ones, and those of Taiwan. */
import { describe, expect, it } from 'vitest';
import { about } from '../../lib/facts/kinds/about';
import { closing } from '../../lib/facts/kinds/closing';
import { contacts } from '../../lib/facts/kinds/contacts';
import { minors } from '../../lib/facts/kinds/minors';
import { responseDays } from '../../lib/facts/kinds/response-days';
import { retention } from '../../lib/facts/kinds/retention';
import { storage } from '../../lib/facts/kinds/storage';
import { pathsIn } from '../../lib/facts/paths';
import { readingOf, stateOf } from './of-lines';

const reached = (...lines: string[]) => stateOf(contacts, readingOf(...lines)).map(({ kind, value }) => `${kind} ${value}`);
const kept = (...lines: string[]) => stateOf(retention, readingOf(...lines)).map(({ period }) => period);

describe('an English policy', () => {
  it.each([
    ['Harbor AI, Inc. and its affiliates (collectively, “we”) respect your privacy.', /^Harbor AI, Inc/],
    ['The data controller is Bluefin SAS.', /^Bluefin SAS$/],
    ['Harbor Games built the app as a free app.', /^Harbor Games$/],
    ['Bluefin.com and its affiliates (“Bluefin,” “we,” “us”) collect personal information.', /^Bluefin\.com$/],
  ])('names its operator: %s', (text, operator) =>
    expect(stateOf(about, readingOf('# Privacy Policy', text)).operator.value).toMatch(operator),
  );

  it('names its service where it defines it', () => {
    const found = stateOf(
      about,
      readingOf('# Privacy Policy', 'Leafbound (the "App") is made for gardeners.', 'Leafbound stores your plants.'),
    );
    expect(found.service.value).toBe('Leafbound');
  });

  it('is valid from a day', () => {
    expect(stateOf(about, readingOf('# Privacy Policy', 'Valid from 25.05.2018')).effective.value).toBe('2018-05-25');
  });

  it('is stored where it says so, and not where the reader or an address is', () => {
    const place = (text: string) => stateOf(storage, readingOf(text)).location;
    expect(place('Our servers are located in Germany.')).toBe('DE');
    expect(place('Your data may be processed outside your country, including in the United States.')).toBe('several');
    expect(place('If you are located in the United States, other rules hold.')).toBeNull();
    expect(place('Bluefin Ltd, 5 Harbour Street, London, United Kingdom')).toBeNull();
  });

  it('keeps nothing for the days of an opt-out, a refund or a breach', () => {
    expect(kept('You may opt out within 30 days, and your data is deleted.')).toEqual([]);
    expect(kept('Refunds are paid within 14 days; we keep no card data.')).toEqual([]);
    expect(kept('We keep you informed: a breach is reported within 72 hours.')).toEqual([]);
    expect(kept('Messages are deleted after 90 days.')).toEqual(['P90D']);
  });

  it('tells how to close the account and how long that takes', () => {
    const text = 'You can delete your account via the User Settings menu. This process takes approximately 15 days.';
    expect(stateOf(closing, readingOf(text))).toMatchObject({ status: 'described', channels: ['in-app'], days: 15 });
  });

  it('answers within a month', () => {
    const text = 'Requests are free of charge and will be addressed by us as early as possible and always within one month.';
    expect(stateOf(responseDays, readingOf(text))).toMatchObject({ usual: 30, max: 30 });
  });

  it('has an address over several lines, and a help centre', () => {
    const lines = [
      '# Contact',
      'Bluefin Ltd.',
      'Hafenstraße 2',
      '30449 Lillevik',
      'Germany',
      'Or see https://help.bluefin.example/contact',
    ];
    expect(reached(...lines)).toEqual(['address Hafenstraße 2, 30449 Lillevik, Germany', 'online https://help.bluefin.example/contact']);
  });

  it('is reached neither through its representative nor through an authority', () => {
    const text = 'You may complain to the supervisory authority, Data Office, 10 State Street, Boston, MA 02110, USA.';
    expect(reached('# Contact', text)).toEqual([]);
    expect(reached('# Contact', 'Our representative is Porter Ltd, 5 Castle Street, Dublin 2, Ireland.')).toEqual([]);
  });
});

describe('ways through a product', () => {
  it.each([
    ['点击头像右侧“设置”进入“账号”--选择“注销账号”', ['设置', '账号', '注销账号']],
    ['点击用户头像进入“我的账户”，然后点击“注销账户”。', ['用户头像', '我的账户', '注销账户']],
    ['通过账号界面-账户-用户中心，进入“通行证”界面，点击“账号注销”。', ['账号界面', '账户', '用户中心', '通行证', '账号注销']],
    ['by tapping “Delete Account” in My Profile/Settings.', ['My Profile', 'Settings', 'Delete Account']],
    ['Go to "Settings", tap "Account" and choose "Delete account".', ['Settings', 'Account', 'Delete account']],
    ['in the app under Settings > Account > Delete account.', ['Settings', 'Account', 'Delete account']],
  ])('%s', (text, labels) => expect(pathsIn(text).map((path) => path.labels)).toEqual([labels]));

  it('are no words joined by hyphens', () => {
    expect(pathsIn('third-party, pre-filled and up-to-date data')).toEqual([]);
  });
});

describe('closing an account', () => {
  it('is by the lines below a title on it', () => {
    const lines = [
      '# 4、账号注销',
      '您可以提交账号注销申请。',
      '（1）拨打客服热线：0571-12345678；',
      '（2）发送邮件至close@xiaoman.example。',
      '注销后无法恢复。',
    ];
    expect([...stateOf(closing, readingOf(...lines)).channels].sort()).toEqual(['email', 'phone']);
  });

  it('is by what the next sentence names too', () => {
    const text = '您可以在“我的-设置-注销账号”中注销账号。您也可以拨打电话0571-12345678。';
    expect([...stateOf(closing, readingOf(text)).channels].sort()).toEqual(['in-app', 'phone']);
  });

  it('is by a desk where the way ends at one, and not because a label is called so', () => {
    expect(stateOf(closing, readingOf('您可以通过“首页-在线客服”联系注销您的账户。'))).toMatchObject({ paths: [], channels: ['support'] });
    const label = stateOf(closing, readingOf('您可以在【我的-专属客服-注销账号】页面注销账号。'));
    expect(label).toMatchObject({ paths: [['我的', '专属客服', '注销账号']], channels: ['in-app'] });
  });
});

describe('a notice of Taiwan', () => {
  const notice = [
    '# 隱私權政策',
    '蒐集機關名稱：青禾茶業股份有限公司',
    '個人資料利用之期間：特定目的存續期間，或依相關法令所定之保存期間。',
    '個人資料利用之地區：台灣地區。',
    '您得請求查詢、閱覽、製給複製本，本公司將於受理後十五日內回覆。',
    '未滿十八歲之使用者應於法定代理人閱讀並同意後方得使用。',
    '聯絡我們：客服專線 (02)2345-6789，地址：台北市信義區松仁路100號5樓',
    '更新日期：民國113年3月1日',
  ];
  const reading = readingOf(...notice);

  it('tells whose it is and since when', () => {
    expect(stateOf(about, reading)).toMatchObject({ operator: { value: '青禾茶业股份有限公司' }, updated: { value: '2024-03-01' } });
  });

  it('tells for how long and where data are used', () => {
    expect(stateOf(retention, reading).map(({ period }) => period)).toEqual(['minimum', 'legal']);
    expect(stateOf(storage, reading).location).toBe('TW');
  });

  it('tells who answers whom, and within what time', () => {
    expect(stateOf(responseDays, reading)).toMatchObject({ usual: 15, max: 15 });
    expect(stateOf(minors, reading)).toMatchObject({ addressed: true, age: 18, guardianConsent: true });
    expect(stateOf(contacts, reading).map(({ kind }) => kind)).toEqual(['phone', 'address']);
  });
});

describe('working days', () => {
  it('stay known as such', () => {
    expect(stateOf(responseDays, readingOf('我们将在十五个工作日内答复您的请求。'))).toMatchObject({ usual: 15, workingDays: true });
    expect(stateOf(responseDays, readingOf('我们将在十五天内答复您的请求。')).workingDays).toBeUndefined();
    const text = '您可以在“我的-设置-注销账号”中注销账号，我们将在15个工作日内完成。';
    expect(stateOf(closing, readingOf(text))).toMatchObject({ days: 15, workingDays: true });
  });
});

describe('a table of the operator’s own', () => {
  it('names the first product and its company', () => {
    const lines = [
      '# 隐私政策',
      '本政策适用于以下产品：',
      '产品名称\t公司名称\t注册地址',
      '小满记账\t杭州小满科技有限公司\t杭州市芦花路1号2楼',
    ];
    const found = stateOf(about, readingOf(...lines));
    expect([found.service.value, found.operator.value]).toEqual(['小满记账', '杭州小满科技有限公司']);
  });

  it('is none where it says what partners get', () => {
    const lines = ['# 隐私政策', '公司名称\t使用目的', '杭州远山科技有限公司\t推送'];
    expect(stateOf(about, readingOf(...lines)).operator.value).toBeNull();
  });
});
