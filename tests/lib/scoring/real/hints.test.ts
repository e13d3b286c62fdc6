import { expect, it } from 'vitest';
import { realHints } from '../../../../lib/scoring/real/hints';
import { SITES } from '../../../../lib/scoring/sites';
import { sites } from '../../../../lib/sites/registry';
import { evidence } from '../build';

const hintsOn = (site: string) =>
  realHints(evidence(site, 'mira', {}), {
    sample: { flagged: 0, n: 0, inRun: false, fromTop: false },
    rows: 0,
    comments: 0,
  }).map(({ id }) => id);

it('ask for a followers list only where one can be read and be known to be the account’s', () => {
  const listed = sites.filter(({ member, pages }) => member && pages.followers).map(({ id }) => id);
  for (const [site, { hasFollowerList }] of Object.entries(SITES)) if (hasFollowerList) expect(listed).toContain(site);
  expect(hintsOn('x')).toContain('follower-list');
  for (const site of ['tiktok', 'threads', 'youtube']) expect(hintsOn(site)).not.toContain('follower-list');
});
