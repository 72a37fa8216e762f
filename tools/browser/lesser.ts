/** The built extension as a lesser browser would run it: what such a browser lacks is taken out of a copy of the package. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Manifest = Record<string, unknown> & { permissions: string[] };

export interface Lesser {
  folder: string;
  remove(): void;
}

/** `change` what the manifest asks for: the browser gives no API that is not asked for. `before` runs first in the worker. */
export function lesser(built: string, change: (manifest: Manifest) => void, before = ''): Lesser {
  const folder = mkdtempSync(join(tmpdir(), 'mingyin-lesser-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  const worker = join(folder, 'background.js');
  writeFileSync(worker, before + readFileSync(worker, 'utf8'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A phone: no place beside the page, no menus, no shortcuts. */
export function asOnPhone(manifest: Manifest): void {
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel' && permission !== 'contextMenus');
  delete manifest.side_panel;
  delete manifest.sidebar_action;
  delete manifest.commands;
}
