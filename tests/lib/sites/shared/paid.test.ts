import { expect, it } from 'vitest';
import { PAID } from '../../../../lib/sites/shared/paid';

it.each([
  'Paid partnership',
  'Paid partnership with lamp.co',
  'Bezahlte Partnerschaft mit lamp.co',
  'Bezahlte Werbepartnerschaft',
  'Partenariat rémunéré avec lamp.co',
  'Colaboración pagada con lamp.co',
  'Parceria paga com lamp.co',
  'Partnership pubblicizzata con lamp.co',
  'Betaald partnerschap met lamp.co',
  'Betalt partnerskab med lamp.co',
  'Betalt samarbete',
  'Płatne partnerstwo z lamp.co',
  'Ücretli ortaklık',
  'Kemitraan berbayar dengan lamp.co',
  'Оплаченное партнерство с lamp.co',
  'タイアップ投稿',
  '유료 파트너십',
  '付费合作',
  '付費合作',
  'شراكة مدفوعة مع lamp.co',
])('“%s” is a paid partnership', (line) => {
  expect(PAID.test(line)).toBe(true);
});

it.each(['Original audio', 'Bergen, Norway', 'Unpaid partnership', 'We were paid partnership fees', 'paid.partner'])(
  '“%s” is none',
  (line) => {
    expect(PAID.test(line)).toBe(false);
  },
);
