import { type CompleteText, exact } from "@scorecard/model";
import { ask } from "./confirmations.ts";
import type { BandDraft, Bound, Condition } from "./rule-draft.ts";

/*
 * In the language the first band that holds is the one that counts. Sheets also list bands from the lowest upwards,
 * and let two neighbours share the number at which they meet.
 */

/** The same bands, each before those that contain it. */
export function inLadderOrder(bands: readonly BandDraft[]): readonly BandDraft[] {
  const ordered: BandDraft[] = [];
  for (const band of bands) {
    const at = ordered.findIndex((earlier) => isInside(band.condition, earlier.condition));
    ordered.splice(at < 0 ? ordered.length : at, 0, band);
  }
  return ordered;
}

/** Bands of which no two claim one number by name; the one that comes first keeps it. */
export function separated(
  bands: readonly BandDraft[],
  unit: string | undefined,
  confirm: CompleteText[],
): readonly BandDraft[] {
  return bands.map((band, index) => {
    const before = bands.slice(0, index).map(({ condition }) => condition);
    const { low, high } = band.condition;
    if (low && high && low.value === high.value) return band;
    const lowClaimed = before.some((other) => claims(other.high, low));
    const highClaimed = before.some((other) => claims(other.low, high));
    for (const bound of [lowClaimed ? low : undefined, highClaimed ? high : undefined]) {
      if (bound) confirm.push(ask("touching-bands", { value: `${bound.value}${unit === "%" ? "%" : ""}` }));
    }
    const condition = { low: opened(low, lowClaimed), high: opened(high, highClaimed) };
    return { ...band, condition };
  });
}

function claims(taken: Bound | undefined, bound: Bound | undefined): boolean {
  if (taken === undefined || bound === undefined) return false;
  return taken.inclusive && bound.inclusive && exact(taken.value).equals(exact(bound.value));
}

function opened(bound: Bound | undefined, claimed: boolean): Bound | undefined {
  return bound && claimed ? { ...bound, inclusive: false } : bound;
}

/** Whether all of `inner` lies in `outer`, and `outer` is more than it. */
function isInside(inner: Condition, outer: Condition): boolean {
  return reaches(outer.low, inner.low, -1) && reaches(outer.high, inner.high, 1) && !isSame(inner, outer);
}

function reaches(outer: Bound | undefined, inner: Bound | undefined, direction: 1 | -1): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const order = exact(outer.value).compare(exact(inner.value)) * direction;
  return order > 0 || (order === 0 && (outer.inclusive || !inner.inclusive));
}

function isSame(a: Condition, b: Condition): boolean {
  return isSameBound(a.low, b.low) && isSameBound(a.high, b.high);
}

function isSameBound(a: Bound | undefined, b: Bound | undefined): boolean {
  return a?.inclusive === b?.inclusive && a?.value === b?.value;
}
