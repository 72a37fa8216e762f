/** The sites that the reader wants left alone. Light, for the script that runs on every page. */

/** Where the settings stand in `storage.local`. */
export const settingsKey = 'settings';

/** Whether `host` or a host above it is among `sites`. */
export const isLeftAlone = (host: string, sites: string[]): boolean => sites.some((site) => host === site || host.endsWith(`.${site}`));

/** The host of what a reader typed or pasted, such as 'https://www.shop.example/privacy'; null where it is none. */
export function hostOf(typed: string): string | null {
  const trimmed = typed.trim();
  if (!trimmed || /\s/.test(trimmed)) return null;
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    return /^[\w-]{1,63}(?:\.[\w-]{1,63}){0,126}$|^\[/.test(hostname) ? hostname : null;
  } catch {
    // Not written as an address.
    return null;
  }
}
