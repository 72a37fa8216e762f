/** The hosts that a page loaded something from, as its own browser lists them. */
export function hostsLoaded({ performance, location }: Pick<Window, 'performance' | 'location'>): string[] {
  const hosts = performance.getEntriesByType('resource').flatMap(({ name }) => (URL.canParse(name) ? [new URL(name)] : []));
  return [
    ...new Set(
      hosts
        .filter(({ protocol, hostname }) => /^https?:$/.test(protocol) && hostname !== location.hostname)
        .map(({ hostname }) => hostname),
    ),
  ].sort();
}
