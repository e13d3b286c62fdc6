/** The language of a short text, as far as its script and a few function words tell. */

const SCRIPTS: [RegExp, string][] = [
  [/[ぁ-ヿ]/, 'ja'],
  [/[가-힣]/, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[؀-ۿ]/, 'ar'],
  [/[א-ת]/, 'he'],
  [/[ก-๛]/, 'th'],
  [/[ऀ-ॿ]/, 'hi'],
  [/[α-ω]/i, 'el'],
  [/[іїє]/i, 'uk'],
  [/[а-я]/i, 'ru'],
];

const WORDS = {
  en: 'the and you this is of to my i was are with',
  es: 'el los que y es muy por una con las pero gracias',
  pt: 'o que e muito um uma nao voce com mas obrigado ele',
  de: 'der die das und ist ich nicht ein mit auch sehr aber',
  fr: 'le la les et est je que pas une pour avec merci',
  id: 'yang dan ini itu aku kak ada banget nya tidak bisa juga',
};

/**
 * BCP 47 primary tag, or nothing where it cannot be told. A text with its marks stripped does as well. Other scripts
 * than Latin tell by their letters; in Latin two function words of one language, and more than of any other.
 */
export function guessLanguage(text: string): string | undefined {
  for (const [letters, language] of SCRIPTS) if (letters.test(text)) return language;
  const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  const hits = Object.entries(WORDS)
    .map(([language, list]) => ({ language, many: list.split(' ').filter((word) => words.has(word)).length }))
    .sort((a, b) => b.many - a.many);
  const [first, second] = hits;
  return first && second && first.many >= 2 && first.many > second.many ? first.language : undefined;
}
