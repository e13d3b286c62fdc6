import { random } from '../simulate/random';

/** One invented post of an invented account. */
export interface InventedPost {
  account: string;
  /** ms */
  at: number;
  followers: number;
  following: number;
  likes: number;
  replies: number;
  shares: number;
  views: number;
}

const START = Date.UTC(2016, 0, 4, 9);
const HOUR = 3_600_000;

/** Posts of invented accounts, 17 hours apart, the oldest first, account by account. */
export function inventedPosts(accounts = 12, each = 30): InventedPost[] {
  const r = random(accounts * 1000 + each);
  return Array.from({ length: accounts }, (_, a) => {
    const followers = 2_000 + 3_000 * a;
    return Array.from({ length: each }, (__, i): InventedPost => {
      const likes = r.poisson(20 * Math.exp(0.5 * r.normal()));
      return {
        account: `person_${a}`,
        at: START + (17 * i + a) * HOUR,
        followers: followers + i,
        following: 300 + a,
        likes,
        replies: r.poisson(likes / 10),
        shares: r.poisson(likes / 4),
        views: 100 * likes + r.whole(0, 500),
      };
    });
  }).flat();
}

/** A table as CSV. Values with commas or quotes are quoted. */
export function csv(rows: readonly Record<string, unknown>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown) => {
    const text = String(value ?? '');
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n');
}

/** "Mon Jan 04 09:00:00 +0000 2016" */
export function twitterDate(at: number): string {
  const [, day, month, date, time, year] =
    /^(\w+), (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(at).toUTCString())?.map((part) => part) ?? [];
  const [weekday, dayOfMonth, monthName, y, clock] = [day, month, date, time, year];
  return `${weekday} ${monthName} ${dayOfMonth} ${clock} +0000 ${y}`;
}

/** An object as Python prints it. */
export const asPython = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('"', "'")
    .replace(/\bnull\b/g, 'None')
    .replace(/\btrue\b/g, 'True')
    .replace(/\bfalse\b/g, 'False');
