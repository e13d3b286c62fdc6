import { expect, it } from 'vitest';
import { leanMessages } from '../../../lib/wording/leanMessages';
import { englishSource } from '../../words';

it('is shorter, without comments', () => {
  const lean = leanMessages(englishSource);
  expect(lean.length).toBeLessThan(0.85 * englishSource.length);
  expect(lean).not.toMatch(/^#/m);
});

it('keeps attributes, choices and lines', () => {
  const source = '# C\na =\n    .b = { $n ->\n        [one] 1\n       *[other] x\n    }\n\nc = d\n    e\n';
  expect(leanMessages(source)).toBe('a=\n .b={$n ->\n [one] 1\n *[other] x\n}\nc=d\n e\n');
});

it('leaves a text alone in which spaces matter', () => {
  const source = 'a =\n    b\n      c\n';
  expect(leanMessages(source)).toBe(source);
});
