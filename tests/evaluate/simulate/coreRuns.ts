import { participants } from '../../../lib/scoring/active/participants';
import { percent, type Result, shareOf } from '../Result';
import type { Random } from './random';

const PEOPLE = [60, 150, 600, 2000];
const THREADS = [4, 5, 8, 15];
const RUNS = 400;

interface Crowd {
  name: string;
  /** How unequal people's activity is: spread of its ln. */
  spread: number;
  /** Threads that travelled, each with a crowd of strangers who come once. */
  viral: number;
}

const CROWDS: Crowd[] = [
  { name: 'all equally active', spread: 0, viral: 0 },
  { name: 'unequally active', spread: 1, viral: 0 },
  { name: 'very unequally active', spread: 2, viral: 0 },
  { name: 'one viral thread', spread: 0, viral: 1 },
  { name: 'unequally active, one viral thread', spread: 1, viral: 1 },
];

interface Cell {
  people: number;
  threads: number;
  said: number;
  over: number;
}

/** One run: whether a bound is said, and whether it lies above everybody there is. */
function run(random: Random, people: number, threads: number, crowd: Crowd): 'silent' | 'true' | 'over' {
  const share = 0.04 + 0.26 * random.next();
  const activity = Array.from({ length: people }, () =>
    Math.min(0.95, share * Math.exp(crowd.spread * random.normal() - crowd.spread ** 2 / 2)),
  );
  const seen = Array.from({ length: threads }, () => activity.flatMap((p, i) => (random.chance(p) ? [`p${i}`] : [])));
  let all = people;
  for (let v = 0; v < crowd.viral; v++) {
    const strangers = random.whole(people, 10 * people);
    seen[v]?.push(...Array.from({ length: strangers }, (_, i) => `s${v}-${i}`));
    all += strangers;
  }
  const found = participants(seen);
  if (!found.hasBound) return 'silent';
  return found.bound > all ? 'over' : 'true';
}

function runCell(random: Random, people: number, threads: number, crowd: Crowd): Cell {
  const cell = { people, threads, said: 0, over: 0 };
  for (let i = 0; i < RUNS; i++) {
    const told = run(random, people, threads, crowd);
    if (told !== 'silent') cell.said++;
    if (told === 'over') cell.over++;
  }
  return cell;
}

/** A5: how often the printed bound lies above everybody there is; the bar holds for every single cell. */
export function coreRuns(random: Random): Result[] {
  return CROWDS.map((crowd) => {
    const cells = PEOPLE.flatMap((people) => THREADS.map((threads) => runCell(random, people, threads, crowd)));
    const sum = (of: (cell: Cell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
    const worst = cells.reduce((a, b) => (b.over > a.over ? b : a));
    return {
      ...shareOf(
        'A5',
        `bound above the truth, ${crowd.name}`,
        sum((cell) => cell.over),
        cells.length * RUNS,
      ),
      bar: '≤ 1 % in every cell',
      holds: cells.every((cell) => cell.over <= 0.01 * RUNS),
      note: `${cells.length} cells; worst ${percent(worst.over / RUNS)} at ${worst.people} people, ${worst.threads} threads; said in ${percent(sum((c) => c.said) / (cells.length * RUNS))}`,
      cells,
    };
  });
}
