import type { ActiveBecause, RealBecause } from '../model';
import type { Words } from './createWords';
import { rateArgs, usualArgs } from './rate';

/** Why ACTIVE has its word, in one sentence. */
export function activeReason(because: ActiveBecause, { text }: Words): string {
  switch (because.id) {
    case 'private':
    case 'top':
    case 'no-norm':
      return text(`because-${because.id}`);
    case 'new':
      return text(because.atMost ? 'because-new-at-most' : 'because-new', because);
    case 'small':
      return text('because-small', because);
    case 'posts':
      return text('because-posts', because);
    case 'hidden':
      return text('because-hidden', because);
    case 'unviewed':
      return text('because-unviewed', because);
    case 'old':
      return text('because-old', because);
    case 'no-base':
    case 'no-size':
      return text(`because-${because.id}`, because);
    case 'no-norm-size':
      return text('because-no-norm-size', because);
    case 'participants':
      return text('because-participants', because);
    case 'large-few': {
      const { least, smallest } = because;
      if (smallest === undefined) return text('because-large-few', { ...rateArgs(because), least });
      return text('because-large-few-smallest', { ...rateArgs(because), smallest });
    }
    default:
      return text(`because-${because.id}`, { ...rateArgs(because), ...usualArgs(because.usual) });
  }
}

/** Why REAL has its word, in one sentence. */
export function realReason(because: RealBecause, { text }: Words): string {
  switch (because.id) {
    case 'unusual':
      return text('because-unusual', because);
    case 'strong-R1':
      return text('because-strong-R1', because);
    case 'strong-R3':
      return text('because-strong-R3', because);
    case 'strong-R5':
      return text('because-strong-R5', because);
    case 'followers':
      return text('because-followers', because);
    default:
      return text(`because-${because.id}`);
  }
}
