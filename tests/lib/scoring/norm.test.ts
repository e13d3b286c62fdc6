import { describe, expect, it } from 'vitest';
import type { Norm, Scorecard } from '../../../lib/model';
import { freezeNorm, normGroups } from '../../../lib/scoring/freezeNorm';
import { normMedian, pickNorm } from '../../../lib/scoring/norm';
import { score } from '../../../lib/scoring/score';
import { publishedNorms } from '../../../lib/scoring/sites';
import { findSignal } from '../../../lib/wording/signals/findSignal';
import { signalText } from '../../cardTexts';
import { evidence, exact, NOW, posts } from './build';

/** What is wrong with a norm's data; empty when nothing is. */
function faultsOf(norm: Norm): string[] {
  const faults: string[] = [];
  if (norm.readings.length === 0) faults.push('no readings');
  if (!(norm.tau > 0 && norm.s2 > 0 && norm.uncertainty >= 2 && norm.min < norm.max)) faults.push('spread or sizes');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(norm.made)) faults.push('no date');
  if (norm.base === 'views' && norm.slope !== 0) faults.push('per view, yet not flat');
  const from = Math.min(...norm.readings.map((reading) => reading.from));
  const to = Math.max(...norm.readings.map((reading) => reading.to));
  if (norm.min < from || norm.max > to) faults.push('beyond its tiers');
  for (const reading of norm.readings) {
    if (!reading.publisher || !reading.address || reading.year < 2010) faults.push('no source');
    if (reading.base !== norm.base) faults.push('bases mixed');
    if (!(reading.rate > 0 && reading.rate < 1)) faults.push('not a rate');
    if (!(reading.from <= reading.at && reading.at <= reading.to)) faults.push('size outside its tier');
    const sameKinds = [...reading.kinds].sort().join() === [...norm.kinds].sort().join();
    if (!sameKinds && !(norm.kindsDiffer && norm.uncertainty >= 3)) faults.push('kinds mixed');
  }
  return faults;
}

describe('published norms', () => {
  it.each(publishedNorms.map((norm) => [norm.id, norm] as const))('%s has its source and one formula', (_, norm) => {
    expect(faultsOf(norm)).toEqual([]);
  });

  it('would not get by with mixed formulas or without a source', () => {
    const instagram = publishedNorms.find((norm) => norm.site === 'instagram');
    const [reading] = instagram?.readings ?? [];
    if (!instagram || !reading) throw new Error('no norm for Instagram');
    const broken = (change: Partial<typeof reading>) =>
      faultsOf({ ...instagram, max: reading.to, readings: [{ ...reading, ...change }] });
    expect(broken({ base: 'views' })).toEqual(['bases mixed']);
    expect(broken({ kinds: ['likes'] })).toEqual(['kinds mixed']);
    expect(broken({ address: '' })).toEqual(['no source']);
    expect(broken({ rate: 1.78 })).toEqual(['not a rate']);
    expect(broken({ from: 2_000 })).toEqual(['beyond its tiers']);
    expect(faultsOf({ ...instagram, max: 20_000_000 })).toEqual(['beyond its tiers']);
  });

  it('lie where their readings lie, within their own uncertainty (X) or the publishers’ quarrel (Instagram)', () => {
    for (const norm of publishedNorms) {
      for (const reading of norm.readings.filter((one) => one.at >= norm.min && one.at <= norm.max)) {
        const off = Math.abs(Math.log(reading.rate / (normMedian(norm, reading.at, '') ?? 0)));
        expect(Math.exp(off), `${norm.id} at ${reading.at}`).toBeLessThan(norm.site === 'x' ? norm.uncertainty : 3);
      }
    }
  });

  it('count nobody twice: SociaVault’s 50,000 on Instagram are those of five tiers together', () => {
    expect(pickNorm(publishedNorms, 'instagram', 20_000, 'a')?.n).toBe(50_000);
    expect(pickNorm(publishedNorms, 'youtube', 20_000, 'a')?.n).toBe(75_000);
  });

  it('reach no further than their own tiers, and there is none for three sites', () => {
    const median = (site: string, followers: number) => pickNorm(publishedNorms, site, followers, 'a')?.median;
    expect(median('instagram', 999)).toBeUndefined();
    expect(median('instagram', 1_000)).toBeGreaterThan(0);
    expect(median('x', 1_000_001)).toBeUndefined();
    expect(median('facebook', 24_999)).toBeUndefined();
    expect(median('youtube', 50_000)).toBe(median('youtube', 500_000));
    for (const site of ['threads', 'bluesky', 'mastodon']) expect(median(site, 10_000)).toBeUndefined();
    expect(pickNorm(publishedNorms, 'x', undefined, 'a')).toBeUndefined();
  });
});

/** A library of lively Bluesky accounts, `n` of them. */
function library(n: number): Scorecard[] {
  return Array.from({ length: n }, (_, i) =>
    score(
      evidence(
        'bluesky',
        `user${i}.example`,
        { followers: exact(1_500 + 100 * i) },
        { posts: posts([5 + i, 8 + i, 12 + i]) },
      ),
      NOW,
    ),
  );
}

describe('an own norm', () => {
  const size = { min: 1_000, max: 10_000 };
  const frozen = freezeNorm(library(31), 'bluesky', size, '2026-11-22');

  it('needs thirty accounts of that site and size, each counted once', () => {
    expect(freezeNorm(library(29), 'bluesky', size, '2026-11-22')).toBeUndefined();
    expect(freezeNorm([...library(20), ...library(20)], 'bluesky', size, '2026-11-22')).toBeUndefined();
    expect(freezeNorm(library(40), 'x', size, '2026-11-22')).toBeUndefined();
    expect(freezeNorm(library(40), 'bluesky', { min: 10_000, max: 100_000 }, '2026-11-22')).toBeUndefined();
    expect(frozen).toMatchObject({ site: 'bluesky', uncertainty: 3, made: '2026-11-22', base: 'followers' });
    expect(frozen?.members).toHaveLength(31);
  });

  it('says of which accounts it could be made', () => {
    expect(normGroups([...library(31), ...library(20)])).toEqual([{ site: 'bluesky', ...size, accounts: 31 }]);
    expect(normGroups([])).toEqual([]);
  });

  it('gives a word where there was none, and says that it is the user’s own', () => {
    const given = evidence('bluesky', 'new.example', { followers: exact(2_000) }, { posts: posts([9, 9, 9, 9]) });
    expect(score(given, NOW).active.word).toBe('figures-only');
    const card = score(given, NOW, frozen ? [frozen] : []);
    expect(card.norm).toMatchObject({ own: true, uncertainty: 3, n: 31, kinds: ['likes', 'replies', 'shares'] });
    expect(card.active.score).toBeDefined();
    expect(findSignal(card, 'A1')?.facts.norm).toMatchObject({ own: true, made: '2026-11-22' });
    expect(signalText(card, 'A1')).toContain('Compared with your own library of Nov 22, 2026: a weak norm');
  });

  it('never compares an account with itself', () => {
    if (!frozen) throw new Error('no norm');
    expect(pickNorm([frozen], 'bluesky', 2_000, 'bluesky:user3.example')?.n).toBe(30);
    const thirty = { ...frozen, members: frozen.members?.slice(0, 30) ?? [] };
    expect(pickNorm([thirty], 'bluesky', 2_000, thirty.members[0]?.account ?? '')).toBeUndefined();
    expect(pickNorm([thirty], 'bluesky', 2_000, 'bluesky:stranger')?.n).toBe(30);
  });
});
