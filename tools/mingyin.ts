/**
 * mingyin [COMMAND] …
 *
 * The command line as one program: each command is a file beside this one and reads its own arguments. Without a command's
 * name it analyses.
 */
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';

const commands: Record<string, () => Promise<unknown>> = {
  analyze: () => import('./analyze'),
  classify: () => import('./classify'),
  ask: () => import('./ask'),
  compare: () => import('./compare'),
};

const usage = `usage: mingyin [${Object.keys(commands).join(' | ')}] …
       mingyin [analyze] [--json | --checklist] [--law cn,eu,us,tw,hk] [--url URL] [--with OTHER]… FILE… | -
       mingyin ask [--json] FILE "question" …
       mingyin compare [--json] [--exit-code] OLD NEW
       mingyin classify FILE.jsonl…
       mingyin --version`;

// Whoever reads the lines may have had enough, as `head` has.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** Runs a command; an argument that there is not is told in a line. */
async function run(command: () => Promise<unknown>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${(error as Error).message.split('. ')[0]}\n${usage}`);
    process.exitCode = 2;
  }
}

const [, , name = ''] = argv;
if (name === '' || name === 'help' || argv.includes('--help')) {
  console.log(usage);
  process.exitCode = name === '' ? 2 : 0;
} else if (name === '--version') {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  console.log(version);
} else {
  // Each command finds its arguments where it would if it had been called alone.
  if (Object.hasOwn(commands, name)) argv.splice(2, 1);
  await run(commands[Object.hasOwn(commands, name) ? name : 'analyze']!);
}
