// The main job, as a user would do it by hand: check the templates, render every sheet, score the example reviews.
import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "@scorecard/cli";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const OUT = "out";
const COMPANY = ["--config", "examples/company/scorecard.config.yaml"];
const MANAGER = "templates/customer-service-manager.scorecard";
const ROSTER = ["--blank", "--people", "examples/roster.csv", "--period", "2026-11"];

/** A step: what it does, and the command that does it. */
type Step = readonly [title: string, command: readonly string[]];

/** Every template that has example reviews, as sheets filled and blank, and as a table of totals. */
const SHEETS: readonly Step[] = readdirSync("examples/reviews").flatMap((name): readonly Step[] => {
  const template = `templates/${basename(name)}.scorecard`;
  const reviews = `examples/reviews/${name}`;
  return [
    [`${name}：评分表 Sheets`, ["render", template, reviews, "--out", `${OUT}/sheets`, ...COMPANY]],
    [`${name}：空白表 Blank sheets`, ["render", template, "--blank", "--out", `${OUT}/blank`, ...COMPANY]],
    [`${name}：总分 Totals`, ["score", template, reviews]],
  ];
});

const STEPS: readonly Step[] = [
  ["检查模板 Checking the templates", ["check", "templates"]],
  ...SHEETS,
  [
    "花名册上每人一份空白表 Blank sheets for the roster",
    ["render", MANAGER, ...ROSTER, "--out", `${OUT}/blank`, ...COMPANY],
  ],
];

for (const [title, command] of STEPS) {
  process.stdout.write(`\n${title}\n`);
  process.exitCode = await main(command);
  if (process.exitCode !== 0) break;
}
if (process.exitCode === 0) {
  process.stdout.write(`\n评分表在这里 The sheets are here: ${resolve(OUT)}\n`);
}
