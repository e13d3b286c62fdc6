import { featurize } from '../../lib/comments/featurize';
import { commentScore } from '../../lib/scoring/real/comments';
import { COMMENTS } from '../../lib/scoring/real/constants';
import { countNearDuplicates } from '../../lib/scoring/real/signature';
import { auc } from './auc';
import type { Label, Part } from './DataMap';
import { type Result, shareOf } from './Result';
import type { DataRow } from './readRecords';
import { labelOfRow, shownText } from './rows';

/** One labelled comment with the score the product's features give it among the comments of its own video. */
export interface ScoredComment {
  label: Label;
  score: number;
  counted: boolean;
}

/** Scores the comments of a file, video by video. Nothing is fitted, so every video is left out of everything. */
export function scoreComments(part: Part, rows: readonly DataRow[]): ScoredComment[] {
  const { text, thread } = part.columns;
  if (text === undefined) return [];
  const threads = new Map<unknown, DataRow[]>();
  for (const row of rows) {
    const under = thread === undefined ? '' : row[thread];
    threads.set(under, [...(threads.get(under) ?? []), row]);
  }
  return [...threads.values()].flatMap((some) => scoreThread(part, text, some));
}

function scoreThread(part: Part, column: string, rows: readonly DataRow[]): ScoredComment[] {
  const features = rows.map((row) => featurize(shownText(row[column])));
  const twins = countNearDuplicates(
    features.map((f) => f.signature),
    COMMENTS.distance,
  );
  return rows.flatMap((row, i) => {
    const [f, many, label] = [features[i], twins[i] ?? 0, labelOfRow(row, part.label)];
    if (!f || !label) return [];
    return [{ label, score: commentScore(f, many), counted: f.promotion || many > 0 }];
  });
}

/** AUC of the comment score; the bar holds for English sets only, and for all videos of a folder together. */
export function commentsOfSets(what: string, scored: readonly ScoredComment[], hasBar: boolean): Result[] {
  const scores = (label: Label) => scored.filter((c) => c.label === label).map((c) => c.score);
  const [planted, genuine] = [scores('planted'), scores('genuine')];
  if (planted.length < 2 || genuine.length < 2) return [];
  const { low, value, high } = auc(planted, genuine);
  const area: Result = { signal: 'R5', what: `${what}: AUC`, n: scored.length, figure: value, low, high, area: true };
  return [hasBar ? { ...area, bar: '≥ .95', holds: value >= 0.95 } : area];
}

/** How many comments of each kind R5 counts as promotion or near-duplicate. Reported only. */
export function countedComments(what: string, scored: readonly ScoredComment[]): Result[] {
  return (['genuine', 'planted'] as const).flatMap((label) => {
    const some = scored.filter((c) => c.label === label);
    if (some.length === 0) return [];
    const words = label === 'genuine' ? 'ordinary, counted' : 'promotion, counted';
    return [shareOf('R5', `${what}: ${words}`, some.filter((c) => c.counted).length, some.length)];
  });
}
