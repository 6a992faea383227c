import { exact, formatExact, largest, type Measure, type RuleOf, unitOf } from "@scorecard/model";
import { type Condition, takeCondition } from "../read/condition.ts";
import type { Quantity } from "../read/pieces.ts";
import { takeApart } from "../read/pieces.ts";
import { linePoints } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { checkBands, type WrittenBand } from "./band-checks.ts";
import type { ItemContext, RuleRoom } from "./room.ts";

type Bands = RuleOf<"bands">;

/** 分档: the first band from the top that holds the measured value gives its points. */
export const bandsRoom: RuleRoom<"bands"> = {
  keyword: "bands",
  read: readBands,
  maximum: ({ bands }) => largest(bands.map(({ points }) => exact(points))),
  scale: (rule, factor) => ({
    ...rule,
    bands: rule.bands.map((band) => ({ ...band, points: formatExact(exact(band.points).mul(factor)) })),
  }),
};

function readBands(statement: Statement, item: ItemContext): Bands | undefined {
  const head = takeApart(statement.head, statement, item);
  head.keyword("bands");
  head.finish();
  const { measure } = item;
  if (measure === undefined) {
    item.problem("measure-missing", { item: item.itemName }, headSpan(statement));
    return undefined;
  }
  const lines = statement.block?.statements ?? [];
  if (lines.length === 0) {
    item.problem("rule-empty", { item: item.itemName }, headSpan(statement));
    return undefined;
  }
  const bands = lines.map((line) => readBand(line, measure, item));
  const read = bands.filter((band) => band !== undefined);
  if (read.length < bands.length) return undefined;
  if (!item.brokenWithin(statement)) checkBands(read, measure, headSpan(statement), item);
  return {
    kind: "bands",
    measure,
    bands: read.map(({ when, label, points }) => ({ when, ...(label && { label }), points })),
  };
}

function readBand(line: Statement, measure: Measure, item: ItemContext): WrittenBand | undefined {
  const head = takeApart(line.head, line, item);
  const label = head.text();
  const before = head.left.length;
  const condition = takeCondition(head.left, item);
  if (condition === undefined) {
    // A condition that was begun has been reported already.
    if (before === head.left.length) item.problem("band-without-condition", {}, headSpan(line));
    return undefined;
  }
  checkUnits(condition, measure, item);
  const points = linePoints(line, head, item.fullMarks, item);
  return (
    points && {
      when: condition.interval,
      points: points.points,
      pointsSpan: points.span,
      span: condition,
      ...(label && { label }),
    }
  );
}

/** Every number in a condition is in the measure's unit, or has none. */
function checkUnits(condition: Condition, measure: Measure, item: ItemContext): void {
  for (const quantity of condition.quantities) {
    if (quantity.unit === undefined || fitsUnit(quantity, measure)) continue;
    const expected = measure.unit?.name ?? { "zh-Hans": "无单位", "zh-Hant": "無單位", en: "no unit" };
    item.problem("unit-mismatch", { unit: quantity.unit.word, expected }, quantity);
  }
}

function fitsUnit(quantity: Quantity, measure: Measure): boolean {
  const written = quantity.unit?.word ?? "";
  const known = unitOf(written);
  return known ? known.id === measure.unit?.id : measure.unit?.id === written;
}
