import { describe, expect, test } from "vitest";
import { srgbProfile } from "./srgb-profile.ts";

const profile = Buffer.from(srgbProfile());

/** The numbers of a tag, after its type and reserved bytes, with sixteen binary places. */
function numbersOf(name: string, from = 8): readonly number[] {
  const entries = Array.from({ length: profile.readUInt32BE(128) }, (_, index) => 132 + index * 12);
  const entry = entries.find((at) => profile.toString("latin1", at, at + 4) === name) ?? Number.NaN;
  const start = profile.readUInt32BE(entry + 4);
  const count = (profile.readUInt32BE(entry + 8) - from) / 4;
  return Array.from({ length: count }, (_, index) => profile.readInt32BE(start + from + index * 4) / 0x10000);
}

function expectNear(found: readonly number[], wanted: readonly number[], places = 4): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, index) => {
    expect(value).toBeCloseTo(wanted[index] ?? Number.NaN, places);
  });
}

describe("the profile of sRGB", () => {
  test("says its size, version and kind", () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.readUInt32BE(8)).toBe(0x04200000);
    expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
    expect(profile.toString("latin1", 36, 40)).toBe("acsp");
  });

  // The colorants of sRGB under D50, as widely published profiles have them.
  test.each([
    ["rXYZ", [0.43607, 0.22249, 0.01392]],
    ["gXYZ", [0.38515, 0.71687, 0.09708]],
    ["bXYZ", [0.14307, 0.06061, 0.7141]],
  ] as const)("%s", (name, wanted) => {
    expectNear(numbersOf(name), wanted, 3);
  });

  test("red, green and blue together are the white in which profiles connect", () => {
    const [red, green, blue] = ["rXYZ", "gXYZ", "bXYZ"].map((name) => numbersOf(name));
    const sum = [0, 1, 2].map((index) => (red?.[index] ?? 0) + (green?.[index] ?? 0) + (blue?.[index] ?? 0));
    expectNear(sum, [0.9642, 1, 0.8249]);
    expectNear(numbersOf("wtpt"), [0.9642, 1, 0.8249]);
  });

  test("the adaptation leads from D65 to D50", () => {
    const matrix = numbersOf("chad");
    const daylight = [0.3127 / 0.329, 1, (1 - 0.3127 - 0.329) / 0.329];
    const adapted = [0, 3, 6].map((row) =>
      daylight.reduce((sum, value, column) => sum + value * (matrix[row + column] ?? 0), 0),
    );
    expectNear(adapted, [0.9642, 1, 0.8249]);
  });

  test.each([0, 0.02, 0.04045, 0.2, 0.5, 1])("its curve is the standard's at %d", (value) => {
    const [g = 0, a = 0, b = 0, c = 0, d = 0] = numbersOf("rTRC", 12);
    const curve = value >= d ? (a * value + b) ** g : c * value;
    const standard = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    expect(curve).toBeCloseTo(standard, 4);
  });
});
