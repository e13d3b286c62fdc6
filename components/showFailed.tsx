import { render } from 'preact';
import { Lang } from './lang';
import { Failed } from './states/Failed';

/** Shows, in place of a whole page, that the library does not open, and why. */
export function showFailed(why: string, lang: string): void {
  render(
    <Lang.Provider value={lang}>
      <Failed as="page" why={why} />
    </Lang.Provider>,
    document.body,
  );
}
