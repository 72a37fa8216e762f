/**
 * Takes out of packages what makes code from text or loads it from an address of its own making. The extension's content
 * security policy refuses it as it stands; so the parts that try are told at once, and no check of a store has to ask.
 */
import type { Plugin } from 'vite';

const refuse = (what: string): string => `(()=>{throw new EvalError("${what}")})(`;

export const withoutCodeFromText = (code: string): string =>
  code
    .replace(/(?<![\w$.])(?:new\s+)?Function\(/g, refuse('no code is made from text'))
    // An address that is an expression, or that bundlers are told to leave alone.
    .replace(/(?<![\w$.])import\((?=\s{0,99}\/\*\s?webpackIgnore|[A-Za-z_$])/g, refuse('no code is loaded by address'));

export const noCode = (): Plugin => ({
  name: 'no-code-from-text',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/node_modules/') && /\.m?js$/.test(id) ? { code: withoutCodeFromText(code), map: null } : undefined,
});
