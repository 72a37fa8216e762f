/** A server on localhost for pages that a browser is to see. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Content by path, such as '/policy.html'. */
export type Site = Record<string, { type?: string; headers?: Record<string, string>; body: string | Buffer }>;

export interface Served {
  /** `host`: a browser launched with `exampleHosts` asks this site for every name that ends in '.example'. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** For a browser: names that end in '.example' are this machine. Pages there are no secure context, as on http in the open; localhost is one. */
export const exampleHosts = '--host-resolver-rules=MAP *.example 127.0.0.1';

/** `asked` hears of every path that is asked for. */
export async function serve(site: Site, asked: (path: string) => void = () => undefined): Promise<Served> {
  const server = createServer((request, response) => {
    asked(request.url ?? '/');
    const found = site[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.body ?? 'not here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
