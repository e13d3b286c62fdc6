import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Range } from '../model';
import { functionsOf } from './functions';
import { directionOf, writingOf } from './languages';
import { ListValue, RangeValue } from './values';

/** Names of all messages; an attribute's is "message.attribute". Made from locales/en.ftl: see messageTypes.ts. */
export type MessageKey = keyof Messages;
/** What a message is given. */
export type MessageArgs<K extends MessageKey> = Messages[K];
type Argument = string | number | boolean | Range | readonly string[] | Date;

/** A message in words. Its arguments are those that the English one names. */
export type WriteText = <K extends MessageKey>(
  key: K,
  ...args: Record<never, never> extends MessageArgs<K> ? [args?: MessageArgs<K>] : [args: MessageArgs<K>]
) => string;

/** All words of one language. */
export interface Words {
  /** BCP 47 */
  lang: string;
  direction: 'ltr' | 'rtl';
  text: WriteText;
}

/** A language's file. */
export interface Locale {
  lang: string;
  /** Fluent's syntax, projectfluent.org. */
  source: string;
}

/** How words are made. */
export interface TextOptions {
  /** Names and figures are isolated, so that they keep their own direction. Not for files: the marks are characters. */
  isolate?: boolean;
  /** Called with each message or argument that is missing: a mistake of ours. On screen the next language is used instead. */
  report?: (problem: string) => void;
}

const bundles = new Map<string, FluentBundle>();

/** Reading a file takes milliseconds: each is read once for each way of writing. */
function bundleOf({ lang, source }: Locale, isolate: boolean, written: string): FluentBundle {
  const key = `${lang} ${isolate} ${written}`;
  const known = bundles.get(key);
  if (known) return known;
  const writing = writingOf(written);
  const bundle = new FluentBundle(writing.intl, {
    functions: functionsOf(writing),
    useIsolating: isolate,
    transform: writing.transform,
  });
  bundle.addResource(new FluentResource(source));
  bundles.set(key, bundle);
  return bundle;
}

function variable(value: Argument): FluentVariable {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return new ListValue(value);
  if (typeof value === 'object' && value !== null && 'low' in value) return new RangeValue(value);
  return value as FluentVariable;
}

/** The message in one language; `problems`: what is missing in it. */
function format(
  bundle: FluentBundle,
  key: string,
  args: Record<string, Argument>,
): { text: string; problems: string[] } {
  const [id = '', attribute] = key.split('.');
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) return { text: key, problems: ['no such message'] };
  const errors: Error[] = [];
  const variables = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, variable(value)]));
  return { text: bundle.formatPattern(pattern, variables, errors), problems: errors.map(String) };
}

/**
 * The words of a language. A message that is missing there, or lacks an argument, is written in the next language of the list;
 * nothing throws.
 *
 * @param lang the language to write in, BCP 47
 * @param locales files in which messages are looked for, in this order
 */
export function createWords(
  lang: string,
  locales: readonly Locale[],
  { isolate = true, report = () => {} }: TextOptions = {},
): Words {
  const all = locales.map((locale, i) => bundleOf(locale, isolate, i === 0 ? lang : locale.lang));
  const text = (key: string, args: Record<string, Argument> = {}): string => {
    let last = key;
    for (const bundle of all) {
      const { text, problems } = format(bundle, key, args);
      if (problems.length === 0) return text;
      last = text;
      report(`${bundle.locales.join()} "${key}": ${problems.join('; ')}`);
    }
    return last;
  };
  return { lang, direction: directionOf(lang), text: text as WriteText };
}
