/** Order statistics without sorting: a median needs one place of the order, not all. */

function swap(numbers: Float64Array, i: number, j: number): void {
  const there = numbers[i] ?? 0;
  numbers[i] = numbers[j] ?? 0;
  numbers[j] = there;
}

/**
 * The k-th smallest (0 = the smallest) in linear time on average. Reorders: nothing before place k is larger, nothing
 * after it smaller. Empty, or k outside: NaN. Source: quickselect, Hoare 1961.
 */
export function select(numbers: Float64Array, k: number): number {
  let from = 0;
  let to = numbers.length - 1;
  while (from < to) {
    const pivot = numbers[(from + to) >> 1] ?? Number.NaN;
    let i = from;
    let j = to;
    while (i <= j) {
      while ((numbers[i] ?? pivot) < pivot) i++;
      while ((numbers[j] ?? pivot) > pivot) j--;
      if (i <= j) swap(numbers, i++, j--);
    }
    if (k <= j) to = j;
    else if (k >= i) from = i;
    else break;
  }
  return numbers[k] ?? Number.NaN;
}
