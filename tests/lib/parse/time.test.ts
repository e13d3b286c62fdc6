import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../lib/parse/time';

const AT = Date.parse('2026-11-22T00:30:12Z');

type Row = [text: string, lang: string, moment: string | undefined];

describe('ISO', () => {
  const rows: Row[] = [
    ['2025-04-03T19:15:22.000Z', 'en', '2025-04-03T19:15:22.000Z'],
    ['2025-04-03T19:15:22+02:00', '', '2025-04-03T17:15:22.000Z'],
    ['2025-04-03T19:15:22', 'en', '2025-04-03'],
    ['2026-11-02', 'de', '2026-11-02'],
    ['2026-11', '', '2026-11'],
    ['2018', 'en', '2018'],
    ['2026-02-30', 'en', undefined],
    ['2026-13', 'en', undefined],
    ['0150', 'en', undefined],
    ['2026-04-03T99:15:22Z', 'en', undefined],
  ];
  it('is read as precisely as it is written', () => {
    expect(rows.map(([text, lang]) => [text, lang, parseTime(text, lang)])).toEqual(rows);
  });
});

describe('dates the sites print', () => {
  const rows: Row[] = [
    ['January 26, 2026 at 7:50 PM', 'en', '2026-01-26'],
    ['Wednesday, April 9, 2025 at 9:40 AM', 'en', '2025-04-09'],
    ['8:03 PM · Apr 5,\n   2025', 'en', '2025-04-05'],
    ['Nov 15, 2026, 02:28 PM', 'en', '2026-11-15'],
    ['Sep 3, 2025', 'en', '2025-09-03'],
    ['Sept 3, 2025', 'en', '2025-09-03'],
    ['Premiered Aug 21, 2023', 'en', '2023-08-21'],
    ['Premiere am 07.02.2016', 'de', '2016-02-07'],
    ['Beigetreten: 05.03.2006', 'de', '2006-03-05'],
    ['최초 공개: 2016. 2. 7.', 'ko', '2016-02-07'],
    ['Folge 1.2.16', 'de', undefined],
    ['2423 Videos', 'de', undefined],
    ['Joined October 2010', 'en', '2010-10'],
    ['26. Januar 2026 um 19:50', 'de', '2026-01-26'],
    ['21. Nov. 2026, 18:00', 'de', '2026-11-21'],
    ['16 déc. 2025', 'fr', '2025-12-16'],
    ['Se unió en octubre de 2010', 'es', '2010-10'],
    ['3 sep 2025', 'es', '2025-09-03'],
    ['26 de jan. de 2026', 'pt-BR', '2026-01-26'],
    ['Дата регистрации: октябрь 2010 г.', 'ru', '2010-10'],
    ['26 января 2026 г. в 19:50', 'ru', '2026-01-26'],
    ['Ekim 2010 tarihinde katıldı', 'tr', '2010-10'],
    ['2010年10月 加入', 'zh', '2010-10'],
    ['2010年10月からXを利用しています', 'ja', '2010-10'],
    ['2026년 1월 26일', 'ko', '2026-01-26'],
    ['2026. 1. 26.', 'ko', '2026-01-26'],
    ['26 tháng 1, 2026', 'vi', '2026-01-26'],
    ['26 มกราคม 2569', 'th', '2026-01-26'],
    ['٢٦ يناير ٢٠٢٦', 'ar', '2026-01-26'],
  ];
  it('are read', () => {
    expect(rows.map(([text, lang]) => [text, lang, parseTime(text, lang)])).toEqual(rows);
  });
});

describe('dates in figures follow the language, or have one reading', () => {
  const rows: Row[] = [
    ['18.4.2018', 'de', '2018-04-18'],
    ['4/18/2018', 'en', '2018-04-18'],
    ['01/02/2026', 'en', undefined],
    ['01/02/2026', '', undefined],
    ['01/02/2026', 'en-US', '2026-01-02'],
    ['01/02/2026', 'en-GB', '2026-02-01'],
    ['01/02/2026', 'fr', '2026-02-01'],
    ['02/02/2026', 'en', '2026-02-02'],
    ['2026/1/26', 'ja', '2026-01-26'],
    ['26.01.26', 'de', '2026-01-26'],
    ['12/04/25', 'en', undefined],
    ['31/31/2026', 'en', undefined],
    ['12:30', 'en', undefined],
  ];
  it('are read only where there is one reading', () => {
    expect(rows.map(([text, lang]) => [text, lang, parseTime(text, lang)])).toEqual(rows);
  });
});

describe('times from now', () => {
  const rows: Row[] = [
    ['7m', 'en', '2026-11-22T00:23:00.000Z'],
    ['20h', 'en', '2026-11-21T04:30:00.000Z'],
    ['3d', 'en', '2026-11-19'],
    ['2 w', 'en', '2026-11-08'],
    ['2mo', 'en', '2026-09'],
    ['1 yr', 'en', '2025'],
    ['now', 'en', '2026-11-22T00:30:00.000Z'],
    ['1 month ago', 'en', '2026-10'],
    ['35 min ago', 'en', '2026-11-21T23:55:00.000Z'],
    ['1h ago', 'en-GB', '2026-11-21T23:30:00.000Z'],
    ['2d ago', 'en-IN', '2026-11-20'],
    ['3 days ago', 'es', undefined],
    ['5 hours ago', 'pt-BR', undefined],
    ['35 min ago', 'en-US', '2026-11-21T23:55:00.000Z'],
    ['1 month ago (edited)', 'en', '2026-10'],
    ['a week ago', 'en', '2026-11-15'],
    ['4d ago ', 'en', '2026-11-18'],
    ['Joined about 2 weeks ago', 'en', '2026-11-08'],
    ['49K views • 3 days ago', 'en', '2026-11-19'],
    ['yesterday', 'en', '2026-11-21'],
    ['Yesterday at 7:50 PM', 'en', '2026-11-21'],
    ['vor 3 Tagen', 'de', '2026-11-19'],
    ['vor einer Woche', 'de', '2026-11-15'],
    ['Gestern um 19:50', 'de', '2026-11-21'],
    ['14 Std.', 'de', '2026-11-21T10:30:00.000Z'],
    ['2 T.', 'de', '2026-11-20'],
    ['hace 2 días', 'es', '2026-11-20'],
    ['ayer', 'es', '2026-11-21'],
    ['Il y a 5 j', 'fr', '2026-11-17'],
    ['il y a une heure', 'fr', '2026-11-21T23:30:00.000Z'],
    ['há 3 dias', 'pt-BR', '2026-11-19'],
    ['3 天前', 'zh', '2026-11-19'],
    ['10小时', 'zh', '2026-11-21T14:30:00.000Z'],
    ['3日前', 'ja', '2026-11-19'],
    ['5 часов назад', 'ru', '2026-11-21T19:30:00.000Z'],
    ['вчера', 'ru', '2026-11-21'],
    ['١٨ س', 'ar', '2026-11-21T06:30:00.000Z'],
    ['قبل يومين', 'ar', '2026-11-20'],
    ['منذ ٣ أيام', 'ar', '2026-11-19'],
    ['منذ يومين', 'ar', '2026-11-20'],
    ['منذ أسبوع', 'ar', '2026-11-15'],
    ['قبل سنة', 'ar', '2025'],
    ['منذ 2010', 'ar', undefined],
    ['2 yrs ago', 'en', '2024'],
    ['לפני יומיים', 'he', '2026-11-20'],
    ['3 hrs', 'en', '2026-11-21T21:30:00.000Z'],
    ['5 mins ago', 'en', '2026-11-22T00:25:00.000Z'],
    ['há 3 d', 'pt-BR', '2026-11-19'],
    ['3 d', 'pt', '2026-11-19'],
    ['2ヶ月前', 'ja', '2026-09'],
    ['昨天下午2:02', 'zh-TW', '2026-11-21'],
    ['Igår kl. 14:02', 'sv', '2026-11-21'],
    ['idag', 'sv', '2026-11-22'],
    ['for 3 dager siden', 'nb', '2026-11-19'],
    ['for 1 dag sidan', 'nn', '2026-11-21'],
    ['3 dager', 'no', '2026-11-19'],
    ['i dag', 'nb', '2026-11-22'],
    ['3 hari lalu', 'id', '2026-11-19'],
    ['3 hari yang lalu', 'id', '2026-11-19'],
    ['2 minggu yang lalu', 'ms', '2026-11-08'],
    ['3 ชั่วโมงที่แล้ว', 'th', '2026-11-21T21:30:00.000Z'],
    ['3 ημ.', 'el', '2026-11-19'],
    ['hace 3 m', 'es', undefined],
    ['1.5 days ago', 'en', undefined],
    ['3 days left', 'en', undefined],
    ['in 3 days', 'en', undefined],
    ['updated 3 days ago, made 5 days ago', 'en', undefined],
    ['3d', '', undefined],
    ['3 weeks', 'fr', undefined],
  ];
  it('are resolved against the time of the reading', () => {
    expect(rows.map(([text, lang]) => [text, lang, parseTime(text, lang, AT)])).toEqual(rows);
  });
  it('needs the time of the reading', () => {
    expect(parseTime('3d', 'en')).toBeUndefined();
    expect(parseTime('30 May at 11:02', 'en')).toBeUndefined();
  });
  it('reads a date without a year as the latest one', () => {
    expect(parseTime('30 May at 11:02', 'en', AT)).toBe('2026-05-30');
    expect(parseTime('10月28日', 'zh', AT)).toBe('2026-10-28');
    expect(parseTime('Nov 23', 'en', AT)).toBe('2026-11-23');
    expect(parseTime('Nov 24', 'en', AT)).toBe('2025-11-24');
    expect(parseTime('Feb 29', 'en', AT)).toBeUndefined();
    expect(parseTime('Feb 29', 'en', Date.parse('2025-01-02'))).toBe('2024-02-29');
  });
});

it.each(['', 'xx', 'not a tag', '-', '\u0000', 'de-u-nu-zzzz', 'x-private'])('language %j never throws', (lang) => {
  expect(parseTime('2026-11-02', lang, AT)).toBe('2026-11-02');
  expect(parseTime('3d', lang, AT)).toBeUndefined();
});
