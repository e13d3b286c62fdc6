import { anyOf } from './anyOf';

/** Begins the line over a post whose author was paid for it ("Paid partnership with …"), or is all of it. */
export const PAID = anyOf(
  '^(?:paid (?:partnership|promotion|collab)|bezahlte (?:werbe)?partnerschaft|partenariat rémun|collaboration rémun', // 2026-05
  '(?:asociación|colaboración|alianza) pag|parceria (?:comercial )?paga|partnership (?:pubblicizz|retribu|a pagam)',
  'betaald partner|betal[dt]e? (?:partner|samarb)|płatn[ae] (?:partner|współpr)|sponsorowana współpr',
  'ücretli (?:iş )?(?:ortak|tanıt|iş ?birl)|kemitraan berbayar|hợp tác (?:được )?trả (?:tiền|phí)|quan hệ đối tác (?:được )?trả',
  '(?:оплаченное|платное|оплачуване) парт|タイアップ|有料パートナー|유료 (?:파트너|광고|협)|付[费費](?:合作|推广|推廣)|شراكة مدفوعة)',
);
