/** How the runs of one piece of work are timed. */
export interface Timing<T> {
  /** Measured runs; there are as many before them to warm up. */
  runs: number;
  /** Made before each run, outside its time. */
  prepare: (run: number) => T;
}

/** Times of some calls, ms. `fastest` is the one that was least disturbed by whatever else the machine did. */
export interface Times {
  median: number;
  fastest: number;
}

/** Times a piece of work. */
export function timesOf<T>({ runs, prepare }: Timing<T>, work: (prepared: T) => unknown): Times {
  const times: number[] = [];
  for (let run = -runs; run < runs; run++) {
    const prepared = prepare(run);
    const start = performance.now();
    work(prepared);
    const time = performance.now() - start;
    if (run >= 0) times.push(time);
  }
  times.sort((a, b) => a - b);
  return { median: times[runs >> 1] ?? Number.NaN, fastest: times[0] ?? Number.NaN };
}
