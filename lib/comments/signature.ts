/** Near-duplicate signature of a text: 64 one-bit MinHashes (Broder 1997; Li & König 2010) of its runs of four characters. */

const SHINGLE = 4;
const SHORTEST = 12;
const LONGEST = 600;
const BITS = 64;

/** Murmur3's last mix: every bit of the input moves half the bits of the output. */
function mix(x: number): number {
  let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** The lowest bit of the smallest hash: equal in two sets with probability (1 + J)/2, J = what they share of their union. */
function smallestBit(hashes: readonly number[], seed: number): number {
  let smallest = 0xffffffff;
  for (const h of hashes) smallest = Math.min(smallest, mix(h ^ seed));
  return smallest & 1;
}

/**
 * 16 hex digits. Texts that share a part J of their runs differ in about 32 · (1 - J) of the 64 bits: a word changed
 * among ten, less than 10; another text, about 30. Letters and digits only; digits count as one another and names after
 * "@" are left out, for copies are often changed there. '' below 12 characters. `plain`: lower case, without marks.
 */
export function signatureOf(plain: string): string {
  const text = plain
    .slice(0, LONGEST)
    .replace(/@[\w.-]+/g, ' ')
    .replace(/\p{N}/gu, '0')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const letters = [...text];
  if (letters.length < SHORTEST) return '';
  const hashes = [...new Set(letters.map((_, i) => letters.slice(i, i + SHINGLE).join('')))].map(hash);
  let signature = '';
  for (let bit = 0; bit < BITS; bit += 4) {
    const digit = [0, 1, 2, 3].reduce((sum, i) => sum * 2 + smallestBit(hashes, mix(bit + i + 1)), 0);
    signature += digit.toString(16);
  }
  return signature;
}
