import {
  exact,
  formatExact,
  type Group,
  type LocalizedText,
  type Rational,
  type Section,
  sum,
} from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { percentText } from "../read/points.ts";
import { headSpan, type SortedStatements, sortStatements } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { type PlacedItem, readItem } from "./item.ts";
import { type NamedHead, readNamedHead, weightOf, writtenWeight } from "./named-head.ts";
import { type FindLibrary, readUse } from "./use.ts";

/** A section with the places of its items. */
export interface PlacedSection {
  readonly section: Section;
  readonly span: Span;
  readonly items: readonly PlacedItem[];
  /** Whether its weight was written. */
  readonly weighted: boolean;
}

interface PlacedGroup {
  readonly group: Group;
  readonly items: readonly PlacedItem[];
}

/** Every section adds up to this; its weight in the total is its own. */
const FULL_MARKS = exact("100");

/** `部分 performance "任务绩效" / "Task performance" 80% { … }` */
export function readSection(statement: Statement, findLibrary: FindLibrary, context: Context): PlacedSection {
  const head = readNamedHead("section", statement, context);
  const before = context.errorCount();
  const parts = sortStatements(
    statement.block?.statements ?? [],
    { owner: "section", once: ["weight"], many: ["group", "item", "use"] },
    context,
  );
  const weight = weightOf(head, parts, statement, context);
  const groups = readGroups(parts, findLibrary, context);
  const items = groups.flatMap((group) => group.items);
  const complete = context.errorCount() === before;
  if (items.length === 0 && complete)
    context.problem("section-empty", { name: head.name }, headSpan(statement));
  else if (complete) checkSum(items, head.name, headSpan(statement), context);
  return {
    span: headSpan(statement),
    items,
    weighted: weight !== undefined,
    section: {
      key: head.key,
      name: head.name,
      weight: formatExact(weight ?? exact("1")),
      fullMarks: formatExact(FULL_MARKS),
      groups: groups.map(({ group }) => group),
    },
  };
}

/** Groups in order; items between them stand in groups without a name. */
function readGroups(
  parts: SortedStatements,
  findLibrary: FindLibrary,
  context: Context,
): readonly PlacedGroup[] {
  const groups: PlacedGroup[] = [];
  let loose: PlacedItem[] = [];
  const closeLoose = () => {
    if (loose.length > 0) groups.push({ group: { items: loose.map(({ item }) => item) }, items: loose });
    loose = [];
  };
  for (const part of parts.inOrder) {
    if (part.keyword === "group") {
      closeLoose();
      groups.push(readGroup(part.statement, findLibrary, context));
    } else if (part.keyword !== "weight") {
      loose.push(...readItems(part.keyword, part.statement, findLibrary, context));
    }
  }
  closeLoose();
  return groups;
}

function readItems(keyword: Keyword, statement: Statement, findLibrary: FindLibrary, context: Context) {
  if (keyword === "use") return readUse(statement, FULL_MARKS, findLibrary, context);
  const item = readItem(statement, FULL_MARKS, context);
  return item ? [item] : [];
}

function readGroup(statement: Statement, findLibrary: FindLibrary, context: Context): PlacedGroup {
  const head = readNamedHead("group", statement, context);
  const before = context.errorCount();
  const parts = sortStatements(
    statement.block?.statements ?? [],
    { owner: "group", once: ["weight"], many: ["item", "use"] },
    context,
  );
  const weight = writtenWeight(head, parts, context);
  const items = parts.inOrder.flatMap((part) =>
    part.keyword === "weight" ? [] : readItems(part.keyword, part.statement, findLibrary, context),
  );
  const total = sum(items.map(({ item }) => exact(item.weight)));
  if (context.errorCount() === before) checkGroup({ ...head, weight }, total, items, statement, context);
  return {
    items,
    group: {
      key: head.key,
      name: head.name,
      weight: formatExact(weight ?? total),
      items: items.map(({ item }) => item),
    },
  };
}

function checkGroup(
  head: NamedHead,
  total: Rational,
  items: readonly PlacedItem[],
  statement: Statement,
  context: Context,
): void {
  const span = headSpan(statement);
  if (items.length === 0) context.problem("group-empty", { name: head.name }, span);
  else if (head.weight === undefined)
    context.problem("group-weight-unstated", { name: head.name, sum: percentText(total) }, span);
  else if (!head.weight.equals(total)) {
    const params = { name: head.name, stated: percentText(head.weight), sum: percentText(total) };
    context.problem("group-weight-sum", params, span, places(items, context));
  }
}

function checkSum(items: readonly PlacedItem[], name: LocalizedText, span: Span, context: Context): void {
  const total = sum(items.map(({ item }) => exact(item.weight)));
  if (!total.equals(1)) context.problem("section-weight-sum", { name, sum: percentText(total) }, span);
}

/** Where each item's weight stands, to see at once what adds up to the wrong sum. */
function places(items: readonly PlacedItem[], context: Context) {
  return items.map(({ item, span }) => {
    const weight = percentText(exact(item.weight));
    return {
      location: context.location(span),
      message: { "zh-Hans": weight, "zh-Hant": weight, en: weight },
    };
  });
}
