import { type Exact, exact, formatExact, type RuleOf } from "@scorecard/model";
import { checkAddEach } from "../lint/add-each-or-once.ts";
import { checkDeductEach } from "../lint/deduct-each-or-once.ts";
import type { PlacedLimit } from "../read/limits.ts";
import { isPercent, isPoints } from "../read/pieces.ts";
import { pointsOf, takeSigned } from "../read/points.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import { baseDefault, takeBase } from "./off-target.ts";
import type { ItemContext, OpenRule, ReadRule, RuleRoom } from "./room.ts";
import { type Common, readEntries, takePer, type WrittenEntry } from "./tally-entries.ts";
import { reachOfTally } from "./tally-reach.ts";

type Tally = RuleOf<"tally">;
type Style = Tally["style"];

/** 扣分, 加分, 增减分, 检查表: what occurred changes the points. */
export const tallyRoom: RuleRoom<"tally"> = {
  keywords: ["deduct", "add", "signed", "checklist"],
  valueInHead: true,
  read: readTally,
  reach: reachOfTally,
  takesAway: ({ style, entries }) =>
    style === "deduct" ||
    entries.some((entry) =>
      "ladder" in entry
        ? entry.ladder.some(({ points }) => points.startsWith("-"))
        : entry.points.startsWith("-"),
    ),
};

const STYLES: Partial<Record<Keyword, Style>> = {
  deduct: "deduct",
  add: "add",
  signed: "signed",
  checklist: "checklist",
};

/** `扣分 每项 5 分，最低 0 分 { "…" / "…" }`, `增减分 基准 100 分 { "…"：+5 分 }` */
function readTally(rule: OpenRule, item: ItemContext): ReadRule<"tally"> | undefined {
  const { head, lines, span, keyword } = rule;
  const style = STYLES[keyword] ?? "signed";
  const base = takeBase(head, item) ?? defaultBase(style, rule, item);
  const most = takeMost(style, exact(base), rule, item);
  const once = head.keyword("once");
  const common = takeCommon(style, rule, item);
  head.finish();
  if (lines.length === 0) {
    item.problem("tally-without-entries", { item: item.itemName }, span);
    return undefined;
  }
  const entries = readEntries(lines, common, item);
  if (entries === undefined) return undefined;
  withUniqueKeys(
    entries.map(({ value, span: place }) => ({ key: value.key, span: place, value })),
    item,
  );
  const per = once ?? (common.each ? "each" : perDefault(style, entries, rule, item));
  return {
    rule: {
      kind: "tally",
      style,
      base,
      ...((common.occurs ?? entries.some(({ occurs }) => occurs)) && { occurs: true }),
      per,
      entries: entries.map(({ value }) => value),
    },
    limits: most,
  };
}

/** The points before anything occurred: full marks that are lost, or nothing that is added to. */
function defaultBase(style: Style, { span }: OpenRule, item: ItemContext): Exact {
  if (item.counts !== undefined || style === "add" || style === "checklist") return "0";
  return style === "deduct" ? formatExact(item.fullMarks) : baseDefault(item, span);
}

/** `最多扣 20 分`, `最多加 10 分`: how far all entries together may move the points from their base. */
function takeMost(
  style: Style,
  base: ReturnType<typeof exact>,
  { head }: OpenRule,
  item: ItemContext,
): readonly PlacedLimit[] {
  const at = head.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("atMost"));
  const word = head.left[at];
  if (word === undefined) return [];
  const rest = { ...head, left: head.left.splice(at + 1) };
  head.left.splice(at, 1);
  const amount = takeSigned(rest, (quantity) => isPoints(quantity) || isPercent(quantity));
  head.left.push(...rest.left);
  const points = amount && pointsOf(amount.quantity, item.fullMarks, item);
  const down = amount?.sign === -1 || (amount?.sign === undefined && style === "deduct");
  if (points === undefined || (style === "signed" && amount?.sign === undefined)) {
    if (!amount || points) item.problem("most-unclear", {}, word);
    return [];
  }
  const change = exact(points.points);
  const limit = down ? base.sub(change) : base.add(change);
  return [{ kind: down ? "floor" : "cap", points: limit, start: word.start, end: points.span.end }];
}

/** What the head says for all entries: 每项 5 分, 每 0.5 天 1 分. */
function takeCommon(style: Style, { head }: OpenRule, item: ItemContext): Common {
  const { each, occurs, unit } = takePer(head, item);
  const amount = takeSigned(head, (quantity) => isPoints(quantity) || isPercent(quantity));
  return { style, each, unit, amount, ...(occurs && { occurs }) };
}

/** Each or once: the sheet should say which where more than one thing can occur. */
function perDefault(
  style: Style,
  entries: readonly WrittenEntry[],
  rule: OpenRule,
  item: ItemContext,
): "each" {
  if (style === "deduct") {
    checkDeductEach(entries, rule, item);
    item.applied(
      { "zh-Hans": "扣分方式", "zh-Hant": "扣分方式", en: "how deductions add up" },
      { "zh-Hans": "每项各扣一次", "zh-Hant": "每項各扣一次", en: "each entry deducts" },
      rule.span,
    );
  } else if (style === "add") {
    checkAddEach(entries, rule, item);
  }
  return "each";
}
