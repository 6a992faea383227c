import { describe, expect, test } from "vitest";
import { safeCell } from "./spreadsheet-cells.ts";

describe("a cell for spreadsheets", () => {
  test.each([
    ["=1+1"],
    ["+86 21 5555"],
    ["-客服部"],
    ["-5+3"],
    ["@SUM(A1)"],
    ["\t=1"],
    ["\r=1"],
    [" =1+1"],
    ["＝1+1"],
    ["＋1"],
    ["－1+2"],
    ["＠A1"],
    ['=HYPERLINK("http://example.com")'],
  ])("%j would run as a formula and is made text", (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  test.each([["-5"], ["-5.25"], ["86.5"], ["0012"], ["林晓雯"], [""], ["A=B"], ["20/3"]])(
    "%j stays",
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );
});
