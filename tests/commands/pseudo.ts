import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { findBrowser } from '../browser/findBrowser';
import { states } from '../gallery/states';

const FOLDER = '.output/pseudo';
const PSEUDO = ['en-XA', 'ar-XB'];
/** Widths of the pictures, px; the popup has its own. */
const WIDTHS = { wide: 1200, narrow: 390 };

async function serve(): Promise<ViteDevServer> {
  const server = await createServer({ configFile: false, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  return server.listen();
}

/** Photographs every state in these languages, wide and narrow; returns how many pictures were made. */
async function photograph(address: string, languages: readonly string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium on this machine: npm test installs one');
  const browser = await chromium.launch({ executablePath });
  let made = 0;
  try {
    for (const [size, width] of Object.entries(WIDTHS)) {
      const page = await browser.newPage({ viewport: { width, height: 700 } });
      for (const lang of languages) {
        for (const state of states) {
          const narrow = size === 'narrow' ? '&narrow' : '';
          await page.goto(`${address}?${state}&lang=${lang}${narrow}`);
          await page.waitForSelector('body > :not(script)');
          const name = `${state.replaceAll('page=', '').replaceAll(/[^\w-]+/g, '-')}.${lang}.${size}.png`;
          await page.screenshot({ path: join(FOLDER, name), fullPage: true });
          made++;
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return made;
}

/**
 * `npm run pseudo`: serves the gallery, every state of every page, in pseudo-languages: English that is long and accented, and one
 * from right to left. `--shots`: pictures of all of them instead. Names of languages after it: those.
 */
export async function main(args: string[]): Promise<number | undefined> {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const languages = named.length > 0 ? named : PSEUDO;
  const server = await serve();
  const address = `${server.resolvedUrls?.local[0]}tests/gallery/index.html`;
  if (args.includes('--shots')) {
    console.log(`${await photograph(address, languages)} pictures in ${FOLDER}`);
    await server.close();
    return 0;
  }
  for (const lang of languages) console.log(`${lang}: ${address}?lang=${lang}`);
  return undefined; // it serves until it is stopped
}
