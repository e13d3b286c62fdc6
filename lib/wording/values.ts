/** What functions of messages make: figures, ranges and lengths of time that a message can count by and write. */

import { FluentNumber, FluentType, type Scope } from '@fluent/bundle';
import type { Range } from '../model';
import { MILLION, MILLIONS, type Style } from './figures';
import { formatter } from './formatter';
import { span, spanRange } from './span';

/** How a language writes: its tag for Intl, and what is done to every text of its own (pseudo-languages). */
export interface Writing {
  intl: string;
  transform: (text: string) => string;
}

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
export class Text extends FluentType<string> {
  override toString(): string {
    return this.value;
  }
}

/** A figure that is known exactRange. */
export const exactRange = (value: number): Range => ({ low: value, value, high: value });

/** A figure of a message: written in its style, counted by the language's plural rules as it is written, and able to show its ends. */
export class FigureValue extends FluentNumber {
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
    return new FigureValue(exactRange(value), this.style, this.writing);
  }

  /** "283–1,408", or one figure where both ends read alike. A dash beside a minus would not be read: "-4 … -0.2". */
  ends(scope: Scope): string {
    const { low, high } = this.range;
    const [from, to] = [this.at(low).toString(scope), this.at(high).toString(scope)];
    if (from === to) return from;
    return low < 0 ? `${from} … ${to}` : from + dashOf(this.writing.intl) + to;
  }
}

/** A figure that is written in words from a million on: "120 million". */
export class AloudValue extends FigureValue {
  constructor({ range, style, writing }: FigureValue) {
    super(range, (value) => (value >= MILLION ? { value, options: MILLIONS } : style(value)), writing);
  }

  override ends(scope: Scope): string {
    const { low, high } = this.range;
    if (low < MILLION) return super.ends(scope);
    return this.writing.transform(formatter(Intl.NumberFormat, this.writing.intl, MILLIONS).formatRange(low, high));
  }
}

/** A length of time, in days. */
export class SpanValue extends FluentType<Range> {
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
  const parts = formatter(Intl.NumberFormat, intl).formatRangeToParts(1, 2);
  return parts.find(({ type, source }) => type === 'literal' && source === 'shared')?.value ?? '–';
}

/** Both ends of the figure inside: RANGE(ROUGH($every)). */
export class EndsValue extends FluentType<FigureValue | SpanValue> {
  override toString(scope: Scope): string {
    return this.value.ends(scope);
  }
}
