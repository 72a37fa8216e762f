/** Two versions of policies of our own writing, each in a style of its own: facts changed by hand, the rest reworded, moved and renumbered. */
import { readdirSync, readFileSync } from 'node:fs';

interface Edit {
  from: string;
  to: string;
}

interface Version {
  name: string;
  text: string;
  /** `quotes`: words of the passage that a change must quote to tell the fact. */
  facts: (Edit & { fact: string; quotes: string })[];
  rewordings: Edit[];
  /** What stands from one line up to another, put before a third. */
  moves: (Edit & { before: string })[];
  renumber: [from: string, to: string][];
}

const folder = 'tests/changes/versions/';

/** Every edit changes one place. */
function edit(text: string, { from, to }: Edit): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the text: ${from}`);
  return parts.join(to);
}

function move(text: string, { from, to, before }: Version['moves'][number]): string {
  const [start, end] = [text.indexOf(from), text.indexOf(to, text.indexOf(from))];
  const rest = text.slice(0, start) + text.slice(end);
  const at = rest.indexOf(before);
  if (start < 0 || end < 0 || at < 0) throw new Error(`not in the text: ${from}`);
  return rest.slice(0, at) + text.slice(start, end) + rest.slice(at);
}

/** The earlier text, the later one, and the same without a fact changed. */
function versionsOf(version: Version): { file: string; old: string; now: string; reworded: string } {
  const old = readFileSync(folder + version.text, 'utf8');
  const others = (text: string): string => {
    const moved = version.moves.reduce(move, version.rewordings.reduce(edit, text));
    return version.renumber.reduce((now, [from, to]) => edit(now, { from, to }), moved);
  };
  return { file: version.text, old, now: others(version.facts.reduce(edit, old)), reworded: others(old) };
}

export const versions = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const version = JSON.parse(readFileSync(folder + file, 'utf8')) as Version;
    return { ...version, ...versionsOf(version) };
  });
