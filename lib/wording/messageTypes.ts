/**
 * The types of all messages, made from the English file when WXT prepares the project (`wxt prepare`, and every build): a
 * misspelt key or a missing argument is an error of types. Runs when the project is built, never in a browser.
 */

import type {
  Entry,
  FunctionReference,
  Message,
  MessageReference,
  Pattern,
  SelectExpression,
  TermReference,
  VariableReference,
} from '@fluent/syntax';
import { parse, Visitor } from '@fluent/syntax';
import { FUNCTIONS } from './functions';

/** How an argument is typed, by what a function takes. */
const TYPES = {
  figure: 'Figure',
  days: 'Figure',
  range: 'Range',
  list: 'readonly string[]',
  day: 'string',
  date: 'Date',
  ms: 'number',
} as const;

/** Functions that take another one's figure. */
const AROUND = new Set(['RANGE', 'ALOUD']);

/** How a message uses an argument: types that all must hold, and words that it chooses by. */
export interface ArgumentUse {
  types: Set<string>;
  options: Set<string>;
}
type Uses = Map<string, ArgumentUse>;
type Patterns = ReadonlyMap<string, Pattern>;

/** The patterns of a file by key: "id", "id.attribute", "-term". */
function patternsOf(entries: readonly Entry[]): Patterns {
  const patterns = new Map<string, Pattern>();
  for (const entry of entries) {
    if (entry.type === 'Junk') throw new Error(`not a message: ${JSON.stringify(entry)}`);
    if (entry.type !== 'Message' && entry.type !== 'Term') continue;
    const { id, value, attributes } = entry as Message;
    const name = entry.type === 'Term' ? `-${id.name}` : id.name;
    if (value) patterns.set(name, value);
    for (const attribute of attributes) patterns.set(`${name}.${attribute.id.name}`, attribute.value);
  }
  return patterns;
}

/** Gathers the arguments of one pattern, and the messages it refers to. */
class UseVisitor extends Visitor {
  readonly uses: Uses = new Map();
  readonly references: string[] = [];
  #functions: string[] = [];

  #useOf(name: string): ArgumentUse {
    const use = this.uses.get(name) ?? { types: new Set(), options: new Set() };
    this.uses.set(name, use);
    return use;
  }

  override visitVariableReference({ id }: VariableReference): void {
    const inner = this.#functions.findLast((name) => !AROUND.has(name));
    const takes = inner === undefined ? undefined : FUNCTIONS[inner];
    if (inner !== undefined && !takes) throw new Error(`there is no function ${inner}`);
    const isRange = (takes === 'figure' || takes === 'days') && this.#functions.includes('RANGE');
    this.#useOf(id.name).types.add(takes ? TYPES[isRange ? 'range' : takes] : 'string');
  }

  override visitFunctionReference(node: FunctionReference): void {
    this.#functions.push(node.id.name);
    for (const argument of node.arguments.positional) this.visit(argument);
    this.#functions.pop();
  }

  override visitSelectExpression({ selector, variants }: SelectExpression): void {
    if (selector.type === 'VariableReference') {
      const { options } = this.#useOf((selector as VariableReference).id.name);
      for (const { key } of variants) options.add(key.type === 'Identifier' ? key.name : key.value);
    } else this.visit(selector);
    for (const { value } of variants) this.visit(value);
  }

  override visitMessageReference({ id, attribute }: MessageReference): void {
    this.references.push(attribute ? `${id.name}.${attribute.name}` : id.name);
  }

  override visitTermReference({ id }: TermReference): void {
    this.references.push(`-${id.name}`);
  }
}

/** The arguments of a message and of all messages in it. @throws where a message refers to none, or to itself */
function usesOf(key: string, patterns: Patterns, path: readonly string[] = []): Uses {
  const pattern = patterns.get(key);
  if (!pattern) throw new Error(`${path.at(-1)} refers to "${key}", which is no message`);
  if (path.includes(key)) throw new Error(`${key} refers to itself`);
  const visitor = new UseVisitor();
  visitor.visit(pattern);
  for (const reference of visitor.references) {
    for (const [name, more] of usesOf(reference, patterns, [...path, key])) {
      const use = visitor.uses.get(name) ?? { types: new Set(), options: new Set() };
      for (const type of more.types) use.types.add(type);
      for (const option of more.options) use.options.add(option);
      visitor.uses.set(name, use);
    }
  }
  return visitor.uses;
}

/** How every message of a file uses its arguments, by key. Terms are not among them. */
export function messageUses(source: string): Map<string, Uses> {
  const patterns = patternsOf(parse(source, { withSpans: false }).body);
  const keys = [...patterns.keys()].filter((key) => !key.startsWith('-'));
  return new Map(keys.map((key) => [key, usesOf(key, patterns)]));
}

/** Yes and no is a flag; where any other word is allowed it is a text. */
function typeOf({ types, options }: ArgumentUse): string {
  const words = [...options].sort();
  if (words.length === 0) return [...types].sort().join(' & ');
  const choice = words.includes('other')
    ? 'string'
    : words.join() === 'no,yes'
      ? 'boolean'
      : words.map((word) => `'${word}'`).join(' | ');
  return [choice.includes(' ') && types.size > 0 ? `(${choice})` : choice, ...types].join(' & ');
}

/** A declaration file: `interface Messages`, every key with its arguments. */
export function messageTypes(source: string): string {
  const rows = [...messageUses(source)].map(([key, uses]) => {
    const fields = [...uses].map(([name, use]) => `${name}: ${typeOf(use)}`);
    return `  '${key}': {${fields.length > 0 ? ` ${fields.join('; ')} ` : ''}};`;
  });
  return [
    '// Made from lib/wording/locales/en.ftl by `wxt prepare`: see lib/wording/messageTypes.ts.',
    'type Range = { low: number; value: number; high: number };',
    'type Figure = number | Range;',
    'declare global {',
    '  interface Messages {',
    ...rows.map((row) => `  ${row}`),
    '  }',
    '}',
    'export {};',
    '',
  ].join('\n');
}
