/**
 * Phrases that ask for attention, money or contact, in seven languages (English, Spanish, Portuguese, German, French,
 * Indonesian, Russian); short lists of our own. Written without diacritics (й is и) and in lower case, as a text is
 * before it is looked at; a space stands for any gap, "%" for one word more or none. A phrase begins where a word does.
 */
const PHRASES = [
  'check (it |us |me |this |my |our |them )*out|check (my|our)|subscri|sub (to|me|back|4|for)|sub4sub|f4f|suscrib|inscrev|abonn(ier|ez)',
  '(my|our|mi|meu|minha|mein(em|en|e|er)?|mon|ma|notre) %(channel|canal|kanal|chaine|pag|profil|blog|website|site|seite|vid|music|song|cover|mixtape|beats|store|shop|loja|playlist|link|app|ig|insta|twitter|facebook|compte)',
  '(follow|folgt?|sui(s|vez)).(me|us|my|our|back|balik|4|for|mir|moi|nous)|siga?n?me|me segue|sdv|folback',
  '(link|enlace|lien) (in|en|na|di|dans)|(click|cliqu\\w+|clica|klickt?|klik) (here|on|the|this|my|aqui|no|ici|sur|hier|auf|link|di)|haz clic',
  '(dm|inbox|text|message|add|wa) (me|us|for|now|saya|kami|aja)|whats ?app|telegram|chama no|escribeme|schreibt? mir|contactez',
  '(mak|earn|made|gan|gagn|verdien)\\w* %(money|cash|\\$|\\d|dinero|dinheiro|argent)|geld verdien|renda extra|cuan|work from home|free (follow|likes|views|gift|iphone|robux|trial)',
  '(promo|discount|coupon|gift) (code|card)|code promo|codigo de|cupom|rabatt|sign up|join (my|our|us|now)|(visit|support|listen to|watch|like|share|view|vote|cek|kunjungi) (my|me|us|our|for|bio|profil|link|channel|toko)|visit[ae]|mampir',
  'donat|gofundme|kickstarter|patreon|give ?away|(please|pls|plz) (like|share|visit|watch|listen|support|help|go|click|vote|view|check)|buy (now|follow|view|like)|give (it|me|us|my|this) a|thumbs up (this|if|so)|like this comment|bitcoin|forex|(channel|akun|toko) (saya|aku|kami)',
  'подпи(шись|шит|сываи)|мо(и|ем|ю|еи) (канал|страниц|профил)|взаимн|ссылка в|заработ(ок|ать|аи)|пишите? (в|мне)|переходите? по|промокод|заходите? (ко|на)',
].join('|');

const PROMOTION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PHRASES.replaceAll('%', '(\\p{L}+ )?').replaceAll(' ', '\\s+')})`,
  'u',
);

/** Whether a promotion phrase stands in a text in lower case and without marks. */
export function isPromotion(plain: string): boolean {
  return PROMOTION.test(plain);
}
