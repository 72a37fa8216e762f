/** The tokens: text can be read on every ground, and the two ways into the dark lead to the same colours. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colours, topicColours } from '../../lib/page/colours';

const css = readFileSync('components/styles/tokens.css', 'utf8');

/** The custom properties of the first block after `opening`. */
function block(opening: string): Record<string, string> {
  const from = css.indexOf(opening);
  if (from < 0) throw new Error(`no ${opening} in the tokens`);
  const inside = css.slice(from + opening.length, css.indexOf('}', from));
  return Object.fromEntries([...inside.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

const light = block(':root {');
const dark = block(':root[data-theme="dark"] {');

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['light', light],
  ['dark', { ...light, ...dark }],
])('in the %s', (_name, tokens) => {
  const texts = ['ink', 'muted', 'accent', ...Object.keys(tokens).filter((name) => name.startsWith('topic-'))];
  const pairs = [
    ...texts.flatMap((text) => ['ground', 'raised', 'accent-soft'].map((ground) => [text, ground])),
    ['alarm', 'ground'],
    ['alarm', 'raised'],
    ['alarm', 'alarm-soft'],
    ['on-accent', 'accent'],
  ] as [string, string][];
  it('every text can be read on every ground that it stands on', () => {
    expect(pairs.filter(([text, ground]) => contrast(tokens[text]!, tokens[ground]!) < 4.5)).toEqual([]);
  });
});

it('the system and the reader lead to the same dark', () => {
  expect(block(':root:not([data-theme="light"]) {')).toEqual(dark);
});

it('no colour is named outside of the tokens', () => {
  const others = ['base', 'card', 'panel', 'touch', 'print']
    .map((name) => readFileSync(`components/styles/${name}.css`, 'utf8'))
    .join('\n');
  expect(others.match(/#[0-9a-f]{3,8}\b/gi) ?? []).toEqual([]);
});

it.each(Object.entries(colours))(
  'a quote marked in %s can be read well, and the sample in the options looks so',
  (name, { ground, ink }) => {
    expect(contrast(ground, ink)).toBeGreaterThanOrEqual(7);
    expect([light[`quote-${name}`], light[`quote-${name}-ink`]]).toEqual([ground, ink]);
  },
);

it('topics have the same colours on the page as here', () => {
  expect(Object.keys(topicColours)).toHaveLength(11);
  expect(Object.fromEntries(Object.entries(light).filter(([name]) => name.startsWith('topic-')))).toEqual(
    Object.fromEntries(Object.entries(topicColours).map(([topic, colour]) => [`topic-${topic}`, colour])),
  );
});
