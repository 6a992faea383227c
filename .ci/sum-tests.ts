// Adds up what every package's test run closed with, and prints it as the last line.
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const [, , log = ""] = process.argv;
const plain = stripVTControlCharacters(readFileSync(log, "utf8"));
const closings = [...plain.matchAll(/\bTests\s+(.*)$/gm)].map(([, closing = ""]) => closing);

function count(kind: string): number {
  return closings
    .map((closing) => Number(new RegExp(`(\\d+) ${kind}`).exec(closing)?.[1] ?? 0))
    .reduce((sum, value) => sum + value, 0);
}

const skipped = count("skipped") + count("todo");
if (closings.length === 0 || skipped > 0) {
  process.stderr.write(`${closings.length} test runs, ${skipped} skipped: nothing may be skipped here\n`);
  process.exitCode = 1;
}
process.stdout.write(`${count("passed")} passed, ${count("failed")} failed\n`);
if (count("failed") > 0) process.exitCode = 1;
