import type { Change, Comparison } from '../changes';
import type { Facts } from '../changes/facts';
import type { Cited } from '../changes/sides';
import { type ChangeTexts, sayChange, sayUnlike, sayWording } from './changes';
import { plain } from './cite';
import { fill } from './fill';

const dateOf = ({ dated }: Facts, { words }: ChangeTexts): string => dated ?? words.changes.undated;

/** Quotes told of each text. */
const most = 2;

function quoted(label: string, quotes: Cited[], texts: ChangeTexts): string[] {
  const { words } = texts;
  if (quotes.length === 0) return ['', `  ${plain(fill(words.export.said, { name: label, said: words.changes.nothing }))}`];
  return quotes.slice(0, most).flatMap(({ text }) => ['', `  ${plain(label)}`, '', `  > ${plain(text)}`]);
}

const entry = (change: Change, texts: ChangeTexts): string[] => {
  const { changes } = texts.words;
  return [`- ${plain(sayChange(change, texts))}`, ...quoted(changes.was, change.was, texts), ...quoted(changes.now, change.now, texts), ''];
};

/** What has changed as a Markdown document, every change with the words of both texts. */
export function changesToMarkdown(earlier: Facts, later: Facts, comparison: Comparison, texts: ChangeTexts): string {
  const { words } = texts;
  const service = later.service ?? earlier.service ?? words.head.unnamed;
  const wording = sayWording(comparison, texts);
  const other = sayUnlike(comparison, earlier, later, texts);
  const dates = fill(words.changes.between, { service, earlier: dateOf(earlier, texts), later: dateOf(later, texts) });
  const { changes } = comparison;
  const told =
    changes.length > 0
      ? changes.flatMap((change) => entry(change, texts))
      : [comparison.same ? words.changes.same : words.changes.none, ''];
  const lines = [
    `# ${words.changes.title}`,
    '',
    ...(other ? [plain(other), ''] : [plain(dates), '', ...told, ...(wording ? [plain(wording), ''] : [])]),
    words.export.made,
    '',
  ];
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
