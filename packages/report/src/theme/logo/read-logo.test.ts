import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readLogo } from "./read-logo.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(name: string, data: Uint8Array): readonly number[] {
  const length = [
    data.length >>> 24,
    (data.length >>> 16) & 255,
    (data.length >>> 8) & 255,
    data.length & 255,
  ];
  return [...length, ...Buffer.from(name), ...data, 0, 0, 0, 0];
}

interface Picture {
  readonly width?: number;
  readonly height?: number;
  readonly colourType?: number;
  readonly rows?: Uint8Array;
  readonly ends?: boolean;
}

/** A PNG of 8 bits a channel, 3 dots wide and 2 high unless stated. */
function png({ width = 3, height = 2, colourType = 2, rows, ends = true }: Picture = {}): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, colourType, 0, 0, 0], 8);
  const packed = deflateSync(rows ?? new Uint8Array(2 * (1 + 3 * 3)));
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", header),
    ...chunk("IDAT", packed),
    ...(ends ? chunk("IEND", new Uint8Array(0)) : []),
  ]);
}

function codeOf(bytes: Uint8Array): string {
  const read = readLogo(bytes);
  return "problem" in read ? read.problem.code : `${read.logo.kind} ${read.logo.width}×${read.logo.height}`;
}

const text = (value: string) => new TextEncoder().encode(value);

describe("logos", () => {
  test.each([
    ["a PNG", png(), "picture 3×2"],
    ["an SVG", text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"/>'), "drawing 200×80"],
    [
      "an SVG with a declaration and a remark before it",
      text(
        '<?xml version="1.0"?>\n<!-- 云岫 -->\n<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>',
      ),
      "drawing 20×10",
    ],
    ["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "logo-unknown"],
    ["nothing", new Uint8Array(0), "logo-unknown"],
    ["a PNG without its end", png({ ends: false }), "logo-damaged"],
    ["a PNG cut inside", png().slice(0, 60), "logo-damaged"],
    ["a signature alone", Uint8Array.from(SIGNATURE), "logo-damaged"],
    ["a PNG with rows missing", png({ rows: new Uint8Array(10) }), "logo-damaged"],
    ["a PNG that unpacks to more than it says", png({ rows: new Uint8Array(5_000_000) }), "logo-damaged"],
    ["a PNG without a width", png({ width: 0 }), "logo-damaged"],
    ["colours without a palette", png({ colourType: 3 }), "logo-damaged"],
    ["a PNG of a whole wall", png({ width: 40_000, height: 40_000 }), "logo-too-many-dots"],
    [
      "an SVG with a script",
      text("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script/></svg>"),
      "logo-svg-unsafe",
    ],
  ])("%s", (_, bytes, result) => {
    expect(codeOf(bytes)).toBe(result);
  });

  test("a mistake in an SVG has its line and says what stands there", () => {
    const read = readLogo(
      text("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<text>云岫</text>\n</svg>"),
    );
    expect(read).toMatchObject({ line: 2, problem: { code: "logo-svg-not-drawn" } });
    expect("problem" in read && read.problem.message["zh-Hans"]).toContain("第 2 行用了“<text>”");
  });
});
