/** The scale word beside a number, and what it multiplies by. */

import { type NumberLocale, scaleKey } from './locale';
import type { Numeral } from './numerals';

/** NumberScale words that sites print in every language, unless the language uses them otherwise. */
const EVERYWHERE: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  천: 1e3,
  만: 1e4,
  억: 1e8,
};

/** Words that may scale a number in some language: behind a number they mean "not read" where they are not known. */
const SCALE_LIKE =
  /^(?:[kmbtndgткх]|[mb]n|mds|dzd|td|tus|duis|ngàn|tỉ|lacs?|мил|мянган|հազ|mm|mld|mlrd|mrd|mln|mlr|md|mr|tn|mie|mio|mia|mjd|bi|milh\S*|mily\S*|mill?joon\S*|mill?|mil[ij]\S*|milj|mill[iíoó]\S*|mille|milliers|bil[ij]\S*|bill[iío]\S*|tril\S*|trln|tsd|tausend|thousand|tusen\S*|tusind|ezer|hilj\S*|tys|tysi\S*|tis|tisíc\S*|tisuć\S*|tūkst\S*|duizend|duisend|mila|mii|bin|rb|ribu|jt|juta|nghìn|tr|triệu|tỷ|lakhs?|crores?|cr|тыс\S*|тис\S*|хиљ\S*|хил\S*|ми[лљ][иј]\S*|милл\S*|міль\S*|мл[нрд]\S*|χιλ\S*|εκ|εκατ\S*|δισ\S*|ألف|آلاف|مليون|ملايين|مليار\S*|هزار|میلیون|میلیارد|ہزار|لاکھ|کروڑ|אלף|אלפים|מיליון|מיליארד|हज़ार|हजार|लाख|करोड़|करोड|हा|কো|কোটি|লা|লাখ|লক্ষ|মিলিয়ন|হা|হাজার|พ|(?:พัน|หมื่น|แสน|ล้าน)+|tuh(?:at\S*)?|de mii|libo|mhíle|tisoč|mij[eë]|ming|мың|мян|илј\S*|ათ|հզր|þ|þús\S*|ሺ|מליון|מליארד|אלפי|ارب|ملین|ألفا|الف|अरब|मिलियन|ह|ला|कोटी|હજાર|લાખ|કરોડ|ਹਜ਼ਾਰ|ਲੱਖ|ਕਰੋੜ|ಸಾವಿರ|ಲಕ್ಷ|ആയിരം|ലക്ഷം|ஆயிரம்|லட்சம்|వేలు|లక్షలు|ထောင်|သောင်း|သိန်း|ກີບ|ພັນ|ໝື່ນ|ລ້ານ|ពាន់)(?![\p{L}\p{M}])|^(?:হাজা[রৰ]|হাটি|লাটি|লাখ|কোটি|নিযুত|নিঃ|শঃ|କୋଟି|ଲକ୍ଷ|ಲಕ್ಷ|ಕೋಟಿ|ലക്ഷ|കോടി|லட்ச|கோடி|లక్ష|కోటి|కోట్ల)|^[十百千万萬亿億兆십백천만억]|^조(?!회)/u;

/** Bengali ties a word for "pieces" to the number ("১২টি কমেন্ট", 12 comments); Catalan likes ("12 M'agrada") begin with an M. */
const NO_PART = /^(?:(?:টি|টা|জন)(?![\p{L}\p{M}])|\s*m'agrad(?:a|en|es)(?!\p{L}))/iu;

/**
 * Korean words that only begin like a scale ("12 조회", views; 조 is 10¹²): behind a true one stands nothing, or a word for what is
 * counted (a report writes 누 for it).
 */
const NO_SCALE = /^(?:조회|[천만억조](?![명회개건번분인원누])\p{sc=Hang})/u;

/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]/u;
function ends(text: string, at: number, edge: string): boolean {
  const next = text.charAt(at);
  return !/[\p{L}\p{M}]/u.test(next) || UNSPACED.test(next) || UNSPACED.test(edge);
}

function suffixAt(tail: string, words: string[]): string {
  return words.find((word) => word && tail.startsWith(word) && ends(tail, word.length, word.slice(-1))) ?? '';
}

function prefixAt(head: string, words: string[]): string {
  const fits = (word: string) =>
    word && head.endsWith(word) && ends(head, head.length - word.length - 1, word.charAt(0));
  return words.find(fits) ?? '';
}

/** What a number is to be multiplied by. */
export interface NumberScale {
  factor: number;
  /** Set with the space the language sets. */
  usual: boolean;
  /** A word of the language itself. */
  own: boolean;
  /** K, M, B as every site means them, where the language's own word is another. */
  rival?: number;
}

const UNTOLD: NumberScale = { factor: Number.NaN, usual: true, own: false };

function ownScale(prefix: string, suffix: string, gap: string, writing: NumberLocale): NumberScale {
  const usual = writing.factors.get(`${prefix}#${suffix && gap + suffix}`);
  const unusual = writing.factors.get(`${prefix}#${suffix && (gap ? '' : ' ') + suffix}`);
  // Bengali: "1.2 কো" is twelve million, "1.2কো" by CLDR a hundred milliards
  if (!gap && usual && unusual && usual !== unusual) return UNTOLD;
  const factor = usual ?? unusual ?? Number.NaN;
  const rival = EVERYWHERE[suffix];
  const clash = suffix.length === 1 && rival !== undefined && rival !== factor;
  return { factor, usual: usual !== undefined && gap !== '', own: true, ...(clash ? { rival } : {}) };
}

function commonScale(suffix: string, tail: string, writing: NumberLocale): NumberScale {
  // "5 m" may be metres; "billion" has two meanings where no language is named
  if (/^[kmb]$/.test(suffix) && /^\s+[^\sK]/.test(tail)) return UNTOLD;
  if (suffix === 'billion' && !writing.decimal) return UNTOLD;
  return { factor: EVERYWHERE[suffix] ?? Number.NaN, usual: true, own: false };
}

/** The scale a number stands in; factor 1 without one, NaN when it cannot be told. */
export function scaleOf({ head, tail: words }: Numeral, writing: NumberLocale): NumberScale {
  const tail = words.replace(NO_PART, '');
  const behind = scaleKey(tail);
  const word = behind.trimStart();
  const gap = behind === word ? '' : ' ';
  const prefix = prefixAt(scaleKey(head).trimEnd(), writing.prefixes);
  const scales = NO_SCALE.test(word) ? '' : word;
  const own = suffixAt(scales, writing.suffixes);
  const suffix = own || suffixAt(scales, Object.keys(EVERYWHERE));
  // a second scale word behind the first: "1 lakh crore"
  if (SCALE_LIKE.test(word.slice(suffix.length).trimStart())) return UNTOLD;
  // "7m" is minutes where millions are printed "7M"
  const letter = /^\s*([mb])(?!\p{L})/u.exec(tail)?.[1];
  if (letter && !writing.letters.has(letter)) return UNTOLD;
  // "ada99", "R12K": a part of a name, or money
  if (!prefix && !ends(head, head.length - 1, '')) return UNTOLD;
  if (prefix || own) return ownScale(prefix, own, gap, writing);
  if (suffix) return commonScale(suffix, tail, writing);
  return !gap && !ends(word, 0, '') ? UNTOLD : { factor: 1, usual: true, own: false };
}
