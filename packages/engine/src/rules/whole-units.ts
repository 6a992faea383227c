import type { PartialUnits, Rational } from "@scorecard/model";

/** How many units count, after parts of a unit were dropped, counted in full, or left as they are. */
export function wholeUnits(units: Rational, partial: PartialUnits): Rational {
  switch (partial) {
    case "dropped":
      return units.floor();
    case "counted":
      return units.ceil();
    case "proportional":
      return units;
  }
}
