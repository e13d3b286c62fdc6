/** The functions that messages call: our roundings, ranges, lengths of time, lists and days. What each takes: `FUNCTIONS`. */

import { FluentDateTime, type FluentFunction, FluentNumber, type FluentValue } from '@fluent/bundle';
import type { Range } from '../model';
import { ago } from './ago';
import { STYLES, shortened } from './figures';
import { formatter } from './formatter';
import {
  AloudValue,
  EndsValue,
  exactRange,
  FigureValue,
  ListValue,
  RangeValue,
  SpanValue,
  Text,
  type Writing,
} from './values';

/** What a function takes, as the types of its messages' arguments: see messageTypes.ts. */
export const FUNCTIONS: Readonly<Record<string, 'figure' | 'range' | 'days' | 'list' | 'day' | 'date' | 'ms'>> = {
  ...Object.fromEntries(Object.keys(STYLES).map((name) => [name, 'figure'] as const)),
  COUNT: 'figure',
  SPAN: 'days',
  AGE: 'days',
  AGO: 'ms',
  LIST: 'list',
  SUM: 'list',
  DAY: 'day',
  DATETIME: 'date',
};

/** @throws what is no finite number or range: the message is then written in English, or with the function's name */
function rangeIn([value]: FluentValue[]): Range {
  const range =
    value instanceof RangeValue ? value.value : value instanceof FluentNumber ? exactRange(value.value) : undefined;
  if (!range || !Number.isFinite(range.value)) throw new TypeError('not a number');
  return range;
}

function endsOf([inner]: FluentValue[]): FluentValue {
  if (inner instanceof FigureValue || inner instanceof SpanValue) return new EndsValue(inner);
  throw new TypeError('RANGE takes a figure: RANGE(ROUGH($n))');
}

function aloud([inner]: FluentValue[]): FluentValue {
  if (inner instanceof FigureValue) return new AloudValue(inner);
  throw new TypeError('ALOUD takes a figure: ALOUD(ROUGH($n))');
}

function phrasesIn([value]: FluentValue[]): readonly string[] {
  if (value instanceof ListValue) return value.value;
  throw new TypeError('not a list');
}

/** A day of the calendar, "2026-11-22", as the language writes it. */
function dayOf([day]: FluentValue[]): FluentValue {
  const at = Date.parse(`${String(day)}T00:00:00Z`);
  if (Number.isNaN(at)) throw new TypeError('not a day');
  return new FluentDateTime(at, { dateStyle: 'medium', timeZone: 'UTC' });
}

const DATE_OPTIONS = ['weekday', 'year', 'month', 'day'] as const;

function dateOf([date]: FluentValue[], options: Record<string, FluentValue>): FluentValue {
  if (!(date instanceof FluentDateTime)) throw new TypeError('not a date');
  const wanted = DATE_OPTIONS.flatMap((name) => (options[name] === undefined ? [] : [[name, String(options[name])]]));
  return new FluentDateTime(date, Object.fromEntries(wanted));
}

/** The functions of one language. */
export function functionsOf(writing: Writing): Record<string, FluentFunction> {
  const { intl, transform } = writing;
  const styles = Object.entries(STYLES).map(([name, style]): [string, FluentFunction] => [
    name,
    (args) => new FigureValue(rangeIn(args), style, writing),
  ]);
  const listed = (phrases: readonly string[]) =>
    formatter(Intl.ListFormat, intl, { type: 'unit', style: 'short' }).format(phrases);
  /** Intl's own words are the language's too. */
  const own = (date: FluentValue): FluentValue => {
    const { value, opts } = date as FluentDateTime;
    return new Text(transform(formatter(Intl.DateTimeFormat, intl, opts).format(Number(value))));
  };
  return {
    ...Object.fromEntries(styles),
    /** As the page showed it: exact ones in full, shortened ones ("1.2K") shortened again. */
    COUNT: (args) => {
      const range = rangeIn(args);
      return new FigureValue(range, range.low === range.high ? STYLES.INTEGER : shortened, writing);
    },
    RANGE: endsOf,
    ALOUD: aloud,
    SPAN: (args) => new SpanValue(rangeIn(args), writing),
    /** A length of time that is not rounded up: 29.9 days are 29. */
    AGE: (args) => {
      const { value } = rangeIn(args);
      return new SpanValue(exactRange(value < 1 ? value : Math.floor(value)), writing);
    },
    AGO: (args) => new Text(transform(ago(rangeIn(args).value, intl))),
    /** "3 reposts, 1 pinned" */
    LIST: (args) => new Text(listed(phrasesIn(args))),
    /** "likes + comments + shares" */
    SUM: (args) => new Text(phrasesIn(args).join(' + ')),
    DAY: (args) => own(dayOf(args)),
    DATETIME: (args, options) => own(dateOf(args, options)),
  };
}
