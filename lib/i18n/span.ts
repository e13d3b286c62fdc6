const UNITS: [unit: string, days: number, from: number][] = [
  ['year', 365.25, 730],
  ['month', 30.44, 61],
  ['day', 1, 1],
  ['hour', 1 / 24, 1 / 12],
  ['minute', 1 / 1440, 0],
];

/** A length of time in the largest unit of which there are at least two: 0.5 → "12 hours", 14 → "14 days", 800 → "2 years". */
export function span(days: number, lang: string): string {
  const [unit, size] = UNITS.find(([, , from]) => days >= from) ?? ['minute', 1 / 1440];
  const whole = Math.max(1, Math.round(days / size));
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(whole);
}
