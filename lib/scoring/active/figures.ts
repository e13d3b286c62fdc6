/** Raw figures beside the axis: views, polls, paid posts. Shown, never scored. */

import type { Range, Signal } from '../../model';
import { exactly } from '../counts';
import { per100Views, viewsPer100 } from '../earlyFigures';
import type { ScoringInput } from '../scoringInput';
import { siteScoring } from '../sites';
import { COUNTED } from '../sources';

interface Figure {
  id: string;
  range: Range;
  n: number;
  values: Record<string, number | Range>;
  sentence?: string;
}

function shown({ id, range, n, values, sentence }: Figure): Signal {
  return {
    id,
    axis: 'shown',
    label: { key: `${id}.label` },
    figure: { key: `${id}.figure`, values },
    sentence: { key: sentence ?? `${id}.sentence`, values },
    range,
    n,
    of: 'posts',
    source: COUNTED,
  };
}

/** Where the norm is per view, A1 is the same figure drawn towards it; elsewhere it stands bare. */
function viewsSentence({ evidence, norm, base }: ScoringInput): string {
  if (norm && base === 'views') return 'V2.sentence.norm';
  return siteScoring(evidence.site).viewsBenchmark ? 'V2.sentence.x' : 'V2.sentence';
}

/** Views per 100 followers and responses per 100 views of the posts used, votes and paid posts of all own ones: a page marks the paid ones alone. */
export function figures(material: ScoringInput): Signal[] {
  const { evidence, posts } = material;
  const found: Signal[] = [];
  const views = viewsPer100(posts.posts, evidence.profile.followers);
  if (views.range) {
    found.push(shown({ id: 'V1', range: views.range, n: views.n, values: { views: views.range, n: views.n } }));
  }
  const rate = per100Views(posts.posts, posts.kinds);
  if (rate.range) {
    const sentence = viewsSentence(material);
    found.push(shown({ id: 'V2', range: rate.range, n: rate.n, values: { rate: rate.range, n: rate.n }, sentence }));
  }
  const own = posts.own.map((item) => item.post);
  const polls = own.flatMap((post) => (post.pollVotes ? [post.pollVotes] : []));
  if (polls.length > 0) {
    const votes = polls.reduce((sum, poll) => sum + poll.value, 0);
    const low = polls.reduce((sum, poll) => sum + poll.low, 0);
    const high = polls.reduce((sum, poll) => sum + poll.high, 0);
    found.push(
      shown({ id: 'polls', range: { low, value: votes, high }, n: polls.length, values: { votes, n: polls.length } }),
    );
  }
  if (own.some((post) => post.paid !== undefined)) {
    const paid = own.filter((post) => post.paid).length;
    found.push(shown({ id: 'paid', range: exactly(paid), n: own.length, values: { paid, n: own.length } }));
  }
  return found;
}
