import { describe, expect, test } from "vitest";
import { faintColours } from "./contrast.ts";
import { HOUSE_LOOK, lookOf, readColour } from "./look.ts";
import type { Theme } from "./theme.ts";

describe("the look of a theme", () => {
  test("without a word it is the house's", () => {
    const { strokes, ...look } = lookOf({});
    const { strokes: house, ...others } = HOUSE_LOOK;
    expect(look).toEqual(others);
    expect(strokes).toEqual(house);
  });

  test("the accent reaches title, parts and the line below the company's name, and nothing else", () => {
    const look = lookOf({ colours: { accent: "#ff0000" } });
    expect(look.inks.accent).toEqual([1, 0, 0]);
    expect(look.strokes.accent).toEqual({ width: 1.2, colour: [1, 0, 0] });
    expect(look.inks.text).toEqual(HOUSE_LOOK.inks.text);
    expect(look.strokes.frame).toEqual(HOUSE_LOOK.strokes.frame);
  });

  test("a grid is lighter than its frame, and a hairline lighter still", () => {
    const { strokes } = lookOf({ colours: { lines: "#202040" } });
    const lightness = (["frame", "grid", "hair"] as const).map((stroke) => strokes[stroke].colour[0]);
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
    expect(new Set(lightness).size).toBe(3);
    for (const part of strokes.hair.colour) expect(part).toBeLessThan(1);
  });

  test("strong lines are all of one colour", () => {
    const { strokes, marks } = lookOf({ lines: "strong" });
    expect(new Set(Object.values(strokes).map(({ colour }) => String(colour)))).toEqual(new Set(["0"]));
    expect(marks.missing).toEqual(HOUSE_LOOK.inks.text);
  });

  test("a tint that is none is not painted", () => {
    const { tints } = lookOf({ colours: { tint: "none", band: "#ffffff" } });
    expect(tints).toMatchObject({ head: undefined, matched: HOUSE_LOOK.tints.matched, band: [1, 1, 1] });
  });

  test("what is no colour is refused", () => {
    expect(() => readColour("#12345")).toThrow(RangeError);
  });
});

describe("colours that are hard to read", () => {
  test.each([
    ["none without a theme", {}, []],
    ["grey that is just dark enough", { colours: { text: "#767676" } }, []],
    ["grey that is not", { colours: { text: "#777777" } }, ["text #777777 on #ffffff"]],
    [
      "labels and accents count too",
      { colours: { secondary: "#aaaaaa", accent: "#ffcc00" } },
      ["secondary #aaaaaa on #ffffff", "accent #ffcc00 on #ffffff"],
    ],
    ["lines may be lighter", { colours: { lines: "#949494" } }, []],
    ["but not so light", { colours: { lines: "#cccccc" } }, ["lines #cccccc on #ffffff"]],
    ["a tint under black text", { colours: { text: "#000000", tint: "#808080" } }, []],
    [
      "a tint that is too dark",
      { colours: { text: "#000000", tint: "#404040" } },
      ["tint #404040 on #000000"],
    ],
    [
      "a band is under the accent",
      { colours: { accent: "#1f4e79", band: "#1f4e79" } },
      ["band #1f4e79 on #1f4e79"],
    ],
  ] satisfies readonly (readonly [string, Theme, readonly string[]])[])("%s", (_, theme, expected) => {
    expect(faintColours(theme).map(({ field, colour, on }) => `${field} ${colour} on ${on}`)).toEqual(
      expected,
    );
  });
});
