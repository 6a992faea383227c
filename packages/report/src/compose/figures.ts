import {
  amountInWords,
  type Exact,
  exact,
  formatExact,
  type Interval,
  intervalInWords,
  type Language,
  percentOf,
  roundHalfUp,
  type TraceStepOf,
  UNITS,
  type Unit,
  type Value,
  valueInWords,
} from "@scorecard/model";

/** The most decimals that a figure prints with; only fractions without end have more. */
const PRINTED_PLACES = 4;

/** A figure as printed: no idle zeros, a true minus sign. */
export function figure(value: Exact): string {
  const rational = exact(value);
  const text = formatExact(rational);
  const decimal = text.includes("/") ? formatExact(roundHalfUp(rational, PRINTED_PLACES)) : text;
  return decimal.replace("-", "−");
}

/** A figure rounded half up, as sums are. */
export function rounded(value: Exact, places: number): Exact {
  return formatExact(roundHalfUp(exact(value), places));
}

/** What a veto makes of a figure: `72 → 42`. */
export function vetoChange({ from, points }: TraceStepOf<"veto">, places: number): string {
  const before = from === null ? "" : `${figure(rounded(from, places))} `;
  return `${before}→ ${figure(rounded(points, places))}`;
}

/** The sign of a change; 0 has none. */
export function signOf(value: Exact): "+" | "−" | "" {
  const side = exact(value).compare(0);
  return side > 0 ? "+" : side < 0 ? "−" : "";
}

/** A change of points: `−5`, `+2`; 0 has no sign. */
export function signed(value: Exact): string {
  return exact(value).compare(0) > 0 ? `+${figure(value)}` : figure(value);
}

/** How far a change goes, without its sign. */
export function magnitude(value: Exact): string {
  return figure(formatExact(exact(value).abs()));
}

/** A share as printed: 0.2 is `20%`. */
export function percent(share: Exact): string {
  return `${figure(percentOf(share))}%`;
}

/** Whether two exact numbers are the same: `20` and `20.0` are. */
export function isSame(a: Exact, b: Exact): boolean {
  return exact(a).equals(exact(b));
}

function knownUnit(id: string): Unit {
  const found = UNITS.find((unit) => unit.id === id);
  return { id, name: found?.name ?? {} };
}

/** Points, as a unit. */
export const POINTS: Unit = knownUnit("points");
/** How often something occurs, as a unit. */
export const TIMES: Unit = knownUnit("times");

/** Classifiers of things that are there as a whole or not at all, in both scripts, besides those that the model knows. */
const CLASSIFIERS: ReadonlySet<string> = new Set(
  "次个個件张張人户戶处處笔筆项項单單台臺宗例起名位家条條份篇本只隻支枚套辆輛批场場届屆票",
);

/** Whether a unit counts what has no parts: `3 张`, `2 人次`. */
export function isCountedWhole({ id, name }: Unit): boolean {
  const known = UNITS.find((unit) => unit.id === id);
  return known?.whole === true || Object.values(name).some((word) => CLASSIFIERS.has(word ?? ""));
}

/** `20 分`, `20 points`. */
export function pointsInWords(value: Exact, language: Language): string {
  return amountInWords(figure(value), POINTS, language);
}

/** `3 次`, `86%`; a parameter that is still open as a line to write on. */
export function amount(value: Value, unit: Unit | undefined, language: Language): string {
  return valueInWords(value, unit, language).replace(/^-/, "−");
}

/** A range of plain numbers: `18～20`, in English `18–20`. */
export function numberRange(low: Exact, high: Exact, language: Language): string {
  return `${figure(low)}${language === "en" ? "–" : "～"}${figure(high)}`;
}

/** A stretch of numbers in few words, `1～3 次`, where both ends belong to it; else as the bands say it. */
export function rangeInWords(interval: Interval, unit: Unit | undefined, language: Language): string {
  const { low, high } = interval;
  const closed = low?.inclusive === true && high?.inclusive === true;
  if (!closed || typeof low.value !== "string" || typeof high.value !== "string") {
    return intervalInWords(interval, unit, language);
  }
  if (isSame(low.value, high.value)) return amount(low.value, unit, language);
  const range = numberRange(low.value, high.value, language);
  return amountInWords(range, unit, language);
}
