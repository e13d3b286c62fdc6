import type { Evidence } from '../../lib/model';
import { activeAxis } from '../../lib/scoring/active/axis';
import { participants } from '../../lib/scoring/active/participants';
import { activeSignals } from '../../lib/scoring/active/signals';
import { threadsOf } from '../../lib/scoring/active/threads';
import { earlyFigures } from '../../lib/scoring/earlyFigures';
import { realAxis } from '../../lib/scoring/real/axis';
import { batches } from '../../lib/scoring/real/batches';
import { sampleComments } from '../../lib/scoring/real/comments';
import { sampleFollowers } from '../../lib/scoring/real/followers';
import { prevalence } from '../../lib/scoring/real/prevalence';
import { gapless } from '../../lib/scoring/real/runs';
import { score } from '../../lib/scoring/score';
import { scoringInputOf } from '../../lib/scoring/scoringInput';
import { publishedNorms } from '../../lib/scoring/sites';
import { evidenceOf } from '../../lib/store/rows';
import { NOW } from './fullEvidence';
import { plainCount } from './plainCount';
import { plainPass } from './plainPass';
import { type Times, timesOf } from './timesOf';
import { fullAccount, newsOf, update } from './update';

/** One thing measured, and the most its median may be where there is a bar, ms. */
export interface Row {
  name: string;
  times: Times;
  most?: number;
}

const RUNS = 100;
/** The bars, ms. */
const SCORED = 20;
const UPDATED = 3;

/** Each run has one follower row fewer, so that R1's interval is never one kept from a run before. */
const fewer = (evidence: Evidence) => (run: number) => ({
  ...evidence,
  members: evidence.members.slice(RUNS + run),
});

function parts(evidence: Evidence): [string, () => unknown][] {
  const input = scoringInputOf(evidence, NOW, publishedNorms);
  const signals = activeSignals(input);
  const { posts, rhythm, threads } = input;
  return [
    ['  posts and threads sorted out', () => scoringInputOf(evidence, NOW, publishedNorms)],
    ['    threads', () => threadsOf(evidence.comments)],
    ['  first glance', () => earlyFigures(evidence, posts, rhythm, NOW)],
    ['  signals of ACTIVE', () => activeSignals(input)],
    ['    A5 participants', () => participants(threads.map((thread) => thread.others.map((comment) => comment.who)))],
    ['  axis of ACTIVE', () => activeAxis(input, signals)],
    ['  REAL, R1 kept', () => realAxis(evidence, NOW)],
    ['    R1 rows chosen', () => sampleFollowers(evidence.site, evidence.members)],
    ['    R3 batches', () => batches(gapless(evidence.members))],
    ['    R5 comments compared', () => sampleComments(evidence.comments)],
  ];
}

function scores(evidence: Evidence): Row[] {
  const same = { runs: RUNS, prepare: () => evidence };
  const read = { runs: RUNS / 5, prepare: () => structuredClone(evidence) };
  const shares = { runs: RUNS, prepare: (run: number) => RUNS + run };
  return [
    { name: 'score', most: SCORED, times: timesOf({ runs: RUNS, prepare: fewer(evidence) }, (e) => score(e, NOW)) },
    ...parts(evidence).map(([name, work]) => ({ name, times: timesOf(same, work) })),
    { name: '    R1 interval, not kept', times: timesOf(shares, (k) => prevalence(k, 2_001)) },
    { name: 'score, just read from the store', most: SCORED, times: timesOf(read, (e) => score(e, NOW)) },
  ];
}

/** What the figures are held against: two passes over the same arrays, one that only reads, one that also counts. */
export interface Plain {
  read: Times;
  count: Times;
}

/** Scores and updates of an account at its limits, part by part; and plain passes over the same arrays in the same run. */
export function nodeBench(): { rows: Row[]; plain: Plain } {
  const kept = fullAccount();
  // As the store hands rows over: no two share a string.
  const evidence = structuredClone(evidenceOf(kept));
  const same = { runs: RUNS, prepare: () => evidence };
  const updates = Object.entries(newsOf(kept)).map(([name, fresh]) => ({
    name: `update by a look at a ${name}`,
    most: UPDATED,
    times: timesOf(same, () => update(kept, fresh)),
  }));
  const plain = { read: timesOf(same, plainPass), count: timesOf(same, plainCount) };
  return { rows: [...scores(evidence), ...updates], plain };
}
