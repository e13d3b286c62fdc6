/** Of each kind in turn, so that what is invented can be spoken. */
const LETTERS = ['bdfglmnprstvz', 'aeiou'];

/** Long ids begin with the time they were made at, and some sites' times are read from them. */
const NUMBERED = /^\d{10}(?=\d{7,}$)/;

/**
 * Invents handles, ids and addresses: the same for the same, of the same length and shape (letters stay letters, digits
 * digits, capitals capitals), another for another. What is invented says nothing about what stood there.
 */
export class Pseudonymizer {
  readonly #made = new Map<string, string>();
  readonly #names = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #isTaken: (token: string) => boolean;
  #seed = 1;

  /** @param isTaken a word that nothing may be called by */
  constructor(isTaken: (token: string) => boolean) {
    this.#isTaken = isTaken;
  }

  /** Is this a name of somebody met before? Capitals do not matter; a number alone is no name. */
  knows(name: string): boolean {
    return this.#names.has(name.toLowerCase()) && !/^\p{Nd}*$/u.test(name);
  }

  /** From now on this is somebody's name, also where it stands alone in a text. */
  meet(name: string): void {
    this.#names.add(name.toLowerCase());
  }

  /** Was anything invented for this already? */
  met(name: string): boolean {
    return this.#made.has(name.toLowerCase());
  }

  /** The invented token for a name, an id or a part of an address. */
  invent(name: string): string {
    const key = name.toLowerCase();
    const known = this.#made.get(key) ?? this.#make(key);
    this.#made.set(key, known);
    this.#taken.add(known);
    const shown = [...known];
    return [...name].map((was, n) => (was === was.toLowerCase() ? shown[n] : shown[n]?.toUpperCase())).join('');
  }

  #make(key: string): string {
    for (let tries = 0; tries < 200; tries++) {
      const told = NUMBERED.exec(key)?.[0].length ?? 0;
      const made = [...key].map((was, n) => (n < told ? was : this.#like(was, n))).join('');
      if (made !== key && !this.#taken.has(made) && !this.#isTaken(made)) return made;
    }
    return `${key.replace(/[\p{L}\p{Nd}]/gu, 'q')}${this.#taken.size}`; // all names of this shape are given away
  }

  #like(was: string, n: number): string {
    if (/\p{Nd}/u.test(was)) return n === 0 && was !== '0' ? String(1 + this.#next(9)) : String(this.#next(10));
    if (!/[\p{L}\p{M}]/u.test(was)) return was;
    const letters = LETTERS[n % 2] ?? 'q';
    return letters.charAt(this.#next(letters.length));
  }

  /** A fixed sequence (mulberry32): the same page gives the same skeleton. */
  #next(below: number): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }
}
