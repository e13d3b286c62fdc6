import type { BatchFacts, SeenMember } from '../../model';
import { findBatch, fires } from '../real/batches';

/** R3 over rows in list order: the window of like rows, where it is too surprising to be chance. METHOD.md#R3. */
export function batchIn(rows: readonly SeenMember[]): BatchFacts | undefined {
  const batch = findBatch(rows);
  if (!fires(batch)) return undefined;
  const { feature, inWindow, window, inList, rows: all } = batch;
  return { feature, inWindow, window, inList, rows: all };
}
