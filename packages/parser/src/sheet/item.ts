import {
  exact,
  formatExact,
  type Input,
  type Item,
  type LocalizedText,
  type Measure,
  type NotApplicable,
  type Rational,
} from "@scorecard/model";
import { checkMeasureIsUsed } from "../lint/measure-unused.ts";
import { inPoints } from "../lint/own-words.ts";
import { checkRequirementWording } from "../lint/requirement-differs-from-band.ts";
import { contentsOf } from "../read/contents.ts";
import type { Context, Replacement } from "../read/context.ts";
import { type PlacedLimit, placedLimits, readLimitLine, type WrittenLimit } from "../read/limits.ts";
import { openScope, type Scope, withInputs, withMeasure } from "../read/scope.ts";
import { type BlockContent, headSpan, type SortedStatements, sortStatements } from "../read/statements.ts";
import { firstWrittenHere, withUniqueKeys } from "../read/unique-keys.ts";
import type { ItemContext } from "../rules/room.ts";
import { RULE_KEYWORDS, readRule } from "../rules/rooms.ts";
import { type Keyword, keywordText } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { readDue } from "./due.ts";
import { readInput } from "./inputs.ts";
import { checkedLimits, fullMarksOf, maximumOf } from "./item-limits.ts";
import { placeOfName, readMeasure } from "./measure.ts";
import { type NamedHead, readNamedHead, shareOf, writtenWeight } from "./named-head.ts";
import { readNotApplicable } from "./not-applicable.ts";
import { type PartRaters, readPartRaters } from "./part-raters.ts";
import { readTarget } from "./target.ts";

/** An item with the place where it stands in the sheet, and its lines 一票否决, which are read with the whole sheet. */
export interface PlacedItem {
  readonly item: Item;
  readonly span: Span;
  readonly vetoes: readonly Statement[];
}

/** What an item is read with. */
export interface ItemFrame {
  /** The section's full marks. */
  readonly sectionMarks: Rational;
  /** Whether the section weighs its items: then each is out of all its full marks. */
  readonly weighted: boolean;
  /** What becomes of items that do not apply, unless they say otherwise. */
  readonly notApplicable?: NotApplicable | undefined;
  /** Whether the section limits what bonuses add, and what penalties take. */
  readonly limited?: { readonly above: boolean; readonly below: boolean } | undefined;
  /** Who scores what the item stands in; absent in a library, which knows no raters. */
  readonly raters?: PartRaters;
  /** What formulas and bounds can name. */
  readonly scope: Scope;
}

/** The keywords that begin an item of a section. */
export type ItemKeyword = "item" | "bonus" | "penalty";

const ONE = exact("1");
const ZERO = exact("0");

/** The lines that an item consists of. */
export const ITEM_LINES = {
  once: [
    "raters",
    "requirement",
    "measure",
    "target",
    "standard",
    "dataSource",
    "due",
    "notApplicable",
    ...RULE_KEYWORDS,
  ],
  many: ["input", "cap", "floor", "untilNone", "veto"],
} as const satisfies Pick<BlockContent, "once" | "many">;

/** `指标 k "…" 20% { … }`, `加分项 k "…" 最高 10 分 { … }`: an item of a section. */
export function readItem(
  statement: Statement,
  keyword: ItemKeyword,
  frame: ItemFrame,
  context: Context,
): PlacedItem | undefined {
  const head = readNamedHead(keyword, statement, context);
  const parts = sortParts(statement, keyword, context);
  if (keyword !== "item") {
    const written = writtenWeight(head, parts, context);
    if (written) {
      const fix = head.weight && [{ span: written, newText: "" }];
      context.problem("extra-with-weight", { name: head.name }, written, { fix });
    }
    return readWhole({ statement, parts, head, counts: keyword, weight: ZERO, frame }, context);
  }
  const written = writtenWeight(head, parts, context);
  const weight = written && shareOf(written, frame.sectionMarks);
  if (weight === undefined) context.problem("weight-missing", { name: head.name }, headSpan(statement));
  return readWhole(
    { statement, parts, head, counts: undefined, weight: weight ?? ONE, stated: weight, frame },
    context,
  );
}

/** An item of a library: written as if it were the whole section; it takes its weight where it is used. */
export function readLibraryItem(
  statement: Statement,
  keyword: ItemKeyword,
  fullMarks: Rational,
  scope: Scope,
  context: Context,
): PlacedItem | undefined {
  const head = readNamedHead(keyword, statement, context);
  const parts = sortParts(statement, keyword, context, LIBRARY_LINES);
  if (head.weight ?? parts.one("weight")) context.problem("weight-in-library", {}, headSpan(statement));
  const frame = { sectionMarks: fullMarks, weighted: false, scope };
  const counts = keyword === "item" ? undefined : keyword;
  return readWhole({ statement, parts, head, counts, weight: counts ? ZERO : ONE, frame }, context);
}

/** What every row of 自定指标 is: an item without weight, out of the section's full marks. Its lines are sorted already. */
export function readPrototype(
  statement: Statement,
  head: NamedHead,
  parts: SortedStatements,
  frame: ItemFrame,
  context: Context,
): PlacedItem | undefined {
  return readBody({ statement, parts, head, counts: undefined, weight: ONE, frame }, context);
}

/** The scope of a library: there are no inputs, and any period may be meant. */
export const LIBRARY_SCOPE: Scope = openScope(["month", "quarter", "half-year", "year"]);

const LIBRARY_LINES = {
  once: ITEM_LINES.once.filter((keyword) => keyword !== "raters"),
  many: ITEM_LINES.many,
};

function sortParts(
  statement: Statement,
  owner: ItemKeyword,
  context: Context,
  { once, many }: Pick<BlockContent, "once" | "many"> = ITEM_LINES,
): SortedStatements {
  return sortStatements(
    statement.block?.statements ?? [],
    { owner, once: [...once, "weight"], many },
    context,
  );
}

/** An item while it is being read. */
interface OpenItem {
  readonly statement: Statement;
  readonly parts: SortedStatements;
  readonly head: NamedHead;
  readonly counts: Item["counts"];
  readonly weight: Rational;
  /** The weight that was written: its points are checked against it. */
  readonly stated?: Rational | undefined;
  readonly frame: ItemFrame;
}

/** An item, or the note that there is one of its name which cannot be read. */
function readWhole(open: OpenItem, context: Context): PlacedItem | undefined {
  const placed = readBody(open, context);
  if (placed === undefined) context.declareBroken(open.head.key, open.head.name);
  return placed;
}

function readBody(open: OpenItem, context: Context): PlacedItem | undefined {
  const { statement, parts, head, counts, weight, frame } = open;
  const { key, name } = head;
  const span = headSpan(statement);
  const fullMarks = counts
    ? maximumOf(counts, head.limits, parts, context)
    : frame.weighted
      ? frame.sectionMarks
      : frame.sectionMarks.mul(weight);
  const texts = readTexts(parts, context);
  const raters = frame.raters && readPartRaters(parts.one("raters"), name, frame.raters, context);
  const policy = readPolicy(open, context);
  const figures = readFigures(open, context);
  if (figures === undefined) return undefined;
  const { inputs, measure, scope } = figures;
  const measureLine = parts.one("measure");
  const measureName = measureLine && placeOfName(measureLine);
  const target = readTarget(parts.one("target"), measure, measureName, scope, context);
  const item: ItemContext = {
    ...context,
    itemName: name,
    fullMarks,
    counts,
    scope,
    targetIsBroken: target === undefined && parts.one("target") !== undefined,
    ...(measure && { measure }),
    ...(measureName && { measureName }),
    ...(target?.value && { target: target.value }),
    ...(target?.quoted && { targetInQuotes: target.quoted }),
  };
  const read = readOnlyRule(open, item);
  if (read === undefined) return undefined;
  const { rule, limits: placed } = read;
  if (texts.requirement)
    checkRequirementWording(texts.requirement, rule, parts.one("requirement") ?? statement, context);
  checkMeasureIsUsed(measure, rule, parts.one("measure") ?? statement, item);
  const { limited } = frame;
  const limits = checkedLimits(
    { rule, placed, stated: open.stated, limited, statement, ruleStatement: read.statement },
    item,
  );
  return {
    span,
    vetoes: parts.all("veto"),
    item: {
      key,
      name,
      ...(counts && { counts }),
      weight: formatExact(weight),
      fullMarks: formatExact(fullMarksOf(rule, fullMarks, counts)),
      ...(raters?.own && { raters: raters.own }),
      ...texts,
      ...(target && { target: target.text }),
      ...(inputs.length > 0 && { inputs }),
      rule,
      ...(limits.length > 0 && { limits }),
      ...policy,
    },
  };
}

function readTexts(parts: SortedStatements, context: Context) {
  const requirement = readText(parts, "requirement", context);
  const standard = readText(parts, "standard", context);
  const dataSource = readText(parts, "dataSource", context);
  return {
    ...(requirement && { requirement }),
    ...(standard && { standard }),
    ...(dataSource && { dataSource }),
  };
}

function readText(
  parts: SortedStatements,
  keyword: "requirement" | "standard" | "dataSource",
  context: Context,
): LocalizedText | undefined {
  const statement = parts.one(keyword);
  if (statement === undefined) return undefined;
  const value = contentsOf(statement, keyword, context);
  const text = value.text();
  if (text === undefined)
    context.problem("value-missing", { what: keywordText(keyword) }, headSpan(statement));
  else value.finish();
  return text;
}

/** When the item is due, and what becomes of it where it does not apply. */
function readPolicy({ parts, frame, counts, statement }: OpenItem, context: Context) {
  const line = parts.one("notApplicable");
  const dueLine = parts.one("due");
  const said = line && readNotApplicable(line, context);
  const due = dueLine && readDue(dueLine, context);
  const inherited = frame.notApplicable && (counts ? "zero" : frame.notApplicable);
  const stated = said === "never" ? undefined : (said ?? inherited);
  const policy = stated ?? (due && policyDefault(counts, headSpan(dueLine ?? statement), context));
  return { ...(due && { due }), ...(policy && { notApplicable: policy }) };
}

/** In months in which an item is not due, the others carry its weight; a bonus is just not given. */
function policyDefault(counts: Item["counts"], span: Span, context: Context): NotApplicable {
  context.applied(
    { "zh-Hans": "不考核的月份", "zh-Hant": "不考核的月份", en: "months in which an item is not due" },
    counts
      ? { "zh-Hans": "计 0 分", "zh-Hant": "計 0 分", en: "counts 0" }
      : { "zh-Hans": "重新分配权重", "zh-Hant": "重新分配權重", en: "reweighted" },
    span,
  );
  return counts ? "zero" : "reweight";
}

interface Figures {
  readonly inputs: readonly Input[];
  readonly measure: Measure | undefined;
  readonly scope: Scope;
}

/** The item's inputs, then its measure, which may be worked out from them. */
function readFigures({ parts, head, frame }: OpenItem, context: Context): Figures | undefined {
  const written = parts.all("input").map((statement) => {
    const value = readInput(statement, "input", context);
    return value && { key: value.key, span: headSpan(statement), value };
  });
  const read = written.filter((input) => input !== undefined);
  for (const { key, span } of read) {
    if (frame.scope.figures.some((figure) => figure.key === key)) context.problem("key-twice", { key }, span);
  }
  const inputs = withUniqueKeys(read, context);
  const scope = withInputs(frame.scope, inputs);
  const line = parts.one("measure");
  const measure = line && readMeasure(line, head.name, scope, context);
  if (read.length < written.length || (line && measure === undefined)) return undefined;
  return { inputs, measure, scope: measure ? withMeasure(scope, measure) : scope };
}

/** An item has exactly one rule; caps and floors are those of its head, its lines and its rule, in that order of writing. */
function readOnlyRule({ parts, statement, head }: OpenItem, item: ItemContext) {
  const rules = parts.inOrder.filter(({ keyword }) => isRule(keyword));
  const [first, second] = rules;
  if (first === undefined) {
    const fix = withJudgement(statement, item);
    item.problem("rule-missing", { item: item.itemName }, headSpan(statement), { fix });
    return undefined;
  }
  if (second)
    item.problem("rule-twice", { item: item.itemName }, headSpan(second.statement), {
      related: [firstWrittenHere(headSpan(first.statement), item)],
    });
  const read = readRule(first.keyword, first.statement, item);
  if (read === undefined) return undefined;
  const limits = parts.inOrder.flatMap(({ keyword, statement: line }): readonly PlacedLimit[] => {
    if (line === first.statement) return read.limits;
    if (keyword === "untilNone") return placedLine(line, "floor", item);
    return keyword === "cap" || keyword === "floor" ? placedLine(line, keyword, item) : [];
  });
  return {
    rule: read.rule,
    limits: [...placed(head.limits, item), ...limits],
    statement: first.statement,
  };
}

/** The simplest rule, for its author to go on from: below what the item says already, or in its empty block. */
function withJudgement(statement: Statement, item: ItemContext): readonly Replacement[] | undefined {
  const { block } = statement;
  if (item.fullMarks.equals(ZERO)) return undefined;
  const last = block?.statements.at(-1);
  const judged = keywordText("judged")[item.vocabulary];
  const points = inPoints(formatExact(item.fullMarks), item.vocabulary);
  const line = item.vocabulary === "en" ? `${judged}: 0~${points}` : `${judged}：0～${points}`;
  if (last) return item.lineAfter(last, line);
  const { end } = headSpan(statement);
  if (block === undefined) return [{ span: { start: end, end }, newText: ` { ${line} }` }];
  const at = block.start + 1;
  return block.start < 0 ? undefined : [{ span: { start: at, end: at }, newText: ` ${line}` }];
}

function isRule(keyword: Keyword): boolean {
  return RULE_KEYWORDS.includes(keyword);
}

function placedLine(line: Statement, kind: "cap" | "floor", item: ItemContext): readonly PlacedLimit[] {
  const written = readLimitLine(line, kind, item);
  return written ? placed([written], item) : [];
}

function placed(limits: readonly WrittenLimit[], item: ItemContext): readonly PlacedLimit[] {
  return placedLimits(limits, item.fullMarks, item);
}
