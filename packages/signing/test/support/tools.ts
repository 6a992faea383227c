import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";

/*
 * The tools that judge our files from outside. Where one is not installed its tests are skipped and say so; with
 * SCORECARD_ALL_TOOLS=1, as in continuous integration, its absence is a failure.
 */

export type Tool = "openssl" | "pdfsig" | "qpdf";

const ASKS: { readonly [T in Tool]: string } = { openssl: "version", pdfsig: "-v", qpdf: "--version" };

/** A group of tests that needs tools. */
export function describeWith(tools: readonly Tool[], name: string, tests: () => void): void {
  const missing = tools.filter((tool) => spawnSync(tool, [ASKS[tool]]).error !== undefined);
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  if (process.env.SCORECARD_ALL_TOOLS === "1") throw new Error(`not installed: ${missing.join(", ")}`);
  describe.skip(`${name} [skipped: ${missing.join(", ")} not installed]`, tests);
}

/** A folder of its own for the files of a test. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), "scorecard-signing-"));
}

export function put(name: string, bytes: Uint8Array | string): string {
  const file = join(folder(), name);
  writeFileSync(file, bytes);
  return file;
}

/** Runs a tool and returns what it prints. Throws when it finds fault. */
export function run(tool: Tool, ...options: readonly string[]): string {
  return execFileSync(tool, options, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What poppler says of each signature of a file; whom to trust is not asked. */
export function pdfsig(bytes: Uint8Array): readonly string[] {
  // It ends with an error code where a signature does not hold.
  const tool: Tool = "pdfsig";
  const { stdout } = spawnSync(tool, ["-nocert", put("sheet.pdf", bytes)], { encoding: "utf8" });
  return stdout.split(/^Signature #\d+:$/m).slice(1);
}

/** The file rewritten by qpdf. */
export function qpdf(bytes: Uint8Array, ...options: readonly string[]): Uint8Array {
  const target = join(folder(), "out.pdf");
  run("qpdf", ...options, put("in.pdf", bytes), target);
  return new Uint8Array(readFileSync(target));
}
