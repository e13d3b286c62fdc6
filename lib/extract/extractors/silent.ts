import type { Extractor } from '../Extractor';
import { first } from '../find';
import { textOf } from '../text';

/** Zero, where the button is there and has no words at all: the site prints no number for none. Surer than a missing number. */
export function silent(button: string): Extractor {
  return (root, look) => {
    const element = first(root, button, look);
    return element && textOf(element) === '' ? { exact: '0' } : undefined;
  };
}
