import { isDeepStrictEqual } from "node:util";
import { parseFile, type Statement } from "@scorecard/parser/syntax";
import { SHIPPED_FILES } from "../input/shipped-files.ts";
import { interleave, median } from "../measure.ts";
import { peggyParser } from "../peggy/peggy-parser.ts";
import { count, ms, printLines, printTable, times } from "../print-table.ts";

const PLAN = { warmUp: 30, rounds: 60 };

/**
 * Times the way from text to tree of all shipped files, beside a parser made by Peggy.
 * @throws Error when the two do not give the same tree: the comparison would then mean nothing.
 */
export async function benchParse(): Promise<void> {
  const peggy = peggyParser();
  for (const { path, text } of SHIPPED_FILES) {
    const ours = withoutKeywords(parseFile({ path, text }).statements);
    if (!isDeepStrictEqual(ours, peggy(text))) throw new Error(`${path}: Peggy gives another tree`);
  }
  const jobs = [
    {
      name: "@scorecard/parser",
      every: 1,
      run: () => SHIPPED_FILES.map(parseFile),
      emits: "tree with keywords; all mistakes, with their places",
    },
    {
      name: "Peggy",
      every: 1,
      run: () => SHIPPED_FILES.map(({ text }) => peggy(text)),
      emits: "tree; the first mistake alone",
    },
  ];
  const timings = await interleave(jobs, PLAN);
  const medians = jobs.map(({ name }) => median(timings.get(name)?.wall ?? []));
  const letters = SHIPPED_FILES.reduce((sum, { text }) => sum + text.length, 0);
  printTable(
    `Text to tree: ${SHIPPED_FILES.length} shipped files, ${count(letters)} characters, warm`,
    ["", "median ms", "to ours", "characters/ms", "emits"],
    jobs.map(({ name, emits }, index) => {
      const time = medians[index] ?? Number.NaN;
      return [name, ms(time), times(time, medians[0] ?? Number.NaN), count(letters / time), emits];
    }),
  );
  printLines([`Both gave the same trees for all ${SHIPPED_FILES.length} files.`]);
}

/** A tree without the keywords that its words can be, which only our parser tells. */
function withoutKeywords(statements: readonly Statement[]): unknown {
  return JSON.parse(JSON.stringify(statements, (key, value) => (key === "keywords" ? undefined : value)));
}
