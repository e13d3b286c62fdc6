import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Scorecard } from '../../lib/model';
import type { Step } from '../fixtures/scene';
import { answer } from '../stage/stage';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium';
import { readStore } from './databases';
import { idle } from './idle';
import { type Server, type Stage, startServer } from './server';
import { begunByExtension, unexpected } from './unexpected';
import { until } from './until';
import { perform } from './visit';

/** Chromium with Hundred before the stage, and a record of what was asked of the world. */
export interface Rig {
  chromium: Chromium;
  server: Server;
  /** A tab of its own with any page. */
  open(url: string): Promise<Page>;
  /** Does what a visitor of accounts does, in a tab of its own or in the given one, until all of it is stored. */
  visit(steps: Step[], page?: Page): Promise<Page>;
  /** The stored scorecards, by account. */
  scorecards(): Promise<Map<string, Scorecard>>;
  /** Closes the browser; gives every request that was no page's own. */
  close(): Promise<string[]>;
}

/** The stage of invented people, at this moment. */
export const stageNow: Stage = (host, url) => answer(host, url, Date.now());

/** Starts the stage (or another) and Chromium with the built extension. @throws where nothing is built. */
export async function startRig(stage: Stage = stageNow, options: Partial<ChromiumOptions> = {}): Promise<Rig> {
  if (!existsSync('.output/chrome-mv3/manifest.json')) throw new Error('Nothing is built: run npm run build first.');
  const server = await startServer(stage);
  const chromium = await launchChromium({ port: server.port, ...options });
  const visited: string[] = [];

  const records = <T>(store: string) => chromium.inOwnPage<T[]>(readStore(store));
  /** Names the last write of each account. */
  const revisions = async () => {
    const accounts = await records<{ account: string; revision?: string }>('accounts');
    return accounts.map(({ account, revision }) => `${account} ${revision}`).join();
  };
  /** Returns once a page that had an idle moment to read itself has nothing more stored by it. */
  const stored = async (page: Page) => {
    let before: string | undefined;
    for (let now = await revisions(); now !== before; now = await revisions()) {
      before = now;
      await idle(page);
    }
  };
  const visit = async (steps: Step[], given?: Page) => {
    const page = given ?? (await chromium.context.newPage());
    for (const step of steps) {
      if (page.url() !== 'about:blank') await stored(page);
      const before = await revisions();
      if ('goto' in step) visited.push(step.goto);
      await perform(page, step);
      if ('goto' in step || 'click' in step)
        await until('the page to be stored', async () => (await revisions()) !== before);
      if ('comments' in step && step.comments) await until('the comments', () => hasComments(page.url()));
    }
    await stored(page);
    return page;
  };
  const open = async (url: string) => {
    const page = await chromium.context.newPage();
    visited.push(url);
    await perform(page, { goto: url });
    return page;
  };
  const hasComments = async (url: string) =>
    (await records<{ postId?: string }>('comments')).some(({ postId }) => postId && url.includes(postId));
  return {
    chromium,
    server,
    visit,
    open,
    scorecards: async () => new Map((await records<Scorecard>('scorecards')).map((card) => [card.account, card])),
    async close() {
      const begun = await chromium.close();
      server.close();
      return [...begunByExtension(begun), ...unexpected(server.asked, visited, begun)];
    },
  };
}
