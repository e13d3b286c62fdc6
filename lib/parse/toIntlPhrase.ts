type Saying = [said: RegExp, asIntl: string];

/** What sites print of times from now, and what `Intl` says for it. Each by one rule: a word, or a word behind a number. */
const SAYINGS: Record<string, readonly Saying[]> = {
  ar: [
    [/(?<!\p{L})منذ(?!\p{L})/u, 'قبل'],
    [/^قبل (?:سنة|ساعة|دقيقة|ثانية)$/, '$& واحدة'],
    [/^قبل (?:شهر|أسبوع|يوم)$/, '$& واحد'],
  ],
  el: [[/(?<=\d\s?)ημ(?!\p{L})\.?/u, 'ημέρες']],
  en: [
    [/(?<=\d\s?(?:hr|min|sec))s\b/, ''],
    [/(?<=\d\s?(?:hr|min|sec|yr|wk|mo))s? ago\b/, '. ago'],
  ],
  id: [[/(?<=\d\s?(?:detik|menit|jam|hari|minggu|bulan|tahun) )lalu$/, 'yang lalu']],
  ja: [[/(?<=\d\s?)[ヶヵケカ箇]月/u, 'か月']],
  ms: [[/(?<=\d\s?(?:saat|minit|jam|hari|minggu|bulan|tahun) )yang lalu$/, 'lalu']],
  nb: [[/(?<=\d\s?)dag(?:er)?\b/, 'døgn']],
  nn: [[/(?<=\d\s?)dag(?:ar)?\b/, 'døgn']],
  pt: [[/(?<=\d\s?)d\b/, 'dias']],
  sv: [[/\bi(?=(?:går|dag)(?!\p{L}))/u, 'i ']],
  th: [[/(?<=\d\s?[\p{L}\p{M}]+)ที่แล้ว/u, 'ที่ผ่านมา']],
  zh: [[/(?<=[今昨]天)(?=\p{L})/u, ' ']],
};

/** A phrase of a page in `Intl`'s words, where both mean the same; `text` is in lower case with European digits. */
export function toIntlPhrase(text: string, lang: string): string {
  const main = lang.split('-')[0] ?? '';
  const sayings = SAYINGS[main === 'no' ? 'nb' : main] ?? [];
  return sayings.reduce((told, [said, asIntl]) => told.replace(said, asIntl), text);
}
