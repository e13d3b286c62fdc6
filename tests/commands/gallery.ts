import { readdirSync } from 'node:fs';
import { createServer } from 'vite';

const FOLDER = 'tests/gallery';

/** `npm run gallery`: serves the pages of tests/gallery (every surface in every state, without the extension) until it is stopped. */
export async function main(): Promise<undefined> {
  const server = await createServer({ configFile: false, logLevel: 'error', server: { host: '127.0.0.1' } });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  for (const page of readdirSync(FOLDER).filter((name) => name.endsWith('.html'))) {
    console.log(`${address}${FOLDER}/${page}`);
  }
  console.log('Options of each page stand at the top of its script, such as ?theme=dark&dir=rtl. Stop with Ctrl+C.');
}
