import type { Extractor } from '../Extractor';
import { all } from '../find';
import { textOf } from '../text';

/** Icons in a row, each with its number behind it, or without one. */
export interface Icons {
  icon: string;
  number: string;
}

/** The number behind the n-th icon (from 0), before the next one: by the page's order, however they are boxed. */
export function behindIcon({ icon, number }: Icons, nth: number): Extractor {
  return (root, look) => {
    const row = all(root, `${icon}, ${number}`, look);
    const place = row.indexOf(row.filter((one) => one.matches(icon))[nth] ?? root);
    const behind = place < 0 ? undefined : row[place + 1];
    return behind?.matches(number) ? textOf(behind) : undefined;
  };
}
