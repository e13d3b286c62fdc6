/** Near-duplicate signatures (64 bits, 16 hex digits; made in lib/reader/signature): how far apart two are, and which have duplicates. */

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
export function countNearDuplicates(signatures: readonly string[], distance: number): number[] {
  const duplicates = new Array<number>(signatures.length).fill(0);
  const places = [...signatures.keys()].filter((place) => signatures[place] !== '');
  const bits = places.map((place) => halves(signatures[place] ?? ''));
  const high = new Int32Array(bits.map(([first]) => first));
  const low = new Int32Array(bits.map(([, second]) => second));
  for (let i = 0; i < places.length; i++) {
    const [highHere = 0, lowHere = 0] = [high[i], low[i]];
    for (let j = i + 1; j < places.length; j++) {
      const first = ones(highHere ^ (high[j] ?? 0));
      if (first > distance || first + ones(lowHere ^ (low[j] ?? 0)) > distance) continue;
      for (const place of [places[i] ?? 0, places[j] ?? 0]) duplicates[place] = (duplicates[place] ?? 0) + 1;
    }
  }
  return duplicates;
}
