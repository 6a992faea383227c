import {
  amountInWords,
  exact,
  formatExact,
  intervalInWords,
  type Measure,
  type Unit,
  unitOf,
  wordings,
} from "@scorecard/model";
import { comparable } from "../names.ts";
import { inEachLanguage } from "../texts.ts";
import { readWrittenNumber, type WrittenNumber } from "../written-number.ts";
import { membership } from "./intervals.ts";
import { report } from "./messages.ts";
import type { Complaint } from "./room.ts";

/** A value of a measure, or what is wrong with it. */
export type Measured = { readonly value: WrittenNumber } | { readonly complaint: Complaint };

const EXAMPLE = "86";

/** How a written unit stands to the measure's own: the factor that converts it, or why it does not. */
type UnitFit = { readonly multiply: bigint; readonly divide: bigint } | "another unit" | "no unit at all";

const SAME: UnitFit = { multiply: 1n, divide: 1n };

/** Prepares the reading of one measure's values: number, unit, whole numbers, range. */
export function measureReader(measure: Measure): (written: string) => Measured {
  const isPercent = measure.unit?.id === "%";
  const inDomain = membership(measure.domain);
  const words = { measure: measure.name, example: exampleOf(measure) };
  return (written) => {
    const number = readWrittenNumber(written);
    const fit = number === undefined ? "no unit at all" : fitUnit(number.unit, measure.unit);
    if (number === undefined || fit === "no unit at all") {
      return { complaint: (path) => report("not-a-number", { written, ...words }, { path }) };
    }
    if (fit === "another unit") return { complaint: unitComplaint(written, number.text, measure) };
    if (isPercent && number.unit === "" && isProperFraction(number)) {
      const percent = formatExact(exact(number.text).mul(100));
      return {
        complaint: (path) => report("share-or-percent", { written: number.text, percent }, { path }),
      };
    }
    const value = convert(number, fit);
    if (measure.whole && value.numerator % value.denominator !== 0n) {
      return { complaint: (path) => report("not-whole", { written, measure: measure.name }, { path }) };
    }
    if (!inDomain(value)) return { complaint: rangeComplaint(written, measure) };
    return { value };
  };
}

function exampleOf(measure: Measure) {
  return inEachLanguage((language) => amountInWords(measure.whole ? "3" : EXAMPLE, measure.unit, language));
}

function isProperFraction({ numerator, denominator }: WrittenNumber): boolean {
  return numerator > 0n && numerator < denominator;
}

function fitUnit(written: string, unit: Unit | undefined): UnitFit {
  if (written === "") return SAME;
  const known = unitOf(written);
  if (unit === undefined) return known?.dimension === "count" ? SAME : refused(written);
  if ([unit.id, ...wordings(unit.name)].some((name) => comparable(name) === comparable(written))) return SAME;
  const own = unitOf(unit.id) ?? knownById(unit);
  if (known === undefined || own === undefined || known.dimension !== own.dimension) return refused(written);
  return { multiply: BigInt(known.factor), divide: BigInt(own.factor) };
}

/** The known unit whose printed name an author's unit carries. */
function knownById(unit: Unit) {
  return wordings(unit.name)
    .map(unitOf)
    .find((known) => known !== undefined);
}

/** `分` or `单` is a unit that does not belong here; `e3` is no unit, and what it stands behind is no number. */
function refused(written: string): UnitFit {
  return unitOf(written) !== undefined || /^\p{Script=Han}+$/u.test(written)
    ? "another unit"
    : "no unit at all";
}

function convert(number: WrittenNumber, { multiply, divide }: Exclude<UnitFit, string>): WrittenNumber {
  if (multiply === divide) return number;
  const numerator = number.numerator * multiply;
  const denominator = number.denominator * divide;
  const text = formatExact(exact(number.text).mul(multiply).div(divide));
  return { numerator, denominator, text, unit: "" };
}

function unitComplaint(written: string, number: string, measure: Measure): Complaint {
  const { unit, name } = measure;
  if (unit === undefined) {
    return (path) => report("surplus-unit", { written, measure: name, example: number }, { path });
  }
  const example = inEachLanguage((language) => amountInWords(number, unit, language));
  return (path) => report("wrong-unit", { written, measure: name, unit: unit.name, example }, { path });
}

function rangeComplaint(written: string, measure: Measure): Complaint {
  return (path) => {
    const range = inEachLanguage((language) => intervalInWords(measure.domain, measure.unit, language));
    return report("out-of-range", { written, measure: measure.name, range }, { path });
  };
}
