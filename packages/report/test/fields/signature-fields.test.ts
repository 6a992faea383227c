import { signatureFields } from "@scorecard/signing";
import { describe, expect, test } from "vitest";
import { createSheetRenderer, type SheetInput } from "../../src/index.ts";
import { DIRECTOR } from "../support/director.ts";
import { shippedFonts } from "../support/fonts.ts";
import { FINAL, resultOf, reviewOf } from "../support/reviews.ts";
import { describeWith, extractedText, runOn } from "../support/tools.ts";

const fonts = shippedFonts();
const CREATED = { createdAt: new Date("2026-10-05T01:02:03Z") };
const filled: SheetInput = {
  kind: "filled",
  review: reviewOf(DIRECTOR),
  result: resultOf(DIRECTOR, FINAL),
};
const SIGNERS = DIRECTOR.signers.map(({ key }) => key);

async function rendered(sheets: readonly SheetInput[]) {
  const renderer = createSheetRenderer({ template: DIRECTOR, languages: ["zh-Hans", "en"], fonts });
  return renderer.render(sheets, CREATED);
}

describe.each([
  ["blank", [{ kind: "blank" }], SIGNERS.map((key) => `signature.${key}`)],
  ["filled", [filled], SIGNERS.map((key) => `signature.${key}`)],
  [
    "several in one file",
    [filled, filled],
    ["1", "2"].flatMap((sheet) => SIGNERS.map((key) => `${sheet}.signature.${key}`)),
  ],
] satisfies readonly (readonly [string, readonly SheetInput[], readonly string[]])[])(
  "places to sign: %s",
  (_, sheets, names) => {
    test("the manifest names them, with page, box, signer and keyword", async () => {
      const { manifest, pages } = await rendered(sheets);
      expect(manifest.fields.map(({ name }) => name)).toEqual(names);
      for (const { box, page, keyword, name, signer } of manifest.fields) {
        expect(page).toBeLessThanOrEqual(pages);
        expect(box[2]).toBeGreaterThan(150);
        expect(keyword).toBe(`[${name}]`);
        expect(SIGNERS).toContain(signer);
      }
    });

    test("the file has them where the manifest says", async () => {
      const { manifest, bytes } = await rendered(sheets);
      const { fields, diagnostics } = signatureFields(bytes);
      expect(diagnostics).toEqual([]);
      expect(fields.map(({ name, signed, page }) => ({ name, signed, page }))).toEqual(
        manifest.fields.map(({ name, page }) => ({ name, page, signed: false })),
      );
      fields.forEach(({ box }, index) => {
        box.forEach((length, side) => {
          expect(length).toBeCloseTo(manifest.fields[index]?.box[side] ?? 0, 1);
        });
      });
    });

    describeWith(["qpdf", "pdfsig", "pdftotext"], "judged from outside", () => {
      test("the file is sound, and lists each place as unsigned", async () => {
        const { bytes } = await rendered(sheets);
        expect(runOn(bytes, "qpdf", ["--check"])).toContain("No syntax or stream encoding errors");
        const listed = runOn(bytes, "pdfsig", []);
        expect(listed.match(/not signed/g)).toHaveLength(names.length);
        for (const name of names) expect(listed).toContain(name);
      });

      test("each keyword stands there once", async () => {
        const { bytes, manifest } = await rendered(sheets);
        const text = extractedText(bytes);
        for (const { keyword = "" } of manifest.fields) expect(text.split(keyword)).toHaveLength(2);
      });
    });
  },
);
