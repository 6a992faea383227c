import {
  type AgreedScore,
  formatExact,
  type Item,
  type LocalizedText,
  type Template,
} from "@scorecard/model";
import { readPoints } from "../rules/written-points.ts";
import type { Assessment } from "./assessment.ts";
import { type Cell, EMPTY_CELL } from "./cell.ts";
import { report } from "./messages.ts";
import { type PointsRange, pointsRange, totalRange } from "./points-range.ts";
import { rangeInWords } from "./range-words.ts";
import { cellOf } from "./running.ts";

/** Where an agreement stands, and whether the sheet asks why. */
export interface AgreementInput {
  readonly path: readonly string[];
  readonly name: LocalizedText;
  /** A reason is needed because two raters differ by more than the sheet allows. */
  readonly beyond: boolean;
}

/** Prepares the reading of a result that was agreed on by hand. */
export function agreement(item: Item, places: number, traced: boolean) {
  const read = agreedReader(pointsRange(item), places, traced);
  return (agreed: AgreedScore, input: AgreementInput, assessment: Assessment): Cell => {
    const cell = read(agreed, input, input.beyond || assessment.rule?.kind !== "agreed", assessment);
    if (cell !== EMPTY_CELL && reasonOf(agreed) !== "") assessment.unsettled.agreedByHand = true;
    return cell;
  };
}

const TOTAL: LocalizedText = { "zh-Hans": "总分", "zh-Hant": "總分", en: "Total score" };

/** Prepares the reading of a total that was agreed on by hand. It always needs a reason. */
export function totalAgreement(template: Template, traced: boolean) {
  const read = agreedReader(totalRange(template), template.rounding.total, traced);
  return (agreed: AgreedScore, beyond: boolean, assessment: Assessment): Cell =>
    read(agreed, { path: [], name: TOTAL, beyond }, true, assessment);
}

function agreedReader({ low, high }: PointsRange, places: number, traced: boolean) {
  const range = rangeInWords(low && formatExact(low), high && formatExact(high));

  return (
    agreed: AgreedScore,
    { path, name, beyond }: AgreementInput,
    needsReason: boolean,
    { diagnostics }: Assessment,
  ): Cell => {
    const place = { path: [...path, "agreed", "points"] };
    const points = readPoints(agreed.points)?.value;
    if (points === undefined) {
      diagnostics.push(report("agreed-not-points", { item: name, written: agreed.points }, place));
      return EMPTY_CELL;
    }
    if ((low && points.compare(low) < 0) || (high && points.compare(high) > 0)) {
      const words = { item: name, written: formatExact(points), range };
      diagnostics.push(report("agreed-out-of-range", words, place));
      return EMPTY_CELL;
    }
    const reason = reasonOf(agreed);
    if (reason === "" && needsReason) {
      const code = beyond ? "difference-needs-reason" : "agreed-needs-reason";
      diagnostics.push(report(code, { item: name }, { path: [...path, "agreed"] }));
      return EMPTY_CELL;
    }
    const step = { step: "agreed", points: formatExact(points), ...(reason !== "" && { reason }) } as const;
    return cellOf(points, places, traced ? [step] : undefined);
  };
}

function reasonOf({ reason = "" }: AgreedScore): string {
  return reason.trim();
}
