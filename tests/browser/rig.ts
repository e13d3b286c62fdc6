import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Scorecard } from '../../lib/model';
import type { Step } from '../stage/scene';
import { answer } from '../stage/stage';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium';
import { scorecardsIn } from './library';
import { type Server, type Stage, startServer } from './server';
import { begunByExtension, unexpected } from './unexpected';
import { perform } from './visit';

/** Chromium with Hundred before the stage, and a record of what was asked of the world. */
export interface Rig {
  chromium: Chromium;
  server: Server;
  open(url: string): Promise<Page>;
  /** Does what a visitor does, in a tab of its own or in the given one. */
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

  const visit = async (steps: Step[], given?: Page) => {
    const page = given ?? (await chromium.context.newPage());
    for (const step of steps) {
      if ('goto' in step) visited.push(step.goto);
      await perform(page, step);
    }
    return page;
  };
  return {
    chromium,
    server,
    visit,
    open: (url) => visit([{ goto: url }]),
    scorecards: async () => scorecardsIn(await chromium.databases()),
    async close() {
      const begun = await chromium.close();
      server.close();
      return [...begunByExtension(begun), ...unexpected(server.asked, visited, begun)];
    },
  };
}
