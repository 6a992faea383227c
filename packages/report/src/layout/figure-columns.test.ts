import { describe, expect, test } from "vitest";
import { shippedFonts } from "../../test/support/fonts.ts";
import type { ScoreCell } from "../compose/sheet.ts";
import { createMeasurer } from "../fonts/shape-text.ts";
import { measuresFor } from "../theme/measures.ts";
import { figureColumns } from "./figure-columns.ts";
import { scoreBox } from "./score-cells.ts";
import { widthOf } from "./text-block.ts";

const fonts = shippedFonts();
const measurer = createMeasurer(fonts);
const setter = { measurer, theme: measuresFor("A4", ["zh-Hans"]) };
const SIZE = setter.theme.size.figure;

/** One column of figures: for each where it begins, where its whole part ends, and where it ends. */
function column(width: number, figures: readonly string[]) {
  const rows = figures.map((points): readonly ScoreCell[] => [{ points }]);
  const columns = figureColumns([{ x: 100, width }], rows, setter);
  return rows.map((cells, index) => {
    const [line] = scoreBox(cells, columns, [], 20, SIZE, setter).lines;
    if (line === undefined) throw new Error("the cell has a figure");
    const [whole = ""] = (figures[index] ?? "").split(".");
    const share = widthOf(measurer.shape(whole, { language: "en", weight: "bold" })) * line.size;
    return { left: line.x, point: line.x + share, right: line.x + line.width, size: line.size };
  });
}

describe("the figures of a column", () => {
  test("have their decimal points below each other", () => {
    const set = column(60, ["5", "10.25", "−3.5", "100", "7.125"]);
    expect(new Set(set.map(({ point }) => point.toFixed(3))).size).toBe(1);
  });

  test("whole ones end in one line, in the middle of the column", () => {
    const set = column(40, ["5", "20", "0"]);
    expect(new Set(set.map(({ right }) => right.toFixed(3))).size).toBe(1);
    expect(((set[1]?.left ?? 0) + (set[1]?.right ?? 0)) / 2).toBeCloseTo(120, 6);
  });

  test("the longest whole part and the longest decimals stand in the middle together", () => {
    const set = column(60, ["100", "7.125"]);
    expect(((set[0]?.left ?? 0) + (set[1]?.right ?? 0)) / 2).toBeCloseTo(130, 6);
  });

  test("one that is too long for its column leaves the line, and then its size, but not the column", () => {
    for (const { left, right } of column(33, ["5", "1234.5", "1.23456"])) {
      expect(left).toBeGreaterThanOrEqual(100);
      expect(right).toBeLessThanOrEqual(133);
    }
  });
});

test.each([...fonts.values()])("all digits of $id are equally wide", (face) => {
  const widths = [..."0123456789"].map((digit) => face.advanceOf(face.glyphOf(digit, true) ?? 0));
  expect(new Set(widths).size).toBe(1);
  expect(widths[0]).toBeGreaterThan(400);
});
