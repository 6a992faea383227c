import {
  exact,
  fillMessage,
  formatExact,
  type Language,
  numberInWords,
  percentInWords,
  type Rational,
} from "@scorecard/model";
import type { Span } from "@scorecard/parser/syntax";
import { say } from "../explanations/explanation.ts";
import type { Document } from "../host.ts";
import { forEachPlaced, type Placed } from "../places/place.ts";
import { overlaps } from "../tree/spans.ts";
import { headSpan, isContinuing } from "../tree/walk.ts";
import type { InlayHint } from "../types.ts";
import { isWeighed, marksOf, sumOfParts, type WeightSum } from "../weights/weight-sums.ts";
import { type WrittenWeight, writtenWeight } from "../weights/written-weight.ts";
import type { Workbench } from "./workbench.ts";

const ONE = exact("1");

/** What weights come to: the points of an item, the sum of a group's and a section's items, that of the sections. */
export function hintsIn(document: Document, within: Span, bench: Workbench): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  forEachPlaced(bench.analyses.of(document).statements, (placed, path) => {
    const head = headSpan(placed.statement);
    // Where only changes are written, the rest of the sum stands elsewhere.
    const isWhole = ![...path, placed].some(
      ({ statement, lead }) => lead === "variant" || isContinuing(statement),
    );
    const hint = isWhole && overlaps(head, within) ? hintOf(placed, path, bench.language()) : undefined;
    if (hint) hints.push(hint);
  });
  return hints;
}

function hintOf(placed: Placed, path: readonly Placed[], language: Language): InlayHint | undefined {
  const { statement, lead } = placed;
  const { end } = headSpan(statement);
  switch (lead) {
    case "item":
    case "rows":
      return itemHint(placed, path, language);
    case "group":
      return sumHint(end, sumOfParts(placed), writtenWeight(statement, "group"), language);
    case "section":
      return sumHint(end, sumOfParts(placed), wholeOf(placed, path), language);
    case "scorecard": {
      const sum = sumOfParts(placed);
      return sum.points.equals(0) ? sumHint(end, sum, { share: ONE, start: end, end }, language) : undefined;
    }
    default:
      return undefined;
  }
}

/** A section's items make up 100%, or its points where they are said in points. */
function wholeOf(section: Placed, path: readonly Placed[]): WrittenWeight {
  const { end } = headSpan(section.statement);
  const inPoints = !sumOfParts(section).points.equals(0);
  return inPoints ? { points: marksOf(section, path), start: end, end } : { share: ONE, start: end, end };
}

/** `= 20 分` behind 20%. */
function itemHint(item: Placed, path: readonly Placed[], language: Language): InlayHint | undefined {
  const section = path.findLast(({ lead }) => lead === "section");
  const weight = writtenWeight(item.statement, item.lead ?? "item");
  if (section === undefined || weight === undefined || !("share" in weight)) return undefined;
  if (isWeighed(section, path)) return undefined;
  const points = textOf(weight.share.mul(marksOf(section, path)));
  return {
    offset: weight.end,
    label: fillMessage(LABELS.points, { points })[language],
    tooltip: TOOLTIPS.points[language],
  };
}

function sumHint(
  offset: number,
  { share, points, parts }: WeightSum,
  whole: WrittenWeight | undefined,
  language: Language,
): InlayHint | undefined {
  const mixed = !share.equals(0) && !points.equals(0);
  if (parts === 0 || mixed) return undefined;
  const inPoints = !points.equals(0);
  const own = inPoints ? points : share;
  const wanted = whole && (inPoints ? pointsOf(whole) : shareOf(whole));
  const amount = (value: Rational) =>
    inPoints ? pointsWords(value, language) : percentInWords(formatExact(value));
  const sum = amount(own);
  const tooltip = TOOLTIPS.sum[language];
  if (wanted === undefined || own.equals(wanted))
    return { offset, label: fillMessage(LABELS.sum, { sum })[language], tooltip };
  const far = amount(own.sub(wanted).abs());
  const label = own.compare(wanted) < 0 ? LABELS.less : LABELS.more;
  return { offset, label: fillMessage(label, { sum, far })[language], tooltip };
}

function shareOf(weight: WrittenWeight): Rational | undefined {
  return "share" in weight ? weight.share : undefined;
}

function pointsOf(weight: WrittenWeight): Rational | undefined {
  return "points" in weight ? weight.points : undefined;
}

function textOf(value: Rational): string {
  return numberInWords(formatExact(value));
}

function pointsWords(value: Rational, language: Language): string {
  return language === "en" ? `${textOf(value)} points` : `${textOf(value)} 分`;
}

const LABELS = {
  points: say("= {points} 分", "= {points} 分", "= {points} points"),
  sum: say("合计 {sum}", "合計 {sum}", "sum {sum}"),
  less: say("合计 {sum}，还差 {far}", "合計 {sum}，還差 {far}", "sum {sum}, {far} missing"),
  more: say("合计 {sum}，多了 {far}", "合計 {sum}，多了 {far}", "sum {sum}, {far} too much"),
} as const;

const TOOLTIPS = {
  points: say(
    "这一项最多的分数：权重 × 部分的满分",
    "這一項最多的分數：權重 × 部分的滿分",
    "The most points of the item: its weight × the section's full marks",
  ),
  sum: say("里面各项权重之和", "裡面各項權重之和", "What the parts inside weigh together"),
} as const;
