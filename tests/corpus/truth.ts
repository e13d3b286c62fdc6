import type { Count, Reading } from '../../lib/model';

/** Counts by field name; a number is what a human (or the maker of the page) knows to be true. */
export type Truths = Record<string, number>;

/** What is known of one real page. Numbers only: no name, no sentence of it enters the project. */
export interface RealPage {
  /** Inside the corpus folder. */
  file: string;
  /** The address it was saved from, told from the page itself, so that no handle stands here. */
  url: (document: Document) => string;
  /** When it was saved, ISO; only where relative times matter. */
  at?: string;
  lang?: string;
  profile?: Truths;
  /** Known posts by their position among the posts read. */
  posts?: Record<number, Truths>;
  comments?: Record<number, Truths>;
  members?: Record<number, Truths>;
  /** More of them, where the folder itself holds them: read when the test runs, never copied. */
  truths?: (document: Document) => Partial<Pick<RealPage, 'profile' | 'posts' | 'comments' | 'members' | 'read'>>;
  /** How many of each must be read. */
  read?: { posts?: number; comments?: number; members?: number };
  /** Fields that a human sees and the page's own markup does not give (explained beside the number). */
  known?: Record<string, string>;
}

/** One truth held against what was read. */
export interface Verdict {
  field: string;
  outcome: 'right' | 'missed' | 'wrong';
  truth: number;
  read?: Count;
}

/** Every truth of a page against its reading. */
export function judge(page: RealPage, reading: Reading): Verdict[] {
  const verdicts = against('profile', page.profile ?? {}, reading.profile);
  for (const list of ['posts', 'comments', 'members'] as const) {
    for (const [index, truths] of Object.entries(page[list] ?? {})) {
      verdicts.push(...against(`${list}[${index}]`, truths, reading[list][Number(index)]));
    }
    const count = page.read?.[list];
    if (count !== undefined) verdicts.push(verdict(`${list}.length`, count, exactly(reading[list].length)));
  }
  return verdicts;
}

const exactly = (value: number): Count => ({ low: value, value, high: value });

function against(where: string, truths: Truths, item: object | undefined): Verdict[] {
  const fields = (item ?? {}) as Record<string, Count | undefined>;
  return Object.entries(truths).map(([field, truth]) => verdict(`${where}.${field}`, truth, fields[field]));
}

function verdict(field: string, truth: number, read: Count | undefined): Verdict {
  if (!read) return { field, outcome: 'missed', truth };
  return { field, outcome: read.low <= truth && truth <= read.high ? 'right' : 'wrong', truth, read };
}
