import { hasOnlySiteWords } from './anonymizeToken';
import { type AppearanceOptions, anonymizeClasses, anonymizePicture, anonymizeStyle, shortenPath } from './appearance';
import type { SiteVocabulary } from './siteVocabulary';

/** What attributes are anonymized with. */
export interface AttributeOptions extends AppearanceOptions {
  /** A label in people's or the site's words. */
  text: (text: string) => string;
  address: (address: string) => string;
}

/** Labels in words. */
const TEXTS =
  /^(?:aria-(?:label|description|valuetext|roledescription|placeholder|braille.*)|title|alt|content|placeholder|label)$/;
const ADDRESSES = /^(?:href|action|cite)$/;
const PICTURES = /^(?:src|poster)$/;
/** What somebody typed, and programs. */
const CODE = /^(?:on.*|nonce|value)$/;
/** Several values with spaces between: ids of other elements, or words that HTML, ARIA and schema.org enumerate. */
const LISTS =
  /^(?:id|for|form|list|headers|name|role|rel|itemprop|itemtype|itemref|aria-(?:controls|owns|activedescendant|flowto|details|errormessage|labelledby|describedby|relevant|dropeffect))$/;
const NOT_KEPT =
  /^(?:xmlns|srcset|sizes|integrity|crossorigin|loading|decoding|width|height|fill.*|stroke.*|transform|preserveAspectRatio|mask|clip-.*|c?[xyr]|[rc][xy]|[xy][12])$|:/;
/** ISO 8601. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;
const PLAIN = /^(?:true|false|-?\d{1,4}(?:\.\d{1,3})?|)$/;
const BOX = /^-?[\d.]{1,6}(?:[\s,]+-?[\d.]{1,6}){3}$/;
const LANGUAGE = /^(?:[a-z]{2}|und|zxx|art|mul|q[a-t][a-z])(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;
/** An address with all that comes before it, or words. */
const ADDRESS = /^(?:[a-z][\w+.-]*:\/)?\/\S*$/i;
const PHRASE = /[\s@]|:\/\//;
const LONGEST = 120;
const LONGEST_LIST = 1000;

type Action = (value: string, options: AttributeOptions) => string | undefined;

const keep: Action = (value) => value;
const drop: Action = () => undefined;
const list: Action = (value, { token }) => value.replace(/\S+/g, token);
const label: Action = (value, { text, address }) => (ADDRESS.test(value) ? address(value) : text(value));
const link: Action = (value, { vocabulary, address }) =>
  value.startsWith('#') && hasOnlySiteWords(value, vocabulary) ? value : address(value);
/** Words with spaces, or an address, where words of the site's own are not alone. */
const phrase: Action = (value, { vocabulary, text }) => (hasOnlySiteWords(value, vocabulary) ? value : text(value));

/** The first rule that fits decides what becomes of a value. What fits none of the others is replaced, word by word, by the last. */
const RULES: readonly (readonly [(name: string, value: string, vocabulary: SiteVocabulary) => boolean, Action])[] = [
  [(name) => name === 'class', anonymizeClasses],
  [(name) => name === 'style', anonymizeStyle],
  [(name) => name === 'd' || name === 'points', shortenPath],
  [(name) => CODE.test(name), drop],
  [(_, value, vocabulary) => MOMENT.test(value) || vocabulary.values.includes(value), keep],
  [(name, value, vocabulary) => name === 'fill' && hasOnlySiteWords(value, vocabulary), keep],
  [(name) => NOT_KEPT.test(name), drop],
  [(name) => TEXTS.test(name), label],
  [(name) => ADDRESSES.test(name), link],
  [(name) => PICTURES.test(name), anonymizePicture],
  [(name, value) => PLAIN.test(value) || (name === 'viewBox' && BOX.test(value)), keep],
  [(name) => name === 'lang', (value) => (LANGUAGE.test(value) ? value : 'und')],
  [(name, value) => LISTS.test(name) && value.length <= LONGEST_LIST, list],
  [(_, value) => value.length > LONGEST, drop],
  [(_, value) => PHRASE.test(value), phrase],
  [() => true, (value, { token }) => token(value)],
];

/** The attribute's value in the report; undefined: it is left out. */
export function anonymizeAttribute(name: string, value: string, options: AttributeOptions): string | undefined {
  const [, action = drop] = RULES.find(([fits]) => fits(name, value, options.vocabulary)) ?? [];
  return action(value, options);
}
