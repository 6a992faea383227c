import { describe, expect, test } from "vitest";
import type { TextLine, TextPiece } from "../layout/page.ts";
import { type Encode, showText } from "./show-text.ts";

/** Each character by its code point; digits are in a font of their own. */
const encode: Encode = ({ text }) =>
  (text.match(/\d+|\D+/gu) ?? []).map((stretch) => ({
    font: /\d/u.test(stretch) ? "D" : "F",
    codes: Array.from({ length: stretch.length }, (_, index) =>
      stretch.charCodeAt(index).toString(16).padStart(4, "0"),
    ).join(""),
  }));

function line(pieces: readonly TextPiece[], more: Partial<TextLine> = {}): TextLine {
  return { x: 0, y: 0, size: 9, width: 0, ink: "text", pieces, ...more };
}

function piece(text: string, ...shifts: readonly (readonly [at: number, by: number])[]): TextPiece {
  const moves = shifts.map(([at, by]) => ({ at, by }));
  return { text, face: "sc-regular", western: false, ...(moves.length > 0 && { shifts: moves }) };
}

/** The operators with the text in them readable, the font chosen already. */
function shown(text: TextLine): string {
  return showText(text, encode, "/F 9 Tf ").operators.replace(/[0-9a-f]{4,}/gu, (codes) =>
    (codes.match(/.{4}/gu) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join(""),
  );
}

describe("showing a line", () => {
  test.each([
    ["characters alone", line([piece("客户")]), "<客户> Tj"],
    ["a gap, to the left in thousandths", line([piece("客AB", [1, 0.095])]), "[<客>-95<AB>] TJ"],
    ["a cut bracket at its beginning", line([piece("（甲", [0, -0.5])]), "[500<（甲>] TJ"],
    [
      "a gap where the font changes",
      line([piece("第3次", [1, 0.095], [2, 0.095])]),
      "[<第>-95] TJ /D 9 Tf [<3>-95] TJ /F 9 Tf <次> Tj",
    ],
    [
      "signs that stand closer, and what they are",
      line([piece("甲），乙", [2, -0.5])]),
      "<甲> Tj /Span <</ActualText <\uFEFF），>>> BDC [<）>500<，>] TJ EMC <乙> Tj",
    ],
    [
      "three of them",
      line([piece("”）。", [1, -0.5], [2, -0.5])]),
      "/Span <</ActualText <\uFEFF”）。>>> BDC [<”>500<）>500<。>] TJ EMC",
    ],
    [
      "a gap behind them belongs to them",
      line([piece("甲）。乙丙", [1, 0.02], [2, -0.5], [3, 0.02])]),
      "[<甲>-20] TJ /Span <</ActualText <\uFEFF）。>>> BDC [<）>500<。>-20] TJ EMC <乙丙> Tj",
    ],
    [
      "a bracket cut at the beginning and signs later on",
      line([piece("（甲）。", [0, -0.5], [3, -0.5])]),
      "[500<（甲>] TJ /Span <</ActualText <\uFEFF）。>>> BDC [<）>500<。>] TJ EMC",
    ],
    [
      "a loose line, as one",
      line([piece("甲乙", [1, 0.14])], { loose: true }),
      "/Span <</ActualText <\uFEFF甲乙>>> BDC [<甲>-140<乙>] TJ EMC",
    ],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("characters of two UTF-16 units have one code", () => {
    const byCharacter: Encode = ({ text }) => [
      { font: "F", codes: [...text].map((character) => (character === "𠮷" ? "0001" : "0002")).join("") },
    ];
    const { operators } = showText(line([piece("𠮷A𠮷", [2, 0.095], [3, 0.095])]), byCharacter, "/F 9 Tf ");
    expect(operators).toBe("[<0001>-95<0002>-95<0001>] TJ");
  });

  test("tells the font that holds afterwards", () => {
    expect(showText(line([piece("第3")]), encode, "").font).toBe("/D 9 Tf ");
  });
});
