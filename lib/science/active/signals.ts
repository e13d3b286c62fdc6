import type { Signal } from '../../account';
import type { Material } from '../material';
import { hat } from './hat';
import { recency } from './recency';
import { responses } from './responses';

/** Every signal of ACTIVE and every raw figure beside it, for what was seen. */
export function activeSignals(material: Material): Signal[] {
  const { rate, use, norm, pace, hat: h } = material;
  return [rate && responses(rate, use, norm), h && rate && hat(h, rate.n), recency(pace)].filter(
    (signal) => signal !== undefined,
  );
}
