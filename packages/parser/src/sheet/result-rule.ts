import {
  exact,
  formatExact,
  type PlainResultRule,
  type Rational,
  type ResultRule,
  sum,
} from "@scorecard/model";
import { checkResultIsStated } from "../lint/result-unstated.ts";
import { listedPhrases } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { readStatedCondition } from "../read/formula.ts";
import { isPercent, takeApart } from "../read/pieces.ts";
import { percentText } from "../read/points.ts";
import type { Scope } from "../read/scope.ts";
import { headSpan, sortStatements } from "../read/statements.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Span, Statement } from "../syntax/syntax-tree.ts";
import { listedRaters, type RaterGroup, takeRaters } from "./raters.ts";

/** `结果：取上级`, `结果：自评 20%、上级 80%`, `结果：商定`, or cases: `结果 { 当 transferred：… ；其他：… }` */
export function readResultRule(
  statement: Statement | undefined,
  groups: readonly RaterGroup[],
  sheet: { readonly span: Span; readonly raters: Statement | undefined },
  scope: Scope,
  context: Context,
): ResultRule {
  if (statement === undefined) {
    const taken = defaultRater(groups);
    const whose = taken?.key === "supervisor" ? taken.key : undefined;
    checkResultIsStated(groups.length, whose, sheet.raters, sheet.span, context);
    return defaultRule(taken, context);
  }
  if (statement.block) return readCases(statement, groups, scope, context);
  return readPlainRule(listedPhrases(statement), headSpan(statement), groups, context);
}

const AGREED: PlainResultRule = { kind: "agreed" };

/** The first case that holds decides; in all others 其他. */
function readCases(
  statement: Statement,
  groups: readonly RaterGroup[],
  scope: Scope,
  context: Context,
): ResultRule {
  const parts = sortStatements(
    statement.block?.statements ?? [],
    { owner: "result", once: ["otherwise"], many: ["when"] },
    context,
  );
  const cases = parts.all("when").flatMap((line) => {
    const when = readStatedCondition(afterKeyword(line), scope, context);
    const rule = readPlainRule(line.value ?? [], headSpan(line), groups, context);
    return when ? [{ when, rule }] : [];
  });
  const rest = parts.one("otherwise");
  if (rest === undefined) {
    context.problem("result-without-otherwise", {}, headSpan(statement));
    return AGREED;
  }
  const otherwise = readPlainRule(rest.value ?? [], headSpan(rest), groups, context);
  return cases.length === 0 ? otherwise : { kind: "cases", cases, otherwise };
}

function afterKeyword({ head }: Statement): readonly Phrase[] {
  const [first, ...others] = head;
  const [, ...terms] = first?.terms ?? [];
  const [next] = terms;
  return first && next ? [{ terms, start: next.start, end: first.end }, ...others] : others;
}

function readPlainRule(
  phrases: readonly Phrase[],
  owner: Span,
  groups: readonly RaterGroup[],
  context: Context,
): PlainResultRule {
  const parts = phrases.map((phrase) => readPart(phrase, groups, context));
  if (parts.length === 0) context.problem("value-missing", { what: keywordText("result") }, owner);
  const read = parts.filter((part) => part !== undefined);
  const [first] = read;
  if (first === undefined || read.length < parts.length || first === "agreed") return AGREED;
  const raters = read.filter((part) => part !== "agreed");
  if (raters.length === 1 && first.weight === undefined) return takenFrom(first.group);
  return weighted(raters, phrases[0] ?? owner, context);
}

interface Part {
  /** Where it is written to. */
  readonly end: number;
  readonly group: RaterGroup;
  readonly weight: Rational | undefined;
}

function readPart(
  phrase: Phrase,
  groups: readonly RaterGroup[],
  context: Context,
): Part | "agreed" | undefined {
  const pieces = takeApart([phrase], phrase, context);
  pieces.keyword("take");
  if (pieces.keyword("agreed") !== undefined) {
    pieces.finish();
    return "agreed";
  }
  const group = takeRaters(pieces.left, groups);
  if (group === undefined) {
    context.problem("rater-unknown", { raters: listedRaters(groups, context) }, phrase);
    return undefined;
  }
  const percent = pieces.quantity(isPercent);
  pieces.finish("result-part-unclear");
  return { end: phrase.end, group, weight: percent && exact(percent.value).div(100) };
}

/** One column as it is; of several columns of equals each counts the same. */
function takenFrom({ raters }: RaterGroup): PlainResultRule {
  const [first] = raters;
  if (first && raters.length === 1) return { kind: "take", rater: first.key };
  return { kind: "weighted", weights: shared(raters, exact("1")) };
}

function weighted(parts: readonly Part[], span: Span, context: Context): PlainResultRule {
  const total = sum(parts.flatMap(({ weight }) => weight ?? []));
  const [open, another] = parts.filter(({ weight }) => weight === undefined);
  if (open) {
    const left = exact("1").sub(total);
    const isKnown = another === undefined && left.compare(0) > 0;
    const at = { start: open.end, end: open.end };
    const fix = isKnown ? [{ span: at, newText: ` ${percentText(left)}` }] : undefined;
    context.problem("rater-weight-missing", {}, span, { fix });
  } else if (!total.equals(1)) context.problem("rater-weights-sum", { sum: percentText(total) }, span);
  return {
    kind: "weighted",
    weights: parts.flatMap(({ group, weight }) => shared(group.raters, weight ?? total)),
  };
}

function shared(raters: RaterGroup["raters"], weight: Rational) {
  return raters.map(({ key }) => ({ rater: key, weight: formatExact(weight.div(raters.length)) }));
}

/** One rater: that one. Several: the supervisor where there is one, else it is agreed by hand. */
function defaultRater(groups: readonly RaterGroup[]): RaterGroup | undefined {
  return groups.length === 1 ? groups[0] : groups.find(({ key }) => key === "supervisor");
}

function defaultRule(taken: RaterGroup | undefined, context: Context): ResultRule {
  const subject = { "zh-Hans": "结果", "zh-Hant": "結果", en: "result" };
  if (taken === undefined) {
    context.applied(subject, { "zh-Hans": "双方商定", "zh-Hant": "雙方商定", en: "agreed by hand" });
    return AGREED;
  }
  const { name } = taken;
  context.applied(subject, {
    "zh-Hans": `取${name["zh-Hans"] ?? taken.key}`,
    "zh-Hant": `取${name["zh-Hant"] ?? name["zh-Hans"] ?? taken.key}`,
    en: `as scored by: ${name.en ?? taken.key}`,
  });
  return takenFrom(taken);
}
