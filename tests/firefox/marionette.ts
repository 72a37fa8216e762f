/** Marionette, Firefox's remote protocol, as far as the tests need it: JSON with its length before it, over TCP. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

type Message = [type: number, id: number, error: { message: string; stacktrace?: string } | null, value: unknown];

export interface Marionette {
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  close(): void;
}

/** Connects as soon as the port answers. */
export async function connectMarionette(port: number, milliseconds = 30_000): Promise<Marionette> {
  const socket = await reach(port, Date.now() + milliseconds);
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  let broken: Error | undefined;
  const end = (error: Error) => {
    broken ??= error;
    for (const [id, answer] of waiting) answer([1, id, broken, null]);
    waiting.clear();
  };
  socket.on('error', end);
  socket.on('close', () => end(new Error('Firefox has closed the connection')));
  followMessages(socket, (message) => {
    if (!Array.isArray(message)) return; // The greeting.
    waiting.get(message[1])?.(message);
    waiting.delete(message[1]);
  });
  const send = <T>(command: string, parameters: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      const id = ++last;
      waiting.set(id, ([, , error, value]) => (error ? reject(new Error(`${command}: ${error.message}`)) : resolve(value as T)));
      const json = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(json)}:${json}`);
    });
  return { send, close: () => socket.destroy() };
}

async function reach(port: number, until: number): Promise<Socket> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
}

function followMessages(socket: Socket, hear: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      hear(JSON.parse(rest.subarray(colon + 1, end).toString()) as Message);
      rest = rest.subarray(end);
    }
  });
}
