import { describe, expect, test } from "vitest";
import { editable, repaired } from "../support/edited-file.ts";
import { hasPreflight, preflight } from "../support/preflight.ts";
import { rendered, SHEET_FILES } from "./sheets.ts";

/** What PDF/A-1b forbids and PDF/A-3 allows, by the number that preflight gives it. */
const ALLOWED_IN_PART_3: readonly { readonly number: string; readonly why: string }[] = [
  { number: "1.2.9", why: "attachments" },
  { number: "1.4", why: "cross references as a stream" },
  { number: "1.4.7", why: "attachments" },
  { number: "2.2.2", why: "pictures with clear places" },
  { number: "2.1.6", why: "ICC profiles of version 4" },
  { number: "3.1.11", why: "subsets without a list of their characters" },
  { number: "7.11.2", why: "part 3" },
];

function describeWithPreflight(name: string, tests: () => void): void {
  if (hasPreflight()) describe(name, tests);
  else if (process.env.SCORECARD_ALL_TOOLS === "1") throw new Error("not installed: PDFBox preflight");
  else describe.skip(`${name} [skipped: libpdfbox2-java not installed]`, tests);
}

describeWithPreflight("Apache PDFBox Preflight", () => {
  test.each(SHEET_FILES)(
    "finds nothing in $name but what PDF/A-1 forbids and PDF/A-3 allows",
    async (file) => {
      const { bytes } = await rendered(file);
      const allowed = new Set(ALLOWED_IN_PART_3.map(({ number }) => number));
      const faults = preflight(bytes).filter((fault) => !allowed.has(fault.split(" ")[0] ?? ""));
      expect(faults).toEqual([]);
    },
  );

  test("finds a damaged file", async () => {
    const { bytes } = await rendered({ sheets: [{ kind: "blank" }] });
    const damaged = repaired(editable(bytes).replaceAll("/FontFile2", "/FontFile9"));
    expect(preflight(damaged).join("\n")).toMatch(/^3\.1\.3 : /mu);
  });
});
