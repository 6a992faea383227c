import type { Contender, FilledSheet } from "../contenders/contender.ts";
import { interleave, median } from "../measure.ts";
import { ms, printTable } from "../print-table.ts";

/** Times contenders that are asked for the very same sheet again and again, as a preview would. */
export async function benchSameSheet(contenders: readonly Contender[], sheet: FilledSheet): Promise<void> {
  const jobs = contenders.map(({ name, render }) => ({ name, every: 1, run: () => render(sheet) }));
  const timings = await interleave(jobs, { warmUp: 3, rounds: 20 });
  const rows = contenders.map(({ name }) => {
    const { wall, cpu } = timings.get(name) ?? { wall: [], cpu: [] };
    return [name, ms(median(wall)), ms(Math.min(...wall)), ms(median(cpu))];
  });
  printTable("The very same sheet again", ["", "median ms", "min ms", "cpu ms"], rows);
}
