import {
  exact,
  formatExact,
  type Item,
  type LocalizedText,
  type Measure,
  type Rational,
  type Rule,
} from "@scorecard/model";
import { checkWording } from "../checks/wording.ts";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { percentText } from "../read/points.ts";
import { headSpan, type SortedStatements, sortStatements } from "../read/statements.ts";
import { maximumOf, RULE_KEYWORDS, readRule } from "../rules/rooms.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { readMeasure } from "./measure.ts";
import { type NamedHead, readNamedHead, weightOf } from "./named-head.ts";

/** An item with the place where it stands in the sheet. */
export interface PlacedItem {
  readonly item: Item;
  readonly span: Span;
}

/** An item of a section: its weight says how many of the section's full marks it can give. */
export function readItem(
  statement: Statement,
  sectionMarks: Rational,
  context: Context,
): PlacedItem | undefined {
  const head = readNamedHead("item", statement, context);
  const parts = sortParts(statement, context);
  const weight = weightOf(head, parts, statement, context);
  const item = readBody(statement, parts, head, weight ?? ONE, sectionMarks, context);
  if (item === undefined) return undefined;
  if (weight !== undefined) checkMaximum(item, weight, headSpan(statement), context);
  return { item, span: headSpan(statement) };
}

/** An item of a library: written as if it were the whole section; it takes its weight where it is used. */
export function readLibraryItem(
  statement: Statement,
  fullMarks: Rational,
  context: Context,
): PlacedItem | undefined {
  const head = readNamedHead("item", statement, context);
  const parts = sortParts(statement, context);
  if (head.weight ?? parts.one("weight")) context.problem("weight-in-library", {}, headSpan(statement));
  const item = readBody(statement, parts, head, ONE, fullMarks, context);
  return item && { item, span: headSpan(statement) };
}

const ONE = exact("1");

function sortParts(statement: Statement, context: Context): SortedStatements {
  const once = ["requirement", "measure", "dataSource", ...RULE_KEYWORDS, "weight"] as const;
  return sortStatements(statement.block?.statements ?? [], { owner: "item", once, many: [] }, context);
}

function readBody(
  statement: Statement,
  parts: SortedStatements,
  { key, name }: NamedHead,
  weight: Rational,
  sectionMarks: Rational,
  context: Context,
): Item | undefined {
  const fullMarks = sectionMarks.mul(weight);
  const requirement = readText(parts, "requirement", context);
  const dataSource = readText(parts, "dataSource", context);
  const measured = parts.one("measure");
  const measure = measured && readMeasure(measured, name, context);
  if (measured && !measure) return undefined;
  const rule = readOnlyRule(parts, statement, {
    ...context,
    itemName: name,
    fullMarks,
    ...(measure && { measure }),
  });
  if (rule === undefined) return undefined;
  if (requirement) checkWording(requirement, rule, parts.one("requirement") ?? statement, context);
  return {
    key,
    name,
    weight: formatExact(weight),
    fullMarks: formatExact(fullMarks),
    ...(requirement && { requirement }),
    ...(dataSource && { dataSource }),
    rule,
  };
}

function readText(parts: SortedStatements, keyword: "requirement" | "dataSource", context: Context) {
  const statement = parts.one(keyword);
  if (statement === undefined) return undefined;
  const value = contentsOf(statement, keyword, context);
  const text = value.text();
  if (text === undefined)
    context.problem("value-missing", { what: keywordText(keyword) }, headSpan(statement));
  else value.finish();
  return text;
}

interface RuleContext extends Context {
  readonly itemName: LocalizedText;
  readonly fullMarks: Rational;
  readonly measure?: Measure;
}

/** An item has exactly one rule. */
function readOnlyRule(parts: SortedStatements, statement: Statement, context: RuleContext): Rule | undefined {
  const rules = parts.inOrder.filter(({ keyword }) => RULE_KEYWORDS.includes(keyword));
  const [first, second] = rules;
  if (first === undefined) {
    context.problem("rule-missing", { item: context.itemName }, headSpan(statement));
    return undefined;
  }
  if (second) context.problem("rule-twice", { item: context.itemName }, headSpan(second.statement));
  return readRule(first.keyword, first.statement, context);
}

/** Points already carry the weight: the best a rule can give is what the weight allows, no more and no less. */
function checkMaximum(item: Item, weight: Rational, span: Span, context: Context): void {
  const fullMarks = exact(item.fullMarks);
  const maximum = maximumOf(item.rule, fullMarks);
  const difference = maximum.compare(fullMarks);
  if (difference === 0) return;
  context.problem(
    difference > 0 ? "points-above-weight" : "points-below-weight",
    {
      item: item.name,
      weight: percentText(weight),
      fullMarks: item.fullMarks,
      maximum: formatExact(maximum),
    },
    span,
  );
}
