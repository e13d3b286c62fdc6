/** What the name of a column says, whatever way it is written: "user.followersCount", "Number.of.followers", "#followers". */
export interface ColumnWords {
  /** The name itself. */
  name: string;
  /** Letters and digits of the last part alone: "followerscount". */
  plain: string;
  /** Words of the last part without those that tell nothing: "followers". */
  stem: string;
  /** It is about the account, not about a post: "user.created_at", "account_created_at". */
  ofAccount: boolean;
}

/** Parts that only say how a figure is kept. */
const EMPTY = /^(count|counts|value|total)$/;
const FILLER = /^(number|num|of|n|nb|no|total|counts?|the|edge|public|metrics|statistics|stats)$/;
const ACCOUNT =
  /^(users?|accounts?|profile|author|owner|channel|creator|poster|joined|member|authormeta|authorstats|page)$/;

const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

/** Reads a column's name; what lies within another is separated by dots. */
export function columnWords(name: string): ColumnWords {
  const parts = name.split('.');
  const isPath = /^[\w-]+(\.[\w-]+)+$/.test(name) && !/^(number|num)\./i.test(name);
  const kept = isPath ? parts.filter((part) => !EMPTY.test(part.toLowerCase())) : [name];
  const last = kept.at(-1) ?? name;
  const words = wordsOf(last);
  const above = kept.slice(0, -1).flatMap(wordsOf);
  const isAccount = (word: string) => ACCOUNT.test(word);
  return {
    name,
    plain: last.toLowerCase().replace(/[^a-z\d]/g, ''),
    stem: words.filter((word) => !FILLER.test(word) && !isAccount(word)).join(''),
    ofAccount: above.some(isAccount) || (words.length > 1 && words.some(isAccount)),
  };
}
