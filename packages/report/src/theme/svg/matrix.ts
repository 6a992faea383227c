import type { Matrix } from "./drawing.ts";

/** Leaves everything where it is. */
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, if_] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * if_ + e,
    b * ie + d * if_ + f,
  ];
}

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const CALL = /^\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)/;

/** Reads a `transform` of SVG; `undefined` when it is not well written. */
export function readTransform(text: string): Matrix | undefined {
  let matrix: Matrix = IDENTITY;
  let rest = text.trim();
  while (rest !== "") {
    const call = CALL.exec(rest);
    const [whole = "", name = "", list = ""] = call ?? [];
    const made = call === null ? undefined : transformOf(name, readNumbers(list));
    if (made === undefined) return undefined;
    matrix = combined(matrix, made);
    rest = rest.slice(whole.length).trim();
  }
  return matrix;
}

/** The numbers of a list separated by spaces or commas; `undefined` when something else is in it. */
export function readNumbers(text: string): readonly number[] | undefined {
  if (!new RegExp(String.raw`^\s*(?:${NUMBER}[\s,]*)*$`, "i").test(text)) return undefined;
  return (text.match(new RegExp(NUMBER, "gi")) ?? []).map(Number);
}

function transformOf(name: string, numbers: readonly number[] | undefined): Matrix | undefined {
  if (numbers === undefined || !(COUNTS[name] ?? []).includes(numbers.length)) return undefined;
  const [first = 0, second, third = 0] = numbers;
  switch (name) {
    case "matrix":
      return numbers as unknown as Matrix;
    case "translate":
      return [1, 0, 0, 1, first, second ?? 0];
    case "scale":
      return [first, 0, 0, second ?? first, 0, 0];
    case "rotate":
      return rotation(first, second ?? 0, third);
    case "skewX":
      return [1, 0, Math.tan(radians(first)), 1, 0, 0];
    default:
      return [1, Math.tan(radians(first)), 0, 1, 0, 0];
  }
}

const COUNTS: { readonly [name: string]: readonly number[] } = {
  matrix: [6],
  translate: [1, 2],
  scale: [1, 2],
  rotate: [1, 3],
  skewX: [1],
  skewY: [1],
};

function rotation(degrees: number, x: number, y: number): Matrix {
  const cos = Math.cos(radians(degrees));
  const sin = Math.sin(radians(degrees));
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
