import type { Analysis, Card, Clause, Jurisdiction, Statement } from '../model';
import { checklistLines, type Texts } from './checklist';
import { citation, cited, plain } from './cite';
import { closingSaid, joinPath } from './closing';
import { sayOf } from './collected';
import { fill } from './fill';
import { type FirstScreen, firstScreen, type Told, textOf } from './first-screen';
import { grouped } from './groups';
import { basisOf, lawOf } from './law';
import { sayPeriod } from './period';
import { sayRarity } from './rarity';
import { viewRecipients } from './recipients';
import { sayDate, sayDay, sayDays, sayPlace, sayResponse, sayTitle } from './say';
import { isSensitive } from './taxonomy';
import { sayUnread, wordsFor } from './unread';
import { bySeverity, countBySeverity, severities, severityOf } from './watch';

/** What every part of the document is made from. */
interface Source extends Texts {
  card: Card;
  clauses: Clause[];
  regions: Jurisdiction[];
}

type Part = (source: Source) => string[];

const orNone = (lines: string[], none: string): string[] => (lines.length > 0 ? lines : [none]);

/** Statements as cited lines, each named by `say`. */
const list = <T extends Statement>(all: T[], say: (said: T) => string, { clauses, words }: Source): string[] =>
  all.flatMap((said) => cited(say(said), said, clauses, words));

const watch: Part = (source) => {
  const { card, words, terms } = source;
  const counts = countBySeverity(card);
  return severities
    .filter((severity) => counts[severity] > 0)
    .flatMap((severity) => [
      `### ${fill(words.severity[severity].count, { n: counts[severity] })}`,
      '',
      ...list(
        bySeverity(card.alerts, card.lang).filter((said) => severityOf(said, card.lang) === severity),
        ({ alert }) =>
          [
            fill(words.export.said, { name: terms.alerts[alert]!.name, said: terms.alerts[alert]!.what }),
            sayRarity('alerts', alert, card.lang, words),
          ]
            .filter(Boolean)
            .join(' · '),
        source,
      ),
    ]);
};

const oddities: Part = (source) =>
  list(
    source.card.oddities,
    ({ oddity }) => {
      const { name, what } = source.terms.oddities[oddity]!;
      return fill(source.words.export.said, { name, said: what });
    },
    source,
  );

const collects: Part = (source) => {
  const { card, words, terms } = source;
  const nameOf = (item: string): string => {
    const { name } = terms.items[item]!;
    const basis = basisOf(item, lawOf(source.regions));
    if (!isSensitive(item)) return name;
    const mark = basis ? fill(words.collects.sensitiveBy, { list: terms.bases[basis]!.short }) : words.collects.sensitive;
    return fill(words.export.marked, { name, mark });
  };
  return grouped(card.collects).flatMap((group) => [
    `### ${terms.groups[group.id]}`,
    '',
    ...list(group.items, (said) => [nameOf(said.item), ...sayOf(said, words, terms)].join(' · '), source),
  ]);
};

const denied: Part = (source) => {
  const { card, words, terms } = source;
  if (card.notCollected.length === 0) return [];
  return [`### ${words.collects.notCollected}`, '', ...list(card.notCollected, ({ item }) => terms.items[item]!.name, source)];
};

const sdks: Part = (source) => {
  const { words, terms } = source;
  const { sdks: say } = words;
  return list(
    source.card.sdks,
    ({ name, vendor, data, purpose, policyUrl, pageLink }) => {
      const gets = data.map((id) => terms.items[id]!.name).join(words.listed);
      return [
        name,
        vendor ?? say.noVendor,
        gets ? fill(words.export.said, { name: say.gets, said: gets }) : say.getsNothing,
        purpose ? fill(words.export.said, { name: say.why, said: purpose }) : say.noPurpose,
        fill(words.export.said, { name: say.policy, said: policyUrl ?? pageLink ?? say.noPolicy }),
      ].join(' · ');
    },
    source,
  );
};

const sharing: Part = (source) => {
  const { words, terms } = source;
  return list(
    viewRecipients(source.card, source.clauses),
    ({ recipient, how, names, unnamed }) => {
      const { name } = terms.recipients[recipient]!;
      const hows = how.map((one) => words.sharing.how[one]).join(words.listed);
      const who = names.length > 0 ? fill(words.sharing.named, { names: names.join(words.listed) }) : unnamed ? words.sharing.unnamed : '';
      return [hows ? fill(words.export.marked, { name, mark: hows }) : name, who].filter(Boolean).join(' · ');
    },
    source,
  );
};

const keeping: Part = (source) => {
  const { card, words, clauses } = source;
  const periods = list(
    card.retention,
    (said) => {
      const period = sayPeriod(said.period, words);
      return said.scope ? fill(words.keeping.scoped, { period, scope: said.scope }) : period;
    },
    source,
  );
  const { storage } = card;
  return [
    ...orNone(periods, `- ${words.keeping.noRetention}`),
    ...cited([sayPlace(storage, words), words.keeping.crossBorder[storage.crossBorder]].join(words.between), storage, clauses, words),
  ];
};

/** How to close the account, in the order in which it is done. */
const closing: Part = ({ card: { closing: said }, clauses, words }) => {
  const { closing: say } = words;
  const quotes = (title: string, evidence: typeof said.conditions): string[] =>
    evidence.length === 0
      ? []
      : [`- ${title}`, ...evidence.flatMap((one) => ['', ...citation(one, clauses, words).map((row) => `  ${row}`)]), ''];
  return [
    ...cited(say.status[closingSaid(said)], said, clauses, words),
    ...quotes(say.conditions, said.conditions),
    ...said.paths.map((path) => `- ${plain(fill(words.export.said, { name: say.path, said: joinPath(path) }))}`),
    ...(said.days === null
      ? []
      : [
          `- ${plain(fill(words.export.said, { name: say.time, said: fill(say.days, { time: sayDays(said.days, said.workingDays, words) }) }))}`,
        ]),
    ...quotes(say.after, said.consequences),
  ];
};

const rights: Part = (source) => {
  const { card, clauses, words, terms } = source;
  return [
    ...list(card.rights, ({ right }) => terms.rights[right]!.name, source),
    ...cited(sayResponse(card.responseDays, words), card.responseDays, clauses, words),
  ];
};

const notStated: Part = ({ card, words, terms, laws }) =>
  card.notStated.map(({ gap, article }) => {
    const law = laws[article];
    const name = terms.checks[gap]!;
    return `- ${plain(law ? fill(words.export.marked, { name, mark: fill(words.notStated.expected, { ...law }) }) : name)}`;
  });

const minors: Part = ({ card, clauses, words }) => {
  const { minors: say } = words;
  if (!card.minors.addressed) return [`- ${say.notAddressed}`];
  const said = [
    card.minors.age === null ? say.addressed : fill(say.under, { age: card.minors.age }),
    card.minors.guardianConsent ? say.guardian : say.noGuardian,
  ];
  return cited(said.join(words.between), card.minors, clauses, words);
};

/** The sections in the card's order, each with what is said where it is empty. */
function sections(source: Source): [title: string, lines: string[]][] {
  const { card, words, terms } = source;
  const { sections: titles } = words;
  return [
    ...(card.alerts.length > 0 ? [[titles.watch, watch(source)] as [string, string[]]] : []),
    ...(card.oddities.length > 0 ? [[titles.oddities, oddities(source)] as [string, string[]]] : []),
    [titles.collects, [...orNone(collects(source), words.collects.none), ...denied(source)]],
    [titles.sdks, orNone(sdks(source), words.sdks.none)],
    [titles.sharing, orNone(sharing(source), words.sharing.none)],
    [titles.keeping, keeping(source)],
    [titles.closing, closing(source)],
    [titles.notStated, orNone(notStated(source), words.notStated.none)],
    [titles.rights, rights(source)],
    [
      titles.purposes,
      orNone(
        list(card.purposes, ({ purpose }) => terms.purposes[purpose]!.name, source),
        words.purposes.none,
      ),
    ],
    [
      titles.permissions,
      orNone(
        list(card.permissions, ({ permission }) => terms.permissions[permission]!.name, source),
        words.permissions.none,
      ),
    ],
    [titles.minors, minors(source)],
    [
      titles.contact,
      orNone(
        list(card.contacts, ({ kind, value }) => fill(words.export.said, { name: words.contact.kind[kind], said: value }), source),
        words.contact.none,
      ),
    ],
  ];
}

/** The four answers and what is unusual, each with its quotes. */
function first({ lines, odd, unusual }: FirstScreen, { clauses, words }: Source): string[] {
  const quotes = (told: Told[]): string[] =>
    told.flatMap(({ proofs }) =>
      proofs.flatMap(({ name, evidence }) => [
        ...(name ? [`- ${plain(name)}`] : []),
        ...evidence.slice(0, 1).flatMap((one) => ['', ...citation(one, clauses, words).map((row) => `  ${row}`), '']),
      ]),
    );
  const below = [...(odd ? [odd] : []), ...unusual];
  return [
    ...lines.flatMap((line) => [
      `## ${plain(line.title)}`,
      '',
      `**${plain(line.verdict)}** ${plain(line.said.map(textOf).join(words.between))}`,
      '',
      ...quotes(line.said),
      '',
    ]),
    ...(below.length > 0 ? [`## ${words.first.rare.title}`, ''] : []),
    ...below.flatMap((told) => [`- ${plain(textOf(told))}`, ...quotes([told])]),
    '',
  ];
}

/** The card as a Markdown document, every statement with its quotes and the heading that each stands under. */
export function toMarkdown({ card, clauses, checklist, regions, url, receipt }: Analysis, all: Texts): string {
  const texts = { ...all, words: wordsFor(all.words, receipt) };
  const { words } = texts;
  const unread = sayUnread(receipt, words);
  const { characters, of } = receipt;
  const source = { card, clauses, regions, ...texts };
  const lines = [
    `# ${plain(sayTitle(card, words))}`,
    '',
    plain([card.operator ?? words.head.noOperator, sayDate(card, words)].join(' · ')),
    '',
    ...(unread ? [plain(unread), ''] : []),
    ...first(firstScreen(source), source),
    ...sections(source).flatMap(([title, lines]) => [`## ${title}`, '', ...lines, '']),
    `## ${words.sections.checklist}`,
    '',
    ...checklistLines({ checklist, regions }, texts),
    '',
    '---',
    '',
    plain(fill(words.receipt.line, { characters, of, clauses: receipt.clauses })),
    '',
    ...(receipt.read ? [fill(words.receipt.on, { date: sayDay(receipt.read, words) }), ''] : []),
    fill(words.receipt.hash, { sha256: receipt.sha256 }),
    '',
    ...(url ? [fill(words.export.source, { url }), ''] : []),
    words.export.made,
    '',
  ];
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
