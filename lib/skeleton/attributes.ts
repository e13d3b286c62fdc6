import type { Inventor } from './Inventor';
import type { Said } from './said';

/** What attributes are made over with. */
export interface AttributeOptions {
  said: Said;
  inventor: Inventor;
  /** A label in people's or the site's words. */
  text: (text: string) => string;
  address: (address: string) => string;
}

/** Labels in words. */
const TEXTS =
  /^(?:aria-(?:label|description|valuetext|roledescription|placeholder)|title|alt|content|placeholder|label)$/;
const ADDRESSES = /^(?:href|action|cite)$/;
const PICTURES = /^(?:src|poster)$/;
/** What they hold is structure. */
const STRUCTURE =
  /^(?:aria-(?!label|desc|valuetext|role|placeholder|control|owns|active|flowto|details|error).*|role|dir|lang|type|rel|tabindex|hidden|disabled|checked|selected|datetime|colspan|rowspan|slot|is|itemprop|itemtype|itemscope|property|contenteditable|viewBox|data-orig-tag)$/;
/** What tools and tests are held by, also where the site's file does not know it yet; names inside are invented. */
const NAMED =
  /^(?:id|for|name|aria-.*|data-(?:test|e2e|pagelet|ad|component|role|type|icon|visual|pressable|interactive|block|name|key).*)$/;
const CODE = /^(?:on.*|nonce|value)$/;
const NOT_KEPT =
  /^(?:on.*|srcset|sizes|nonce|integrity|value|crossorigin|loading|decoding|width|height|fill.*|stroke.*|transform|preserveAspectRatio|mask|clip-.*|c?[xyr]|[rc][xy]|[xy][12])$/;
/** Class names made by a program anew with every build. */
const HASHED = /^(?:x[a-z0-9]{4,9}|r-[a-z0-9]+|css-[a-z0-9]+|_[a-z0-9]{4}|[a-z0-9]{8}|html-\w+)$/;
const HIDING = /^(?:display:\s*none|visibility:\s*hidden)/;
const PLAIN_RULE = /^[\w-]+:[\w\s#%.,-]+$/;
/** ISO 8601. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;
const LONGEST = 120;
/** Of a drawing so much is kept that one can be told from another. */
const DRAWING = 24;

/** The attribute's value in the skeleton; undefined: it is left out. */
export function replaceAttribute(name: string, value: string, options: AttributeOptions): string | undefined {
  const { said, inventor } = options;
  if (name === 'class') return classes(value, options);
  if (name === 'style') return styles(value, said);
  if (name === 'd' || name === 'points') return value.slice(0, DRAWING);
  if (MOMENT.test(value) || (!CODE.test(name) && said.values.includes(value))) return value;
  if (name === 'fill' && isSaid(value, said)) return value;
  if (NOT_KEPT.test(name) || name.includes(':')) return undefined;
  if (TEXTS.test(name))
    return /^(?:[a-z][\w+.-]*:\/)?\/\S*$/i.test(value) ? options.address(value) : options.text(value);
  if (ADDRESSES.test(name)) return value.startsWith('#') && isSaid(value, said) ? value : options.address(value);
  if (PICTURES.test(name)) return picture(value, options);
  if (value === '' || /^(?:true|false|\d{1,4})$/.test(value)) return value;
  if (value.length > LONGEST) return undefined;
  if (STRUCTURE.test(name)) return value;
  if (NAMED.test(name)) return replaceNames(value, options);
  if (isSaid(value, said)) return value;
  return inventor.knows(value) || /\d{5}/.test(value) ? replaceNames(value, options) : options.text(value);
}

const isSaid = (value: string, { parts }: Said): boolean =>
  (value.match(/\p{L}[\p{L}\d_]*/gu) ?? []).every((word) => parts.has(word.toLowerCase())) && !/\d{5}/.test(value);

function classes(value: string, { said, inventor }: AttributeOptions): string | undefined {
  const names = value
    .split(/\s+/)
    .filter((name) => !HASHED.test(name) || said.values.some((one) => one.includes(name)));
  const shown = names.map((name) => {
    const tail = longestTail(name, inventor);
    return tail === '' || said.parts.has(tail.toLowerCase())
      ? name
      : name.slice(0, -tail.length) + inventor.invent(tail);
  });
  return shown.length > 0 ? shown.join(' ') : undefined;
}

/** What hides, and what the site's file looks for. */
function styles(value: string, { values }: Said): string | undefined {
  const rules = value.split(';').map((rule) => rule.trim());
  const kept = rules.filter(
    (rule) => HIDING.test(rule) || (PLAIN_RULE.test(rule) && values.some((said) => rule.includes(said))),
  );
  return kept.length > 0 ? `${kept.join('; ')};` : undefined;
}

/** Pictures are not shown; what the site's file looks for in their address stays. */
function picture(value: string, { said, inventor }: AttributeOptions): string {
  const found = said.values.filter((text) => value.includes(text) && !text.includes(' '));
  if (value === '') return value; // it says nothing, and a made-up address would
  if (value.startsWith('data:')) return '/';
  const path = value.replace(/^[a-z-]+:\/\/[^/]*/, '').split('?')[0] ?? '';
  const short = inventor.invent(path.slice(-12).replace(/[^\p{L}\p{Nd}]/gu, ''));
  return `/${[...found.map((text) => text.replace(/^\//, '')), short].join('/')}`;
}

const NAME = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*(?:@[\p{L}\p{N}.-]+)?/gu;

/** Known handles and long numbers inside a value ("feedItem-by-ada", "status-1904215007"). */
function replaceNames(value: string, { inventor, said }: AttributeOptions): string {
  if (inventor.knows(value)) return inventor.invent(value);
  const tail = longestTail(value, inventor);
  const head = tail === '' ? value : value.slice(0, -tail.length);
  const replaced = head.replace(NAME, (word) =>
    /\d{5}/.test(word) || (inventor.knows(word) && !said.parts.has(word.toLowerCase())) ? inventor.invent(word) : word,
  );
  return replaced + (tail === '' ? '' : inventor.invent(tail));
}

/** The known handle a value ends with, after a mark. */
function longestTail(value: string, inventor: Inventor): string {
  for (const { index } of value.matchAll(/[-:_/@]/g)) {
    const tail = value.slice(index + 1);
    if (tail !== '' && inventor.knows(tail)) return tail;
  }
  return '';
}
