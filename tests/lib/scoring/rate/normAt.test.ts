import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NormAtSize, OwnNorm, RateNorm } from '../../../../lib/model';
import { normAt } from '../../../../lib/scoring/rate/normAt';
import { instagram } from '../../../../lib/scoring/rate/norms/instagram';
import { instagramPeople } from '../../../../lib/scoring/rate/norms/instagramPeople';
import { published } from '../../../../lib/scoring/rate/norms/published';
import { x } from '../../../../lib/scoring/rate/norms/x';
import { usualLogViews, xViews } from '../../../../lib/scoring/rate/norms/xViews';
import { youtube } from '../../../../lib/scoring/rate/norms/youtube';
import { allowsWord, ownNormAt, slopeOf } from '../../../../lib/scoring/rate/ownNormAt';
import { pickRateNorm } from '../../../../lib/scoring/rate/pickRateNorm';
import { studentQuantile } from '../../../../lib/scoring/rate/studentQuantile';
import { substituteNorms } from '../../../../lib/scoring/rate/substituteNorms';
import { usualRange } from '../../../../lib/scoring/rate/usualRange';

/** Where a test needs a norm there is one. */
function at(norm: RateNorm, followers: number): NormAtSize {
  const found = normAt(norm, followers);
  if (!found) throw new Error(`${norm.id} does not reach ${followers}`);
  return found;
}

const percents = (norm: RateNorm, sizes: readonly number[]) =>
  sizes.map((followers) => Number((100 * at(norm, followers).median).toPrecision(2)));

/** What is wrong with a norm's data; empty when nothing is. */
function faultsOf(norm: RateNorm): string[] {
  const faults: string[] = [];
  const { readings, base, kinds } = norm;
  if (!(norm.tau > 0 && norm.s2 > 0 && norm.uncertainty >= 2 && norm.min < norm.max)) faults.push('spread or sizes');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(norm.made)) faults.push('no date');
  if (norm.min < Math.min(...readings.map((reading) => reading.from))) faults.push('beyond its tiers');
  if (norm.max > Math.max(...readings.map((reading) => reading.to))) faults.push('beyond its tiers');
  for (const reading of readings) {
    if (!reading.publisher || !reading.address || reading.year < 2010) faults.push('no source');
    if (reading.base !== base) faults.push('bases mixed');
    if (!(reading.rate > 0 && reading.rate < 1)) faults.push('not a rate');
    if (!(reading.from <= reading.at && reading.at <= reading.to)) faults.push('size outside its tier');
    if ([...reading.kinds].sort().join() !== [...kinds].sort().join()) faults.push('kinds mixed');
  }
  return readings.length > 0 ? faults : [...faults, 'no readings'];
}

describe('published norms', () => {
  it.each([...published, instagramPeople])('$id has sources, one formula and sizes it knows', (norm) => {
    expect(faultsOf(norm)).toEqual([]);
  });

  it('credits PlayerSells as its licence asks, wherever its figures are', () => {
    for (const norm of [x, xViews]) {
      expect(norm.attribution).toEqual({
        text: 'Source: PlayerSells (https://playersells.com)',
        licence: 'CC BY 4.0',
      });
    }
    const uses = published.filter((norm) => norm.readings.some(({ publisher }) => publisher === 'PlayerSells'));
    expect(uses.every((norm) => norm.attribution)).toBe(true);
  });

  it('come to the figures of METHOD.md', () => {
    expect(percents(x, [10_000, 50_000, 200_000, 700_000])).toEqual([0.15, 0.066, 0.031, 0.016]);
    expect(percents(youtube, [3_162, 22_361, 70_711, 223_607, 2_236_068])).toEqual([5.3, 3.6, 2.8, 2.2, 1.4]);
    expect(percents(instagram, [3_200, 50_000, 1_000_000])).toEqual([2.5, 1.2, 0.59]);
  });

  it('X: a fit through the bands it was made of, the middle of two publishers', () => {
    const level = Math.log(at(x, 10_000).median) - x.slope * Math.log(10_000);
    expect(Math.exp(level)).toBeCloseTo(0.207, 3);
    for (const { publisher, rate, at: size } of x.readings) {
      const away = Math.log(rate / at(x, size).median);
      expect(Math.abs(away - (publisher === 'PlayerSells' ? 1 : -1) * Math.log(2.05))).toBeLessThan(0.15);
      expect(Math.abs(away)).toBeLessThan(Math.log(x.uncertainty));
    }
  });

  it('X, views per follower: within a tenth of each band, from 500 followers', () => {
    for (const band of xViews.bands) {
      expect(Math.abs(Math.log(band.value) - (usualLogViews(band.at) ?? 0))).toBeLessThan(0.105);
    }
    expect(usualLogViews(499)).toBeUndefined();
    const sds = xViews.bands.map((band) => Math.log(band.high / band.low) / 1.349);
    expect(sds.reduce((sum, sd) => sum + sd, 0) / sds.length).toBeCloseTo(xViews.sd, 1);
  });

  it('"usual" is the middle half', () => {
    expect(usualRange({ median: 0.01, tau: 2.2 })).toEqual({
      low: expect.closeTo(0.00227, 5),
      value: 0.01,
      high: expect.closeTo(0.04405, 5),
    });
  });
});

describe('softer ends', () => {
  it('are certain inside, more uncertain outside, and end at a tenth and at ten times', () => {
    expect(at(x, 1_000)).toMatchObject({ uncertainty: 3, distance: 1 });
    expect(at(x, 500).uncertainty).toBeCloseTo(3 * 2 ** 0.25, 9);
    expect(at(x, 100).uncertainty).toBeCloseTo(5.33, 2);
    expect([99, 50_000_001].map((followers) => normAt(x, followers))).toEqual([undefined, undefined]);
  });

  it('Instagram stops at 1,000, where ordinary people begin', () => {
    expect(normAt(instagram, 999)).toBeUndefined();
    expect(at(instagram, 1_000).distance).toBe(1);
    expect(at(instagram, 90_000_000).distance).toBe(9);
  });

  it('never leap: the norm and its doubt change little with one follower', () => {
    fc.assert(
      fc.property(fc.constantFrom(...published), fc.integer({ min: 100, max: 4e7 }), (norm, followers) => {
        const [one, next] = [normAt(norm, followers), normAt(norm, followers + 1)];
        if (!one || !next) return;
        expect(Math.abs(Math.log(next.median / one.median))).toBeLessThan(0.01);
        expect(Math.abs(Math.log(next.uncertainty / one.uncertainty))).toBeLessThan(0.01);
      }),
    );
  });

  it('know nothing of an account of none', () => {
    expect([0, -1, Number.NaN].map((followers) => normAt(x, followers))).toEqual([undefined, undefined, undefined]);
  });
});

describe('own norm', () => {
  const library = (m: number, sd: number, site = 'bluesky'): OwnNorm => ({
    id: `own-${site}`,
    site,
    made: '2026-11-22',
    base: 'followers',
    kinds: ['likes', 'replies', 'shares'],
    members: Array.from({ length: m }, (_, i) => {
      const followers = 1_000 * 2 ** (i % 8);
      const away = sd * (i % 2 ? 1 : -1);
      return {
        account: `${site}:a${i}`,
        followers,
        x: -4 + slopeOf({ site, base: 'followers' }) * Math.log(followers) + away,
      };
    }),
  });

  it('needs eight others: the account itself is never among them', () => {
    expect(ownNormAt(library(8, 1), 5_000, 'bluesky:else')).toBeDefined();
    expect(ownNormAt(library(8, 1), 5_000, 'bluesky:a3')).toBeUndefined();
    expect(ownNormAt(library(7, 1), 5_000, 'bluesky:else')).toBeUndefined();
  });

  it('is worked out as written', () => {
    const m = 9;
    const norm = ownNormAt(library(m, 1), 64_000, 'bluesky:else');
    const s = Math.sqrt((m * (1 - 1 / m ** 2)) / (m - 1)); // ±1, one more below
    const h = 2.306 * s * Math.sqrt(Math.PI / (2 * m + Math.PI - 2));
    const away = Math.log(64_000 / 8_000);
    expect(norm?.median).toBeCloseTo(Math.exp(-5 - 0.39 * Math.log(64_000)), 9);
    expect(norm?.tau).toBeCloseTo(s, 9);
    expect(norm?.uncertainty).toBeCloseTo(Math.exp(Math.hypot(h, 1.96 * 0.15 * away)), 2);
  });

  it('is more uncertain the further away the size, and gives no word beyond four times', () => {
    const [near, far, farther] = [8_000, 100_000, 1e9].map((followers) =>
      ownNormAt(library(20, 0.6), followers, 'b:x'),
    );
    expect(near?.uncertainty ?? 9).toBeLessThan(far?.uncertainty ?? 0);
    expect([near, far, farther].map((norm) => norm && allowsWord(norm))).toEqual([true, true, false]);
  });

  it('of a library in which all are alike does not divide by nothing', () => {
    expect(ownNormAt(library(16, 0), 11_314, 'b:x')).toMatchObject({ tau: 0.5, uncertainty: expect.closeTo(1, 4) });
  });

  it('goes before the published one only where it is sure enough for a word', () => {
    const pick = (sd: number) => pickRateNorm('x', 20_000, 'x:else', [library(12, sd, 'x'), library(12, sd)]);
    expect(pick(0.6)?.id).toBe('own-x');
    expect(pick(3)?.id).toBe(x.id);
    expect(pickRateNorm('bluesky', 20_000, 'b:x', [library(12, 3)])?.id).toBe('own-bluesky');
    expect(pickRateNorm('bluesky', 20_000, 'b:x')).toBeUndefined();
    expect(pickRateNorm('x', undefined, 'x:else')).toBeUndefined();
  });
});

it('norms that could apply: X’s and Facebook’s for sites of text, creators’ and people’s for small accounts on Instagram', () => {
  const ids = (site: string, followers?: number) => substituteNorms(site, followers).map(({ id, s2 }) => [id, s2]);
  expect(ids('bluesky', 20_000)).toEqual([
    ['facebook-2026-11', 1.2],
    [x.id, 1.2],
  ]);
  expect(ids('instagram', 400).map(([id]) => id)).toEqual([instagram.id, instagramPeople.id]);
  expect([ids('threads', 1_000), ids('instagram', 5_000), ids('x', 5_000), ids('threads')]).toEqual([[], [], [], []]);
});

it('Student’s t', () => {
  expect([1, 7, 11, 29].map((df) => Number(studentQuantile(0.975, df).toFixed(3)))).toEqual([
    12.706, 2.365, 2.201, 2.045,
  ]);
  expect(studentQuantile(0.025, 7)).toBeCloseTo(-2.365, 3);
});
