/** A3: does the owner answer the people who comment? */

import type { Range, SeenComment, Signal } from '../../model';
import { ANSWERS } from '../constants';
import { mapRange } from '../counts';
import { timeRange } from '../moment';
import { betaQuantile } from '../normal';
import { different, type Thread } from './threads';

/** Threads with the owner's answer, and questions with one. */
export interface OwnerAnswers {
  threads: number;
  answered: number;
  questions: number;
  questionsAnswered: number;
}

/** Whom a comment answers by the page's structure: a person, nobody in particular (undefined), or the owner ('owner'). */
function answersSomebody(comment: SeenComment): boolean {
  return comment.inReplyTo !== undefined && comment.inReplyTo !== 'owner' && comment.inReplyTo !== '';
}

/** Latest moment at which `comment` can have been written; ∞ when unknown, so that nothing is certainly later. */
function latest(comment: SeenComment): number {
  if (comment.publishedAt === undefined) return Number.POSITIVE_INFINITY;
  const { high } = timeRange(comment.publishedAt);
  return Number.isNaN(high) ? Number.POSITIVE_INFINITY : high;
}

/** Earliest moment at which `comment` can have been written; -∞ when unknown. */
function earliest(comment: SeenComment): number {
  if (comment.publishedAt === undefined) return Number.NEGATIVE_INFINITY;
  const { low } = timeRange(comment.publishedAt);
  return Number.isNaN(low) ? Number.NEGATIVE_INFINITY : low;
}

/** The owner's comments without a structure that shows whom they answer: only their time is evidence. */
function unaddressed(thread: Thread): number {
  return thread.owners
    .filter((comment) => comment.inReplyTo === undefined)
    .reduce((time, comment) => Math.max(time, earliest(comment)), Number.NEGATIVE_INFINITY);
}

/** An owner's comment after another's: beneath one, or strictly later than one where no structure is known. */
function isAnswered(thread: Thread): boolean {
  if (thread.owners.length === 0) return false;
  if (thread.owners.some(answersSomebody)) return true;
  const owner = unaddressed(thread);
  return owner > Number.NEGATIVE_INFINITY && thread.others.some((comment) => latest(comment) < owner);
}

/** Different questions by others in the thread, and how many of them got an answer. */
function questionsIn(thread: Thread): { questions: number; questionsAnswered: number } {
  const asked = different(thread.others.filter((comment) => comment.features?.isQuestion));
  if (thread.owners.length === 0) return { questions: asked.length, questionsAnswered: 0 };
  const answeredPeople = new Set(thread.owners.map((comment) => comment.inReplyTo));
  const owner = unaddressed(thread);
  const isQuestionAnswered = (comment: SeenComment) =>
    answeredPeople.has(comment.who) || (owner > Number.NEGATIVE_INFINITY && latest(comment) < owner);
  return { questions: asked.length, questionsAnswered: asked.filter(isQuestionAnswered).length };
}

/** Counts threads and questions with and without the owner's answer. */
export function countAnswers(threads: readonly Thread[]): OwnerAnswers {
  const all: OwnerAnswers = { threads: threads.length, answered: 0, questions: 0, questionsAnswered: 0 };
  for (const thread of threads) {
    if (isAnswered(thread)) all.answered++;
    const { questions, questionsAnswered } = questionsIn(thread);
    all.questions += questions;
    all.questionsAnswered += questionsAnswered;
  }
  return all;
}

/** p = (1+a)/(5+t) with the 95 % quantiles of Beta(1+a, 4+t−a), 0…1. Prior Beta(1, 4).† */
export function answerShare(answered: number, threads: number): Range {
  const yes = ANSWERS.priorYes + answered;
  const no = ANSWERS.priorNo + threads - answered;
  return { low: betaQuantile(0.025, yes, no), value: yes / (yes + no), high: betaQuantile(0.975, yes, no) };
}

/** A3 as a row; missing below 10 comments by others. Score 100·p^.4307: the prior mean gives 50.† */
export function ownerAnswers(threads: readonly Thread[], commentsByOthers: number): Signal | undefined {
  if (commentsByOthers < ANSWERS.commentsNeeded) return undefined;
  const { answered, questions, questionsAnswered } = countAnswers(threads);
  const range = answerShare(answered, threads.length);
  return {
    id: 'A3',
    axis: 'active',
    range,
    n: threads.length,
    of: 'threads',
    source: 'owner-answers',
    facts: { answered, questions, questionsAnswered },
    score: mapRange(range, (p) => 100 * p ** ANSWERS.power),
  };
}
