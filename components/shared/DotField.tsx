import type { Headline } from '../../lib/model';
import { DotFieldFigure } from './DotFieldFigure';
import './DotField.css';
import { Ruler } from './Ruler';

interface DotFieldProps {
  account: string;
  headline: Headline;
  /** The figure is one of top posts, which are not typical. */
  top?: boolean;
}

/** The field of ten thousand dots, and beside it a ruler with the norm as a bracket. */
export function DotField({ account, headline, top = false }: DotFieldProps) {
  return (
    <figure class="dot-field">
      <DotFieldFigure account={account} headline={headline} top={top} />
      <Ruler headline={headline} top={top} />
    </figure>
  );
}
