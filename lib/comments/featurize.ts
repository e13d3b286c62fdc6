/** What is kept of a comment: features of its text, never the text. Runs in the page. */

import type { CommentFeatures } from '../model';
import { guessLanguage } from './guessLanguage';
import { isPromotion } from './promotion';
import { signatureOf } from './signature';

const LINK =
  /https?:\S+|www\.\S+|(?<![\p{L}\p{N}@.-])[a-z\d-]{2,63}\.(?:com|net|org|info|io|ly|me|co|tv|gg|be|shop|link|site|app|ru|de|br|es|fr|id)(?![\p{L}\p{N}])\S*/giu;
const MENTION = /^(?:@[\p{L}\p{N}_]\S*|[,.!]+)$/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const NO_MORE_THAN_EMOJI =
  /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\s!.]|\u200d|\ufe0f|\u20e3)+$/u;
const QUESTION = /[?？؟\u037e՞]/;
/** No comment says in more than this what it did not say before; keeps hostile texts cheap. */
const LONGEST = 2000;
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Lower case, without diacritics, fancy letters made plain ("𝗙𝗼𝗹𝗹𝗼𝘄" → "follow"). */
function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize().replaceAll('’', "'").toLowerCase();
}

/**
 * Features of one comment.
 *
 * @param text the comment as it stands on the page.
 * @param lang what the site itself says of the text's language (its element's `lang`), not the page's; missing: guessed.
 */
export function featurize(text: string, lang?: string): CommentFeatures {
  const shown = text.replace(INVISIBLE, '').trim();
  const start = shown.slice(0, LONGEST);
  const words = start.replace(LINK, ' ');
  const plain = plainText(words);
  const language = lang?.split('-')[0]?.toLowerCase() || guessLanguage(plain);
  return {
    length: [...shown].length,
    hasLink: words !== start,
    mentionOnly: start.includes('@') && start.split(/\s+/).every((word) => MENTION.test(word)),
    emojiOnly: EMOJI.test(start) && NO_MORE_THAN_EMOJI.test(start),
    promotion: isPromotion(plain),
    isQuestion: QUESTION.test(words),
    ...(language ? { language } : {}),
    signature: signatureOf(plain),
  };
}
