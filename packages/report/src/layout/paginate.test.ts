import { describe, expect, test } from "vitest";
import type { Box } from "./page.ts";
import { paginate, segmentsOf } from "./paginate.ts";
import type { SpanLabel, Strip, TableForm } from "./strip.ts";

function box(height: number): Box {
  return { width: 100, height, lines: [] };
}

function label(height: number): SpanLabel {
  return { x: 0, width: 20, box: box(height) };
}

function strip(height: number, more: Partial<Strip> = {}): Strip {
  return { height, gap: 0, keepWithNext: false, content: [], verticals: [], ruleFrom: 0, ...more };
}

/** The heights of the strips on each page. */
function pages(strips: readonly Strip[], first: number, later = first): readonly (readonly number[])[] {
  return paginate(strips, { first, later }).map((page) => page.map(({ height }) => height));
}

describe("distributing strips over pages", () => {
  test.each([
    ["what fits stays on one page", [strip(30), strip(70)], [[30, 70]]],
    ["what does not, goes on", [strip(60), strip(50)], [[60], [50]]],
    ["a gap counts", [strip(60), strip(35, { gap: 6 })], [[60], [35]]],
    ["but not at the top of a page", [strip(60), strip(100, { gap: 6 })], [[60], [100]]],
    [
      "strips that keep together go to the next page together",
      [strip(60), strip(20, { keepWithNext: true }), strip(30)],
      [[60], [20, 30]],
    ],
    [
      "a run that no page can hold is broken all the same",
      [strip(50), strip(60, { keepWithNext: true }), strip(60)],
      [[50], [60], [60]],
    ],
    [
      "and its last strip is not left alone on a page",
      [
        strip(40, { keepWithNext: true }),
        strip(30, { keepWithNext: true }),
        strip(30, { keepWithNext: true }),
        strip(30),
      ],
      [
        [40, 30],
        [30, 30],
      ],
    ],
    [
      "unless two of them are higher than a page",
      [strip(20, { keepWithNext: true }), strip(60, { keepWithNext: true }), strip(60)],
      [[20, 60], [60]],
    ],
    [
      "a strip higher than a page has a page to itself",
      [strip(20), strip(140), strip(20)],
      [[20], [140], [20]],
    ],
  ])("%s", (_, strips, expected) => {
    expect(pages(strips, 100)).toEqual(expected);
  });

  test("later pages may offer less", () => {
    expect(pages([strip(100), strip(80), strip(10)], 100, 85)).toEqual([[100], [80], [10]]);
  });

  test("a table's head is counted on every page it is repeated on", () => {
    const table: TableForm = { head: box(20), width: 100 };
    const rows = [1, 2, 3, 4, 5].map(() => strip(30, { table }));
    expect(pages(rows, 100)).toEqual([[30, 30], [30, 30], [30]]);
  });

  test("a label's height is counted before its row is placed", () => {
    const group = label(60);
    const table: TableForm = { width: 100 };
    expect(pages([strip(50, { table }), strip(20, { table, group })], 100)).toEqual([[50], [20]]);
  });
});

describe("stretching rows to their labels", () => {
  test("the last row of a group on a page takes what its label lacks", () => {
    const group = label(70);
    const table: TableForm = { width: 100 };
    const [segment] = segmentsOf([
      strip(20, { table, group }),
      strip(30, { table, group }),
      strip(10, { table }),
    ]);
    expect(segment?.strips.map(({ height }) => height)).toEqual([20, 50, 10]);
    expect(segment?.height).toBe(80);
  });

  test("the label at the edge spans the head too", () => {
    const table: TableForm = { head: box(20), band: label(75), width: 100 };
    const [segment] = segmentsOf([strip(30, { table })]);
    expect(segment?.strips.map(({ height }) => height)).toEqual([55]);
    expect(segment?.height).toBe(75);
  });
});
