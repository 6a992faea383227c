import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * Apache PDFBox Preflight, as Debian packages it (libpdfbox2-java, libactivation-java, libjaxb-api-java and a Java runtime).
 * It judges by PDF/A-1b only, which forbids some of what PDF/A-3 allows.
 */

const JARS = [
  "preflight",
  "pdfbox2",
  "fontbox2",
  "xmpbox",
  "commons-logging",
  "commons-io",
  "javax.activation",
  "jaxb-api",
].map((name) => `/usr/share/java/${name}.jar`);

/** Whether it can be run here. */
export function hasPreflight(): boolean {
  return JARS.every((jar) => existsSync(jar)) && spawnSync("java", ["-version"]).error === undefined;
}

/** What it finds fault with: each fault's number and words. */
export function preflight(file: Uint8Array): readonly string[] {
  const path = join(mkdtempSync(join(tmpdir(), "scorecard-preflight-")), "sheet.pdf");
  writeFileSync(path, file);
  const main = "org.apache.pdfbox.preflight.Validator_A1b";
  const { stdout } = spawnSync("java", ["-cp", JARS.join(":"), main, path], { encoding: "utf8" });
  if (!/is (?:not )?a valid PDF\/A-1b file/u.test(stdout)) throw new Error(`no verdict: ${stdout}`);
  return stdout.split("\n").filter((line) => /^[\d.]+ : /u.test(line));
}
