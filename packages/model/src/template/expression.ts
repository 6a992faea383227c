import { z } from "zod";
import { exactSchema, keySchema, periodKindSchema, textSchema } from "./values.ts";

/*
 * Expressions as trees of plain values. The parser has checked their units and put every conversion into the
 * tree: a percentage counts as a share (86% is 0.86), money in yuan, so that evaluating is arithmetic alone.
 */

/** Where the points in an expression come from; an item or a section is named by its key. */
const pointsOfSchema = z
  .discriminatedUnion("of", [
    z.strictObject({ of: z.literal("item"), key: keySchema }).readonly(),
    z.strictObject({ of: z.literal("section"), key: keySchema }).readonly(),
    z.strictObject({ of: z.literal("total") }).readonly(),
  ])
  .meta({ id: "PointsOf" });

export type PointsOf = z.infer<typeof pointsOfSchema>;

/** How two numbers are compared. */
const relationSchema = z.enum(["<", "<=", "=", ">=", ">"]);

export type Relation = z.infer<typeof relationSchema>;

/** A number to be worked out. Dates are worth their days, counted from 1970-01-01. */
export type Expression =
  | { readonly op: "number"; readonly value: string }
  /** The value of an input or a measure, in the unit it is declared in. */
  | { readonly op: "input"; readonly key: string }
  /** A day of the period that a review is about. */
  | { readonly op: "period"; readonly day: "first" | "last" }
  | { readonly op: "points"; readonly points: PointsOf }
  | {
      readonly op: "add" | "subtract" | "multiply" | "divide";
      readonly of: readonly [Expression, Expression];
    }
  | { readonly op: "negate"; readonly of: Expression }
  | { readonly op: "min" | "max"; readonly of: readonly Expression[] }
  | { readonly op: "round"; readonly of: Expression; readonly places: number }
  /** Whole days, completed months or completed years from one date to another. */
  | { readonly op: "days" | "months" | "years"; readonly of: readonly [Expression, Expression] }
  | {
      readonly op: "when";
      readonly test: Condition;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    };

/** Something that is the case or not. */
export type Condition =
  | { readonly op: "compare"; readonly relation: Relation; readonly of: readonly [Expression, Expression] }
  /** The answer to an input of the type `yes-no`. */
  | { readonly op: "is"; readonly key: string }
  | { readonly op: "period-is"; readonly period: z.infer<typeof periodKindSchema> }
  | { readonly op: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition };

const pair = () => z.tuple([expressionSchema, expressionSchema]).readonly();

/** @see Expression */
export const expressionSchema: z.ZodType<Expression> = z
  .lazy(() =>
    z.union([
      z.strictObject({ op: z.literal("number"), value: exactSchema }).readonly(),
      z.strictObject({ op: z.literal("input"), key: keySchema }).readonly(),
      z.strictObject({ op: z.literal("period"), day: z.enum(["first", "last"]) }).readonly(),
      z.strictObject({ op: z.literal("points"), points: pointsOfSchema }).readonly(),
      z.strictObject({ op: z.enum(["add", "subtract", "multiply", "divide"]), of: pair() }).readonly(),
      z.strictObject({ op: z.literal("negate"), of: expressionSchema }).readonly(),
      z
        .strictObject({ op: z.enum(["min", "max"]), of: z.array(expressionSchema).min(1).readonly() })
        .readonly(),
      z
        .strictObject({ op: z.literal("round"), of: expressionSchema, places: z.int().min(0).max(6) })
        .readonly(),
      z.strictObject({ op: z.enum(["days", "months", "years"]), of: pair() }).readonly(),
      z
        .strictObject({
          op: z.literal("when"),
          test: conditionSchema,
          whenTrue: expressionSchema,
          whenFalse: expressionSchema,
        })
        .readonly(),
    ]),
  )
  .meta({ id: "Expression" });

/** @see Condition */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ op: z.literal("compare"), relation: relationSchema, of: pair() }).readonly(),
      z.strictObject({ op: z.literal("is"), key: keySchema }).readonly(),
      z.strictObject({ op: z.literal("period-is"), period: periodKindSchema }).readonly(),
      z
        .strictObject({ op: z.enum(["and", "or"]), of: z.array(conditionSchema).min(1).readonly() })
        .readonly(),
      z.strictObject({ op: z.literal("not"), of: conditionSchema }).readonly(),
    ]),
  )
  .meta({ id: "Condition" });

/** An expression, and the same in the words that a sheet prints. */
export const formulaSchema = z
  .strictObject({ words: textSchema, value: expressionSchema })
  .readonly()
  .meta({ id: "Formula" });

/** A condition, and the same in the words that a sheet prints. */
export const statedConditionSchema = z
  .strictObject({ words: textSchema, test: conditionSchema })
  .readonly()
  .meta({ id: "StatedCondition" });

export type Formula = z.infer<typeof formulaSchema>;
export type StatedCondition = z.infer<typeof statedConditionSchema>;
