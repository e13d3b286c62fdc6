import type { AccountId, Scorecard } from '../model';
import type { KeptCards } from '../store/read';
import { activeReason, realReason } from '../wording/because';
import type { Words } from '../wording/createWords';
import { signalTexts } from '../wording/signals/signalTexts';
import { accountColumns } from './accountColumns';
import type { CellValue } from './Column';
import type { ExportedAccount } from './ExportedAccount';

function sentencesOf({ active, real, signals, site }: Scorecard, words: Words): string {
  const reasons = signals.map((signal) => words.text('signal', { ...signalTexts(signal, site, words) }));
  return [activeReason(active.because, words), realReason(real.because, words), ...reasons].join(' ');
}

/** The account with a sentence, if there are any, that its card cannot be read. */
function withoutCard(account: AccountId, words?: Words): ExportedAccount {
  const [site = '', ...handle] = account.split(':');
  return { account, site, handle: handle.join(':'), ...(words && { sentences: words.text('left-out-row') }) };
}

function withCard(card: Scorecard, words?: Words): ExportedAccount {
  const { account, site, handle, name } = card;
  const known = { account, site, handle, card, ...(name !== undefined && { name }) };
  return words ? { ...known, sentences: sentencesOf(card, words) } : known;
}

const cellsOf = (account: ExportedAccount): CellValue[] => accountColumns.map(({ of }) => of(account));

/** A mistake of ours with one card keeps none of the others out of the file. */
function rowOf(card: Scorecard, words?: Words): CellValue[] {
  try {
    return cellsOf(withCard(card, words));
  } catch (error) {
    console.error(error);
    return cellsOf(withoutCard(card.account, words));
  }
}

/**
 * A row per account, in the order of `accountColumns`; those of a page with a card that cannot be read are its last.
 *
 * @param words for the sentences; missing: there are none
 */
export async function* accountRows(pages: AsyncIterable<KeptCards>, words?: Words): AsyncGenerator<CellValue[][]> {
  for await (const { cards, unreadable } of pages) {
    const leftOut = unreadable.map((account) => cellsOf(withoutCard(account, words)));
    yield [...cards.map((card) => rowOf(card, words)), ...leftOut];
  }
}
