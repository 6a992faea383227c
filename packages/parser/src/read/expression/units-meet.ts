import { exact, type Language, type LocalizedText, textIn, type Unit } from "@scorecard/model";
import { checkAgainstPercent } from "../../lint/number-against-percent.ts";
import type { Span } from "../../syntax/syntax-tree.ts";
import type { Context } from "../context.ts";
import { NO_UNIT, scaleOf } from "../units.ts";
import { asPlainNumber, inBaseUnit, inOwnUnit, type NumberNode, scaled, type UnitPart } from "./node.ts";
import { printedWords } from "./wording.ts";

/*
 * What becomes of units where numbers meet. Numbers, shares and percentages are one dimension; a number without unit
 * takes the unit of what it is added to or compared with; where points are wanted, 2 × 天数 is 2 points for each day.
 */

const ONE = exact("1");
const COMPOUND = "compound";
const POINTS_DIMENSION = "points";

/** What a node's unit is called in messages. */
export function unitText({ unit }: Pick<NumberNode, "unit">): LocalizedText {
  return unit?.name ?? NO_UNIT;
}

/** Numbers that are added or compared, brought to one unit; `undefined` where they do not fit, which is reported. */
export function unified(
  nodes: readonly NumberNode[],
  span: Span,
  context: Context,
): readonly NumberNode[] | undefined {
  const pivot = pivotOf(nodes);
  if (pivot === undefined) return nodes;
  if (nodes.some(isPercentage)) {
    const unitless = nodes.find(isToldWithoutUnit);
    if (unitless !== undefined) {
      context.problem("unit-missing-for-percent", { name: printedWords(unitless.words, context) }, unitless);
      return undefined;
    }
  }
  const fitted = nodes.map((node) => fittedTo(pivot, node));
  const stranger = nodes.find((_, index) => fitted[index] === undefined);
  if (stranger !== undefined) {
    context.problem("units-differ", { first: unitText(pivot), second: unitText(stranger) }, span);
    return undefined;
  }
  for (const node of nodes) checkAgainstPercent(pivot.unit, node, context);
  const same = fitted.filter((node) => node !== undefined);
  return same.every(({ factor }) => factor.equals(pivot.factor)) ? same : same.map(inSharedUnit);
}

function isPercentage({ unit, constant }: NumberNode): boolean {
  return unit?.id === "%" && constant !== undefined;
}

/** A figure that is filled in as a plain number: 96 for 96% is more than any percentage. */
function isToldWithoutUnit({ value, dimension, unit }: NumberNode): boolean {
  return value.op === "input" && dimension === "plain" && unit === undefined;
}

function inSharedUnit(node: NumberNode): NumberNode {
  const base = inBaseUnit(node);
  return node.dimension === "plain" ? { ...base, unit: undefined } : base;
}

/** The node whose unit decides: one that cannot be anything else, before those that can. */
function pivotOf(nodes: readonly NumberNode[]): NumberNode | undefined {
  const strict = nodes.filter(({ bare, loose }) => !bare && !loose);
  return (
    strict.find(({ dimension }) => dimension !== "plain") ??
    strict[0] ??
    nodes.find(({ bare }) => !bare) ??
    nodes[0]
  );
}

function fittedTo(pivot: NumberNode, node: NumberNode): NumberNode | undefined {
  if (pivot.bare) return node;
  const { dimension, unit, factor, loose } = pivot;
  if (node.bare) {
    const own = dimension === "plain" ? ONE : factor;
    return { ...node, dimension, unit, factor: own, bare: false, loose };
  }
  if (node.dimension === dimension)
    return pivot.parts === undefined ? { ...node, loose: loose && node.loose } : undefined;
  const countsAsPoints = dimension === POINTS_DIMENSION && isPlainNumber(node);
  if (node.loose || countsAsPoints) {
    const own = dimension === "plain" ? ONE : factor;
    return { ...asPlainNumber(node), dimension, unit, factor: own, loose };
  }
  return undefined;
}

function isPlainNumber({ dimension, unit }: NumberNode): boolean {
  return dimension === "plain" && unit === undefined;
}

/** The type of a product or a quotient, and its operands as they have to be. */
export interface Combined {
  readonly left: NumberNode;
  readonly right: NumberNode;
  readonly type: Pick<NumberNode, "dimension" | "unit" | "parts" | "factor" | "bare" | "loose">;
}

function combined(left: NumberNode, right: NumberNode, of: NumberNode, how: "mul" | "div"): Combined {
  const { dimension, unit, parts } = of;
  const factor = how === "mul" ? left.factor.mul(right.factor) : left.factor.div(right.factor);
  const loose = left.bare || right.bare || left.loose || right.loose;
  return {
    left,
    right,
    type: {
      dimension,
      unit,
      parts,
      factor,
      bare: left.bare && right.bare,
      loose: loose && !(left.bare && right.bare),
    },
  };
}

/** A number that changes an amount without changing what it is an amount of. */
function isMere(node: NumberNode): boolean {
  return node.dimension === "plain" || node.dimension === "count";
}

export function multiplied(left: NumberNode, right: NumberNode): Combined {
  if (left.dimension === POINTS_DIMENSION || right.dimension === POINTS_DIMENSION)
    return pointsFor(left, right, "mul");
  if (left.dimension === "plain") return combined(left, right, right, "mul");
  if (right.dimension === "plain" || right.dimension === "count") return combined(left, right, left, "mul");
  if (left.dimension === "count") return combined(left, right, right, "mul");
  return compound(left, right, "mul");
}

export function divided(left: NumberNode, right: NumberNode): Combined {
  if (!left.bare && left.dimension === right.dimension) {
    return combined(left, right, { ...left, dimension: "plain", unit: undefined, parts: undefined }, "div");
  }
  if (left.dimension === POINTS_DIMENSION) return pointsFor(left, right, "div");
  if (isMere(right)) return combined(left, right, left, "div");
  if (left.dimension === "plain") {
    const number = asPlainNumber(right);
    return combined(left, number, left, "div");
  }
  return compound(left, right, "div");
}

/** 2 分 × 天数: points for each, whatever is counted. */
function pointsFor(left: NumberNode, right: NumberNode, how: "mul" | "div"): Combined {
  const plain = (node: NumberNode) => (node.dimension === POINTS_DIMENSION ? node : asPlainNumber(node));
  const [first, second] = [plain(left), plain(right)];
  const of = first.dimension === POINTS_DIMENSION ? first : second;
  const fixed = { bare: false, loose: false };
  return combined({ ...first, ...fixed }, { ...second, ...fixed }, of, how);
}

/**
 * 件 ÷ 小时: only a unit of the author's own can say what it is. What is multiplied and divided by alike goes out:
 * 元 × 天 ÷ 天 are 元, and 元 × 天 ÷ (元 × 天) is a share.
 */
function compound(left: NumberNode, right: NumberNode, how: "mul" | "div"): Combined {
  const [first, second] = [inOwnUnit(left), inOwnUnit(right)];
  const factor = how === "mul" ? first.factor.mul(second.factor) : first.factor.div(second.factor);
  const parts = joinedParts(first, second, how === "mul" ? 1 : -1);
  const [only, another] = parts;
  const isOne = another === undefined && (only === undefined || only.times === 1);
  const loose = isOne && (left.loose || right.loose);
  const type = isOne
    ? { dimension: only?.dimension ?? "plain", unit: only?.unit, parts: undefined }
    : { dimension: dimensionOf(parts), unit: { id: COMPOUND, name: nameOf(parts) }, parts };
  return { left: first, right: second, type: { ...type, factor, bare: false, loose } };
}

function joinedParts(left: NumberNode, right: NumberNode, sign: 1 | -1): readonly UnitPart[] {
  const joined = new Map<string, UnitPart>();
  const all = [...partsIn(left), ...partsIn(right).map((part) => ({ ...part, times: sign * part.times }))];
  for (const part of all) {
    const times = (joined.get(part.dimension)?.times ?? 0) + part.times;
    joined.set(part.dimension, { ...part, ...joined.get(part.dimension), times });
  }
  return [...joined.values()].filter(({ times }) => times !== 0);
}

function partsIn({ dimension, unit, parts }: NumberNode): readonly UnitPart[] {
  if (parts !== undefined) return parts;
  return dimension === "plain" ? [] : [{ dimension, unit, times: 1 }];
}

function dimensionOf(parts: readonly UnitPart[]): string {
  return parts
    .map(({ dimension, times }) => `${dimension}^${times}`)
    .toSorted()
    .join(" ");
}

/** `元 × 天 ÷ 人`. */
function nameOf(parts: readonly UnitPart[]): LocalizedText {
  const inOrder = parts.toSorted((one, other) => Math.sign(other.times) - Math.sign(one.times));
  const join = (language: Language) =>
    inOrder.reduce((name, { unit, times }) => {
      const word = textIn(unitText({ unit }), language);
      const sign = times > 0 ? " × " : " ÷ ";
      const before = name === "" ? (times > 0 ? "" : "1 ÷ ") : name + sign;
      return before + Array.from({ length: Math.abs(times) }, () => word).join(sign);
    }, "");
  return { "zh-Hans": join("zh-Hans"), "zh-Hant": join("zh-Hant"), en: join("en") };
}

/** A number as what is wanted: points, or a value in a unit; `undefined` where it is something else. */
export function asWanted(node: NumberNode, wanted: Unit | undefined): NumberNode | undefined {
  if (node.bare) return node;
  const { dimension, factor } = scaleOf(wanted);
  // One step from the value as it is: ×100 for a share in percent, nothing where both are in 万元.
  if (node.dimension === dimension) return scaled(node, node.factor.div(factor));
  const isOwn = dimension.startsWith("own ");
  const takesNumbers = isOwn || dimension === "count" || dimension === POINTS_DIMENSION;
  if (node.loose && (takesNumbers || wanted === undefined)) return asPlainNumber(node);
  const fits =
    (takesNumbers && isPlainNumber(node)) ||
    (isOwn && node.parts !== undefined) ||
    (wanted === undefined && node.dimension === "count");
  return fits ? asPlainNumber(node) : undefined;
}
