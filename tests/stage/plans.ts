import type { Plan } from './audience';

/** The five kinds of audience, once for all sites. A site scales `responses` to its own norm. */
export type Kind = 'answering' | 'few' | 'quiet' | 'fresh' | 'planted';

const plain: Plan = {
  texts: 'company',
  posts: 14,
  gap: 50,
  responses: 1,
  spread: 0.6,
  comments: 0,
  answered: 0,
  pitches: 0,
  views: 0,
  talk: 0.12,
  fans: 30,
  planted: 0,
};

/** What each kind does; `responses` is set per site. */
export const plans: Record<Kind, Plan> = {
  answering: { ...plain, texts: 'harbour', gap: 44, spread: 0.4, comments: 4, answered: 8, fans: 44 },
  few: { ...plain, texts: 'growth', gap: 26, spread: 0.8, fans: 40 },
  quiet: { ...plain, posts: 12, gap: 300, spread: 0.7 },
  fresh: { ...plain, texts: 'fresh', posts: 5, gap: 36, comments: 2, answered: 9 },
  planted: { ...plain, texts: 'shop', gap: 40, spread: 0.3, fans: 60 },
};
