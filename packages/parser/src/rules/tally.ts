import { type Exact, exact, formatExact, type RuleOf } from "@scorecard/model";
import { checkAddEach } from "../lint/add-each-or-once.ts";
import { checkDeductEach } from "../lint/deduct-each-or-once.ts";
import { placedLimits } from "../read/limits.ts";
import { isPercent, isPoints } from "../read/pieces.ts";
import { takeSigned } from "../read/points.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import { baseDefault, takeBase } from "./off-target.ts";
import { unfoldPointsPer } from "./points-per.ts";
import type { ItemContext, OpenRule, ReadRule, RuleRoom } from "./room.ts";
import { reportStrayAmount } from "./stray-amount.ts";
import { type Common, readEntries, takePer, type WrittenEntry } from "./tally-entries.ts";
import { takeMost, takeMostTimes } from "./tally-most.ts";
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
  const mostTimes = takeMostTimes(rule, item);
  const most = takeMost(style, exact(base), rule, item);
  const once = head.keyword("once");
  const common = { ...takeCommon(style, rule, item), ...(mostTimes && { most: mostTimes }) };
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
  const untilNone = entries.flatMap((entry) => entry.untilNone);
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
    limits: [...most, ...placedLimits(untilNone.slice(0, 1), item.fullMarks, item)],
  };
}

/** The points before anything occurred: full marks that are lost, or nothing that is added to. */
function defaultBase(style: Style, { span }: OpenRule, item: ItemContext): Exact {
  if (item.counts !== undefined || style === "add" || style === "checklist") return "0";
  return style === "deduct" ? formatExact(item.fullMarks) : baseDefault(item, span);
}

/** What the head says for all entries: 每项 5 分, 每 0.5 天 1 分. */
function takeCommon(style: Style, { head }: OpenRule, item: ItemContext): Common {
  unfoldPointsPer(head.left);
  reportStrayAmount(head.left, {}, false, item);
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
