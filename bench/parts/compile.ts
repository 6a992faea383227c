import { DIRECTOR, shippedCompiler } from "../input/director.ts";
import { collectGarbage, median } from "../measure.ts";
import { count, ms, printTable } from "../print-table.ts";
import { coldMedian } from "./cold.ts";

const WARM_UP = 200;
const RUNS = 200;
/** The sheet and its library. */
const FILES = 2;

/** Times the way from source text to template: in a fresh process, and again and again in one. */
export function benchCompile(): void {
  const compileOnce = () => shippedCompiler().compile(DIRECTOR);
  for (let run = 0; run < WARM_UP; run += 1) compileOnce();
  const both = timesOf(compileOnce);
  const compiler = shippedCompiler();
  compiler.compile(DIRECTOR);
  const sheetAlone = timesOf(() => compiler.compile(DIRECTOR));
  const cold = coldMedian("compile");
  printTable(
    "Compile the director's sheet",
    ["", "median ms", "files/s"],
    [
      ["a fresh process: load the parser", ms(cold.load ?? Number.NaN), ""],
      ["a fresh process: first sheet and its library", ms(cold.first ?? Number.NaN), ""],
      ["warm: the sheet and its library", ms(median(both)), count((FILES * 1000) / median(both))],
      ["warm: the sheet, library known", ms(median(sheetAlone)), count(1000 / median(sheetAlone))],
    ],
  );
}

function timesOf(work: () => void): readonly number[] {
  collectGarbage();
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}
