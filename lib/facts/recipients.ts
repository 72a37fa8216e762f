import { recipientRules as en } from '../language/en/recipients';
import { bySdkPurpose, givingCases, givingTitle, handings, handsOver, notGiving } from '../language/parties';
import { recipientSureness } from '../language/sureness';
import { recipientRules as zh } from '../language/zh/recipients';
import type { About, Evidence, Handing, Recipient, Sdk } from '../model';
import type { Reading } from '.';
import { findParties } from './named';
import { applyRules, type Hit, matchRule, quote } from './rules';

/** Proof beyond the first three places adds nothing for the reader. */
const mostEvidence = 3;

/** A lead-in reaches this many clauses at most, and only short ones. */
const longestList = 12;
const longestItem = 40;

/** Who may get information: by sharing, entrusting, transfer or disclosure; SDKs by what they are said to be for. */
export function findRecipients(reading: Reading, sdks: Sdk[], about: About): Recipient[] {
  const found = new Map<string, Recipient>();
  const classes = new Map<number, string[]>();
  for (const hit of [...applyRules(reading, { zh, en }), ...listed(reading)]) {
    classes.set(hit.clause, [...(classes.get(hit.clause) ?? []), hit.value]);
    add(found, hit.value, hit.evidence, howOf(reading, hit));
  }
  for (const sdk of sdks) {
    const evidence = sdk.evidence[0];
    add(found, 'sdk-providers', evidence, 'share');
    const said = `${sdk.name} ${sdk.purpose ?? ''}`;
    for (const { recipient, purpose } of bySdkPurpose) if (purpose.test(said)) add(found, recipient, evidence, 'share');
  }
  for (const { recipient, name, clause } of findParties(reading, classes, sdks, about)) {
    const from = reading.clauses[clause]!.text.indexOf(name);
    add(found, recipient, quote(reading, clause, Math.max(0, from), Math.max(0, from) + name.length, 'recipient.named'), 'share');
    found.get(recipient)!.named.push(name);
  }
  return [...found.values()];
}

/** Hits in the items of a list whose lead-in says that information is given: the items themselves have no verb. */
function listed(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  let left = 0;
  reading.clauses.forEach(({ text, kind, lang }, clause) => {
    if (kind === 'heading') left = givingTitle.test(text) ? longestList : 0;
    else if (/[：:]$/.test(text)) left = handsOver.test(text) && (givingCases.test(text) || !notGiving.test(text)) ? longestList : 0;
    else if (left-- > 0 && text.length <= longestItem) {
      for (const rule of { zh, en }[lang]) {
        const match = rule.with && matchRule({ ...rule, with: undefined }, text);
        if (!match) continue;
        const evidence = quote(reading, clause, match.index!, match.index! + match[0].length, rule.id);
        hits.push({ rule, value: rule.value, clause, match, evidence });
      }
    }
  });
  return hits;
}

function add(found: Map<string, Recipient>, recipient: string, evidence: Evidence | undefined, how: Handing): void {
  const entry = found.get(recipient) ?? { recipient, named: [], how: [], evidence: [], confidence: recipientSureness[recipient]! };
  if (evidence && entry.evidence.length < mostEvidence) entry.evidence.push(evidence);
  if (!entry.how.includes(how)) entry.how.push(how);
  found.set(recipient, entry);
}

function howOf(reading: Reading, hit: Hit): Handing {
  const text = reading.clauses[hit.clause]?.text ?? '';
  return handings.find(([, pattern]) => pattern.test(text))?.[0] ?? 'share';
}
