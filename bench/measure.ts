/** One thing to be timed. */
export interface Job {
  readonly name: string;
  /** It takes part in every round whose number this divides; 1 is all of them. */
  readonly every: number;
  /** Run before each timing, outside it. */
  prepare?(round: number): void;
  run(round: number): unknown;
}

/** What the runs of a job took, in milliseconds, run by run. */
interface Times {
  /** By the clock on the wall: what a user waits. */
  readonly wall: readonly number[];
  /** Of all processor cores together, without the time in which other programs had them. */
  readonly cpu: readonly number[];
}

/** What each job took, by the job's name. */
export type Timings = ReadonlyMap<string, Times>;

/**
 * Times jobs in turn: a, b, c, a, b, c …, so that a machine that slows down or speeds up does so for all alike. Before
 * each run, outside the timing, the young garbage of the run before is collected. Not the old: a forced full collection
 * drops compiled code, and the next run would be more than twice as slow as in any real program.
 * @param plan rounds that are run but not counted first (`warmUp`), then those that are.
 */
export async function interleave(
  jobs: readonly Job[],
  plan: { readonly warmUp: number; readonly rounds: number },
): Promise<Timings> {
  const timings = new Map(jobs.map((job) => [job.name, { wall: [] as number[], cpu: [] as number[] }]));
  for (let round = -plan.warmUp; round < plan.rounds; round += 1) {
    for (const job of jobs.filter((candidate) => round % candidate.every === 0)) {
      const { wall, cpu } = await timeOf(job, round);
      if (round < 0) continue;
      timings.get(job.name)?.wall.push(wall);
      timings.get(job.name)?.cpu.push(cpu);
    }
  }
  return timings;
}

async function timeOf(job: Job, round: number): Promise<{ readonly wall: number; readonly cpu: number }> {
  job.prepare?.(round);
  globalThis.gc?.({ type: "minor" });
  const start = performance.now();
  const before = process.cpuUsage();
  await job.run(round);
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/** Collects all garbage where Node was started with `--expose-gc`. */
export function collectGarbage(): void {
  globalThis.gc?.();
}

/** The middle of some figures; of an even number of them, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  return (upper + lower) / 2;
}
