import { describe, expect, it } from 'vitest';
import { findGaps } from '../../lib/facts/gaps';
import type { Facts } from '../../lib/facts/kind';
import { gapArticles } from '../../lib/language/gaps';
import { wording as en } from '../../lib/language/wording/en';
import { laws as lawsEn } from '../../lib/language/wording/laws.en';
import { laws as lawsZh } from '../../lib/language/wording/laws.zh-CN';
import { wording as zh } from '../../lib/language/wording/zh-CN';
import type { Alert } from '../../lib/model';
import { plainFacts, said } from './of-lines';

const proof = { evidence: [], confidence: 0.8 };
const gaps = (facts: Partial<Facts> = {}, alerts: Alert[] = []) => findGaps({ ...plainFacts(), ...facts, alerts }).map(({ gap }) => gap);

describe('gaps', () => {
  it('finds none where everything is said', () => {
    expect(gaps()).toEqual([]);
  });

  it('names what is missing', () => {
    const { closing, retention } = plainFacts();
    expect(gaps({ about: { ...plainFacts().about, operator: said(null) }, contacts: [] })).toEqual(['operator', 'contact']);
    expect(gaps({ retention: [{ ...retention[0]!, period: 'minimum' }] })).toEqual(['retention']);
    expect(gaps({ retention: [{ ...retention[0]!, period: 'until-closing' }] })).toEqual([]);
    expect(gaps({ closing: { ...closing, status: 'absent' } })).toEqual(['closing']);
    expect(gaps({ closing: { ...closing, status: 'no-account' } })).toEqual([]);
    expect(gaps({ responseDays: { ...proof, usual: null, max: null } })).toEqual(['response-time']);
  });

  it('says once that rights are missing, or which of them', () => {
    expect(gaps({ rights: [] })).toEqual(['rights']);
    expect(gaps({ rights: plainFacts().rights.filter(({ right }) => right !== 'withdraw') })).toEqual(['withdraw']);
  });

  it('asks conditional duties only where their condition shows', () => {
    const partner = { ...proof, recipient: 'business-partners', named: [], how: ['share' as const] };
    expect(gaps({ recipients: [partner] })).toEqual(['recipients']);
    expect(gaps({ recipients: [{ ...partner, named: ['飞羽物流'] }] })).toEqual([]);
    expect(gaps({ recipients: [{ ...partner, recipient: 'authorities' }] })).toEqual([]);
    const alert = (id: string): Alert => ({ ...proof, alert: id, severity: 'high' });
    expect(gaps({}, [alert('cross-border')])).toEqual(['cross-border']);
    expect(gaps({}, [alert('no-opt-out')])).toEqual(['opt-out']);
    expect(gaps({ minors: { ...proof, addressed: false, age: null, guardianConsent: false } })).toEqual([]);
    expect(gaps({ minors: { ...proof, addressed: true, age: 14, guardianConsent: false } })).toEqual(['minors']);
  });

  it('has plain words and an article for every gap, in both languages', () => {
    for (const [gap, article] of Object.entries(gapArticles)) {
      expect(zh.gaps[gap], gap).toBeTruthy();
      expect(en.gaps[gap], gap).toBeTruthy();
      expect(lawsZh[article], article).toBeTruthy();
      expect(lawsEn[article], article).toBeTruthy();
    }
  });
});
