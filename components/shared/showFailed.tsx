import { render } from 'preact';
import { Failed } from '../popup/states/Failed';
import { Lang } from './lang';

/** Shows, in place of a whole page, that the library does not open, and why. */
export function showFailed(why: string, lang: string): void {
  render(
    <Lang.Provider value={lang}>
      <Failed as="page" why={why} />
    </Lang.Provider>,
    document.body,
  );
}
