import { describe, expect, it } from "vitest";
import { USUAL_LIMITS } from "../limits.ts";
import { openPdf } from "./open-pdf.ts";
import { dictOf } from "./values.ts";
import { writeValue } from "./write-value.ts";

/** A file for old readers: its newer objects are packed, and only its second table knows of them. */
function hybridFile(): Uint8Array {
  let text = "%PDF-1.5\n";
  const offsets: number[] = [];
  const put = (body: string): void => {
    offsets.push(text.length);
    text += `${offsets.length} 0 obj\n${body}\nendobj\n`;
  };
  put("<< /Type /Catalog /AcroForm 4 0 R >>");
  const packed = "4 0 << /Fields [] >>";
  put(`<< /Type /ObjStm /N 1 /First 4 /Length ${packed.length} >>\nstream\n${packed}\nendstream`);
  const row = String.fromCharCode(2, 2, 0);
  const dict = "/Type /XRef /Size 5 /W [1 1 1] /Index [4 1] /Length 3";
  put(`<< ${dict} >>\nstream\n${row}\nendstream`);
  const lines = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  const table = `xref\n0 5\n0000000000 65535 f \n${lines.join("")}0000000000 00000 f \n`;
  const trailer = `trailer\n<< /Size 5 /Root 1 0 R /XRefStm ${offsets[2]} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + trailer, "latin1");
}

describe("a PDF file", () => {
  it("for old and new readers at once shows what it hides from the old", () => {
    const file = openPdf(hybridFile(), USUAL_LIMITS);
    expect(file.references.form).toBe("table");
    expect(writeValue(file.dict(file.catalogue.entries.get("AcroForm")) ?? dictOf([]))).toBe(
      "<< /Fields [] >>",
    );
  });
});
