import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FilledSheet } from "../contenders/contender.ts";
import { DIRECTOR_PATH } from "../input/director.ts";
import { median } from "../measure.ts";
import { ms, printTable, times } from "../print-table.ts";

const ROUNDS = 9;
const COMMAND = fileURLToPath(new URL("../../packages/cli/bin/scorecard.js", import.meta.url));
const TYPST = fileURLToPath(new URL("typst-process.ts", import.meta.url));

/**
 * Times whole processes that make one filled sheet, in turn: the command, which compiles the sheet, reads and scores the
 * review, and writes a signable, tagged file with its data inside; and a Node process that hands finished content to Typst.
 */
export function benchWholeProcess({ review, content }: FilledSheet): void {
  const folder = mkdtempSync(join(tmpdir(), "scorecard-bench-"));
  try {
    const reviewFile = join(folder, "review.json");
    const contentFile = join(folder, "content.json");
    writeFileSync(reviewFile, JSON.stringify(review));
    writeFileSync(contentFile, JSON.stringify(content));
    const ours = () =>
      run([COMMAND, "render", DIRECTOR_PATH, reviewFile, "--lang", "zh-Hans,en", "--out", folder]);
    const theirs = () => run([TYPST, contentFile, join(folder, "typst.pdf")]);
    const rounds = Array.from({ length: ROUNDS }, () => [ours(), theirs()] as const);
    const [own, other] = [0, 1].map((at) => rounds.map((round) => round[at] ?? Number.NaN));
    const row = (name: string, timings: readonly number[] = []) => [
      name,
      ms(median(timings)),
      ms(Math.min(...timings)),
      times(median(timings), median(other ?? [])),
    ];
    printTable(
      "A whole process for one sheet",
      ["", "median ms", "min ms", "to Typst"],
      [row("scorecard render", own), row("Node with Typst", other)],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  return performance.now() - start;
}
