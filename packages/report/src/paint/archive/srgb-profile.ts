import { md5 } from "@noble/hashes/legacy.js";
import { joinBytes } from "@scorecard/model";

/*
 * An ICC profile (ICC.1:2004, version 4.2) of sRGB, worked out from what IEC 61966-2-1 publishes: primaries, white and
 * transfer curve. PDF/A wants such a profile in the file to say which greys its numbers mean.
 */

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/** Chromaticities x and y of red, green, blue and white. */
const RED = [0.64, 0.33] as const;
const GREEN = [0.3, 0.6] as const;
const BLUE = [0.15, 0.06] as const;
const WHITE = [0.3127, 0.329] as const;

/** Of D50, in which profiles connect; the numbers of the ICC's specification. */
const D50: Vector = [0.9642, 1, 0.8249];

/** Bradford's cone responses, by which ICC profiles adapt one white to another. */
const BRADFORD: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** The transfer curve: (aX + b)^g from d on, cX below. */
const CURVE = { g: 2.4, a: 1 / 1.055, b: 0.055 / 1.055, c: 1 / 12.92, d: 0.04045 } as const;

/** The bytes of the profile. */
export function srgbProfile(): Uint8Array {
  const adaptation = adaptTo(D50, xyzOf(WHITE));
  const [red, green, blue] = transpose(multiply(adaptation, toXyz()));
  const curve = curveTag();
  return assemble([
    ["desc", textTag("sRGB")],
    ["cprt", textTag("No copyright")],
    ["wtpt", xyzTag(D50)],
    ["chad", tag("sf32", adaptation.flat().map(fixed))],
    ["rXYZ", xyzTag(red)],
    ["gXYZ", xyzTag(green)],
    ["bXYZ", xyzTag(blue)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ]);
}

/** Of a chromaticity with luminance 1. */
function xyzOf([x, y]: readonly [number, number]): Vector {
  return [x / y, 1, (1 - x - y) / y];
}

/** From linear RGB to XYZ: the primaries, each as strong as white asks. */
function toXyz(): Matrix {
  const primaries = transpose([xyzOf(RED), xyzOf(GREEN), xyzOf(BLUE)]);
  const [red, green, blue] = apply(invert(primaries), xyzOf(WHITE));
  return multiply(primaries, [
    [red, 0, 0],
    [0, green, 0],
    [0, 0, blue],
  ]);
}

function adaptTo(target: Vector, source: Vector): Matrix {
  const to = apply(BRADFORD, target);
  const from = apply(BRADFORD, source);
  const scale: Matrix = [
    [to[0] / from[0], 0, 0],
    [0, to[1] / from[1], 0],
    [0, 0, to[2] / from[2]],
  ];
  return multiply(invert(BRADFORD), multiply(scale, BRADFORD));
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function apply(matrix: Matrix, vector: Vector): Vector {
  return [dot(matrix[0], vector), dot(matrix[1], vector), dot(matrix[2], vector)];
}

function transpose([a, b, c]: Matrix): Matrix {
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]],
  ];
}

function multiply(a: Matrix, b: Matrix): Matrix {
  const columns = transpose(b);
  return transpose([apply(a, columns[0]), apply(a, columns[1]), apply(a, columns[2])]);
}

function invert([a, b, c]: Matrix): Matrix {
  const determinant = dot(a, cross(b, c));
  const share = ([x, y, z]: Vector): Vector => [x / determinant, y / determinant, z / determinant];
  return transpose([share(cross(b, c)), share(cross(c, a)), share(cross(a, b))]);
}

/** A number with sixteen binary places. */
function fixed(value: number): number {
  return Math.round(value * 0x10000);
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setInt32(index * 4, value);
  });
  return bytes;
}

/** The content of a tag: its type, four bytes of nothing, its values. */
function tag(type: string, values: readonly number[]): Uint8Array {
  return joinBytes([ascii(type), words([0, ...values])]);
}

function xyzTag(colour: Vector): Uint8Array {
  return tag("XYZ ", colour.map(fixed));
}

/** A parametric curve of the function that the specification numbers 3. */
function curveTag(): Uint8Array {
  const { g, a, b, c, d } = CURVE;
  return tag("para", [3 << 16, ...[g, a, b, c, d].map(fixed)]);
}

/** One text in American English, in UTF-16. */
function textTag(text: string): Uint8Array {
  const units = Uint8Array.from([...text].flatMap((letter) => [0, letter.charCodeAt(0)]));
  const header = joinBytes([tag("mluc", [1, 12]), ascii("enUS"), words([units.length, 28])]);
  return joinBytes([header, units]);
}

const HEADER = 128;

/** Header, table of tags and tags; equal tags are stored once, each begins at a multiple of four. */
function assemble(tags: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const start = HEADER + 4 + tags.length * 12;
  const offsets = new Map<Uint8Array, number>();
  let end = start;
  const pieces: Uint8Array[] = [];
  for (const content of new Set(tags.map(([, content]) => content))) {
    offsets.set(content, end);
    const padding = (4 - (content.length % 4)) % 4;
    pieces.push(content, new Uint8Array(padding));
    end += content.length + padding;
  }
  const table = tags.map(([name, content]) =>
    joinBytes([ascii(name), words([offsets.get(content) ?? 0, content.length])]),
  );
  const bytes = joinBytes([header(end), words([tags.length]), ...table, ...pieces]);
  // The identifier is worked out with the fields that the specification names set to zero; they are zero here.
  bytes.set(md5(bytes), 84);
  return bytes;
}

function header(size: number): Uint8Array {
  const bytes = new Uint8Array(HEADER);
  bytes.set(words([size, 0, 0x04200000]), 0);
  bytes.set(ascii("mntrRGB XYZ "), 12);
  bytes.set(CREATED, 24);
  bytes.set(ascii("acsp"), 36);
  bytes.set(words(D50.map(fixed)), 68);
  return bytes;
}

/** The first of January 2026, as six numbers of two bytes. */
const CREATED = Uint8Array.of(0x07, 0xea, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0);
