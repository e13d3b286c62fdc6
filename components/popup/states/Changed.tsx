import type { Miss } from '../../../lib/model';
import { fieldText, missText } from '../../../lib/wording/misses';
import { RichText } from '../../shared/RichText';
import { useWords } from '../../shared/words';
import { Empty } from './Empty';

/** Missed fields that are listed at most. */
const MOST = 8;

/** The page has changed and too much of it was missed: which fields, and that nothing is guessed. */
export function Changed({ misses }: { misses: Miss[] }) {
  const words = useWords();
  const { text } = words;
  return (
    <Empty title={text('changed')}>
      <p>{text('changed.text')}</p>
      <ul>
        {misses.slice(0, MOST).map(({ field, why }) => (
          <li key={field + why}>
            <RichText
              text={text('miss', { field: fieldText(field, words), why: missText(why, words) })}
              places={{ b: (inner) => <b>{inner}</b> }}
            />
          </li>
        ))}
      </ul>
    </Empty>
  );
}
