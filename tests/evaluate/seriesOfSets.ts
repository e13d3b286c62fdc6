import { checksOfSets, ruleOnSeries } from './checksOfSets';
import { coverageOfSets } from './coverageOfSets';
import type { DataMap, Part } from './DataMap';
import type { Result } from './Result';
import type { DataRow } from './readRecords';
import { seriesOf } from './seriesOf';

/** Everything that posts over time allow: A1 forward in time, the checks' alarms and what they would find, and R1's rule. */
export function seriesOfSets({ site }: DataMap, part: Part, rows: readonly DataRow[]): Result[] {
  const series = seriesOf(part, rows);
  return [
    ...coverageOfSets(site, part.name, series),
    ...checksOfSets(site, part.name, series),
    ...(part.kind === 'posts' ? ruleOnSeries(site, part.name, series) : []),
  ];
}
