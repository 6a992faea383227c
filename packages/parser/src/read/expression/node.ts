import {
  type Condition,
  type Expression,
  exact,
  formatExact,
  type Rational,
  type Unit,
} from "@scorecard/model";
import type { Span } from "../../syntax/syntax-tree.ts";
import { scaleOf } from "../units.ts";
import type { Wording } from "./wording.ts";

/*
 * Parts of an expression with their types. A number carries the unit it is in; conversions are put into the tree only
 * where two units meet, so that 实际 ÷ 计划 stays a plain division when both are in 万元.
 */

/** One of the units that a number is in, such as 元 × 天 ÷ 人, and how often: below 0 where it is divided by. */
export interface UnitPart {
  readonly dimension: string;
  readonly unit: Unit | undefined;
  readonly times: number;
}

/** A number, its unit, and what is still to be done to have it in the base unit of its dimension. */
export interface NumberNode extends Span {
  readonly kind: "number";
  readonly value: Expression;
  readonly words: Wording;
  readonly dimension: string;
  readonly unit: Unit | undefined;
  /** The value times this is in the dimension's base unit. */
  readonly factor: Rational;
  /** Made of numbers without unit alone: it takes the unit of what it meets. */
  readonly bare: boolean;
  /** Multiplied by a number without unit: 2 × 天数 may be points for each day as well as days. */
  readonly loose: boolean;
  /** What its unit is made of, where that is more than one unit. */
  readonly parts?: readonly UnitPart[] | undefined;
  /** The value where it is known beforehand. */
  readonly constant?: Rational | undefined;
  /** Multiplied by a plain 100 at last, as a ratio is that should be in percent. */
  readonly timesHundred?: boolean;
}

/** A day. */
export interface DateNode extends Span {
  readonly kind: "date";
  readonly value: Expression;
  readonly words: Wording;
}

/** Something that is the case or not. */
export interface ConditionNode extends Span {
  readonly kind: "condition";
  readonly test: Condition;
  readonly words: Wording;
}

export type Node = NumberNode | DateNode | ConditionNode;

const ONE = exact("1");

/** The number as a literal of an expression. */
export function literal(value: Rational): Expression {
  return { op: "number", value: formatExact(value) };
}

/** The node with its value multiplied: a literal by calculating, anything else in the tree. */
export function scaled(node: NumberNode, by: Rational): NumberNode {
  if (by.equals(ONE)) return node;
  const constant = node.constant?.mul(by);
  if (node.value.op === "number" && constant) return { ...node, value: literal(constant), constant };
  const value: Expression =
    by.n === 1n && by.s > 0n
      ? { op: "divide", of: [node.value, literal(by.inverse())] }
      : { op: "multiply", of: [node.value, literal(by)] };
  return { ...node, value, constant };
}

/** The node's value in its own unit: `86` for 86%. */
export function inOwnUnit(node: NumberNode): NumberNode {
  if (node.parts !== undefined) return node;
  const { factor } = scaleOf(node.unit);
  return { ...scaled(node, node.factor.div(factor)), factor };
}

/** The node's value in the base unit of its dimension: `0.86` for 86%, yuan for 万元. */
export function inBaseUnit(node: NumberNode): NumberNode {
  return { ...scaled(node, node.factor), factor: ONE };
}

/** A number's value where its unit no longer matters: percentages as shares, all else as it is printed. */
export function asPlainNumber(node: NumberNode): NumberNode {
  const value = node.dimension === "plain" ? inBaseUnit(node) : inOwnUnit(node);
  return { ...value, dimension: "plain", unit: undefined, factor: ONE };
}
