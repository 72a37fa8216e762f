import { longestLabel, paths as words } from '../language/paths';
import type { Span } from '../model';
import { matchesOf } from '../text/matches';

/** A chain of labels that the reader follows in the product. */
export interface Path extends Span {
  labels: string[];
}

const closesAtLast = (labels: string[]): boolean => words.closes.test(labels.at(-1) ?? '');
const isLabel = (label: string): boolean =>
  label.length <= (/\p{Script=Han}/u.test(label) ? longestLabel.zh : longestLabel.en) && !/^\d+$/.test(label);

/** Chains of labels in a sentence, in any of the ways that policies write them. */
export function pathsIn(text: string): Path[] {
  const marked = quotedIn(text);
  const found = [...chainsIn(text), ...marked.filter(({ labels }) => labels.length > 1)];
  return longest([...invertedIn(text), ...slashedIn(text), ...goingOn(text, found, marked), ...toldIn(text)]).flatMap(alternatives);
}

/** Labels with arrows between them. */
function chainsIn(text: string): Path[] {
  return matchesOf(text, words.chain)
    .filter(([whole]) => words.arrowed.test(whole) && !words.smallAfterDash.test(whole))
    .flatMap((match) => {
      const way = match[0].replace(words.beforeArrow, '');
      let at = match.index + match[0].length - way.length;
      return waysOf(withoutMarks(way.split(words.arrow))).flatMap((parts) => {
        const start = text.indexOf(parts[0]!, at);
        const end = text.indexOf(parts.at(-1)!, start + parts[0]!.length) + parts.at(-1)!.length;
        at = end;
        const labels = withoutApp([...parts.slice(0, -1), endOf(parts.at(-1)!)].map(clean).filter(Boolean));
        return labels.length >= 2 && labels.every(isLabel) ? [{ start, end, labels }] : [];
      });
    });
}

/** Longest stretch between two labels of one path, and after the last in which the closing is said, in characters. */
const [gap, ahead] = [24, 48];

/** Labels in marks, one after the other; single ones too, which may go on from a chain. */
function quotedIn(text: string): Path[] {
  const marks = matchesOf(text, words.quoted);
  const endOfMark = (i: number) => marks[i]!.index + marks[i]![0].length;
  const found: Path[] = [];
  for (let i = 0; i < marks.length; ) {
    let j = i + 1;
    while (j < marks.length && joined(text.slice(endOfMark(j - 1), marks[j]!.index))) j++;
    const end = endOfMark(j - 1);
    const labels = marks.slice(i, j).map(([, one]) => clean(one!));
    const tapped = words.tapped.exec(text.slice(Math.max(0, marks[i]!.index - gap), marks[i]!.index + 1))?.groups?.label;
    if (tapped) labels.unshift(tapped);
    const action = closesAtLast(labels) ? null : words.bareAction.exec(text.slice(end, end + ahead));
    if (action && (labels.length > 1 || action.groups!.tap !== words.carriesOut)) labels.push(action.groups!.last!);
    found.push({ start: marks[i]!.index, end: end + (action?.[0].length ?? 0), labels: withoutApp(labels) });
    i = j;
  }
  return found;
}

const joined = (between: string): boolean => between.length <= gap && words.joined.test(between);

/** A chain that marked labels go on from: 'Me - Settings, then tap “Close account”'. */
function goingOn(text: string, found: Path[], marked: Path[]): Path[] {
  return found.map((path) => {
    const next = closesAtLast(path.labels)
      ? undefined
      : marked.find(({ start }) => start >= path.end && joined(text.slice(path.end, start).replace(/^[”"」】』]/, '')));
    return next ? { start: path.start, end: next.end, labels: [...path.labels, ...next.labels] } : path;
  });
}

/** 'Tap “Delete account” in Profile/Settings'. */
const invertedIn = (text: string): Path[] =>
  matchesOf(text, words.inverted).map(({ groups, index, 0: { length } }) => ({
    start: index,
    end: index + length,
    labels: [...groups!.way!.split(/\s?(?:\/|>|→|-|–)\s?/).map((label) => clean(label.replace(words.tailEn, ''))), groups!.last!],
  }));

/** 'In your settings (Settings / Account / Delete account)'. */
const slashedIn = (text: string): Path[] =>
  [...matchesOf(text, words.slashed), ...matchesOf(text, words.slashedZh)]
    .map(({ groups, index, 0: { length } }) => ({
      start: index,
      end: index + length,
      labels: groups!.way!.split(' / '),
    }))
    .filter(({ labels }) => labels.every(isLabel));

/** 'Open Settings, choose Account and tap Delete Account'. */
const toldIn = (text: string): Path[] =>
  (words.closesEn.test(text) ? matchesOf(text, words.steps) : [])
    .map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
      labels: matchesOf(whole, words.stepOf).map(({ groups }) => groups!.label!),
    }))
    .filter(({ labels }) => labels.length > 1 && closesAtLast(labels));

/** The first part without what stands before its opening mark, and the last without what follows the mark that closes the chain. */
function withoutMarks(parts: string[]): string[] {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const head = first.replace(words.inBrackets, '').replace(words.opened, '').replace(words.leadEn, '');
  const closed = words.closed.exec(last)?.groups;
  const tail = closed && (closed.open || head !== first) ? closed.label! : last.replace(words.tailEn, '');
  const steps = [head, ...parts.slice(1, -1), tail];
  return steps.length > 2 && words.signsIn.test(head) ? steps.slice(1) : steps;
}

/** A chain that goes on after its end: 'A - close account or B - close account', 'A - close account or call 400-1234'. */
function waysOf(parts: string[]): string[][] {
  const at = parts.findIndex((part, i) => i > 0 && i < parts.length - 1 && words.closesEarly.test(part));
  if (at < 0) return [parts];
  const [last = '', next] = parts[at]!.split(words.other);
  const rest = [next ?? '', ...parts.slice(at + 1)].filter((part, i) => i > 0 || part);
  const other = next && rest.length >= 2 && words.closesEarly.test(rest.join('')) ? waysOf(rest) : [];
  return [[...parts.slice(0, at), last], ...other];
}

/** Of two readings of one path the one with more labels. */
const longest = (paths: Path[]): Path[] =>
  paths.filter(
    (path) =>
      !paths.some(
        (other) =>
          other !== path &&
          other.start < path.end &&
          path.start < other.end &&
          (other.labels.length > path.labels.length ||
            (other.labels.length === path.labels.length && paths.indexOf(other) < paths.indexOf(path))),
      ),
  );

/** A path begins inside the app: its name, before 'Me' or with 'app' at its end, is no label. */
function withoutApp(labels: string[]): string[] {
  const [first = '', second = ''] = labels;
  const named = words.app.test(first) || (words.me.test(second) && !words.firstPages.test(first));
  return labels.length > 2 && named ? labels.slice(1) : labels;
}

/** '设置/我的 - 用户中心': either the one or the other. */
function alternatives({ labels, ...span }: Path): Path[] {
  const choices = labels.map((one) =>
    one
      .split('/')
      .map((part) => part.trim())
      .filter(Boolean),
  );
  const count = choices.reduce((product, choice) => product * choice.length, 1);
  if (count <= 1 || count > 4) return [{ ...span, labels }];
  const closing = choices.at(-1)!.filter((one) => closesAtLast([one]));
  return [...choices.slice(0, -1), closing.length ? closing : choices.at(-1)!]
    .reduce<string[][]>((paths, choice) => choice.flatMap((one) => paths.map((path) => [...path, one])), [[]])
    .map((path) => ({ ...span, labels: path }));
}

/** The last label without what the sentence goes on to say: 'close account' of 'close account to apply online'. */
function endOf(whole: string): string {
  const last = words.goesOn.exec(whole)?.[1] ?? whole;
  if (words.closesWhat.test(last)) return last;
  const ends = words.closingLabels.flatMap((pattern) => pattern.exec(last)?.[0] ?? []);
  return ends.length ? ends.reduce((a, b) => (b.length < a.length ? b : a)) : last.replace(words.tail, '').trim();
}

const clean = (raw: string): string => words.aroundLabel.reduce((label, { pattern, by }) => label.replace(pattern, by), raw).trim();
