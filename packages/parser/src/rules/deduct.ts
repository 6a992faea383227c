import { exact, firstText, formatExact, largest, type RuleOf, sum } from "@scorecard/model";
import { type Pieces, type Quantity, takeApart } from "../read/pieces.ts";
import { pointsOf } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import type { ItemContext, RuleRoom } from "./room.ts";

type Deduct = RuleOf<"deduct">;
type Entry = Deduct["entries"][number];

/** 扣分: the item starts from its full marks and loses points for what was not met. */
export const deductRoom: RuleRoom<"deduct"> = {
  keyword: "deduct",
  read: readDeduct,
  maximum: (_, fullMarks) => fullMarks,
  scale: (rule, factor) => ({
    ...rule,
    floor: rule.floor === null ? null : formatExact(exact(rule.floor).mul(factor)),
    entries: rule.entries.map((entry) => ({
      ...entry,
      points: formatExact(exact(entry.points).mul(factor)),
    })),
  }),
};

/** `扣分 每项 5 分，最低 0 分 { "…" / "…" }` */
function readDeduct(statement: Statement, item: ItemContext): Deduct | undefined {
  const head = takeApart(statement.head, statement, item);
  head.keyword("deduct");
  const per = head.keyword("each", "once");
  const floor = readFloor(head, item);
  const amount = head.quantity();
  head.finish();
  const lines = statement.block?.statements ?? [];
  if (lines.length === 0) {
    item.problem("deduct-without-entries", { item: item.itemName }, headSpan(statement));
    return undefined;
  }
  const entries = lines.map((line) => readEntry(line, amount, item));
  const read = entries.filter((entry) => entry !== undefined);
  if (read.length < entries.length || floor === undefined) return undefined;
  const written = read.map((entry, index) => {
    return { key: entry.key, span: headSpan(lines[index] ?? statement), value: entry };
  });
  withUniqueKeys(written, item);
  const rule = {
    kind: "deduct" as const,
    per: per ?? perDefault(read, headSpan(statement), item),
    entries: read,
  };
  return { ...rule, floor: floor.said ? floor.value : floorDefault(rule, headSpan(statement), item) };
}

/** The floor that was written: `undefined` after an error; `said: false` where there is none. */
function readFloor(head: Pieces, item: ItemContext): { said: boolean; value: string | null } | undefined {
  const at = head.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("floor"));
  if (at < 0) return { said: false, value: null };
  const [word, value] = head.left.splice(at, 2);
  if (value?.type === "word" && value.keywords.includes("none")) return { said: true, value: null };
  if (value?.type === "quantity") {
    const points = pointsOf(value, item.fullMarks, item);
    return points && { said: true, value: points.points };
  }
  item.problem("floor-without-value", {}, word ?? head.span);
  return undefined;
}

/** `"2小时内响应" / "…"`, with its own amount after a colon where it differs. */
function readEntry(line: Statement, common: Quantity | undefined, item: ItemContext): Entry | undefined {
  const head = takeApart(line.head, line, item);
  const id = head.name()?.name;
  const text = head.text();
  if (text === undefined) {
    item.problem("entry-without-text", {}, headSpan(line));
    return undefined;
  }
  head.finish();
  const value = takeApart(line.value ?? [], line, item);
  const amount = value.quantity() ?? common;
  value.finish();
  if (amount === undefined) {
    item.problem("points-missing", {}, headSpan(line));
    return undefined;
  }
  const points = pointsOf(amount, item.fullMarks, item);
  if (points === undefined) return undefined;
  return { key: id ?? firstText(text), text, points: formatExact(exact(points.points).abs()) };
}

/** Each or once: the sheet should say which where more than one thing can go wrong. */
function perDefault(entries: readonly Entry[], span: Span, item: ItemContext): "each" {
  if (entries.length > 1) item.problem("deduct-each-or-once", { item: item.itemName }, span);
  item.applied(
    { "zh-Hans": "扣分方式", "zh-Hant": "扣分方式", en: "how deductions add up" },
    { "zh-Hans": "每项各扣一次", "zh-Hant": "每項各扣一次", en: "each entry deducts" },
    span,
  );
  return "each";
}

/** Below nothing there is nothing: unless the sheet says otherwise, an item does not fall below 0. */
function floorDefault(rule: Pick<Deduct, "per" | "entries">, span: Span, item: ItemContext): string {
  const amounts = rule.entries.map(({ points }) => exact(points));
  const most = rule.per === "each" ? sum(amounts) : largest(amounts);
  if (most.compare(item.fullMarks) > 0) {
    item.problem(
      "deduct-floor-unstated",
      { most: formatExact(most), fullMarks: formatExact(item.fullMarks) },
      span,
    );
  }
  item.applied(
    { "zh-Hans": "扣分的最低得分", "zh-Hant": "扣分的最低得分", en: "floor of the deduction" },
    { "zh-Hans": "0 分", "zh-Hant": "0 分", en: "0 points" },
    span,
  );
  return "0";
}
