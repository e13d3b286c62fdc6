import { dataIn, valueAt } from './data';

/** The release of the software that made the page, as the JSON of a script says it; '' where it does not. */
export function release(root: Element, script: string, path: string): string {
  const element = root.querySelector(script);
  const value = element && valueAt(dataIn(element), path.split('/'));
  return typeof value === 'string' ? value : '';
}
