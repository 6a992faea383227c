import { expect, test } from "vitest";
import type { Shape } from "../layout/page.ts";
import { HOUSE_LOOK, lookOf } from "../theme/look.ts";
import { shapeOperators } from "./shape-operators.ts";

const TRIANGLE = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 5, y: 8.66666 },
] as const;

test.each<readonly [string, Shape, string]>([
  ["an area", { kind: "polygon", points: TRIANGLE, tint: "bar" }, "0.36 g 0 0 m 10 0 l 5 8.667 l h f"],
  [
    "an area with its edge",
    { kind: "polygon", points: TRIANGLE, tint: "bar-second", stroke: "grid" },
    "0.8 g 0.5 G 0.45 w [] 0 d 0 0 m 10 0 l 5 8.667 l h B",
  ],
  [
    "a dashed line, which stays open",
    { kind: "line", points: TRIANGLE.slice(0, 2), stroke: "plot-second" },
    "0.35 G 0.9 w [3] 0 d 0 0 m 10 0 l S",
  ],
  [
    "a circle of four curves",
    { kind: "circle", centre: { x: 5, y: 5 }, radius: 5, tint: "paper" },
    "1 g 10 5 m 10 7.761 7.761 10 5 10 c 2.239 10 0 7.761 0 5 c 0 2.239 2.239 0 5 0 c 7.761 0 10 2.239 10 5 c h f",
  ],
])("%s", (_, shape, operators) => {
  expect(shapeOperators([shape], HOUSE_LOOK)).toEqual(["q 1 j", operators, "Q"]);
});

test("for printers that make dots of greys the result is black, and what is beside it an outline", () => {
  const strong = lookOf({ lines: "strong" });
  const bar = (tint: "bar" | "bar-second"): Shape => ({
    kind: "polygon",
    points: TRIANGLE,
    tint,
    stroke: "grid",
  });
  expect(shapeOperators([bar("bar")], strong).join(" ")).toMatch(/^q 1 j 0 g 0 G /u);
  expect(shapeOperators([bar("bar-second")], strong).join(" ")).toMatch(/^q 1 j 1 g 0 G /u);
});

test("a tint that a look does not paint leaves the edge, or nothing", () => {
  const strong = lookOf({ lines: "strong" });
  const area: Shape = { kind: "polygon", points: TRIANGLE, tint: "area" };
  expect(shapeOperators([area], strong)).toEqual([]);
  expect(shapeOperators([{ ...area, stroke: "grid" }], strong).join(" ")).toMatch(/^q 1 j 0 G .* h S Q$/u);
});
