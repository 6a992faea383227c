import type { Parameters } from "fast-check";

/** `npm run fuzz` starts the tests in this mode. */
const LONG = process.env.MODE === "fuzz";
const SECONDS_EACH = Number(process.env.FUZZ_SECONDS ?? "60");

/**
 * How long a property is looked for a counterexample: so many runs in the usual tests, and in `npm run fuzz` as many
 * as fit into a minute (or FUZZ_SECONDS), each time other ones.
 */
export function budget<T>(runs: number): Parameters<T> {
  return LONG
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: SECONDS_EACH * 1000 }
    : { numRuns: runs };
}
