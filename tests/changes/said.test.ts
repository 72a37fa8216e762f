/** Changes in a line, and the phrases that they are told in. */
import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/changes';
import { phraseAround } from '../../lib/changes/phrase';
import { sayChanges } from '../../lib/wording/changes';
import { textsIn } from '../../tools/print/texts';

const change = (kind: Change['kind'], how: Change['how'], id: string, more: Partial<Change> = {}): Change => ({
  ...{ kind, how, id, before: null, after: null, was: [], now: [], weight: 1, sure: 1 },
  ...more,
});
const say = (most: number, ...changes: Change[]) => sayChanges({ unlike: null, changes, same: false, wording: [] }, textsIn('en'), most);

describe('changes in a line', () => {
  it('of one kind are told together by their names', () => {
    expect(say(4, change('collects', 'new', 'face'), change('collects', 'new', 'name'))).toBe('now takes: Face (sensitive), Name');
    expect(say(4, change('sdk', 'new', 'a', { name: 'Kestrel' }), change('sdk', 'new', 'b', { name: 'Heron' }))).toContain(
      'Kestrel, Heron',
    );
    const [one, other] = ['Kestrel', 'Heron'].map((name) => change('sdk-data', 'new', `${name}/imei`, { name }));
    expect(say(4, one!, other!)).toMatch(/Kestrel.*; .*Heron/);
  });

  it('of another kind, or the other way round, are told apart', () => {
    expect(say(4, change('collects', 'new', 'face'), change('collects', 'gone', 'name'))).toBe(
      'now takes: Face (sensitive); no longer says that it takes: Name',
    );
  });

  it('are counted where they are too many', () => {
    const all = [change('collects', 'new', 'face'), change('permission', 'new', 'camera'), change('denial', 'gone', 'sms')];
    expect(say(1, ...all)).toBe('now takes: Face (sensitive); 2 more');
    expect(say(3, ...all)).not.toContain('more');
  });
});

describe('a phrase', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    const span = phraseAround(text, { start, end: start + words.length }, 'en');
    return text.slice(span.start, span.end);
  };
  it('goes from stop to stop, without the space after one', () => {
    expect(around('Without delay,  we close the account within 15 days , as you asked.', '15 days')).toBe(
      'we close the account within 15 days',
    );
  });
  it('is no longer than a line, else the words alone', () => {
    expect(around(`We close ${'every account of every member '.repeat(4)}within 15 days.`, '15 days')).toBe('15 days');
  });
});
