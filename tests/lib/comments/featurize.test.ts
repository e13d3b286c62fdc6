import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featurize } from '../../../lib/comments/featurize';
import { signatureDistance } from '../../../lib/scoring/real/comments';
import { COMMENTS } from '../../../lib/scoring/real/constants';

const of = featurize;

describe('what stands in a comment', () => {
  test('length counts code points, not bytes or halves', () => {
    expect(of('  👍🏽é ').length).toBe(3);
    expect(of('').length).toBe(0);
  });

  test.each(['see https://example.org/a?b', 'www.example.org now', 'my shop: harbour-prints.com', 'example.org/page'])(
    'link: %s',
    (text) => expect(of(text).hasLink).toBe(true),
  );

  test.each(['so good.me too', 'at 2.30 pm', 'wow...nice', 'ola@example.org', 'v1.2 is out'])('no link: %s', (text) =>
    expect(of(text).hasLink).toBe(text === 'so good.me too'),
  );

  test('mentions only', () => {
    expect(of('@mira_h @ola.b !').mentionOnly).toBe(true);
    expect(of('@ada@social.example').mentionOnly).toBe(true);
    expect(of('@mira_h look').mentionOnly).toBe(false);
    expect(of('').mentionOnly).toBe(false);
  });

  test('emoji only', () => {
    for (const text of ['❤️', '🔥🔥 !!', '👩‍👩‍👧', '🇳🇴', '👍🏽']) expect(of(text).emojiOnly).toBe(true);
    for (const text of ['100', '!!!', '', '🔥 nice', '#1']) expect(of(text).emojiOnly).toBe(false);
  });

  test('questions in several scripts, but not in an address', () => {
    for (const text of ['When?', '何時？', 'متى؟', 'Πότε\u037e']) expect(of(text).isQuestion).toBe(true);
    expect(of('https://example.org/?a=1').isQuestion).toBe(false);
  });
});

describe('promotion phrases', () => {
  test.each([
    'Check out my new cover!',
    'SUBSCRIBE to me pls',
    '𝗙𝗼𝗹𝗹𝗼𝘄 𝗺𝗲 𝗯𝗮𝗰𝗸',
    'Suscríbete a mi canal',
    'Segue de volta, me segue',
    'Schaut mal auf meinem Kanal vorbei',
    'Abonnez-vous à ma chaîne',
    'cek bio kak',
    'Подпишись на мой канал',
    'DM me for details',
  ])('%s', (text) => expect(of(text).promotion).toBe(true));

  test.each([
    'This song still makes me cry',
    'Love the harbour light in this one',
    'How did you get that colour?',
    'Me encanta esta foto',
    'Das ist ein schönes Bild',
    'Cette photo est superbe',
    'Очень красиво, спасибо',
    'recheck outside tomorrow',
  ])('none: %s', (text) => expect(of(text).promotion).toBe(false));
});

describe('language', () => {
  test.each([
    ['I think you are right and this is the best', 'en'],
    ['Muy bonito, gracias por compartir con los vecinos', 'es'],
    ['Das ist nicht schlecht, aber ich bin müde', 'de'],
    ['Je suis pas sûr mais merci', 'fr'],
    ['não sei o que é, mas obrigado', 'pt'],
    ['aku juga tidak bisa, kak', 'id'],
    ['とても綺麗ですね', 'ja'],
    ['너무 예뻐요', 'ko'],
    ['好漂亮', 'zh'],
    ['جميل جدا', 'ar'],
    ['Дуже гарно, дякую її', 'uk'],
    ['Очень красиво', 'ru'],
  ])('%s', (text, language) => expect(of(text).language).toBe(language));

  test('what cannot be told is missing', () => expect(of('wow 🔥')).not.toHaveProperty('language'));
  test('the site’s own word wins', () => expect(of('wow', 'pt-BR').language).toBe('pt'));
});

describe('near-duplicates', () => {
  const text =
    'Just picked up the new harbour print from the little gallery on the corner, it looks wonderful on the kitchen wall and the children ask about every boat';
  const apart = (a: string, b: string) => signatureDistance(of(a).signature, of(b).signature);

  test('a word, a name, a number or a link changed', () => {
    for (const copy of [
      text.replace('wonderful', 'fantastic'),
      `@mira_h ${text}`,
      `${text} https://example.org/42`,
      text.toUpperCase(),
      text.replaceAll(',', ' !!'),
    ]) {
      expect(apart(text, copy)).toBeLessThanOrEqual(COMMENTS.distance);
    }
  });

  test('another text is far', () => {
    expect(
      apart(text, 'We walked up to the lighthouse on Sunday and the wind nearly took my hat, what a view from there'),
    ).toBeGreaterThan(COMMENTS.distance + 5);
  });

  test('too short to tell', () => expect(of('so nice!!!').signature).toBe(''));

  test('random sentences are never near-duplicates', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvw'), minLength: 3, maxLength: 9 });
    const sentence = fc.array(word, { minLength: 8, maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(fc.property(sentence, sentence, (a, b) => a === b || apart(a, b) > COMMENTS.distance));
  });
});

test('any text gives features of the right form, and quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const features = of(text);
      expect(features.length).toBeGreaterThanOrEqual(0);
      expect(features.signature).toMatch(/^([0-9a-f]{16})?$/);
    }),
  );
  const started = performance.now();
  of('check '.repeat(200_000) + 'a-'.repeat(200_000));
  of(`${'@'.repeat(50_000)} ${'@a'.repeat(50_000)}^`);
  // Some 50 ms where it is quick, minutes where a pattern goes back over all it has read.
  expect(performance.now() - started).toBeLessThan(5000);
});
