import { beforeAll, describe, expect, it } from "vitest";
import { changesBehind } from "../src/index.ts";
import { USUAL_LIMITS } from "../src/limits.ts";
import { readPages } from "../src/pdf/pages.ts";
import { nameOf, withEntries } from "../src/pdf/values.ts";
import { writeValue } from "../src/pdf/write-value.ts";
import { makeSigners, type Signers, savedWith, signed, signedByBoth } from "./support/case.ts";
import { EMPLOYEE, makeSheet } from "./support/sheets.ts";

let signers: Signers;
let sheet: Uint8Array;

beforeAll(async () => {
  signers = await makeSigners();
  sheet = await makeSheet();
});

/** The sheet with a later version in which its first page lies on its side. */
function turned(pdf: Uint8Array): Uint8Array {
  return savedWith(pdf, (file) => {
    const [page] = readPages(file, USUAL_LIMITS);
    if (page === undefined) throw new Error("no page");
    const text = writeValue(withEntries(page.dict, { Rotate: 90, Tabs: nameOf("S") }));
    return [{ number: page.ref.number, text }];
  });
}

describe("what was added behind a version that is known", () => {
  it("nothing", () => {
    expect(changesBehind(sheet, sheet.length)).toEqual({ verdict: "none", changes: [], diagnostics: [] });
  });

  it("signatures", async () => {
    const both = await signedByBoth(sheet, signers);
    expect(changesBehind(both, sheet.length).verdict).toBe("signatures");
  });

  it("a page that was changed before anyone signed, which no signature tells", async () => {
    const altered = await signed(turned(sheet), EMPLOYEE, signers.zhang);
    const found = changesBehind(altered, sheet.length);
    expect(found.verdict).toBe("other");
    expect(found.changes).toContainEqual(expect.objectContaining({ role: "page", page: 1, expected: false }));
  });

  it("cannot be told where the known version does not end there, or the file cannot be read", () => {
    expect(changesBehind(sheet, sheet.length - 100).verdict).toBe("other");
    const found = changesBehind(new TextEncoder().encode("%PDF-"), 5);
    expect(found).toMatchObject({ verdict: "unknown", diagnostics: [{ code: "pdf-damaged" }] });
  });
});
