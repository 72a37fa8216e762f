import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { classify, makeClassifier } from '../../lib/classify';
import { topicIds } from '../../tools/train/corpus';

const shipped = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url));
const manifest = JSON.parse(shipped('classify.json').toString());
const files = { zh: shipped(manifest.models.zh.file), en: shipped(manifest.models.en.file), manifest };

const chinese = [
  ['四、我们如何共享您的个人信息'],
  ['未经您单独同意，我们不会与广告公司共享您的通讯录。', '四、我们如何共享您的个人信息'],
  ['五、您的权利'],
  ['您可以在“我的-设置-账号安全”里注销账号，我们会在十五个工作日内处理完毕。', '五、您的权利'],
  ['六、未成年人保护'],
  ['未满十四周岁的儿童使用本服务，须经其监护人同意。', '六、未成年人保护'],
].map(([text, ...trail]) => ({ text: text!, lang: 'zh' as const, trail }));
const english = [
  'We keep your order history for three years after you close your account.',
  'We do not share your contacts with third parties.',
].map((text) => ({ text, lang: 'en' as const, trail: [] }));

describe('the shipped models', () => {
  it('are 1.2 MB at most as they are downloaded', () => {
    expect(gzipSync(files.zh).length + gzipSync(files.en).length).toBeLessThan(1.2e6);
  });

  it('answer the topics of the taxonomy in its order, and name data and licence', () => {
    expect(manifest.answers).toEqual(['any', ...topicIds, 'important', 'risk']);
    for (const { data } of Object.values<{ data: Record<string, string> }>(manifest.models)) expect(data.licence).toBe('CC BY 4.0');
  });

  it('rise with the logit: every calibration keeps the order', () => {
    for (const { calibration } of Object.values<{ calibration: { slope: number }[] }>(manifest.models)) {
      for (const { slope } of calibration) expect(slope).toBeGreaterThan(0);
    }
  });

  it('tell plain clauses of our own making', () => {
    const labels = classify([...chinese, ...english], makeClassifier(files));
    expect(labels[1]!.topics).toContain('sharing');
    expect(labels[3]!.topics).toContain('management');
    expect(labels[5]!.topics).toContain('special-groups');
    expect(labels[6]!.topics).toContain('storage');
    expect(labels[7]!.topics).toContain('sharing');
  });
});
