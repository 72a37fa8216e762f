/** What tables of any layout and lines with a key tell of keeping, places and permissions. */
import { describe, expect, it } from 'vitest';
import { permissions } from '../../lib/facts/kinds/permissions';
import { retention } from '../../lib/facts/kinds/retention';
import { storage } from '../../lib/facts/kinds/storage';
import { readingOf, stateOf } from './of-lines';

const kept = (...lines: string[]) => stateOf(retention, readingOf(...lines)).map(({ period, scope }) => [period, scope]);
const stored = (...lines: string[]) => {
  const { location, crossBorder } = stateOf(storage, readingOf(...lines));
  return [location, crossBorder];
};
const asked = (...lines: string[]) =>
  stateOf(permissions, readingOf(...lines))
    .map(({ permission }) => permission)
    .sort();

describe('how long things are kept', () => {
  it('is read from a table, with what is kept', () => {
    const rows = [
      '信息类型\t使用目的\t保存期限',
      '订单信息\t售后\t三年',
      '位置信息\t派单\t实现目的所必需的期限',
      '头像\t展示\t至您注销账号',
    ];
    expect(kept(...rows)).toEqual([
      ['P3Y', '订单信息'],
      ['minimum', '位置信息'],
      ['until-closing', '头像'],
    ]);
  });

  it('is read whichever way the table lies, and in English', () => {
    expect(kept('信息种类\t登录日志\t通话录音', '保存期限\t六个月\t90天')).toEqual([
      ['P6M', '登录日志'],
      ['P90D', '通话录音'],
    ]);
    expect(
      kept('What we use it for\tData\tHow long', 'Billing\tInvoices\t7 years', 'Support\tTickets\tUntil you close your account'),
    ).toEqual([
      ['P7Y', 'Invoices'],
      ['until-closing', 'Tickets'],
    ]);
  });

  it('is read from lines with a key', () => {
    expect(kept('存储期限：半年', '处理目的：统计')).toEqual([['P6M', '']]);
    expect(kept('Retention period: 18 months')).toEqual([['P18M', '']]);
  });

  it('is no other figure of a table', () => {
    expect(kept('会员等级\t升级条件\t有效天数', '银卡\t消费满 100 元\t30天')).toEqual([]);
    expect(kept('Request\tAnswer', 'Access\t30 days')).toEqual([]);
  });
});

describe('where data go', () => {
  it('is read from a table of those who get them', () => {
    expect(stored('Recipient\tCountry\tGround', 'Acme Mail\tJapan\tContract')).toEqual([null, 'yes']);
    expect(stored('境外接收方\t所在国家\t依据', '甲乙株式会社\t日本\t您的单独同意')).toEqual([null, 'with-consent']);
    expect(stored('Provider\tTask\tLocation', 'Northcloud Ltd.\tHosting and backups\tIreland')).toEqual(['IE', 'yes']);
  });

  it('is read whichever way the table lies', () => {
    expect(stored('接收方名称\t甲乙株式会社', '所在国家\t新加坡', '处理目的\t发货')).toEqual([null, 'yes']);
  });

  it('is not where an SDK’s maker is', () => {
    expect(stored('SDK名称\t用途\t所在国家', '甲SDK\t推送\t美国')).toEqual([null, 'unstated']);
  });
});

describe('permissions', () => {
  it('are read from a table whichever way it lies', () => {
    expect(asked('权限\t用途', '相机\t扫码', '日历\t提醒')).toEqual(['calendar', 'camera']);
    expect(asked('申请权限\t相机\t日历', '用途\t扫码\t提醒')).toEqual(['calendar', 'camera']);
    expect(asked('用途\t申请权限', '扫码\t相机', '提醒\t日历')).toEqual(['calendar', 'camera']);
  });
});
