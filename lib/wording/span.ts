import type { Range } from '../model';
import { formatter } from './formatter';

interface Unit {
  unit: string;
  days: number;
}

const UNITS: (Unit & { from: number })[] = [
  { unit: 'year', days: 365.25, from: 730 },
  { unit: 'month', days: 30.44, from: 61 },
  { unit: 'day', days: 1, from: 1 },
  { unit: 'hour', days: 1 / 24, from: 1 / 12 },
  { unit: 'minute', days: 1 / 1440, from: 0 },
];

/** The largest unit of which there are at least two; days from one on. */
function unitOf(days: number): Unit {
  return UNITS.find(({ from }) => days >= from) ?? { unit: 'minute', days: 1 / 1440 };
}

function formatOf(unit: string, lang: string): Intl.NumberFormat {
  return formatter(Intl.NumberFormat, lang, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
}

function spanIn({ unit, days: size }: Unit, days: number, lang: string): string {
  return formatOf(unit, lang).format(Math.max(1, Math.round(days / size)));
}

/** A length of time in the largest unit of which there are at least two: 0.5 → "12 hours", 14 → "14 days", 800 → "2 years". */
export function span(days: number, lang: string): string {
  return spanIn(unitOf(days), days, lang);
}

/**
 * A length of time known from … to, in days: one figure where that leaves open no more than one of its unit ("2 months"),
 * else both ends ("0–22 days"). A length shorter than the precision of its dates is never a figure of its own.
 */
export function spanRange({ low, value, high }: Range, lang: string): string {
  const of = unitOf(high);
  const isOneFigure = low === high || (high - low <= 1.05 * of.days && value >= 0.5 * of.days);
  const [from, to] = [low, high].map((days) => Math.round(days / of.days)) as [number, number];
  if (isOneFigure || from === to) return spanIn(of, value, lang);
  return formatOf(of.unit, lang).formatRange(from, to);
}
