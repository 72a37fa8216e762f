import { describe, expect, it } from 'vitest';
import { alerts } from '../../lib/facts/kinds/alerts';
import { collects } from '../../lib/facts/kinds/collects';
import { notCollected } from '../../lib/facts/kinds/not-collected';
import { purposes } from '../../lib/facts/kinds/purposes';
import { denials as en } from '../../lib/language/en/denials';
import { denials as zh } from '../../lib/language/zh/denials';
import { readingOf, stateOf } from './of-lines';

describe('no statement against its own proof', () => {
  const cardOf = (...lines: string[]) => {
    const reading = readingOf('# 一、我们收集的信息', ...lines);
    return {
      collects: stateOf(collects, reading).map(({ item }) => item),
      not: stateOf(notCollected, reading).map(({ item }) => item),
      alerts: stateOf(alerts, reading).map(({ alert }) => alert),
      purposes: stateOf(purposes, reading).map(({ purpose }) => purpose),
    };
  };

  it('reads denials over brackets, lists and in English', () => {
    expect(cardOf('提交的内容不包含您的真实身份信息（如姓名、身份证号等）。').not).toContain('id-number');
    expect(cardOf('我们不会把您各时段的位置结合起来判断行踪轨迹。')).toMatchObject({ not: ['track'], collects: [] });
    expect(cardOf('We never knowingly collect data concerning children.')).toMatchObject({ not: ['child-info'], collects: [] });
    expect(cardOf('We do not collect sensitive data (e.g., your religion, health status).').not).toEqual(['religion', 'health']);
  });

  it('reads these, of what was named just before', () => {
    expect(cardOf('您的指纹信息由系统验证，我们不会收集和存储您的该类信息。')).toMatchObject({ not: ['fingerprint'], collects: [] });
  });

  it('takes a use that is denied for none', () => {
    expect(cardOf('我们绝不利用您的成绩构建用户画像。').alerts).not.toContain('profiling');
    expect(cardOf('您的信息绝不用于广告推送，也不会个性化推荐。')).toMatchObject({ purposes: [] });
  });

  it('takes no denial from what denies something else', () => {
    expect(cardOf('我们不会超过实现目的所必需的期限保存儿童个人信息。').not).toEqual([]);
    expect(cardOf('Please do not disclose your password to anyone.')).toMatchObject({ not: [], collects: [] });
    expect(cardOf('如您不提供手机号码，将无法注册。').not).toEqual([]);
    expect(cardOf('暂时无法为您提供查询服务，这些信息主要是我们收集的设备信息。').not).toEqual([]);
  });

  it('names no item by a word that is something else', () => {
    for (const line of ['请填写衣服尺码。', '您可以选择乘车人。', '使用目的：帮助用户进行好友列表操作', '包括您所在国家/地区的境外管辖区'])
      expect(cardOf(line).collects).toEqual([]);
  });

  it('has global patterns, each with where its object stands', () => {
    for (const { pattern, value } of [...zh, ...en]) {
      expect(pattern.global).toBe(true);
      expect(pattern.source.includes('<what>')).toBe(value.stands === 'between');
    }
  });
});
