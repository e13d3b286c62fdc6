import type { SignalOf } from '../../model';

/** Reply rate: compared with what is usual on the site, with nothing, or of no use where a post or two decide it. */
export function replyRateArgs({ facts, n, range, usual }: SignalOf<'A2'>, site: string) {
  const compared = facts.unclear ? 'unclear' : usual ? 'usual' : 'nothing';
  return { compared, n, range, usual: usual ?? range, site } as const;
}
