// Renders sheets with the real command and holds them to the points that every sheet has to meet, each by a command that
// a reader could type. Prints a table; ends with 1 where a part of a point is not met.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { FILE_CHECKS } from "./points/file.ts";
import { FORM_CHECKS } from "./points/forms.ts";
import { PAGE_CHECKS } from "./points/pages.ts";
import { textChecks } from "./points/text.ts";
import { makeSheets } from "./sheets.ts";

process.env.SOURCE_DATE_EPOCH = "1793750400";
const folder = mkdtempSync(join(tmpdir(), "scorecard-checklist-"));
try {
  const { sheets, told } = makeSheets(folder);
  const checks: readonly Check[] = [...FILE_CHECKS, ...textChecks(told), ...PAGE_CHECKS, ...FORM_CHECKS];
  const results = checks
    .toSorted((a, b) => a.point - b.point)
    .map((check) => ({ ...check, found: check.faults(sheets) }));
  process.stdout.write("| Point | Part | Command | Result |\n| ---: | --- | --- | --- |\n");
  for (const { point, part, command, found } of results) {
    process.stdout.write(
      `| ${point} | ${part} | \`${command}\` | ${found.length === 0 ? "met" : "NOT MET"} |\n`,
    );
  }
  const failed = results.filter(({ found }) => found.length > 0);
  for (const { point, part, found } of failed) {
    process.stderr.write(`\n${point} ${part}:\n${found.slice(0, 12).join("\n")}\n`);
  }
  process.stdout.write(`\n${results.length - failed.length} of ${results.length} parts are met\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
