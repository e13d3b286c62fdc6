/** Of each kind in turn, so that pseudonyms can be spoken. */
const LETTERS = ['bdfglmnprstvz', 'aeiou'];

/** Long ids begin with the time they were made at, and some sites' times are read from them. */
const NUMBERED = /^\d{10}(?=\d{7,}$)/;

/**
 * Invents handles, ids and addresses: the same for the same, of the same length and shape (letters stay letters, digits
 * digits, capitals capitals), another for another. A pseudonym gives no hint of what was there.
 */
export class Pseudonymizer {
  readonly #pseudonyms = new Map<string, string>();
  readonly #names = new Set<string>();
  readonly #used = new Set<string>();
  readonly #isTaken: (token: string) => boolean;
  #seed = 1;

  /** @param isTaken a word that no pseudonym may be */
  constructor(isTaken: (token: string) => boolean) {
    this.#isTaken = isTaken;
  }

  /** Is this one of the names that were added? Capitals do not matter; a number alone is no name. */
  isName(text: string): boolean {
    return this.#names.has(text.toLowerCase()) && !/^\p{Nd}*$/u.test(text);
  }

  /** From now on this is somebody's name, also where it is alone in a text. */
  addName(name: string): void {
    this.#names.add(name.toLowerCase());
  }

  /** Was a pseudonym made for this already? */
  hasPseudonym(name: string): boolean {
    return this.#pseudonyms.has(name.toLowerCase());
  }

  /** The pseudonym of a name, an id or a part of an address. */
  pseudonymOf(name: string): string {
    const key = name.toLowerCase();
    const pseudonym = this.#pseudonyms.get(key) ?? this.#make(key);
    this.#pseudonyms.set(key, pseudonym);
    this.#used.add(pseudonym);
    const letters = [...pseudonym];
    return [...name].map((was, n) => (was === was.toLowerCase() ? letters[n] : letters[n]?.toUpperCase())).join('');
  }

  #make(key: string): string {
    for (let tries = 0; tries < 200; tries++) {
      const time = NUMBERED.exec(key)?.[0].length ?? 0;
      const made = [...key].map((was, n) => (n < time ? was : this.#like(was, n))).join('');
      if (made !== key && !this.#used.has(made) && !this.#isTaken(made)) return made;
    }
    return `${key.replace(/[\p{L}\p{Nd}]/gu, 'q')}${this.#used.size}`; // all pseudonyms of this shape are used
  }

  #like(was: string, n: number): string {
    if (/\p{Nd}/u.test(was)) return n === 0 && was !== '0' ? String(1 + this.#next(9)) : String(this.#next(10));
    if (!/[\p{L}\p{M}]/u.test(was)) return was;
    const letters = LETTERS[n % 2] ?? 'q';
    return letters.charAt(this.#next(letters.length));
  }

  /** A fixed sequence (mulberry32): the same page gives the same report. */
  #next(below: number): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }
}
