import { describe, expect, it } from 'vitest';
import type { Count } from '../../../lib/model';
import { type ParsedRounding, parseCount, parseExact } from '../../../lib/parse/count';

const NB = '\u00a0';
const NNB = '\u202f';
const RLM = '\u200f';

function exact(value: number): Count {
  return { low: value, value, high: value };
}
function floored(value: number, step: number): Count {
  return { low: value, value, high: value + step - 1 };
}
function rounded(value: number, step: number): Count {
  return { low: value - step / 2, value, high: value + step / 2 - 1 };
}

type Row = [text: string, lang: string, shown: ParsedRounding, count: Count | undefined];

describe('forms the sites print', () => {
  const rows: Row[] = [
    // X
    ['338 Followers', 'en', 'floored', exact(338)],
    ['3,025 Likes', 'en', 'floored', exact(3025)],
    ['69.2K Followers', 'en', 'floored', floored(69200, 100)],
    ['161K', 'en', 'floored', floored(161000, 1000)],
    ['161820 views. View post analytics', 'en', 'floored', exact(161820)],
    ['6.9万 关注者', 'zh', 'floored', floored(69000, 1000)],
    ['7.5万 帖子', 'zh', 'floored', floored(75000, 1000)],
    ['1.95万 条帖子', 'zh', 'floored', floored(19500, 100)],
    ['36万', 'zh', 'floored', floored(360000, 10000)],
    ['5,958', 'zh', 'floored', exact(5958)],
    ['246 次转帖。转帖', 'zh', 'floored', exact(246)],
    ['共246次', 'zh', 'floored', exact(246)],
    // Facebook
    ['174.4K members', 'en', 'rounded', rounded(174400, 100)],
    [`${RLM}١٧٤٫٣ ألف${RLM} عضو`, 'ar', 'rounded', rounded(174300, 100)],
    ['٢', 'ar', 'rounded', exact(2)],
    ['٥ آلاف', 'ar', 'rounded', rounded(5000, 1000)],
    ['أعجبني: شخصان', 'ar', 'rounded', undefined],
    ['৩৬৯', 'bn', 'rounded', exact(369)],
    ['১.২ হাজার', 'bn', 'rounded', rounded(1200, 100)],
    ['১২টি কমেন্ট', 'bn', 'rounded', exact(12)],
    ['১২ হাজার জন সদস্য', 'bn', 'rounded', rounded(12000, 1000)],
    ["12 M'agrada", 'ca', 'floored', exact(12)],
    ['All reactions:50K 50K', 'en', 'rounded', rounded(50000, 1000)],
    ['Love: 181 people', 'en', 'rounded', exact(181)],
    // Instagram, Threads
    ['5,427,419', 'en', 'floored', exact(5427419)],
    ['5.4M', 'en', 'floored', floored(5400000, 100000)],
    ['View all 8 comments', 'en', 'floored', exact(8)],
    ['12 Mi piace', 'it', 'floored', exact(12)],
    ['12 लाइक', 'hi', 'floored', exact(12)],
    ['4 Bilder', 'de', 'floored', exact(4)],
    // YouTube
    ['5.04M subscribers', 'en', 'floored', floored(5040000, 10000)],
    ['5.04m subscribers', 'en-GB', 'floored', floored(5040000, 10000)],
    ['5.04 million subscribers', 'en-GB', 'floored', floored(5040000, 10000)],
    ['18k videos', 'en-GB', 'floored', floored(18000, 1000)],
    ['112 thousand subscribers', 'en', 'floored', floored(112000, 1000)],
    ['like this video along with 3,895 other people', 'en', 'exact', exact(3895)],
    [`4,69${NB}M de suscriptores`, 'es', 'floored', floored(4690000, 10000)],
    ['4,69 millones de suscriptores', 'es', 'floored', floored(4690000, 10000)],
    [`3.8${NB}K vistas`, 'es-419', 'floored', floored(3800, 100)],
    ['1,7 mi de visualizações', 'pt-BR', 'floored', floored(1700000, 100000)],
    ['826 mil inscritos', 'pt-BR', 'floored', floored(826000, 1000)],
    ['5,77 Mio. Abonnenten', 'de-DE', 'floored', floored(5770000, 10000)],
    ['5,77 Millionen Abonnenten', 'de', 'floored', floored(5770000, 10000)],
    ['547.478 Aufrufe', 'de', 'floored', exact(547478)],
    ['224.000 Abonnenten', 'de', 'floored', floored(224000, 1000)],
    ['224.000 Abonnenten', 'de', 'exact', exact(224000)],
    ['38 d. volgers', 'nl', 'rounded', rounded(38000, 1000)],
    ['1,2 d. reacties', 'nl', 'rounded', rounded(1200, 100)],
    ['フォロワー1,234人', 'ja', 'floored', exact(1234)],
    ['メンバー17.4万人', 'ja', 'rounded', rounded(174000, 1000)],
    ["12 m'agraden", 'ca', 'floored', exact(12)],
    ['1K+', 'en', 'floored', undefined],
    ['1.2K+ followers', 'en', 'floored', undefined],
    ['10万+', 'zh', 'floored', undefined],
    ['>1K', 'en', 'floored', undefined],
    ['1.2K/day', 'en', 'floored', undefined],
    ['12 dzd.', 'nl', 'floored', undefined],
    ['12 tus.', 'sv', 'floored', undefined],
    ['12 พ.', 'th', 'floored', undefined],
    ['2|5|1', 'en', 'floored', undefined],
    ['338|339', 'en', 'floored', undefined],
    ['14.700 iscritti', 'it', 'floored', floored(14700, 100)],
    ['チャンネル登録者数 54.5万人', 'ja', 'floored', floored(545000, 1000)],
    ['チャンネル登録者数 5950人', 'ja', 'floored', floored(5950, 10)],
    ['6,35 тыс. подписчиков', 'ru', 'floored', floored(6350, 10)],
    ['6,35 тысячи подписчиков', 'ru', 'floored', floored(6350, 10)],
    [`11,3${NB}k abonnés`, 'fr', 'floored', floored(11300, 100)],
    ['구독자 1.2억명', 'ko', 'floored', floored(120000000, 10000000)],
    ['구독자 5천명', 'ko', 'floored', floored(5000, 1000)],
    ['5,67 K suscriptores', 'es-ES', 'floored', floored(5670, 10)],
    // lakhs and crores, where Intl has thousands and millions
    ['1 ಲಕ್ಷ ವೀಕ್ಷಣೆಗಳು', 'kn-IN', 'floored', floored(100000, 100000)],
    ['22,700 ಚಂದಾದಾರರು', 'kn', 'floored', floored(22700, 100)],
    ['1,135 ಕೋಟಿ ವೀಕ್ಷಣೆಗಳು', 'kn', 'floored', floored(11350000000, 10000000)],
    ['14 ലക്ഷം കാഴ്ച', 'ml-IN', 'floored', floored(1400000, 100000)],
    ['13 കോടി കാഴ്ച', 'ml', 'floored', floored(130000000, 10000000)],
    ['1.2 லட்சம்', 'ta-IN', 'floored', floored(120000, 10000)],
    ['110 கோடி பார்வைகள்', 'ta', 'floored', floored(1100000000, 10000000)],
    ['14 లక్షలు వీక్షణలు', 'te-IN', 'floored', floored(1400000, 100000)],
    ['13 కోట్లు వీక్షణలు', 'te', 'floored', floored(130000000, 10000000)],
    ['1.02 లక్షల మంది', 'te', 'floored', undefined],
    ['22 হাটি ভিউ', 'bn-BD', 'floored', floored(22000, 1000)],
    ['14 লাটি ভিউ', 'bn', 'floored', floored(1400000, 100000)],
    ['13 কোটি ভিউ', 'bn', 'floored', floored(130000000, 10000000)],
    ['22 হাজাৰটা ভিউ', 'as', 'floored', undefined],
    ['1 লাখটা ভিউ', 'as', 'floored', undefined],
    ['135 নিঃটা ভিউ', 'as', 'floored', undefined],
    ['22 லட்சம்', 'en', 'floored', undefined],
    ['ຍອດເບິ່ງ 103 ກີບ ເທື່ອ', 'lo', 'floored', undefined],
    ['1,1 Mrd di visualizzazioni', 'it', 'floored', floored(1100000000, 100000000)],
    ['1,1 mlr. pregleda', 'bs', 'floored', floored(1100000000, 100000000)],
    // 조 (1e12) is not the 조 of 조회, "views"
    ['221250 조회수', 'ko', 'floored', exact(221250)],
    ['12 조회', 'ko', 'floored', exact(12)],
    ['1.2조 조회', 'ko', 'floored', floored(1.2e12, 1e11)],
    ['1.2 ล้านครั้ง', 'th', 'floored', floored(1200000, 100000)],
    ['1.2 lakh subscribers', 'en-IN', 'floored', floored(120000, 10000)],
    ['1 Lakh', 'en', 'floored', floored(100000, 100000)],
    ['3.4 crore views', 'en-IN', 'floored', floored(34000000, 1000000)],
    ['1.2 लाख सदस्य', 'hi', 'floored', floored(120000, 10000)],
    ['۱٫۲ میلیون', 'fa', 'floored', floored(1200000, 100000)],
    // TikTok: the digits of the English page everywhere
    ['783.4K', 'en', 'rounded', rounded(783400, 100)],
    ['141.2K', 'fr', 'rounded', rounded(141200, 100)],
    ['3.9M', 'tr', 'rounded', rounded(3900000, 100000)],
    ['1.2B', 'tr', 'rounded', rounded(1200000000, 100000000)],
    ['1.2M', 'id', 'rounded', rounded(1200000, 100000)],
    ['1.2B', 'es', 'rounded', rounded(1200000000, 100000000)],
    ['Like video\n25.5K likes', 'en', 'rounded', rounded(25500, 100)],
    ['269 commentaires', 'fr', 'rounded', exact(269)],
    // Bluesky, Mastodon
    ['1101177 followers', 'en', 'exact', exact(1101177)],
    ['Reply (1,168 replies)', 'en', 'exact', exact(1168)],
    ['18.432', 'de', 'floored', exact(18432)],
    ['10 Tsd.', 'de', 'floored', floored(10000, 1000)],
    ['3,4 Tsd. Folgende', 'de', 'floored', floored(3400, 100)],
    ['1.2K', 'ja', 'floored', floored(1200, 100)],
    ['12 מליון', 'he', 'floored', floored(12_000_000, 1_000_000)],
    ['1.9 אלפים', 'he', 'floored', floored(1900, 100)],
    ['1 אלפים', 'he', 'floored', floored(1000, 1000)],
    ['1,2 mill.', 'es', 'floored', floored(1_200_000, 100_000)],
    ['1,2 mil', 'gl', 'floored', floored(1200, 100)],
    [`18${NB}432`, 'ru', 'floored', exact(18432)],
    [`18${NNB}432`, 'fr', 'floored', exact(18432)],
    ['18 432 abonnés', 'fr', 'floored', exact(18432)],
  ];
  it('are read with the range they stand for', () => {
    expect(rows.map(([text, lang, shown]) => [text, lang, shown, parseCount(text, lang, shown)])).toEqual(rows);
  });
});

describe('a word that two languages use', () => {
  const rows: Row[] = [
    ['1,2 B', 'tr', 'rounded', rounded(1200, 100)],
    ['1,2B', 'tr', 'rounded', rounded(1200, 100)],
    ['12 B', 'tr', 'rounded', rounded(12000, 1000)],
    ['12B', 'tr', 'rounded', undefined],
    ['1.2 B', 'tr', 'rounded', undefined],
    ['1,2 M', 'id', 'rounded', rounded(1200000000, 100000000)],
    ['12M', 'id', 'rounded', undefined],
    ['1,2 t', 'da', 'rounded', rounded(1200, 100)],
    ['1,2 T', 'da', 'rounded', rounded(1200, 100)],
    ['1,2 T', 'vi', 'rounded', rounded(1200000000, 100000000)],
    ['1,2 Tr', 'vi', 'rounded', rounded(1200000, 100000)],
    ['1,2 mil', 'pt', 'rounded', rounded(1200, 100)],
    ['1,2 mil.', 'cs', 'rounded', rounded(1200000, 100000)],
    ['12 mil', 'en', 'rounded', undefined],
    ['12 тыс.', 'en', 'rounded', undefined],
    ['12 thousand', 'xx', 'rounded', rounded(12000, 1000)],
    ['5 MM', 'es', 'rounded', undefined],
    ['7m', 'en', 'rounded', undefined],
    ['7m', 'en-GB', 'rounded', rounded(7000000, 1000000)],
    ['7M', 'en-GB', 'rounded', rounded(7000000, 1000000)],
    ['2000m', 'zh', 'rounded', undefined],
    ['1 lakh crore', 'en', 'rounded', undefined],
    ['1.2k', 'en', 'rounded', rounded(1200, 100)],
  ];
  it('is read by the language of the page', () => {
    expect(rows.map(([text, lang, shown]) => [text, lang, shown, parseCount(text, lang, shown)])).toEqual(rows);
  });
});

describe('what is not read', () => {
  const texts: [string, string][] = [
    ['', 'en'],
    ['Followers', 'en'],
    ['1.234', ''],
    ['1,234', ''],
    ['12 mil', ''],
    ['elfu 12', ''],
    ['12 likes', ''],
    ['1.234', 'en'],
    ['1,234', 'de'],
    ['1.234K', 'de'],
    ['1,5', 'de'],
    ['29 replies, 48 reposts', 'en'],
    ['369 369', 'fr'],
    ['-1', 'en'],
    ['−1', 'en'],
    ['500+ connections', 'en'],
    ['50%', 'en'],
    ['$400', 'en'],
    ['12:30', 'en'],
    ['11:11', 'en'],
    ['2026-01-27', 'en'],
    ['ada99', 'en'],
    ['Liked by ada99k', 'en'],
    ['R12K', 'en'],
    ['3rd', 'en'],
    ['1²', 'en'],
    ['1️⃣', 'en'],
    ['1٢', 'ar'],
    ['007', 'en'],
    ['0,123', 'en'],
    ['1,23', 'en'],
    ['12,34,567', 'en'],
    ['99999999999999999999', 'en'],
    ['\u206812\u2069\u206834\u2069', 'en'],
  ];
  it('gives no count', () => {
    expect(texts.filter(([text, lang]) => parseCount(text, lang, 'floored') !== undefined)).toEqual([]);
  });
});

describe('languages', () => {
  it.each(['', 'xx', 'not a tag', '-', 'en_US', 'x-private', '\u0000', 'de-u-nu-zzzz'])('%j never throws', (lang) => {
    expect(parseCount('12 likes', lang, 'exact')).toEqual(exact(12));
    expect(parseCount('2.1K', lang, 'floored')).toEqual(floored(2100, 100));
  });
  it('reads Swiss and Indian groups', () => {
    expect(parseCount("1'234’567", 'de-CH', 'exact')).toEqual(exact(1234567));
    expect(parseCount('12,34,567', 'hi', 'exact')).toEqual(exact(1234567));
  });
  it('takes both roundings when a shortened number stands where exact ones were promised', () => {
    expect(parseCount('34 thousand other people', 'en', 'exact')).toEqual({ low: 33500, value: 34000, high: 34999 });
  });
  it('takes both roundings where a site did the one and does the other', () => {
    expect(parseCount('2.7K', 'en', 'either')).toEqual({ low: 2650, value: 2700, high: 2799 });
    expect(parseCount('2K', 'en', 'either')).toEqual({ low: 1500, value: 2000, high: 2999 });
    expect(parseCount('999', 'en', 'either')).toEqual(exact(999));
  });
  it('keeps a rounded range whole and not negative', () => {
    expect(parseCount('1.234K', 'en', 'rounded')).toEqual(exact(1234));
    expect(parseCount('0K', 'en', 'rounded')).toEqual({ low: 0, value: 0, high: 499 });
  });
});

describe('readExact', () => {
  const rows: [string, number | undefined][] = [
    ['1247 Likes. Like', 1247],
    ['246 次转帖。转帖', 246],
    ['1,168 replies', 1168],
    ['Reply (1,168 replies)', 1168],
    ['18.432', 18432],
    [`18${NB}432`, 18432],
    [`18${NNB}432 подписчика`, 18432],
    ["1'234", 1234],
    ['٣٬٤٥٦', 3456],
    ['12,34,567', 1234567],
    ['29 replies, 48 reposts', 29],
    ['0 回复。回复', 0],
    ['2 likes, Liked, 74 views', 2],
    ['18 432', undefined],
    ['1.2K', undefined],
    ['5.04 million', undefined],
    ['5 million', undefined],
    ['5,77 Millionen', undefined],
    ['112 thousand', undefined],
    ['1.234 Mio.', undefined],
    ['12 mil', undefined],
    ['12 тыс.', undefined],
    ['6万', undefined],
    ['١٧٤ ألف', undefined],
    ['-1', undefined],
    ['0.123', undefined],
    ['1.2', undefined],
    ['@ada99', undefined],
    ['no number', undefined],
    ['12:30', undefined],
    ['1،585', undefined],
    ['12 מליון', undefined],
    ['12 אלפי', undefined],
    ['12 tuh', undefined],
    ['12 พันล้าน', undefined],
    ['12 ಸಾವಿರ', undefined],
    ['20 de mii', undefined],
  ];
  it('reads the first whole number, whatever the language', () => {
    const read = rows.map(([text]) => [text, parseExact(text)]);
    expect(read).toEqual(rows.map(([text, value]) => [text, value === undefined ? undefined : exact(value)]));
  });
});
