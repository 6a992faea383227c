import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file in the form in which qpdf lets it be edited: everything unpacked; a character a byte. */
export function editable(file: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "scorecard-edited-")), "sheet.pdf");
  writeFileSync(path, file);
  const options = ["--qdf", "--object-streams=disable", "--no-original-object-ids", "--replace-input"];
  execFileSync("qpdf", [...options, path]);
  return readFileSync(path, "latin1");
}

/** An edited file with its lengths and tables put right by qpdf's companion. */
export function repaired(text: string): Uint8Array {
  return execFileSync("fix-qdf", { input: Buffer.from(text, "latin1"), maxBuffer: 64 * 1024 * 1024 });
}
