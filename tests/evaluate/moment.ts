const EARLIEST = Date.UTC(2004, 0);
const LATEST = Date.UTC(2040, 0);

const plausible = (ms: number): number | undefined => (ms >= EARLIEST && ms < LATEST ? ms : undefined);

/** Seconds, milliseconds, micro- or nanoseconds since 1970. */
function fromNumber(time: number): number | undefined {
  const digits = Math.floor(Math.log10(Math.max(1, time)));
  if (digits < 8) return undefined;
  const scale = digits < 11 ? 1_000 : digits < 14 ? 1 : digits < 17 ? 1e-3 : 1e-6;
  return plausible(Math.round(time * scale));
}

/** A date without a time zone is taken as UTC, as dumps of APIs are. */
function fromText(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return fromNumber(Number(text));
  const plain = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(:\d{2}(\.\d+)?)?)( UTC)?$/.exec(text);
  if (plain) return plausible(Date.parse(`${plain[1]}T${plain[2]}Z`));
  if (!/\d{4}|\d{1,2}\/\d{1,2}\/\d{2}/.test(text)) return undefined;
  return plausible(Date.parse(/(Z|UTC|GMT|[+-]\d{2}:?\d{2})\b/.test(text) || text.length <= 10 ? text : `${text} UTC`));
}

/** ms since 1970 from seconds, milliseconds, ISO 8601, Twitter's "Wed Oct 10 20:19:24 +0000 2018" or another date. Missing: it is none of 2004-2039. */
export function momentIn(value: unknown): number | undefined {
  if (typeof value === 'number') return fromNumber(value);
  return typeof value === 'string' ? fromText(value.trim()) : undefined;
}
