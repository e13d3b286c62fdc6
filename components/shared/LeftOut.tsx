import { useText } from './words';

/** Names that are listed at most. */
const MOST = 5;

/** Accounts with figures that cannot be read, and what to do about it. Empty where there are no such accounts. */
export function LeftOut({ accounts }: { accounts: readonly string[] }) {
  const text = useText();
  if (accounts.length === 0) return null;
  const more = accounts.length > MOST ? ['…'] : [];
  return (
    <p class="notice-line" role="status">
      {text('left-out', { n: accounts.length, accounts: [...accounts.slice(0, MOST), ...more] })}
    </p>
  );
}
