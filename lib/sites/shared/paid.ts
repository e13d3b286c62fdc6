import { anyOf } from './anyOf';

/** Begins the line over a post whose author was paid for it ("Paid partnership with …"), or is all of it. */
export const PAID = anyOf(
  '^(?:paid (?:partnership|promotion|collab)(?: with)?', // 2026-05
  'bezahlte (?:werbe)?partnerschaft(?: mit)?|(?:partenariat|collaboration) rémun(?:éré)?e?(?: avec)?',
  '(?:asociación|colaboración|alianza) pag(?:ada)?(?: con)?|parceria (?:comercial )?paga(?: com)?',
  'partnership (?:pubblicizzata|retribuita|a pagamento)(?: con)?|betaald(?:e)? partner(?:schap)?(?: met)?',
  'beta(?:lt|lat) (?:partner|samarb)(?:skab|skap|ejde|ete)?(?: med)?|płatn[ae] (?:partner|współprac)(?:stwo|a)?(?: z)?',
  'sponsorowana współpraca(?: z)?|ücretli (?:iş )?(?:ortak|tanıt|iş ?birl)|kemitraan berbayar(?: dengan)?',
  'hợp tác (?:được )?trả (?:tiền|phí)(?: với)?|quan hệ đối tác (?:được )?trả(?: tiền)?(?: với)?',
  '(?:оплаченное|платное|оплачуване) парт(?:н[её]рство)?(?: [сз])?',
  'タイアップ|有料パートナー|유료 (?:파트너|광고|협)|付[费費](?:合作|推广|推廣)|شراكة مدفوعة(?: مع)?)',
);
