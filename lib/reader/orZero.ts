import type { Way } from '../site';
import { first } from './find';
import { textOf } from './text';

/** The words of the place where a number stands, as far as they say one; zero, where it says none: the site prints none for none. */
export function orZero(selector: string): Way {
  return (root, look) => {
    const element = first(root, selector, look);
    if (!element) return undefined;
    const text = textOf(element);
    return /\p{N}/u.test(text) ? text : { exact: '0' };
  };
}
