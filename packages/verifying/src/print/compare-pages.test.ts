import { describe, expect, test } from "vitest";
import type { PlacedNote, PlacedText } from "../file/page-content.ts";
import { USUAL_LIMITS } from "../limits.ts";
import { comparePages } from "./compare-pages.ts";

/*
 * Rows of a page as texts divided by `|`, each 100 points from the last; rows 20 points apart.
 */

function textsOf(rows: readonly string[]): readonly PlacedText[] {
  return rows.flatMap((row, line) =>
    row
      .split("|")
      .flatMap((text, column) =>
        text === "" ? [] : [{ text, x: 50 + column * 100, y: 100 + line * 20, size: 9 }],
      ),
  );
}

function compared(printed: readonly PlacedText[], expected: readonly PlacedText[], limits = USUAL_LIMITS) {
  const page = { texts: printed, notes: [] };
  const { differences, diagnostics } = comparePages(page, { texts: expected, notes: [] }, 2, limits);
  const told = differences.map(({ printed: there, expected: wanted }) => `${there} ≠ ${wanted}`);
  return {
    told,
    said: diagnostics.map(({ message }) => message.en),
    codes: diagnostics.map(({ code }) => code),
  };
}

const SHEET = ["1|客户满意度|90% 以上：20 分|20|18.5", "2|投诉处理|2 小时内响应|10|10", "|总分||30|28.5"];

function sheetWith(row: number, text: string): readonly PlacedText[] {
  return textsOf(SHEET.with(row, text));
}

describe("a page that says the same", () => {
  test.each([
    ["as it is", textsOf(SHEET)],
    ["with other white space", textsOf(SHEET.map((row) => row.replaceAll(" ", "\u3000")))],
    ["a little lower", textsOf(SHEET).map((text) => ({ ...text, y: text.y + 30 }))],
  ])("%s", (_, printed) => {
    expect(compared(printed, textsOf(SHEET))).toEqual({ told: [], said: [], codes: [] });
  });

  test("cut into other pieces", () => {
    const [whole, pieces] = ["1|客户满意度|18.5", "1客户|满意|度18|.5"].map((row) =>
      textsOf([row, ...SHEET]),
    );
    expect(compared(pieces ?? [], whole ?? [])).toEqual({ told: [], said: [], codes: [] });
  });
});

describe("a page that says something else", () => {
  test.each([
    ["one figure of two that are alike", 1, "2|投诉处理|2 小时内响应|10|9", ["9 ≠ 10"]],
    ["the first of them", 1, "2|投诉处理|2 小时内响应|9|10", ["9 ≠ 10"]],
    ["a part of a figure", 0, "1|客户满意度|90% 以上：20 分|20|19.5", ["19.5 ≠ 18.5"]],
    ["a sign", 2, "|总分||30|-28.5", ["-28.5 ≠ 28.5"]],
    ["a character", 0, "1|客户满意率|90% 以上：20 分|20|18.5", ["率 ≠ 度"]],
    ["two places of a row", 0, "1|客户满意度|80% 以上：20 分|20|20", ["80% ≠ 90%", "20 ≠ 18.5"]],
    ["something more", 2, "|总分||30|28.5|（已调整）", ["（已调整） ≠ "]],
    ["something less", 1, "2||2 小时内响应|10|10", [" ≠ 投诉处理"]],
  ])("%s", (_, row, text, told) => {
    expect(compared(sheetWith(row, text), textsOf(SHEET)).told).toEqual(told);
  });

  test("is told with its row and its place on the paper", () => {
    const { said } = compared(sheetWith(0, "1|客户满意度|90% 以上：20 分|20|19.5"), textsOf(SHEET));
    expect(said).toEqual([
      "Page 2, in the row “客户满意度 90% 以上：20 分”, 159 mm from the left and 35 mm from the top: “19.5” is printed where the data say “18.5”. Go by the data, and find out why.",
    ]);
  });

  test("and is laid out otherwise: by the text alone", () => {
    const moved = sheetWith(0, "1|客户满意度|90% 以上：20 分|20|19.5").map((text) => ({
      ...text,
      y: text.y * 1.1,
    }));
    const many = Array.from({ length: 40 }, () => SHEET).flat();
    const expected = [...textsOf(SHEET), ...textsOf(many).map((text) => ({ ...text, y: text.y + 500 }))];
    const printed = [...moved, ...textsOf(many).map((text) => ({ ...text, y: text.y + 900 }))];
    expect(compared(printed, expected).told).toEqual(["19.5 ≠ 18.5"]);
  });

  test("in more places than anyone reads", () => {
    const rows = (digit: string) => textsOf(Array.from({ length: 30 }, (_, row) => `项目${row}|${digit}`));
    const { codes } = compared(rows("1"), rows("2"));
    expect(codes).toHaveLength(21);
    expect(codes.at(-1)).toBe("print-differs-more");
  });

  test("altogether", () => {
    const other = textsOf(Array.from({ length: 400 }, (_, row) => `这是另一份文件的第${row}行`));
    expect(compared(other, textsOf(SHEET))).toMatchObject({ told: [], codes: ["print-differs-more"] });
  });
});

describe("what lies on a page", () => {
  const field: PlacedNote = {
    kind: "Widget",
    field: "signature.hr",
    fieldKind: "Sig",
    value: "",
    box: [50, 50, 150, 90],
  };
  const comment: PlacedNote = { ...field, field: "comment.a", fieldKind: "Tx" };

  const codesOf = (printed: readonly PlacedNote[], expected: readonly PlacedNote[]) => {
    const { diagnostics, filled } = comparePages(
      { texts: [], notes: printed },
      { texts: [], notes: expected },
      1,
      USUAL_LIMITS,
    );
    return [...diagnostics.map(({ code }) => code), ...filled];
  };

  test.each([
    ["as it was made", [field, comment], []],
    [
      "with a text box over it",
      [field, comment, { ...field, kind: "FreeText", field: "", fieldKind: "" }],
      ["laid-over"],
    ],
    [
      "with a signature that nobody sees",
      [field, comment, { ...field, field: "archive", box: [0, 0, 0, 0] }],
      [],
    ],
    ["with a signature over it", [field, comment, { ...field, field: "archive" }], ["laid-over"]],
    ["without a field", [comment], ["field-gone"]],
    ["with a field moved", [{ ...field, box: [50, 500, 150, 540] }, comment], ["laid-over", "field-gone"]],
    ["with a field filled in", [field, { ...comment, value: "同意" }], ["comment.a"]],
  ])("%s", (_, printed, told) => {
    expect(codesOf(printed, [field, comment])).toEqual(told);
  });
});
