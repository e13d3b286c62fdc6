import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeenComment } from '../../../../lib/model';
import { answerShare, countAnswers, ownerAnswers } from '../../../../lib/scoring/active/ownerAnswers';
import { threadsOf } from '../../../../lib/scoring/active/threads';
import { comment, features } from '../build';

const count = (comments: SeenComment[]) => countAnswers(threadsOf(comments));

/** A comment whose time is unknown. */
function undated(postId: string, who: string, more: Partial<SeenComment> = {}): SeenComment {
  const { publishedAt: _, ...rest } = comment(postId, who, 0, more);
  return rest;
}

describe('an answer', () => {
  it('comes strictly later, or stands beneath somebody', () => {
    expect(count([comment('p', 'a', 5), comment('p', '', 6)])).toMatchObject({ threads: 1, answered: 1 });
    expect(count([comment('p', 'a', 5), comment('p', '', 5)])).toMatchObject({ threads: 1, answered: 0 });
    expect(count([comment('p', 'a', 5), comment('p', '', 4)])).toMatchObject({ threads: 1, answered: 0 });
    expect(count([undated('p', 'a'), undated('p', '', { inReplyTo: 'a' })])).toMatchObject({ answered: 1 });
  });

  it('is not the owner talking on, nor one whose time or place is unknown', () => {
    expect(count([comment('p', 'a', 5), comment('p', '', 9, { inReplyTo: 'owner' })])).toMatchObject({ answered: 0 });
    expect(count([comment('p', 'a', 5), undated('p', '')])).toMatchObject({ answered: 0 });
    expect(count([undated('p', 'a'), comment('p', '', 9)])).toMatchObject({ answered: 0 });
    const sameDay = { publishedAt: '2026-11-17' };
    expect(count([comment('p', 'a', 5, sameDay), comment('p', '', 9, sameDay)])).toMatchObject({ answered: 0 });
  });

  it('counts no thread without a comment by somebody else', () => {
    expect(count([comment('p', '', 1), comment('p', '', 2)])).toMatchObject({ threads: 0, answered: 0 });
  });
});

describe('a question', () => {
  const asks = { features: features('when', { isQuestion: true, signature: 'aa' }) };

  it('is answered beneath it, or later where no structure is told; kept twice it is one', () => {
    const question = comment('p', 'a', 5, asks);
    expect(count([question, { ...question }])).toMatchObject({ questions: 1, questionsAnswered: 0 });
    expect(count([question, comment('p', '', 9, { inReplyTo: 'a' })])).toMatchObject({
      questions: 1,
      questionsAnswered: 1,
    });
    expect(count([question, comment('p', '', 9, { inReplyTo: 'b' })])).toMatchObject({
      questions: 1,
      questionsAnswered: 0,
    });
    expect(count([question, comment('p', '', 9)])).toMatchObject({ questions: 1, questionsAnswered: 1 });
    expect(count([question, comment('q', 'b', 1), comment('q', '', 9)])).toMatchObject({
      questions: 1,
      questionsAnswered: 0,
    });
  });
});

describe('A3', () => {
  it('starts at 50 and has the quantiles of its beta', () => {
    const none = answerShare(0, 0);
    expect(none.high).toBeCloseTo(1 - 0.025 ** 0.25, 9);
    expect(answerShare(9, 12).value).toBeCloseTo(10 / 17, 12);
  });

  it('has the share to the power that gives the prior mean 50', () => {
    const talk = Array.from({ length: 10 }, (_, i) => comment('p', `h${i}`, i));
    const [unanswered, answered] = [talk, [...talk, comment('p', '', 60)]].map((all) =>
      ownerAnswers(threadsOf(all), 10),
    );
    expect(unanswered?.score?.value).toBeCloseTo(50 * (1 / 6 / 0.2) ** 0.4307, 2);
    expect(answered?.score?.value).toBeCloseTo(50 * (2 / 6 / 0.2) ** 0.4307, 2);
  });

  it('says nothing below ten comments by others', () => {
    const nine = Array.from({ length: 9 }, (_, i) => comment(`p${i}`, `h${i}`, i));
    const few = threadsOf(nine);
    expect(ownerAnswers(few, 9)).toBeUndefined();
    expect(ownerAnswers(threadsOf([...nine, comment('p0', 'h99', 3)]), 10)?.n).toBe(9);
  });

  it('is never lowered by an owner’s reply after another’s comment', () => {
    const others = fc.array(fc.tuple(fc.nat(6), fc.nat(20), fc.nat(500)), { minLength: 10, maxLength: 60 });
    const owners = fc.array(fc.tuple(fc.nat(6), fc.nat(900)), { maxLength: 10 });
    fc.assert(
      fc.property(others, owners, fc.nat(), fc.boolean(), (theirs, own, pick, structured) => {
        const before = [
          ...theirs.map(([p, who, t]) => comment(`p${p}`, `h${who}`, t)),
          ...own.map(([p, t]) => comment(`p${p}`, '', t)),
        ];
        const [p, who, t] = theirs[pick % theirs.length] ?? [0, 0, 0];
        const reply = comment(`p${p}`, '', t + 1, structured ? { inReplyTo: `h${who}` } : {});
        const [old, now] = [before, [...before, reply]].map((all) => ownerAnswers(threadsOf(all), 10)?.score);
        expect(now?.value).toBeGreaterThanOrEqual(old?.value ?? Number.NaN);
        expect(now?.low).toBeGreaterThanOrEqual(old?.low ?? Number.NaN);
        expect(count([...before, reply]).answered).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
