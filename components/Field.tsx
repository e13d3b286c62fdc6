import type { Headline } from '../lib/account';
import { Crowd } from './Crowd';
import './Field.css';
import { Ruler } from './Ruler';

/** The field of ten thousand dots, and beside it a ruler with the norm as a bracket. */
export function Field({ account, headline }: { account: string; headline: Headline }) {
  return (
    <figure class="field">
      <Crowd account={account} headline={headline} />
      <Ruler headline={headline} />
    </figure>
  );
}
