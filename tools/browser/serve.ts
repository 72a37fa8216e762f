/** A server on localhost for pages that a browser is to see. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Content by path, such as '/policy.html'. */
export type Site = Record<string, { type?: string; body: string | Buffer }>;

export interface Served {
  url(path: string): string;
  close(): Promise<void>;
}

export async function serve(site: Site): Promise<Served> {
  const server = createServer((request, response) => {
    const found = site[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/html; charset=utf-8' });
    response.end(found?.body ?? 'not here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
