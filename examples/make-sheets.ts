// The main job, as a user would do it by hand: check the templates, render every sheet, score the example reviews.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "@scorecard/cli";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const OUT = "out";
const COMPANY = ["--config", "examples/company/scorecard.config.yaml"];
const BILINGUAL = ["--lang", "zh-Hans,en"];
const DIRECTOR = "templates/customer-service-director.scorecard";
const MANAGER = "templates/customer-service-manager.scorecard";
const DIRECTORS = "examples/reviews/customer-service-director";
const MANAGERS = "examples/reviews/customer-service-manager";
const ROSTER = ["--blank", "--people", "examples/roster.csv", "--period", "2026-11"];

/** Each step: what it does, and the command that does it. */
const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ["检查模板 Checking the templates", ["check", "templates"]],
  [
    "客服总监评分表 Directors' sheets",
    ["render", DIRECTOR, DIRECTORS, "--out", `${OUT}/sheets`, ...BILINGUAL, ...COMPANY],
  ],
  [
    "客服部经理评分表 Managers' sheets",
    ["render", MANAGER, MANAGERS, "--out", `${OUT}/sheets`, ...BILINGUAL, ...COMPANY],
  ],
  [
    "空白表 Blank sheets for the roster",
    ["render", MANAGER, ...ROSTER, "--out", `${OUT}/blank`, ...BILINGUAL, ...COMPANY],
  ],
  ["客服总监总分 Directors' totals", ["score", DIRECTOR, DIRECTORS]],
  ["客服部经理总分 Managers' totals", ["score", MANAGER, MANAGERS]],
];

for (const [title, command] of STEPS) {
  process.stdout.write(`\n${title}\n`);
  process.exitCode = await main(command);
  if (process.exitCode !== 0) break;
}
if (process.exitCode === 0) {
  process.stdout.write(`\n评分表在这里 The sheets are here: ${resolve(OUT)}\n`);
}
