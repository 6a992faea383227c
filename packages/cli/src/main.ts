import { nodeWorld } from "./node-world.ts";
import { run } from "./run.ts";

/**
 * The `scorecard` command in this process: its files, its streams, its clock.
 * @param argv the words after the program's name
 * @returns the exit code: 0 done, 1 problems in the input or in writing, 2 wrong usage, 70 a fault of ours
 */
export function main(argv: readonly string[]): Promise<number> {
  return run(argv, nodeWorld());
}
