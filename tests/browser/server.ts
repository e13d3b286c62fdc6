import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';

/** What a stage gives for one address. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

/** A stage: any page at the sites' real host names. Undefined: there is no such page. */
export type Stage = (host: string, url: URL) => Answer | undefined;

/** One request as it reached the machine that plays the whole internet. */
export interface Asked {
  url: string;
  method: string;
  /** `Sec-Fetch-Dest`: document, image, empty (fetch) … Missing: the browser itself asked, no page and no extension. */
  dest?: string;
  /** The stage had such a page. */
  answered: boolean;
}

/** A running server and all that was asked of it. */
export interface Server {
  port: number;
  asked: Asked[];
  close(): void;
}

/** As strict as X's own: scripts by nonce, no eval, no strings into sinks, nothing from elsewhere. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'nonce-stage'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const NOT_HERE: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'The stage has no such page.',
};

function listen(server: net.Server): Promise<number> {
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
}

/**
 * Plays the internet over TLS: every host name leads here, the stage answers what it knows, all else is 404.
 * What cannot be a stage's page (plain http, sockets) is written down too, under its scheme.
 */
export async function startServer(stage: Stage): Promise<Server> {
  const asked: Asked[] = [];
  const note = (request: IncomingMessage, answered: boolean) => {
    const dest = request.headers['sec-fetch-dest'];
    const url = `https://${request.headers.host}${request.url}`;
    asked.push({ url, method: request.method ?? '', answered, ...(typeof dest === 'string' ? { dest } : {}) });
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const found = stage(url.hostname, url);
    note(request, found !== undefined && found.status < 400);
    const { status, headers, body } = found ?? NOT_HERE;
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': STRICT_CSP,
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  };
  const folder = resolve('tests/stage');
  const server = https.createServer(
    { key: readFileSync(`${folder}/key.pem`), cert: readFileSync(`${folder}/cert.pem`) },
    answer,
  );
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    note(request, false);
    socket.destroy();
  });
  const port = await listen(server);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, asked, close };
}

/** A running CONNECT proxy and the hosts it refused. */
export interface Tunnel {
  port: number;
  refused: string[];
  close(): void;
}

/** For Firefox, which has no host-resolver-rules: a CONNECT proxy that leads every TLS connection to the server. */
export async function startTunnel(serverPort: number): Promise<Tunnel> {
  const refused: string[] = [];
  const proxy = http.createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (_request: IncomingMessage, client: Duplex, head: Buffer) => {
    const server = net.connect(serverPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  const port = await listen(proxy);
  const close = () => {
    proxy.closeAllConnections();
    proxy.close();
  };
  return { port, refused, close };
}
