import { describe, expect, it } from 'vitest';
import { askedOf, pageOf, subjectIn } from '../../components/panel/subject';
import { clauseAt } from '../../components/panel/useReading';
import type { Analysis } from '../../lib/model';
import { states } from '../fixtures/states';

const { ready } = states;
const withClauses = (change: (clauses: Analysis['clauses']) => Analysis['clauses']) => ({
  ...ready,
  analysis: { ...ready.analysis, clauses: change(ready.analysis.clauses) },
});

describe('what the reader asked about', () => {
  const asked = askedOf(ready, { clauses: [5], text: 'asked' }, 1);

  it('stands while its clause stands, wherever it has moved to', () => {
    expect(subjectIn(ready, asked)).toEqual({ clauses: [5], text: 'asked' });
    const [first] = ready.analysis.clauses;
    const moved = withClauses((clauses) => [{ ...first!, text: 'a new notice' }, ...clauses]);
    expect(subjectIn(moved, asked)).toEqual({ clauses: [6], text: 'asked' });
  });

  it('ends with its clause, with its page, and while there is no card', () => {
    expect(
      subjectIn(
        withClauses((clauses) => clauses.filter((_, i) => i !== 5)),
        asked,
      ),
    ).toBeNull();
    expect(subjectIn({ ...ready, url: 'https://other.example/' }, asked)).toBeNull();
    expect(subjectIn({ ...ready, tabId: 2 }, asked)).toBeNull();
    expect(subjectIn(states.loading, asked)).toBeNull();
    expect(subjectIn(ready, null)).toBeNull();
  });

  it('is about a page, whichever place of it the address names', () => {
    expect(pageOf({ tabId: 1, url: 'https://a.example/p#one' })).toBe(pageOf({ tabId: 1, url: 'https://a.example/p#two' }));
    expect(pageOf({ tabId: 1, url: 'https://a.example/p?x' })).not.toBe(pageOf({ tabId: 1, url: 'https://a.example/p' }));
  });
});

describe('where the reader is', () => {
  const clauses = [
    { kind: 'heading' as const, text: '一、我们收集的信息' },
    { kind: 'sentence' as const, text: '我们收集手机号。' },
    { kind: 'sentence' as const, text: '我们收集昵称。' },
  ];

  it('the clause that a paragraph begins with; below a heading, the first one there', () => {
    expect(clauseAt(clauses, ' 我们收集 昵称。用于展示。')).toBe(2);
    expect(clauseAt(clauses, '一、我们收集的信息')).toBe(1);
  });

  it('nowhere in what the text does not have', () => {
    expect(clauseAt(clauses, '')).toBe(-1);
    expect(clauseAt(clauses, '页脚')).toBe(-1);
  });
});
