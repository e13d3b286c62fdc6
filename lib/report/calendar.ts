/** The words a language has for dates, spans of time and large numbers: beside a number they are nobody's name. */

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const STYLES = ['long', 'short', 'narrow'] as const;
const SAMPLES = [0, 1, 2, 3, 5, 11, 21, 100];
/** Printed by sites although `Intl` does not print them. */
const ALSO =
  'a an am pm at hr hrs min mins sec secs mo k m b thousand million billion lakh crore tsd mrd mlr ಲಕ್ಷ ಕೋಟಿ ലക്ഷം കോടി லட்சம் கோடி లక్ష లక్షలు కోటి కోట్లు হাটি লাটি ein einer eine einem un una une uma um';
const WORD = /[\p{L}\p{M}]+/gu;
const cache = new Map<string, Calendar>();

/** Those words, lower case. */
export interface Calendar {
  words: ReadonlySet<string>;
  /** Months and days: some are people's names too, so alone they are not taken for dates. */
  names: ReadonlySet<string>;
}

/** The words of one language (BCP 47; unknown ones have English ones). */
export function calendarOf(lang: string): Calendar {
  const known = cache.get(lang);
  if (known) return known;
  const shown = isKnown(lang) ? lang : 'en';
  const names = wordsOf(namesIn(shown));
  const calendar = { words: new Set([...ALSO.split(' '), ...names, ...wordsOf(phrasesIn(shown))]), names };
  cache.set(lang, calendar);
  return calendar;
}

const wordsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []));

function isKnown(lang: string): boolean {
  try {
    return lang !== '' && Intl.NumberFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}

function namesIn(lang: string): string[] {
  const options: Intl.DateTimeFormatOptions[] = STYLES.flatMap((style) => [
    { month: style },
    { weekday: style },
    { month: style, day: 'numeric' },
  ]);
  const formats = options.map((option) => new Intl.DateTimeFormat(lang, { ...option, timeZone: 'UTC' }));
  return MONTHS.flatMap((month) => formats.map((format) => format.format(Date.UTC(2024, month, month + 1))));
}

function phrasesIn(lang: string): string[] {
  const found: string[] = [];
  for (const style of STYLES) {
    const relative = new Intl.RelativeTimeFormat(lang, { style, numeric: 'auto' });
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
    const format = new Intl.DateTimeFormat(lang, { dateStyle: style, timeStyle: 'short', timeZone: 'UTC' });
    found.push(format.format(0), format.format(5e7));
  }
  return found;
}
