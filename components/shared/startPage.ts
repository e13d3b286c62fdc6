import type { MessageKey, Words } from '../../lib/wording/createWords';
import { loadWords } from '../../lib/wording/loadWords';

type Title = Extract<MessageKey, `${string}-title`>;

/** Loads the words of the browser's language, and gives the document its language, its direction and its title. */
export async function startPage(title?: Title): Promise<Words> {
  const words = await loadWords(navigator.language);
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.direction;
  if (title) document.title = words.text(title);
  return words;
}
