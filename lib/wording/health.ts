import type { Sentence } from '../model';
import { helpWords } from './en-help';
import { format } from './format';

const WEEK = 6 * 864e5;

/**
 * "Hundred has not been able to read likes on X since Tuesday."
 *
 * @param trouble as lib/health describes it: key health.cannotRead with field, site and since (ms since 1970)
 * @param now ms since 1970
 */
export function healthWords({ key, values = {} }: Sentence, now: number, lang: string): string {
  const field = fieldWords(String(values.field), lang);
  const day = dayOf(Number(values.since), now, lang);
  return format({ key, values: { ...values, field, day } }, lang);
}

/** 'post.likes' → "likes"; a field without words says its own name. */
function fieldWords(field: string, lang: string): string {
  const name = field.split('.').pop() ?? field;
  const key = `health.field.${name}`;
  return Object.hasOwn(helpWords, key) ? format({ key }, lang) : name;
}

/** "Tuesday" within the last six days, else "12 November"; with the year where it is another one. */
function dayOf(at: number, now: number, lang: string): string {
  if (now - at < WEEK) return new Intl.DateTimeFormat(lang, { weekday: 'long' }).format(at);
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(at);
}
