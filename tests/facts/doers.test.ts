import { describe, expect, it } from 'vitest';
import { doerCues } from '../../lib/facts/doers';
import { readingOf } from './of-lines';

/** The cues at the first place of a word. */
function cuesAt(line: string, word: string): string[] {
  const reading = readingOf('# 一、我们收集的信息', line);
  const start = reading.text.indexOf(word);
  const clause = reading.clauses.findIndex((one) => one.start <= start && start < one.end);
  return doerCues(reading, clause, start);
}

describe('who gets what is named', () => {
  it('is the last who acts before it in the sentence', () => {
    expect(cuesAt('Ad networks may collect your IP address.', 'IP')).toContain('doer-others');
    expect(cuesAt('Advertisers that use our pages are named below; we collect your IP address.', 'IP')).toContain('doer-us');
    expect(cuesAt('We allow advertising companies to set cookies.', 'cookies')).toContain('doer-others');
    expect(cuesAt('You may provide your age.', 'age')).toContain('doer-you');
    expect(cuesAt('Third-party code in our app may record your IP address.', 'IP')).toContain('doer-others');
    expect(cuesAt('In the form our website asks for your age.', 'age')).toContain('doer-us');
    expect(cuesAt('合作伙伴的代码会读取您的设备型号。', '设备型号')).toContain('doer-others');
    expect(cuesAt('我们接入了推送SDK，其会收集设备型号。', '设备型号')).toContain('doer-others');
    expect(cuesAt('我们将信息提供给广告商，包括设备型号。', '设备型号')).toContain('doer-given');
    expect(cuesAt('广告合作方可能会收集您的设备型号。', '设备型号')).toContain('doer-others');
    expect(cuesAt('我们会收集您的设备型号。', '设备型号')).toContain('doer-us');
    expect(cuesAt('您可以填写性别。', '性别')).toContain('doer-you');
  });

  it('is who acted in the sentence before where nobody does in its own, and nobody of another paragraph', () => {
    expect(cuesAt('Ad networks may collect information. This includes your IP address.', 'IP')).toContain('doer-before-others');
    expect(cuesAt('This includes your IP address.', 'IP')).toContain('doer-none');
    const reading = readingOf('Ad networks may collect information.', 'This includes your IP address.');
    expect(doerCues(reading, 1, reading.text.indexOf('IP'))).toContain('doer-none');
  });
});
