/** What a page loads from others against what its policy names: a comparison, never a finding of fault. */
import { knownHosts, sharedEnds } from '../language/hosts';
import { sdkRegistry } from '../language/sdk-registry';
import type { Analysis } from '../model';

/** Another whose parts the page loads. */
export interface Seen {
  /** What is known of whose they are, null where nothing is. */
  name: string | null;
  vendor: string | null;
  hosts: string[];
  /** Whether the policy names it, by its name, its maker or its address. */
  named: boolean;
}

/** The site that a host belongs to: 'a.shop.com.cn' to 'shop.com.cn'. */
export function siteOf(host: string): string {
  const parts = host.split('.');
  if (parts.length < 3 || /^[\d.]+$|:/.test(host)) return host;
  return parts.slice(sharedEnds.includes(parts.slice(-2).join('.')) ? -3 : -2).join('.');
}

/** What is known of a host, by its longest known end. */
function known(host: string): { name: string; vendor: string | null; names: string[]; sdk: string | null } | null {
  for (let end = host; end.includes('.'); end = end.slice(end.indexOf('.') + 1)) {
    const found = Object.hasOwn(knownHosts, end) ? knownHosts[end]! : null;
    if (!found) continue;
    if ('name' in found) return { name: found.name, vendor: null, names: [found.name], sdk: null };
    const sdk = sdkRegistry.find(({ id }) => id === found.sdk)!;
    return { name: sdk.names[0]!, vendor: sdk.vendor, names: [...sdk.names, sdk.vendor], sdk: sdk.id };
  }
  return null;
}

/** Those that a page's hosts belong to, but for the page's own site; what the policy does not name first. */
export function seenOn(hosts: string[], { url, text, card }: Pick<Analysis, 'url' | 'text' | 'card'>): Seen[] {
  const own = siteOf(new URL(url).hostname);
  const low = text.toLowerCase();
  const inPolicy = new Set(card.sdks.flatMap(({ registry }) => (registry ? [registry.id] : [])));
  const found = new Map<string, Seen>();
  for (const host of [...new Set(hosts)].sort()) {
    const site = siteOf(host);
    if (site === own) continue;
    const of = known(host);
    const key = of?.name ?? site;
    const before = found.get(key);
    const names = [...(of?.names ?? []), site].map((name) => name.toLowerCase());
    const named = names.some((name) => low.includes(name)) || Boolean(of?.sdk && inPolicy.has(of.sdk));
    if (before) before.hosts.push(host);
    else found.set(key, { name: of?.name ?? null, vendor: of?.vendor ?? null, hosts: [host], named });
  }
  return [...found.values()].sort((a, b) => Number(a.named) - Number(b.named) || Number(a.name === null) - Number(b.name === null));
}
