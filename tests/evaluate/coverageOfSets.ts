import type { NormAtSize, OwnNorm } from '../../lib/model';
import { median } from '../../lib/scoring/normal';
import { estimateRate, hasNoResponse } from '../../lib/scoring/rate/estimateRate';
import { published } from '../../lib/scoring/rate/norms/published';
import { pickRateNorm } from '../../lib/scoring/rate/pickRateNorm';
import { usualVariance } from '../../lib/scoring/rate/usualVariance';
import { type Cut, countedIn, cutForward, type Formula, formulaOf } from './forward';
import { atLeast, lowAtLeast, percent, type Result, shareOf } from './Result';
import type { Series } from './seriesOf';

const POSTS = [1, 2, 3, 6, 12, 30];
/** Accounts below which a bar on the lower end of an interval would be one on the number of accounts. */
const ENOUGH = 100;

/** What A1 comes to for one account at one cut. */
interface Told {
  account: string;
  posts: number;
  normed: boolean;
  holds: boolean;
  width: number;
}

interface Frame {
  site: string;
  formula: Formula;
  /** No norm at all, or the site's own, or the set itself as the library. */
  norms: 'none' | 'published' | readonly OwnNorm[];
}

function normFor(cut: Cut, account: string, { site, formula, norms }: Frame): NormAtSize | undefined {
  if (norms === 'none' || formula.bare) return undefined;
  const norm = pickRateNorm(site, cut.followers, account, norms === 'published' ? [] : norms);
  return norm?.base === formula.base ? norm : undefined;
}

function tell(series: Series, posts: number, frame: Frame): Told | undefined {
  const cut = cutForward(series, posts, frame.formula);
  const norm = cut && normFor(cut, series.account, frame);
  const s2 = usualVariance(frame.site);
  const estimate = cut && estimateRate(cut.seen, frame.formula.base, { s2, ...(norm && { norm }) });
  if (!cut || !estimate) return undefined;
  const { low, high } = estimate.rate;
  const holds = cut.later <= high && (hasNoResponse(estimate) || low <= cut.later);
  return { account: series.account, posts, normed: norm !== undefined, holds, width: Math.log(high / low) };
}

/** Cells of one number of posts each, in one line written by the lowest of them. */
function lineOf(what: string, told: readonly Told[], least = 1): Result | undefined {
  const cells = POSTS.filter((posts) => posts >= least).flatMap((posts) => {
    const some = told.filter((one) => one.posts === posts);
    if (some.length === 0) return [];
    const line = shareOf('A1', what, some.filter(({ holds }) => holds).length, some.length);
    return [{ posts, line, width: median(some.map(({ width }) => width)) }];
  });
  const [first] = cells;
  if (!first) return undefined;
  const lowest = cells.reduce((a, b) => (b.line.figure < a.line.figure ? b : a), first).line;
  const each = cells.map(({ posts, line }) => `${posts}: ${percent(line.figure)}`).join(', ');
  const wide = cells.every(({ line }) => line.figure > 0.97) ? '; all above 97 %: wider than need be' : '';
  return {
    ...lowest,
    note: `the lowest of posts ${each}${wide}`,
    cells: cells.map(({ posts, line, width }) => ({
      posts,
      accounts: line.n,
      held: line.figure,
      timesWide: Math.exp(width),
    })),
  };
}

/** Bars are for sets of a hundred accounts and more. */
const barred = (line: Result | undefined, bar: (line: Result) => Result): Result[] => {
  if (!line) return [];
  return [line.n >= ENOUGH ? bar(line) : { ...line, note: `${line.note}; fewer than ${ENOUGH} accounts: no bar` }];
};

/** Variance of the logarithms of all an account's posts. */
function unevenness(series: Series, formula: Formula): number {
  const posts = series.posts.flatMap((post) => countedIn(post, series, formula));
  return estimateRate(posts, formula.base, { s2: 1e-9 })?.s2 ?? 0;
}

/** The third of the accounts whose posts waver most. */
function burstiest(series: readonly Series[], formula: Formula): Set<string> {
  const ordered = series
    .map((one) => ({ account: one.account, s2: unevenness(one, formula) }))
    .filter(({ s2 }) => s2 > 0)
    .sort((a, b) => b.s2 - a.s2);
  return new Set(ordered.slice(0, Math.ceil(ordered.length / 3)).map(({ account }) => account));
}

/** The set itself as the library of the person who uses the extension. */
function libraryOf(series: readonly Series[], { site, formula }: Frame): OwnNorm[] {
  if (formula.bare) return [];
  const members = series.flatMap((one) => {
    const cut = cutForward(one, 12, formula);
    const estimate = cut && estimateRate(cut.seen, formula.base, { s2: 1 });
    return estimate && cut.followers ? [{ account: one.account, followers: cut.followers, x: estimate.x.value }] : [];
  });
  return [{ id: 'library', site, made: '2026-11-22', base: formula.base, kinds: formula.kinds, members }];
}

/**
 * A1 forward in time on real posts: how often the range of the rate, from the n newest posts of a visit, holds the median of the next
 * dozen; as the product works it out, for the third of the accounts that waver most, without a norm, and with the set as library.
 */
export function coverageOfSets(site: string, name: string, series: readonly Series[]): Result[] {
  const norm = published.find((one) => one.site === site);
  const formula = formulaOf(series, norm?.kinds ?? ['likes', 'replies', 'shares'], norm?.base ?? 'followers');
  if (formula.kinds.length === 0) return [];
  const by = (norms: Frame['norms']) => {
    const frame: Frame = { site, formula, norms };
    return series.flatMap((one) => POSTS.flatMap((n) => tell(one, n, frame) ?? []));
  };
  const shown = by('published');
  const bursty = burstiest(series, formula);
  const what = `${name}: next dozen’s median in range`;
  const counted = `${formula.kinds.join(' + ')} ${formula.bare ? 'alone' : `per ${formula.base === 'views' ? 'view' : 'follower'}`}`;
  const asShown = lineOf(`${what}, ${counted}`, shown);
  const library = by(libraryOf(series, { site, formula, norms: 'none' })).filter(({ normed }) => normed);
  return [
    ...barred(asShown, (line) => lowAtLeast(line, 0.9)),
    ...barred(
      lineOf(
        `${what}, burstiest third`,
        shown.filter(({ account }) => bursty.has(account)),
        3,
      ),
      (line) => atLeast(line, 0.85),
    ),
    ...(shown.some(({ normed }) => normed) ? [lineOf(`${what}, without a norm`, by('none'))] : []),
    lineOf(`${what}, the set as the library’s own norm`, library),
  ].filter((line) => line !== undefined);
}
