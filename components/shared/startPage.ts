import type { Settings } from '../../lib/model';
import type { MessageKey, Words } from '../../lib/wording/createWords';
import { loadWords } from '../../lib/wording/loadWords';

type Title = Extract<MessageKey, `${string}-title`>;

/** Loads the words of the chosen language, else the browser's, and gives the document its theme, language, direction and title. */
export async function startPage(settings: Pick<Settings, 'theme' | 'language'>, title?: Title): Promise<Words> {
  setTheme(settings);
  const words = await loadWords(settings.language || navigator.language);
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.direction;
  if (title) document.title = words.text(title);
  return words;
}

/** Light, dark, or as the system is. */
export function setTheme({ theme }: Pick<Settings, 'theme'>): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}
