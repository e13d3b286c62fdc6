/** What the data in a page is anonymized with. */
export interface DataOptions {
  /** Fields that the site looks for: of other data only these are kept. */
  isField: (key: string) => boolean;
  /** Words of the site and those that pages are built of. */
  isKnown: (word: string) => boolean;
  text: (text: string) => string;
  address: (address: string) => string;
  name: (name: string) => string;
}

type Json = unknown;

/** A release as its makers number it; what a host adds of its own is left out. */
const RELEASE = /^\d{1,3}(?:\.\d{1,3}){1,2}(?:-(?:alpha|beta|rc|nightly|pr)\.[\d-]{1,10})?/;

/** A number that counts; others are a telephone's, a place's or a day's. */
const FIGURE = /Count$|^(?:position|numberOf.*|width|height)$/;

/** Schema.org data, whole, with pseudonyms. '' where it is not JSON. */
export function anonymizeSchema(source: string, options: DataOptions): string {
  return print(parse(source), (data) => schema(data, '', options));
}

function schema(value: Json, key: string, options: DataOptions): Json {
  if (Array.isArray(value)) return value.map((one) => schema(one, key, options));
  if (isBag(value)) {
    const known = Object.entries(value).filter(([name]) => options.isKnown(name));
    return bagOf(known.map(([name, one]) => [name, schema(one, name, options)]));
  }
  if (typeof value === 'number') return FIGURE.test(key) ? value : undefined;
  if (typeof value !== 'string') return value;
  if (key.startsWith('@') && key !== '@id') return options.isKnown(value) ? value : undefined;
  if (
    (/^https?:\/\/schema\.org\//.test(value) && options.isKnown(value)) ||
    /^\d{4}-\d\d(-\d\d)?(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(value)
  )
    return value;
  if (/^https?:\/\//.test(value)) return options.address(value);
  return /identifier|alternateName|additionalName|@id/.test(key) ? options.name(value) : options.text(value);
}

/** A page's other data: numbers and ids in fields that the site looks for, and what leads to them. '' = nothing. */
export function anonymizeData(source: string, options: DataOptions): string {
  return print(parse(source), (data) => prune(data, '', options));
}

function prune(value: Json, key: string, options: DataOptions): Json {
  if (Array.isArray(value)) {
    const list = value
      .map((one) => prune(one, key, options))
      .filter((one) => one !== undefined && typeof one === 'object');
    return list.length > 0 ? list : undefined;
  }
  if (isBag(value)) {
    const fields = Object.entries(value).map(([name, one]) => [name, prune(one, name, options)] as const);
    const kept = fields.filter(([, one]) => one !== undefined);
    const tells = kept.some(
      ([name, one]) => isFigure(one, name) || typeof one === 'object' || /target|^(?:url|version)$/.test(name),
    );
    return tells
      ? bagOf(
          kept.map(([name, one]) => [options.isField(name) || options.isKnown(name) ? name : options.name(name), one]),
        )
      : undefined;
  }
  if (!options.isField(key)) return undefined;
  if (isFigure(value, key)) return value;
  if (key === 'version') return RELEASE.exec(String(value))?.[0];
  return typeof value === 'string' ? replaceId(value, options) : undefined;
}

/** A number (in some data a text) or a flag, and no id. */
const isFigure = (value: Json, key: string): boolean =>
  !/^(?:id|pk)$|_id$|Id$/.test(key) &&
  (typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && /^\d{1,12}$/.test(value)));

/** "ZmVlZGJhY2s6NDI=" is feedback:42, and has to stay so. */
function replaceId(id: string, { address, name, isKnown }: DataOptions): string | undefined {
  if (/^https?:\/\//.test(id)) return address(id);
  if (id.length > 200 || /\s/.test(id)) return undefined;
  const [kind = '', post] = open(id).split(':');
  return post !== undefined && /^\w+$/.test(kind + post) && isKnown(kind) ? btoa(`${kind}:${name(post)}`) : name(id);
}

function open(id: string): string {
  try {
    return atob(id);
  } catch {
    return '';
  }
}

const isBag = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null;
const bagOf = (fields: (readonly [string, Json])[]): Json => Object.fromEntries(fields);

function parse(source: string): Json {
  try {
    return JSON.parse(source.replace(/[\n\r\t]/g, ' '));
  } catch {
    return undefined;
  }
}

function print(data: Json, change: (data: Json) => Json): string {
  const changed = data === undefined ? undefined : change(data);
  return changed === undefined ? '' : JSON.stringify(changed).replaceAll('<', '\\u003c');
}
