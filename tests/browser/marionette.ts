import net from 'node:net';

/** Sends one WebDriver or Marionette command and gives its value. @throws Error as the browser words it. */
export type Send = <T>(command: string, params?: object) => Promise<T>;

/** A connection to a Firefox started with --marionette. */
export interface Marionette {
  send: Send;
  close(): void;
}

interface Waiting {
  done(value: unknown): void;
  fail(error: Error): void;
}

type Message = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** Cuts "<length>:<json>" messages out of a stream of bytes. */
function cutter(hear: (message: unknown) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      hear(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
}

/** Results that hold nothing but a `value` are that value. */
function unwrap(result: unknown): unknown {
  if (typeof result !== 'object' || result === null) return result;
  return 'value' in result && Object.keys(result).length === 1 ? result.value : result;
}

/** Marionette, protocol 3: Firefox's own remote control, which stock Firefox has built in and needs no driver for. */
export function connectMarionette(port: number): Promise<Marionette> {
  return new Promise((ready, refuse) => {
    const socket = net.connect(port, '127.0.0.1');
    const waiting = new Map<number, Waiting>();
    let last = 0;
    const send: Send = <T>(command: string, params: object = {}) =>
      new Promise<T>((done, fail) => {
        last += 1;
        waiting.set(last, { done: done as (value: unknown) => void, fail });
        const text = JSON.stringify([0, last, command, params]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    const hear = (message: unknown) => {
      if (!Array.isArray(message)) return ready({ send, close: () => socket.destroy() });
      const [, id, error, result] = message as Message;
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error) asker?.fail(new Error(`${error.error}: ${error.message}`));
      else asker?.done(unwrap(result));
    };
    socket.on('data', cutter(hear));
    socket.on('error', refuse);
    socket.on('close', () => {
      for (const { fail } of waiting.values()) fail(new Error('Firefox has gone'));
    });
  });
}
