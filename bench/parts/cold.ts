import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../measure.ts";

const PROCESSES = 5;

/** Milliseconds by the name of a step. */
export type Steps = { readonly [step: string]: number };

/** Runs `cold-<what>.ts` in several fresh processes and takes the median of each step that they print. */
export function coldMedian(what: "compile" | "company" | "render"): Steps {
  const script = fileURLToPath(new URL(`cold-${what}.ts`, import.meta.url));
  const runs = Array.from(
    { length: PROCESSES },
    (): Steps => JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" })),
  );
  const steps = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    steps.map((step) => [step, median(runs.map((run) => run[step] ?? Number.NaN))] as const),
  );
}

/** A stopwatch: each call gives the milliseconds since the one before. */
export function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    return passed;
  };
}
