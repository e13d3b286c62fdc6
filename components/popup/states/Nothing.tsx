import type { Miss } from '../../../lib/model';
import { missSentences } from '../../../lib/wording/misses';
import { useWords } from '../../shared/words';
import { Empty } from './Empty';

/** A site that can be read, and nothing seen of an account yet; with what this page does not show. */
export function Nothing({ handle, misses = [] }: { handle?: string; misses?: readonly Miss[] }) {
  const words = useWords();
  const { text } = words;
  return (
    <Empty title={handle === undefined ? text('nobody') : text('nothing', { handle })}>
      <p>{text(handle === undefined ? 'nobody.text' : 'nothing.text')}</p>
      {missSentences(misses, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Empty>
  );
}
