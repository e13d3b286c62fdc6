import type { Signal } from '../model';
import type { Words } from './createWords';

/** "14 posts", "12 threads": how many a figure was read from, and of what. */
export function countedText({ of, n }: Pick<Signal, 'of' | 'n'>, { text }: Words): string {
  return text(of === 'people' ? 'accounts' : of, { n });
}
