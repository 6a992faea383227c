import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { nameKey, safeFileName } from "./safe-name.ts";

describe("file names that hold on every system", () => {
  test.each([
    ["an ordinary name", "2026-09_0012_林晓雯", "2026-09_0012_林晓雯.pdf"],
    ["a rare character", "䶮子安", "䶮子安.pdf"],
    ["a way out of the folder", "../../etc/passwd", "_.._etc_passwd.pdf"],
    ["a Windows path", "C:\\Windows\\x", "C__Windows_x.pdf"],
    ["what Windows refuses", 'a<b>c:d"e|f?g*h', "a_b_c_d_e_f_g_h.pdf"],
    ["a line break and a tab", "王\n伟\t", "王_伟_.pdf"],
    ["dots and spaces at the end", "王伟. . ", "王伟.pdf"],
    ["a dot at the start", ".bashrc", "bashrc.pdf"],
    ["a device of Windows", "CON", "_CON.pdf"],
    ["a device with an extension", "nul.txt", "_nul.txt.pdf"],
    ["a device with a space", "com1 .x", "_com1 .x.pdf"],
    ["no device", "CONTRACT", "CONTRACT.pdf"],
    ["a mark that turns the direction", "\u202efdp.王伟", "fdp.王伟.pdf"],
    ["letters with separate accents", "e\u0301", "\u00e9.pdf"],
    ["half a character", "a\ud83d", "a_.pdf"],
    ["a joined emoji", "👩‍💼", "👩‍💼.pdf"],
    ["nothing at all", " . ", "_.pdf"],
  ])("%s: %j → %j", (_, text, expected) => {
    expect(safeFileName(text, ".pdf")).toBe(expected);
  });

  test("a long name is cut between characters, extension included in the 255 bytes", () => {
    const name = safeFileName("王".repeat(200), ".pdf");
    expect(name).toBe(`${"王".repeat(83)}.pdf`);
    expect(Buffer.byteLength(name)).toBe(253);
  });

  test("an emoji of several code points is kept or left out as a whole", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(safeFileName("x".repeat(240) + family, ".pdf")).toBe(`${"x".repeat(240)}.pdf`);
  });

  test("holds for any text", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), (text) => {
        const name = safeFileName(text, ".pdf");
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).toBe(name.normalize("NFC"));
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(name).toMatch(/^[^.\s].*\.pdf$/su);
      }),
    );
  });
});

test.each([
  ["upper and lower case", "Anna.pdf", "ANNA.pdf", true],
  ["composed and separate accents", "\u00e9.pdf", "e\u0301.pdf", true],
  ["ß and ss, which some systems take for one", "straße.pdf", "strasse.pdf", true],
  ["other characters", "王伟.pdf", "王玮.pdf", false],
])("names that are one file: %s", (_, one, other, expected) => {
  expect(nameKey(one) === nameKey(other)).toBe(expected);
});
