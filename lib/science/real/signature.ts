/** Near-duplicate signatures (64 bits, 16 hex digits; made in lib/reader/signature): how far apart two are, and which have twins. */

function ones(x: number): number {
  let v = x - ((x >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function halves(signature: string): [number, number] {
  return [Number.parseInt(signature.slice(0, 8), 16) | 0, Number.parseInt(signature.slice(8, 16), 16) | 0];
}

/** Bits in which two signatures differ, 0…64. A missing one ('') is as far as can be: 64. */
export function signatureDistance(a: string, b: string): number {
  if (a === '' || b === '') return 64;
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  return ones(aHigh ^ bHigh) + ones(aLow ^ bLow);
}

/** Per signature, how many of the others differ from it in at most `distance` bits. '' has none. Quadratic: keep it to hundreds. */
export function countTwins(signatures: readonly string[], distance: number): number[] {
  const high = Int32Array.from(signatures, (s) => halves(s)[0]);
  const low = Int32Array.from(signatures, (s) => halves(s)[1]);
  const twins = new Array<number>(signatures.length).fill(0);
  for (let i = 0; i < signatures.length; i++) {
    if (signatures[i] === '') continue;
    for (let j = i + 1; j < signatures.length; j++) {
      const first = ones((high[i] ?? 0) ^ (high[j] ?? 0));
      if (first > distance || signatures[j] === '') continue;
      if (first + ones((low[i] ?? 0) ^ (low[j] ?? 0)) > distance) continue;
      twins[i] = (twins[i] ?? 0) + 1;
      twins[j] = (twins[j] ?? 0) + 1;
    }
  }
  return twins;
}
