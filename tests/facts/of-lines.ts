import { readPolicy } from '../../lib/clauses';
import { nothing } from '../../lib/facts';
import { describedBy, type Earlier, type Facts, type Field, type Kind } from '../../lib/facts/kind';
import { type Reading, readingOf as readingOfPolicy } from '../../lib/facts/reading';
import { weigh } from '../../lib/facts/weigh';
import { shipped } from '../../lib/facts/weights';
import type { Block, Evidence, Said } from '../../lib/model';

/** A reading of a few lines; '# ' before a line makes it a heading, '### ' one below such, tabs make it a row of a table. */
export function readingOf(...lines: string[]): Reading {
  let row = 0;
  const blocks = lines.flatMap((line): Block[] => {
    if (line.startsWith('# ')) return [{ kind: 'heading', level: 2, text: line.slice(2) }];
    if (line.startsWith('### ')) return [{ kind: 'heading', level: 3, text: line.slice(4) }];
    if (!line.includes('\t')) return [{ kind: 'paragraph', text: line }];
    const cells = line.split('\t');
    const at = row++;
    return cells.map((text, column) => ({
      kind: 'cell',
      text,
      cell: { table: 0, row: at, column, rows: 1, columns: 1, header: at === 0 },
    }));
  });
  const policy = readPolicy({ url: '', title: '', language: null, blocks, cut: 0 });
  return readingOfPolicy(policy, []);
}

/** What a kind states of a reading, with the weights that are shipped; `facts` are what earlier kinds are to have found. */
export function stateOf<F extends Field>(
  kind: Kind<F>,
  reading: Reading,
  facts: Partial<Facts> = {},
  answers: Earlier['answers'] = {},
): Facts[F] {
  const earlier = { facts: { ...nothing(), ...facts }, answers };
  return kind.state(
    weigh(shipped[kind.field] ?? {}, describedBy(kind as unknown as Kind, reading, earlier), reading.language),
    reading,
    earlier,
  );
}

export const said = (value: string | null): Said => ({ value, evidence: [], confidence: 1 });

const stated = { evidence: [] as Evidence[], confidence: 0.9 };

/** Facts of a policy that says all that it should and nothing that calls for care. */
export const plainFacts = (): Facts => ({
  about: {
    service: said('小满记账'),
    operator: said('小满（杭州）科技有限公司'),
    updated: said('2024-01-01'),
    effective: said('2024-01-01'),
  },
  collects: [{ ...stated, item: 'phone', by: ['us'], sdks: [], purposes: [], optional: null }],
  notCollected: [],
  permissions: [],
  purposes: [{ ...stated, purpose: 'service' }],
  sdks: [],
  recipients: [],
  retention: [{ ...stated, period: 'P6M', scope: '日志' }],
  storage: { ...stated, location: 'CN', crossBorder: 'no' },
  closing: { ...stated, status: 'described', paths: [['我的', '注销']], channels: ['in-app'], days: 15, conditions: [], consequences: [] },
  responseDays: { ...stated, usual: 15, max: 15 },
  rights: ['access', 'correct', 'delete', 'withdraw', 'close', 'complain'].map((right) => ({ ...stated, right })),
  minors: { ...stated, addressed: true, age: 14, guardianConsent: true },
  contacts: [{ ...stated, kind: 'email', value: 'help@xiaoman.example' }],
  alerts: [],
  answers: [],
});
