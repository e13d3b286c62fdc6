/** The words a language has for dates, spans of time and large numbers: none of them is anybody's name beside a number. */

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const STYLES = ['long', 'short', 'narrow'] as const;
const SAMPLES = [0, 1, 2, 3, 5, 11, 21, 100];
/** Printed by sites although `Intl` does not print them. */
const ALSO =
  'a an am pm at hr hrs min mins sec secs mo k m b thousand million billion lakh crore tsd ein einer eine einem un una une uma um';
const WORD = /[\p{L}\p{M}]+/gu;
const cache = new Map<string, ReadonlySet<string>>();

/** Those words in one language (BCP 47; unknown ones have English ones), lower case. */
export function calendarOf(lang: string): ReadonlySet<string> {
  const known = cache.get(lang);
  if (known) return known;
  const words = new Set(ALSO.split(' '));
  for (const text of texts(isKnown(lang) ? lang : 'en')) {
    for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase());
  }
  cache.set(lang, words);
  return words;
}

function isKnown(lang: string): boolean {
  try {
    return lang !== '' && Intl.NumberFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}

function texts(lang: string): string[] {
  const found: string[] = [];
  for (const style of STYLES) {
    const relative = new Intl.RelativeTimeFormat(lang, { style, numeric: 'auto' });
    const date = new Intl.DateTimeFormat(lang, {
      month: style,
      weekday: style,
      day: 'numeric',
      hour: 'numeric',
      timeZone: 'UTC',
    });
    const month = new Intl.DateTimeFormat(lang, { month: style, year: 'numeric', timeZone: 'UTC' });
    for (let n = 0; n < 12; n++) {
      const day = Date.UTC(2024, n, n + 1, 2 * n);
      found.push(date.format(day), month.format(day));
    }
    for (const unit of UNITS) {
      const span = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: style });
      for (const n of SAMPLES) found.push(relative.format(-n, unit), span.format(n));
    }
  }
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay });
    for (let power = 3; power < 13; power++) for (const n of [1, 1.2, 2, 5]) found.push(format.format(n * 10 ** power));
  }
  for (const style of ['long', 'medium', 'short'] as const) {
    found.push(new Intl.DateTimeFormat(lang, { dateStyle: style, timeStyle: 'short', timeZone: 'UTC' }).format(0));
  }
  return found;
}
