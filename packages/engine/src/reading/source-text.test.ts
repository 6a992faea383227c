import { describe, expect, test } from "vitest";
import { sourceText } from "./source-text.ts";

const TEXT = "模板: x\r\n\n员工\r评分:\n";
const source = () => sourceText(TEXT, "a.yaml");

describe("lines end as they end on any system", () => {
  test.each<readonly [at: string, start: number, line: string]>([
    ["模板", 0, "模板: x"],
    ["\n员工", 7, ""],
    ["员工", 8, "员工"],
    ["评分", 11, "评分:"],
  ])("the line of %j begins at %d: %j", (at, start, line) => {
    const found = source().lineAt(at === "\n员工" ? 7 : TEXT.indexOf(at));
    expect(found).toEqual({ start, text: line });
  });
});

describe("places", () => {
  test.each<readonly [from: number, to: number, place: string, why: string]>([
    [0, 2, "1:1-1:3", "inside of a line"],
    [4, 4, "1:5-1:5", "of nothing"],
    [4, 10, "1:5-1:6", "a stretch ends with its first line"],
    [7, 9, "2:1-2:1", "an empty line"],
    [8, 10, "3:1-3:3", "a line that ends with a return alone"],
    [14, 14, "4:4-4:4", "the end of a line"],
    [15, 99, "5:1-5:1", "behind the end of the text"],
    [99, 120, "5:1-5:1", "far behind it"],
    [-3, 1, "1:1-1:2", "before its beginning"],
    [3, 1, "1:4-1:4", "backwards"],
  ])("%d to %d is %s: %s", (from, to, place) => {
    const { file, start, end } = source().locate(from, to);
    expect(file).toBe("a.yaml");
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(place);
  });
});
