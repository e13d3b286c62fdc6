import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './server';

/** Where captured real pages lie: beside the project, never in it. */
export const CORPUS = process.env.HUNDRED_CORPUS ?? '../shared/corpus';

/** A captured page with the address it says it has. */
export interface Captured {
  file: string;
  url: string;
  html: string;
}

/** Captured pages of one site whose file name matches and that name their own address; none where the folder is missing. */
export function capturedPages(site: string, file: RegExp): Captured[] {
  const folder = join(CORPUS, site);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html') && file.test(name))
    .flatMap((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      const [link = ''] = /<link[^>]*rel="canonical"[^>]*>/.exec(html) ?? [];
      const url = /href="([^"]+)"/.exec(link)?.[1];
      return url ? [{ file: name, url, html }] : [];
    });
}

/** Serves captured pages at their own addresses. */
export function capturedStage(pages: Captured[]): Stage {
  return (host, url) => {
    const page = pages.find(
      (each) => new URL(each.url).hostname === host && new URL(each.url).pathname === url.pathname,
    );
    return page && { status: 200, body: page.html };
  };
}
