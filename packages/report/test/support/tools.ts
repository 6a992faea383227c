import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";

/*
 * The PDF tools that judge our files from outside. Where one is not installed its tests are skipped and say so;
 * with SCORECARD_ALL_TOOLS=1, as in continuous integration, its absence is a failure.
 */

/** What the tests use: poppler's tools, qpdf, and OpenSSL for the key files of those who sign. */
export type Tool = "openssl" | "pdffonts" | "pdfsig" | "pdfinfo" | "pdftotext" | "qpdf";

function isInstalled(tool: Tool): boolean {
  return spawnSync(tool, [tool === "qpdf" ? "--version" : "-v"]).error === undefined;
}

/** A group of tests that needs tools. */
export function describeWith(tools: readonly Tool[], name: string, tests: () => void): void {
  const missing = tools.filter((tool) => !isInstalled(tool));
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  if (process.env.SCORECARD_ALL_TOOLS === "1") throw new Error(`not installed: ${missing.join(", ")}`);
  describe.skip(`${name} [skipped: ${missing.join(", ")} not installed]`, tests);
}

/** Runs a tool on a file and returns what it prints. Throws when the tool finds fault. */
export function runOn(
  bytes: Uint8Array,
  tool: Tool,
  before: readonly string[],
  after: readonly string[] = [],
): string {
  const file = join(mkdtempSync(join(tmpdir(), "scorecard-report-")), "sheet.pdf");
  writeFileSync(file, bytes);
  return execFileSync(tool, [...before, file, ...after], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The text of a file, without any white space: wrapped lines are joined. */
export function extractedText(bytes: Uint8Array): string {
  return withoutSpaces(runOn(bytes, "pdftotext", ["-enc", "UTF-8"], ["-"]));
}

export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u3000]/gu, "");
}
