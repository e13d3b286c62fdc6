import type { NormUsed } from '../model';
import type { Words } from './createWords';

/** A norm's name: alone ("Your own library of Nov 20, 2026"), or within a sentence ("your own library of …"). */
export function normName(
  { id, made }: Pick<NormUsed, 'id' | 'made'>,
  place: 'alone' | 'within',
  { text }: Words,
): string {
  if (isOwn(id)) return text(place === 'within' ? 'norm-own.within' : 'norm-own', { made });
  return text(`norm-${id}`);
}

const isOwn = (id: NormUsed['id']): id is `own-${string}` => id.startsWith('own-');
