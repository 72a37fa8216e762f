import type { Laws } from '../language/wording/laws';
import type { Terms } from '../language/wording/terms';
import type { Wording } from '../language/wording/wording';
import type { Analysis, Card, Statement } from '../model';
import { places } from './context';
import { fill } from './fill';
import { grouped } from './groups';
import { headline, joinPath } from './headline';
import { sayPeriod } from './period';
import { isUnsure, sayDate, sayPlace, sayResponse, sayTitle } from './say';
import { bySeverity } from './watch';

interface Texts {
  words: Wording;
  terms: Terms;
  laws: Laws;
}

/** What a policy's text may hold that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** A line of a list with its quotes beneath. */
function line(text: string, said: Statement, words: Wording): string[] {
  const sure = isUnsure(said) ? fill(words.export.possibly, { text }) : text;
  return [
    `- ${plain(sure)}`,
    ...places(said.evidence)
      .slice(0, 2)
      .map(({ quote }) => `  > ${plain(fill(words.export.quoted, { quote }))}`),
  ];
}

const orNone = (lines: string[], none: string): string[] => (lines.length > 0 ? lines : [none]);

function collects(card: Card, { words, terms }: Texts): string[] {
  return grouped(card.collects).flatMap((group) => [
    `### ${terms.groups[group.id]}`,
    '',
    ...group.items.flatMap((said) => {
      const { name } = terms.items[said.item]!;
      return line(
        terms.items[said.item] && group.sensitive > 0 && group.items.indexOf(said) < group.sensitive
          ? `${name} (${words.collects.sensitive})`
          : name,
        said,
        words,
      );
    }),
    '',
  ]);
}

function sdks(card: Card, { words, terms }: Texts): string[] {
  return card.sdks.flatMap((sdk) => {
    const data = sdk.data.map((id) => terms.items[id]!.name).join(words.listed) || words.sdks.getsNothing;
    const parts = [
      sdk.name,
      sdk.vendor ?? words.sdks.noVendor,
      data,
      sdk.purpose ?? words.sdks.noPurpose,
      sdk.policyUrl ?? words.sdks.noPolicy,
    ];
    return line(parts.join(' · '), sdk, words);
  });
}

function closing({ closing: said }: Card, { words }: Texts): string[] {
  const { closing: say } = words;
  return [
    ...line(say.status[said.status], said, words),
    ...said.paths.map((path) => `- ${plain(joinPath(path))}`),
    ...(said.days === null ? [] : [`- ${fill(say.days, { days: said.days })}`]),
    ...said.consequences.map(({ quote }) => `- ${plain(`${say.after}: ${quote}`)}`),
  ];
}

function keeping(card: Card, { words }: Texts): string[] {
  const periods = card.retention.flatMap((said) => {
    const period = sayPeriod(said.period, words);
    return line(said.scope ? fill(words.keeping.scoped, { period, scope: said.scope }) : period, said, words);
  });
  return [
    ...orNone(periods, `- ${words.keeping.noRetention}`),
    ...line(sayPlace(card.storage, words), card.storage, words),
    `- ${words.keeping.crossBorder[card.storage.crossBorder]}`,
  ];
}

/** The card as a Markdown document, every statement with its quotes. */
export function toMarkdown({ card, url, receipt }: Analysis, texts: Texts): string {
  const { words, terms, laws } = texts;
  const section = (title: string, lines: string[]): string[] => [`## ${title}`, '', ...lines, ''];
  const { characters, of, clauses } = receipt;
  return [
    `# ${plain(sayTitle(card, words))}`,
    '',
    plain([card.operator ?? words.head.noOperator, sayDate(card, words)].join(' · ')),
    '',
    plain(
      headline(card, words)
        .map((sentence) => sentence.map(({ text }) => text).join(''))
        .join(words.between),
    ),
    '',
    ...section(
      words.sections.watch,
      orNone(
        bySeverity(card.alerts).flatMap((said) => {
          const { name, what } = terms.alerts[said.alert]!;
          return line(fill(words.export.point, { severity: words.severity[said.severity].name, name, what }), said, words);
        }),
        words.severity.none,
      ),
    ),
    ...section(words.sections.collects, orNone(collects(card, texts), words.collects.none)),
    ...section(words.sections.sdks, orNone(sdks(card, texts), words.sdks.none)),
    ...section(
      words.sections.sharing,
      orNone(
        card.recipients.flatMap((said) => line([terms.recipients[said.recipient]!.name, ...said.named].join(words.listed), said, words)),
        words.sharing.none,
      ),
    ),
    ...section(words.sections.keeping, keeping(card, texts)),
    ...section(words.sections.closing, closing(card, texts)),
    ...section(words.sections.rights, [
      ...card.rights.flatMap((said) => line(terms.rights[said.right]!.name, said, words)),
      ...line(sayResponse(card.responseDays, words), card.responseDays, words),
    ]),
    ...section(
      words.sections.contact,
      orNone(
        card.contacts.map(({ kind, value }) => `- ${words.contact.kind[kind]} ${plain(value)}`),
        words.contact.none,
      ),
    ),
    ...section(
      words.sections.notStated,
      orNone(
        card.notStated.map(({ gap, article }) => {
          const law = laws[article];
          return `- ${words.gaps[gap]!}${law ? ` (${fill(words.notStated.expected, { ...law })})` : ''}`;
        }),
        words.notStated.none,
      ),
    ),
    '---',
    '',
    plain(fill(words.receipt.line, { characters, of, clauses })),
    '',
    fill(words.receipt.hash, { sha256: receipt.sha256 }),
    '',
    ...(url ? [fill(words.export.source, { url }), ''] : []),
    words.export.made,
    '',
  ].join('\n');
}

/** The card as written, rows unmerged, with what was read; the policy's text itself stays out. */
export const toJson = ({ url, title, language, card, receipt }: Analysis): string =>
  JSON.stringify({ url, title, language, card, receipt }, null, 2);

/** A file name without what file systems refuse. */
export const fileName = (card: Card, extension: string, words: Wording): string =>
  `${fill(words.export.file, { service: card.service ?? words.head.unnamed }).replace(/[\\/:*?"<>|\s]+/g, '-')}.${extension}`;
