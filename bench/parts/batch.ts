import type { Template } from "@scorecard/model";
import type { FilledSheet } from "../contenders/contender.ts";
import { bilingualRenderer, CREATED_AT, inputOf } from "../contenders/scorecard.ts";
import { collectGarbage, median } from "../measure.ts";
import { count, ms, printTable } from "../print-table.ts";
import { coldMedian } from "./cold.ts";

const RUNS = 5;

/** Times our own report: the first sheet of a fresh process, and many people at once. */
export async function benchBatch(template: Template, sheets: readonly FilledSheet[]): Promise<void> {
  const renderer = bilingualRenderer(template);
  const info = { createdAt: CREATED_AT };
  const inputs = sheets.map(inputOf);
  let combinedBytes = 0;
  const eachAlone = async () => {
    for (const input of inputs) await renderer.render([input], info);
  };
  const together = async () => {
    combinedBytes = (await renderer.render(inputs, info)).bytes.length;
  };
  await eachAlone();
  const alone = await timesOf(eachAlone);
  const combined = await timesOf(together);
  const cold = coldMedian("render");
  const step = (name: string) => ms(cold[name] ?? Number.NaN);
  printTable(
    "Our report: the first sheet of a fresh process, median ms",
    ["", "ms"],
    [
      ["load the package", step("load")],
      ["read and parse five fonts", step("fonts")],
      ["prepare the renderer", step("prepare")],
      ["first sheet", step("first")],
    ],
  );
  printTable(
    `Our report: ${sheets.length} people, one renderer`,
    ["", "ms", "ms a sheet", "bytes"],
    [
      ["a file each", ms(median(alone)), ms(median(alone) / sheets.length), ""],
      ["one file to print", ms(median(combined)), ms(median(combined) / sheets.length), count(combinedBytes)],
    ],
  );
}

async function timesOf(work: () => Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    collectGarbage();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}
