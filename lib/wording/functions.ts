/** The functions that messages call: our roundings, ranges, lengths of time, lists and days. What each takes: `FUNCTIONS`. */

import {
  FluentDateTime,
  type FluentFunction,
  FluentNumber,
  FluentType,
  type FluentValue,
  type Scope,
} from '@fluent/bundle';
import type { Range } from '../model';
import { ago } from './ago';
import { MILLION, MILLIONS, STYLES, type Style, shortened } from './figures';
import { span, spanRange } from './span';

/** How a language writes: its tag for Intl, and what is done to every text of its own (pseudo-languages). */
export interface Writing {
  intl: string;
  transform: (text: string) => string;
}

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

/** A range on its way into a message. */
export class RangeValue extends FluentType<Range> {
  override toString(): string {
    return String(this.value.value);
  }
}

/** Phrases on their way into a message. */
export class ListValue extends FluentType<readonly string[]> {
  override toString(): string {
    return this.value.join(', ');
  }
}

/** A text that a function made. */
class Text extends FluentType<string> {
  override toString(): string {
    return this.value;
  }
}

const exactly = (value: number): Range => ({ low: value, value, high: value });

/** @throws what is no finite number or range: the message is then written in English, or with the function's name */
function rangeIn([value]: FluentValue[]): Range {
  const range =
    value instanceof RangeValue ? value.value : value instanceof FluentNumber ? exactly(value.value) : undefined;
  if (!range || !Number.isFinite(range.value)) throw new TypeError('not a number');
  return range;
}

/** A figure of a message: written in its style, counted by the language's plural rules as it is written, and able to show its ends. */
class FigureValue extends FluentNumber {
  constructor(
    readonly range: Range,
    readonly style: Style,
    readonly writing: Writing,
  ) {
    const { value, options } = style(range.value);
    super(value, options);
  }

  override toString(scope: Scope): string {
    const { isSmall } = this.style(this.range.value);
    const text = super.toString(scope);
    return this.writing.transform(isSmall && this.writing.intl === 'en' ? text.replace('K', 'k') : text);
  }

  at(value: number): FigureValue {
    return new FigureValue(exactly(value), this.style, this.writing);
  }

  /** "283–1,408", or one figure where both ends read alike. A dash beside a minus would not be read: "-4 … -0.2". */
  ends(scope: Scope): string {
    const { low, high } = this.range;
    const [from, to] = [this.at(low).toString(scope), this.at(high).toString(scope)];
    if (from === to) return from;
    return low < 0 ? `${from} … ${to}` : from + dashOf(this.writing.intl) + to;
  }
}

/** A figure that is said in words from a million on: "120 million". */
class AloudValue extends FigureValue {
  constructor({ range, style, writing }: FigureValue) {
    super(range, (value) => (value >= MILLION ? { value, options: MILLIONS } : style(value)), writing);
  }

  override ends(scope: Scope): string {
    const { low, high } = this.range;
    if (low < MILLION) return super.ends(scope);
    return this.writing.transform(new Intl.NumberFormat(this.writing.intl, MILLIONS).formatRange(low, high));
  }
}

/** A length of time, in days. */
class SpanValue extends FluentType<Range> {
  constructor(
    range: Range,
    readonly writing: Writing,
  ) {
    super(range);
  }

  override toString(): string {
    return this.writing.transform(span(this.value.value, this.writing.intl));
  }

  ends(): string {
    return this.writing.transform(spanRange(this.value, this.writing.intl));
  }
}

/** What the language writes between the ends of a range: "1–2", "1～2". */
function dashOf(intl: string): string {
  const parts = new Intl.NumberFormat(intl).formatRangeToParts(1, 2);
  return parts.find(({ type, source }) => type === 'literal' && source === 'shared')?.value ?? '–';
}

/** Both ends of what stands inside: RANGE(ROUGH($every)). */
class EndsValue extends FluentType<FigureValue | SpanValue> {
  override toString(scope: Scope): string {
    return this.value.ends(scope);
  }
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
    new Intl.ListFormat(intl, { type: 'unit', style: 'short' }).format(phrases);
  /** Intl's own words are the language's too. */
  const own = (date: FluentValue): FluentValue => {
    const { value, opts } = date as FluentDateTime;
    return new Text(transform(new Intl.DateTimeFormat(intl, opts).format(Number(value))));
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
      return new SpanValue(exactly(value < 1 ? value : Math.floor(value)), writing);
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
