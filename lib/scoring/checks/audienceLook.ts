/** The second word from the checks. METHOD.md#CHECKS. */

import type { AudienceLook, AudienceWord, Check, CheckId, CheckLack } from '../../model';

/** What a profile scrolled once and one thread opened can give; the others need a deeper or a longer look. */
const ORDINARY_VISIT: readonly CheckId[] = ['reach', 'responsesFitViews', 'breakBetweenPosts', 'voicesDiffer'];

/** No visit changes these. */
const NEVER: readonly (CheckLack | undefined)[] = ['site', 'norm'];

const ORDER: readonly CheckId[] = [
  'reach',
  'responsesFitViews',
  'breakBetweenPosts',
  'voicesDiffer',
  'followers',
  'growth',
];

const place = ({ id }: { id: CheckId }): number => ORDER.indexOf(id);

/** What was found counts before how much was looked at: a single check that stands out is told, even where it is the only one made. */
function wordOf(made: number, out: number): AudienceWord {
  if (out >= 2) return 'severalDoNotFit';
  if (out === 1) return 'oneStandsOut';
  return made >= 2 ? 'nothingStandsOut' : 'tooLittleSeen';
}

/**
 * nothing stands out (at least two checks made), one does, several of different kinds do not fit, or too little was seen. Each
 * check is a kind of its own: what R3 and R5 or R1 and R3 find on one list is one. Reading order does not matter.
 */
export function audienceLook(given: readonly Check[]): AudienceLook {
  const checks = [...given].sort((a, b) => place(a) - place(b));
  const made = checks.filter((check) => check.state !== 'notEnough');
  const out = made.filter((check) => check.state === 'standsOut').map((check) => check.id);
  const open = checks.filter((check) => check.state === 'notEnough' && !NEVER.includes(check.lack));
  const wouldAdd = open
    .filter((check) => ORDINARY_VISIT.includes(check.id))
    .map(({ id, lack = 'posts', have, need }) => ({
      id,
      lack,
      ...(have !== undefined && { have }),
      ...(need !== undefined && { need }),
    }));
  return {
    word: wordOf(made.length, out.length),
    made: made.length,
    possible: made.length + open.length,
    out,
    wouldAdd,
  };
}
