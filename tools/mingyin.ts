/**
 * mingyin [COMMAND] …
 *
 * The command line as one program: each command is a file beside this one and reads its own arguments. Without a command's
 * name it analyses.
 */
import { argv } from 'node:process';

const commands: Record<string, () => Promise<unknown>> = {
  analyze: () => import('./analyze'),
  classify: () => import('./classify'),
  ask: () => import('./ask'),
  compare: () => import('./compare'),
};

const [, , name = ''] = argv;
if (name === '' || name === '--help' || name === 'help') {
  console.log(`usage: mingyin [${Object.keys(commands).join(' | ')}] …\n       mingyin [analyze] [--json] [--url URL] FILE… | -`);
  process.exitCode = name === '' ? 2 : 0;
} else {
  // Each command finds its arguments where it would if it had been called alone.
  if (Object.hasOwn(commands, name)) argv.splice(2, 1);
  await commands[Object.hasOwn(commands, name) ? name : 'analyze']!();
}
