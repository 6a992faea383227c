// The main job, as a user would do it by hand: check the templates, score the example reviews, render every sheet.
import { fileURLToPath } from "node:url";
import { main } from "@scorecard/cli";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const OUT = "out";
const COMPANY = "examples/company/scorecard.config.yaml";
const DIRECTOR = "templates/customer-service-director.scorecard";
const MANAGER = "templates/customer-service-manager.scorecard";

const STEPS: readonly (readonly string[])[] = [
  ["check", "templates"],
  ["render", DIRECTOR, "examples/reviews/customer-service-director", "--out", `${OUT}/sheets`],
  ["render", MANAGER, "examples/reviews/customer-service-manager", "--out", `${OUT}/sheets`],
  ["render", MANAGER, "--blank", "--people", "examples/roster.csv", "--period", "2026-11", "--out", `${OUT}/blank`],
  ["score", DIRECTOR, "examples/reviews/customer-service-director"],
  ["score", MANAGER, "examples/reviews/customer-service-manager"],
];

for (const step of STEPS) {
  const options = step[0] === "render" ? ["--lang", "zh-Hans,en", "--config", COMPANY] : [];
  process.exitCode = await main([...step, ...options]);
  if (process.exitCode !== 0) break;
}
