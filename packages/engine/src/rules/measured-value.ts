import {
  amountInWords,
  formatExact,
  intervalInWords,
  type Measure,
  type Unit,
  unitOf,
  whole,
  wordings,
} from "@scorecard/model";
import type { InputValue, ReadInput } from "../expressions/environment.ts";
import { comparable } from "../names.ts";
import { inEachLanguage } from "../texts.ts";
import { rationalOf, readWrittenNumber, type WrittenNumber } from "../written-number.ts";
import { membership } from "./intervals.ts";
import { report } from "./messages.ts";
import type { Complaint, Refusal } from "./room.ts";

/** What is said of a figure that is measured or put in: its name, unit and possible values. */
export type MeasuredFigure = Pick<Measure, "name" | "unit" | "whole" | "domain">;

const EXAMPLE = "86";

/** How a written unit stands to the measure's own: the factor that converts it, or why it does not. */
type UnitFit = { readonly multiply: bigint; readonly divide: bigint } | "another unit" | "no unit at all";

const SAME: UnitFit = { multiply: 1n, divide: 1n };

/** Prepares the reading of one figure's values: number, unit, whole numbers, range. */
export function measureReader(measure: MeasuredFigure): (written: string) => ReadInput {
  const isPercent = measure.unit?.id === "%";
  const inDomain = membership(measure.domain);
  const words = { measure: measure.name, example: exampleOf(measure) };
  const noNumber = (written: string): ReadInput => {
    return { complaint: (path) => report("not-a-number", { written, ...words }, { path }) };
  };
  return (written) => {
    const number = readWrittenNumber(written);
    if (number === undefined) return noNumber(written);
    const fit = fitUnit(number.unit, measure.unit);
    if (fit === "no unit at all") return noNumber(written);
    if (fit === "another unit") return { complaint: unitComplaint(written, number.text, measure) };
    if (isPercent && number.unit === "" && isProperFraction(number)) {
      const percent = formatExact(rationalOf(number).mul(100));
      return {
        complaint: (path) => report("share-or-percent", { written: number.text, percent }, { path }),
      };
    }
    const value = convert(number, fit);
    if (measure.whole && value.value.d !== 1n) {
      return { complaint: (path) => report("not-whole", { written, measure: measure.name }, { path }) };
    }
    return inDomain(value.value) ? value : { complaint: rangeComplaint(written, measure) };
  };
}

/** Prepares the check of a measure that a formula gives: its possible values. */
export function workedMeasureCheck(measure: Measure): (value: InputValue) => Refusal | undefined {
  const inDomain = membership(measure.domain);
  return ({ value, text }) => {
    const fits = inDomain(value) && (!measure.whole || value.d === 1n);
    return fits ? undefined : [workedComplaint(text, measure, inDomain(value))];
  };
}

function workedComplaint(text: string, measure: Measure, inDomain: boolean): Complaint {
  const value = inEachLanguage((language) => amountInWords(text, measure.unit, language));
  if (inDomain) return (path) => report("worked-not-whole", { measure: measure.name, value }, { path });
  return (path) => {
    const range = rangeOf(measure);
    return report("worked-out-of-range", { measure: measure.name, value, range }, { path });
  };
}

/** A value of a figure as somebody might write it. */
export function exampleOf(measure: MeasuredFigure) {
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

function convert(number: WrittenNumber, { multiply, divide }: Exclude<UnitFit, string>): InputValue {
  const value = rationalOf(number);
  if (multiply === divide) return { value, text: number.text };
  const converted = value.mul(whole(multiply)).div(whole(divide));
  return { value: converted, text: formatExact(converted) };
}

function unitComplaint(written: string, number: string, { unit, name }: MeasuredFigure): Complaint {
  if (unit === undefined) {
    return (path) => report("surplus-unit", { written, measure: name, example: number }, { path });
  }
  const example = inEachLanguage((language) => amountInWords(number, unit, language));
  return (path) => report("wrong-unit", { written, measure: name, unit: unit.name, example }, { path });
}

function rangeComplaint(written: string, measure: MeasuredFigure): Complaint {
  return (path) =>
    report("out-of-range", { written, measure: measure.name, range: rangeOf(measure) }, { path });
}

function rangeOf(measure: MeasuredFigure) {
  return inEachLanguage((language) => intervalInWords(measure.domain, measure.unit, language));
}
