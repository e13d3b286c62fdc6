import type { Way } from '../../site';
import { first, follow } from '../find';
import { textOf } from '../text';

const BUTTON = '[role="button"]';

/**
 * The number that stands on a button, or beside it where nothing else can be pressed; a button without one is read the other way.
 * What says zero for a missing number must not do so there: only where buttons carry words do their numbers stand elsewhere.
 *
 * @param mark what stands inside the button
 */
export function counter(mark: string, otherwise: Way): Way {
  return (root, look) => {
    const button = first(root, mark, look)?.closest(BUTTON);
    const cell = button?.parentElement;
    const alone = cell?.querySelectorAll(BUTTON).length === 1;
    const text = button && textOf(alone ? cell : button);
    return text && /\p{Nd}/u.test(text) ? text : follow(otherwise, root, look);
  };
}
