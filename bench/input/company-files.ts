import type { Compiler, SourceFile } from "@scorecard/parser";
import { SHIPPED_FILES } from "./shipped-files.ts";

const SHEET_HEAD = /^(评分表|scorecard) ([\w-]+)/m;
/** A bound of a band that is written as a percentage. */
const BOUND = /\b[5-9]\d(?=%(?: 以上|～))|(?<=低于 )[5-9]\d(?=%)/g;
const STEPS = 50;

/** As many files as a large company has. */
export const COMPANY_FILES = 500;

/**
 * A company's folder: so many score sheets, each one of the shipped sheets with an id of its own and with bounds moved by
 * some hundredths, all of them in a file by the same amount, so that every ladder stays whole.
 */
export function companyFiles(files: number): readonly SourceFile[] {
  const sheets = SHIPPED_FILES.filter(({ text }) => SHEET_HEAD.test(text));
  return Array.from({ length: files }, (_, index) => {
    const { path, text } = sheets[index % sheets.length] ?? { path: "", text: "" };
    const lowered = (bound: string) => (Number(bound) - ((index % STEPS) + 1) / 100).toFixed(2);
    return {
      path: path.replace(".scorecard", `-${index}.scorecard`),
      text: text.replace(SHEET_HEAD, `$1 $2-${index}`).replace(BOUND, lowered),
    };
  });
}

/**
 * Compiles files, one after the other, with one compiler.
 * @throws Error when one of them has a mistake: the benchmark would then measure something else.
 */
export function everySheet(compiler: Compiler, files: readonly SourceFile[]): void {
  for (const file of files) {
    const { template, diagnostics } = compiler.compile(file);
    if (template === undefined) throw new Error(`${file.path}: ${diagnostics[0]?.message.en}`);
  }
}
