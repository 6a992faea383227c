import { type AgreedScore, formatExact, type Item, type LocalizedText } from "@scorecard/model";
import { readPoints } from "../rules/written-points.ts";
import type { Assessment } from "./assessment.ts";
import { type Cell, EMPTY_CELL } from "./cell.ts";
import { report } from "./messages.ts";
import { pointsRange } from "./points-range.ts";
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
  const { low, high } = pointsRange(item);
  const range = rangeInWords(low && formatExact(low), high && formatExact(high));

  return (agreed: AgreedScore, { path, name, beyond }: AgreementInput, assessment: Assessment): Cell => {
    const { diagnostics, rule, unsettled } = assessment;
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
    const reason = agreed.reason?.trim() ?? "";
    if (reason === "" && (beyond || rule?.kind !== "agreed")) {
      const code = beyond ? "difference-needs-reason" : "agreed-needs-reason";
      diagnostics.push(report(code, { item: name }, { path: [...path, "agreed"] }));
      return EMPTY_CELL;
    }
    if (reason !== "") unsettled.agreedByHand = true;
    const step = { step: "agreed", points: formatExact(points), ...(reason !== "" && { reason }) } as const;
    return cellOf(points, places, traced ? [step] : undefined);
  };
}
