import { exact, formatExact, type Rational, type Section, sum } from "@scorecard/model";
import { commonShares } from "../figures.ts";
import { type Cell, EMPTY_CELL, isFilled, isLeftOut } from "./cell.ts";
import { goOn, type Running, rationalOf, written } from "./running.ts";

/** Adds up the cells of all sections in one column; nothing where there is no sum. */
export type AddSections = (cells: readonly Cell[]) => Running | undefined;

/** A section with its cell. */
interface Part {
  readonly section: Section;
  /** What its points are multiplied by, over the common denominator. */
  readonly factor: bigint;
  readonly cell: Cell;
}

/**
 * Prepares the sum of the sections by their weights. A section of which nothing applies is carried by the others that
 * count towards the full marks; bonuses and penalties are added after that.
 */
export function sumOfSections(sections: readonly Section[], traced: boolean): AddSections {
  const { numerators, denominator } = commonShares(sections.map(({ weight }) => exact(weight)));
  const all = sum(sections.map(marksOf));

  const add = (parts: readonly Part[]): Running => {
    let numerator = 0n;
    for (const { factor, cell } of parts) numerator += (cell.points ?? 0n) * factor;
    if (!traced) return { numerator, denominator };
    const points = written({ numerator, denominator });
    return { numerator, denominator, trace: [{ step: "total", parts: parts.map(partOf), points }] };
  };

  return (cells) => {
    const parts = sections.map((section, index): Part => {
      return { section, factor: numerators[index] ?? 0n, cell: cells[index] ?? EMPTY_CELL };
    });
    if (parts.every(({ cell }) => isFilled(cell))) return add(parts);
    if (!parts.every(({ cell }) => isFilled(cell) || isLeftOut(cell))) return undefined;
    const filled = parts.filter(({ cell }) => isFilled(cell));
    const carriers = filled.filter(({ section }) => !isExtra(section));
    const carried = sum(carriers.map(({ section }) => marksOf(section)));
    if (carried.equals(0)) return undefined;
    const without = parts.filter(({ cell }) => isLeftOut(cell)).map(({ section }) => section.key);
    const share = carried.div(all);
    const start = add(carriers);
    const whole = goOn(start, rationalOf(start).div(share), (from, points) => {
      return { step: "reweight", of: "sections", from, without, share: formatExact(share), points };
    });
    const extras = filled.filter(({ section }) => isExtra(section));
    if (extras.length === 0) return whole;
    return goOn(whole, rationalOf(whole).add(rationalOf(add(extras))), (from, points) => {
      return { step: "total", from, parts: extras.map(partOf), points };
    });
  };
}

/** What a section adds to the full marks of the sheet. */
function marksOf({ weight, fullMarks }: Section): Rational {
  return exact(weight).mul(exact(fullMarks));
}

/** Whether a section counts nothing towards the full marks: it has bonuses or penalties alone. */
export function isExtra(section: Section): boolean {
  return marksOf(section).equals(0);
}

function partOf({ section: { key, weight }, cell }: Part) {
  return { section: key, points: cell.score.points ?? "", weight };
}
