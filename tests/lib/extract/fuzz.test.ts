import { describe, expect, it } from 'vitest';
import { type ParsedRounding, parseCount, parseExact } from '../../../lib/parse/count';
import { parseTime } from '../../../lib/parse/time';
import { timeRange } from '../../../lib/scoring/moment';
import { knownLocales, siteLocales } from './locales';

/** How many strings each test mutates; more with HUNDRED_FUZZ=1000000. */
const RUNS = Number(process.env.HUNDRED_FUZZ ?? 100_000);
const AT = Date.parse('2026-11-22T00:30:12Z');

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(random: () => number, from: ArrayLike<T>): T {
  return from[Math.floor(random() * from.length)] as T;
}

const WORDS =
  'Followers|posts|Abonnenten|подписчиков|关注者|人|フォロワー|팔로워|متابع|עוקבים|फ़ॉलोअर|คน|abonnés|·|•|:|(|)|!|“|”|🦊';
const MARKS = ['\u200e', '\u200f', '\u202a', '\u202c', '\u2068', '\u2069', '\ufeff'];

/** Words before and behind, marks round the whole, spaces of another kind: nothing that touches the digits. */
function wrap(random: () => number, text: string): string {
  const words = WORDS.split('|');
  let wrapped = text;
  if (random() < 0.5) wrapped = `${pick(random, words)} ${wrapped}`;
  if (random() < 0.7) wrapped = `${wrapped}${pick(random, [' ', '\u00a0', '\n'])}${pick(random, words)}`;
  if (random() < 0.5) wrapped = pick(random, MARKS) + wrapped + pick(random, MARKS);
  if (random() < 0.2) wrapped = `  ${wrapped}\t`;
  return wrapped;
}

describe('a known number between words and marks', () => {
  it(`is read right or not at all (${RUNS} texts)`, () => {
    const random = randomFrom(20261122);
    const formats = new Map<string, Intl.NumberFormat>();
    const wrong: string[] = [];
    let unread = 0;
    for (let run = 0; run < RUNS; run++) {
      const locale = pick(random, siteLocales);
      const compact = pick(random, ['', 'short', 'short', 'long'] as const);
      const shown = pick(random, ['floored', 'rounded'] as const);
      const key = `${locale} ${compact} ${shown}`;
      const rounding = { roundingMode: shown === 'floored' ? 'trunc' : 'halfExpand' } as const;
      const format =
        formats.get(key) ??
        new Intl.NumberFormat(
          locale,
          compact ? { notation: 'compact', compactDisplay: compact, maximumFractionDigits: 1, ...rounding } : {},
        );
      formats.set(key, format);
      const n = Math.floor(10 ** (random() * 12));
      const text = wrap(random, format.format(n));
      const count = parseCount(text, locale, shown);
      if (!count) unread++;
      if (count && !(count.low <= n && n <= count.high)) wrong.push(`${locale} ${n} ${JSON.stringify(text)}`);
      const whole = parseExact(text, locale);
      if (whole && whole.value !== n) wrong.push(`exact ${locale} ${n} ${JSON.stringify(text)}`);
    }
    console.info(`fuzz: ${RUNS} numbers between words, ${unread} unread, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(unread / RUNS).toBeLessThan(0.05);
  }, 600_000);
});

const SEEDS = [
  '69.2K Followers',
  '6.9万 关注者',
  '\u200f١٧٤٫٣ ألف\u200f عضو',
  '5,77 Mio. Abonnenten',
  '1,7 mi de visualizações',
  '11,3\u00a0k abonnés',
  "1'234",
  '12,34,567',
  '1247 Likes. Like',
  'January 26, 2026 at 7:50 PM',
  '2010年10月 加入',
  'vor 3 Tagen',
  '2025-04-03T19:15:22.000Z',
  '18.4.2018',
  '3d',
  'قبل يومين',
];
const PIECES = [
  ..."0123456789.,٫٬'’ \u00a0\u202f-−+%$#/:|()kKmMbBtT千万億만억٣٩०९০৯Ａ１²½①❶Ⅷ\u{1d7d9}\u{1e950}\ud800\udc00\u200f\u2068\u0301é",
  'mil',
  'Mio.',
  'Tsd.',
  'тыс.',
  'ألف',
  'लाख',
  'million',
  'ago',
  'Jan',
  'T',
  'Z',
  '1e9',
  'Infinity',
  'NaN',
];

function mutate(random: () => number, text: string): string {
  let mutated = text;
  for (let times = Math.ceil(random() * 5); times > 0; times--) {
    const at = Math.floor(random() * (mutated.length + 1));
    const cut = pick(random, [0, 0, 1, 2, 5]);
    mutated = mutated.slice(0, at) + (random() < 0.8 ? pick(random, PIECES) : '') + mutated.slice(at + cut);
  }
  return mutated;
}

describe('anything at all', () => {
  it(`never throws and never gives a broken count or moment (${RUNS} texts)`, () => {
    const random = randomFrom(4);
    const broken: string[] = [];
    const tags = [...knownLocales, '', 'xx', 'not a tag', 'en_US', '-', '\u0000'];
    for (let run = 0; run < RUNS; run++) {
      const text = mutate(random, pick(random, SEEDS));
      const lang = run % 10 === 0 ? pick(random, tags) : pick(random, siteLocales);
      const shown: ParsedRounding = pick(random, ['floored', 'rounded', 'exact']);
      for (const count of [parseCount(text, lang, shown), parseExact(text), parseExact(text, lang)]) {
        if (!count) continue;
        const { low, value, high } = count;
        const whole = [low, value, high].every((n) => Number.isSafeInteger(n) && n >= 0);
        if (!whole || low > value || value > high)
          broken.push(`${lang} ${JSON.stringify(text)} ${low} ${value} ${high}`);
      }
      const moment = parseTime(text, lang, AT);
      if (moment === undefined) continue;
      const { low, high } = timeRange(moment);
      const shaped = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d\.\d{3}Z)?)?)?$/.test(moment);
      if (!shaped || !(low <= high)) broken.push(`${lang} ${JSON.stringify(text)} ${moment}`);
    }
    expect(broken).toEqual([]);
  }, 600_000);
});
