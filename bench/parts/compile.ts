import { createCompiler } from "@scorecard/parser";
import { COMPANY_FILES, companyFiles, everySheet } from "../input/company-files.ts";
import { DIRECTOR, shippedCompiler } from "../input/director.ts";
import { SHIPPED_HOST } from "../input/shipped-files.ts";
import { collectGarbage, median } from "../measure.ts";
import { count, ms, printTable } from "../print-table.ts";
import { coldMedian } from "./cold.ts";

/** Enough for the compiled code to be as quick as it gets, as after some minutes in an editor. */
const WARM_UP = 1_500;
const RUNS = 200;
const COMPANY_RUNS = 5;
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

/** Times the checking of a company's folder of sheets that share their libraries. */
export function benchCompany(): void {
  const files = companyFiles(COMPANY_FILES);
  const warm = timesOf(() => everySheet(createCompiler(SHIPPED_HOST), files), COMPANY_RUNS);
  const cold = coldMedian("company");
  const row = (name: string, time: number) => [name, ms(time), count((COMPANY_FILES * 1000) / time)];
  const letters = files.reduce((sum, { text }) => sum + text.length, 0);
  printTable(
    `Check ${COMPANY_FILES} sheets that share libraries: ${count(letters)} characters, one compiler`,
    ["", "median ms", "files/s"],
    [row("a fresh process, the parser loaded", cold.check ?? Number.NaN), row("warm", median(warm))],
  );
}

function timesOf(work: () => void, runs = RUNS): readonly number[] {
  collectGarbage();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}
