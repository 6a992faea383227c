import { exact, formatExact, type NotApplicable, type Rational, sum } from "@scorecard/model";
import { checkNamesDiffer } from "../lint/name-twice.ts";
import { checkScales } from "../lint/sections-of-different-marks.ts";
import type { Context } from "../read/context.ts";
import { percentText } from "../read/points.ts";
import type { Scope } from "../read/scope.ts";
import { headSpan, type SortedStatements } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import type { Span } from "../syntax/syntax-tree.ts";
import { HUNDRED, readFullMarks, readScoring } from "./full-marks.ts";
import { NAMELESS } from "./named-head.ts";
import type { PartRaters } from "./part-raters.ts";
import { type PlacedSection, readSection } from "./section.ts";
import { isChangeLost, isHeadBroken, placeOfWeight } from "./section-checks.ts";
import { isOfExtras } from "./section-weight.ts";
import type { FindLibrary } from "./use.ts";

/** What sections are read with. */
interface SheetFrame {
  readonly span: Span;
  /** Whether all of its blocks stand under a word that is known. */
  readonly complete: boolean;
  readonly scope: Scope;
  readonly findLibrary: FindLibrary;
  readonly notApplicable: NotApplicable | undefined;
  readonly raters: PartRaters;
}

/** All sections of a sheet, and what they are out of together. */
export interface Sections {
  readonly sections: readonly PlacedSection[];
  readonly fullMarks: Rational;
  /** What can be named after them. */
  readonly scope: Scope;
}

/** Reads a sheet's sections, and checks that they make up its full marks. */
export function readSections(parts: SortedStatements, sheet: SheetFrame, context: Context): Sections {
  const statements = parts.all("section");
  if (statements.length === 0) context.problem("sheet-without-section", {}, sheet.span);
  const before = context.errorCount();
  const stated = readFullMarks(parts.one("fullMarks"), context);
  const scoring = readScoring(parts.one("scoring"), context) ?? "added";
  const onlyOne = statements.filter((statement) => !isOfExtras(statement)).length === 1;
  const sections: PlacedSection[] = [];
  let { scope } = sheet;
  for (const statement of statements) {
    const frame = { ...sheet, scope, scoring, onlyOne, fullMarks: stated ?? HUNDRED };
    const placed = readSection(statement, frame, context);
    sections.push(placed);
    scope = placed.scope;
  }
  noteFullMarks(sections, stated, context);
  const fullMarks = sum(sections.map(({ section }) => exact(section.weight).mul(exact(section.fullMarks))));
  const isBroken = context.braces === "lost" || statements.some((one) => isHeadBroken(one, context));
  const sound = context.errorCount() === before;
  // Shares of the total are known whatever is wrong inside a section.
  const known =
    sound || (sheet.complete && sections.every(({ kind, weighed }) => weighed && kind === "share"));
  if (known && !isBroken && !isChangeLost(context) && sections.length > 0) {
    const place = headSpan(parts.one("fullMarks") ?? statements[0] ?? { head: [], ...sheet.span });
    checkTotal(sections, fullMarks, stated, stated ? place : sheet.span, context);
  }
  checkKeys(sections, context);
  return { sections, fullMarks, scope };
}

/** A rule that a sheet need not state, but whose reader should know it. */
function noteFullMarks(
  sections: readonly PlacedSection[],
  stated: Rational | undefined,
  context: Context,
): void {
  if (stated || !sections.some(({ kind }) => kind === "share" || kind === "whole")) return;
  context.applied(
    { "zh-Hans": "每一部分的满分", "zh-Hant": "每一部分的滿分", en: "full marks of each section" },
    {
      "zh-Hans": "100 分，再按部分的权重计入总分",
      "zh-Hant": "100 分，再按部分的權重計入總分",
      en: "100, weighted in the total",
    },
  );
}

/** Shares make up 100%; with points among them, all together make up the full marks that are stated, or 100. */
function checkTotal(
  sections: readonly PlacedSection[],
  fullMarks: Rational,
  stated: Rational | undefined,
  span: Span,
  context: Context,
): void {
  const shares = sections.filter(({ kind }) => kind === "share");
  const points = sections.filter(({ kind }) => kind === "points" || kind === "whole");
  const total = sum(shares.map(({ section }) => exact(section.weight)));
  if (shares.length > 0 && points.length === 0 && !total.equals(1)) {
    context.problem("sheet-weight-sum", { sum: percentText(total) }, span, {
      related: weights(shares, context),
    });
    return;
  }
  const wanted = stated ?? (points.length > 0 ? HUNDRED : fullMarks);
  if (!fullMarks.equals(wanted)) {
    const params = { sum: formatExact(fullMarks), fullMarks: formatExact(wanted) };
    const code = stated ? "sheet-points-sum" : "sheet-points-unstated";
    context.problem(code, params, span, { related: weights([...shares, ...points], context) });
  } else if (shares.length > 1 && shares.every((share) => isWeighedTwice(share))) {
    reportWeighedTwice(shares, fullMarks, context);
  } else {
    checkScales(shares, context);
  }
}

/** 部分 60% with 满分：60 分: its points are its share already. */
function isWeighedTwice({ section: { weight, fullMarks } }: PlacedSection): boolean {
  return exact(weight).mul(HUNDRED).equals(exact(fullMarks));
}

function reportWeighedTwice(shares: readonly PlacedSection[], most: Rational, context: Context): void {
  const [first] = shares;
  if (first === undefined) return;
  const { name, weight, fullMarks } = first.section;
  const params = { name, weight: percentText(exact(weight)), fullMarks, most: formatExact(most) };
  context.problem("section-weighed-twice", params, first.span, { related: weights(shares, context) });
}

function weights(sections: readonly PlacedSection[], context: Context) {
  return sections.map(({ section, span, kind }) => {
    const weight = kind === "share" ? percentText(exact(section.weight)) : section.fullMarks;
    return placeOfWeight(weight, span, context);
  });
}

/** Reviews name an item by its key: no two items, and no two sections, may share one. */
function checkKeys(sections: readonly PlacedSection[], context: Context): void {
  const readable = sections.filter(
    ({ section, span }) => section.key !== NAMELESS && !context.brokenWithin(span),
  );
  const parts = readable.map(({ section: { key, name }, span }) => ({ key, name, span }));
  const items = sections.flatMap(({ named }) => named);
  for (const named of [parts, items]) {
    withUniqueKeys(
      named.map(({ key, span }) => ({ key, span, value: key })),
      context,
    );
    checkNamesDiffer(named, context);
  }
}
