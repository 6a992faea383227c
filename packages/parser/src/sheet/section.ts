import {
  exact,
  firstText,
  formatExact,
  type Group,
  type LocalizedText,
  type Rational,
  type Section,
  sum,
} from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { isPercent, takeApart } from "../read/pieces.ts";
import { headSpan, sortStatements } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { type PlacedItem, readItem } from "./item.ts";
import { type FindLibrary, readUse } from "./use.ts";

/** A section with the places of its items. */
export interface PlacedSection {
  readonly section: Section;
  readonly span: Span;
  readonly items: readonly PlacedItem[];
}

interface PlacedGroup {
  readonly group: Group;
  readonly items: readonly PlacedItem[];
}

/** What the head of a section or a group says. */
interface Head {
  readonly key: string;
  readonly name: LocalizedText;
  readonly weight: Rational | undefined;
}

/** Every section adds up to this; its weight in the total is its own. */
const FULL_MARKS = exact("100");

/** `部分 performance "任务绩效" / "Task performance" 80% { … }` */
export function readSection(statement: Statement, findLibrary: FindLibrary, context: Context): PlacedSection | undefined {
  const head = readHead("section", statement, context);
  if (head === undefined) return undefined;
  if (head.weight === undefined) context.problem("weight-missing", { name: head.name }, headSpan(statement));
  const before = context.errorCount();
  const groups = readGroups(statement, findLibrary, context);
  const items = groups.flatMap((group) => group.items);
  const complete = context.errorCount() === before;
  if (items.length === 0 && complete) context.problem("section-empty", { name: head.name }, headSpan(statement));
  else if (complete) checkSum(items, head.name, headSpan(statement), context);
  return {
    span: headSpan(statement),
    items,
    section: {
      key: head.key,
      name: head.name,
      weight: formatExact(head.weight ?? exact("1")),
      fullMarks: formatExact(FULL_MARKS),
      groups: groups.map(({ group }) => group),
    },
  };
}

function readHead(keyword: Keyword, statement: Statement, context: Context): Head | undefined {
  const head = takeApart(statement.head, statement, context);
  head.keyword(keyword);
  const id = head.name()?.name;
  const name = head.text();
  const percent = head.quantity(isPercent);
  head.keyword("weight");
  head.finish();
  if (name === undefined) {
    context.problem("name-missing", {}, headSpan(statement));
    return undefined;
  }
  return { key: id ?? firstText(name), name, weight: percent && exact(percent.value).div(100) };
}

/** Groups in order; items between them stand in groups without a name. */
function readGroups(statement: Statement, findLibrary: FindLibrary, context: Context): readonly PlacedGroup[] {
  const parts = sortStatements(
    statement.block?.statements ?? [],
    { owner: "section", once: [], many: ["group", "item", "use"] },
    context,
  );
  const groups: PlacedGroup[] = [];
  let loose: PlacedItem[] = [];
  const closeLoose = () => {
    if (loose.length > 0) groups.push({ group: { items: loose.map(({ item }) => item) }, items: loose });
    loose = [];
  };
  for (const part of parts.inOrder) {
    if (part.keyword === "group") {
      closeLoose();
      const group = readGroup(part.statement, findLibrary, context);
      if (group) groups.push(group);
    } else {
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

function readGroup(statement: Statement, findLibrary: FindLibrary, context: Context): PlacedGroup | undefined {
  const head = readHead("group", statement, context);
  if (head === undefined) return undefined;
  const before = context.errorCount();
  const parts = sortStatements(
    statement.block?.statements ?? [],
    { owner: "group", once: [], many: ["item", "use"] },
    context,
  );
  const items = parts.inOrder.flatMap((part) => readItems(part.keyword, part.statement, findLibrary, context));
  const total = sum(items.map(({ item }) => exact(item.weight)));
  if (context.errorCount() === before) checkGroup(head, total, items, statement, context);
  return {
    items,
    group: {
      key: head.key,
      name: head.name,
      weight: formatExact(head.weight ?? total),
      items: items.map(({ item }) => item),
    },
  };
}

function checkGroup(
  head: Head,
  total: Rational,
  items: readonly PlacedItem[],
  statement: Statement,
  context: Context,
): void {
  const span = headSpan(statement);
  if (items.length === 0) context.problem("group-empty", { name: head.name }, span);
  else if (head.weight === undefined) context.problem("group-weight-unstated", { name: head.name, sum: percent(total) }, span);
  else if (!head.weight.equals(total)) {
    const params = { name: head.name, stated: percent(head.weight), sum: percent(total) };
    context.problem("group-weight-sum", params, span, places(items, context));
  }
}

function checkSum(items: readonly PlacedItem[], name: LocalizedText, span: Span, context: Context): void {
  const total = sum(items.map(({ item }) => exact(item.weight)));
  if (!total.equals(1)) context.problem("section-weight-sum", { name, sum: percent(total) }, span);
}

function percent(share: Rational): string {
  return `${formatExact(share.mul(100))}%`;
}

/** Where each item's weight stands, to see at once what adds up to the wrong sum. */
function places(items: readonly PlacedItem[], context: Context) {
  return items.map(({ item, span }) => {
    const weight = percent(exact(item.weight));
    return { location: context.location(span), message: { "zh-Hans": weight, "zh-Hant": weight, en: weight } };
  });
}
