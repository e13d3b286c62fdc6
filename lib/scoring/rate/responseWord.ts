import type { Range, RateEstimate, ResponseWord } from '../../model';
import { RESPONSE_WORD } from './constants';
import { fewAnswers } from './fewAnswers';

/** The first word, from A1 and ACTIVE: large audience and few answers; people answer (low ≥ 40); few answer (high < 40); between.† METHOD.md#ACTIVE. */
export function responseWord(estimate: Pick<RateEstimate, 'd' | 'score'>, active: Range): ResponseWord {
  if (fewAnswers(estimate) !== undefined) return 'large-few';
  if (active.low >= RESPONSE_WORD.line) return 'answer';
  return active.high < RESPONSE_WORD.line ? 'quiet' : 'between';
}
