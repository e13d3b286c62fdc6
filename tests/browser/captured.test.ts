import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBadge } from './badge';
import { capturedPages, capturedStage } from './captured';
import { idle } from './idle';
import { type Rig, startRig } from './rig';
import { until } from './until';

// Captured real pages at their own addresses. They lie beside the project, not in it; without them this is skipped.

const [profile] = capturedPages('x', /x-profile_en/);
const [thread] = capturedPages('x', /x-thread_en/);

/** What the page's own structured data says, which the badge must agree with. */
const followers = Number(/FollowAction[^}]*?"userInteractionCount":\s*(\d+)/.exec(profile?.html ?? '')?.[1]);

describe.skipIf(!profile || !thread)('a captured page', () => {
  let rig: Rig;
  const known = async () => [...(await rig.scorecards()).values()];

  beforeAll(async () => {
    rig = await startRig(capturedStage([profile, thread].flatMap((page) => page ?? [])));
  });
  afterAll(() => rig.chromium.context.close());

  it('has the badge beside the name, with the numbers of the page', async () => {
    const page = await rig.open(profile?.url ?? '');
    const badge = await waitForBadge(page);
    const handle = new URL(profile?.url ?? '').pathname.slice(1).toLowerCase();
    expect(await page.title()).toContain(badge.beside.trim());
    const card = await until('the scorecard', async () => (await known()).find((each) => each.handle === handle));
    expect(card.followers).toEqual({ low: followers, value: followers, high: followers });
    expect(card.early.postsSeen).toBeGreaterThan(0);
    const popup = await rig.chromium.press(page);
    const said = () => popup.text();
    await until('the number of followers in the popup', async () =>
      new RegExp(`\\b${followers}\\b`).test(await said()),
    );
    await popup.close();
    await page.close();
  });

  it('shows the same after the background was stopped', async () => {
    const page = await rig.open(profile?.url ?? '');
    const { text } = await waitForBadge(page);
    await rig.chromium.killWorker();
    await page.reload();
    expect((await waitForBadge(page)).text).toBe(text);
    await page.close();
  });

  it('of somebody whose profile was never opened puts nobody into the library', async () => {
    const before = (await known()).length;
    const page = await rig.open(thread?.url ?? '');
    for (let moment = 0; moment < 5; moment += 1) await idle(page);
    expect((await known()).length).toBe(before);
    await page.close();
  });

  it('asks the world for nothing', async () => {
    expect(await rig.close()).toEqual([]);
  });
});
