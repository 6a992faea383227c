import { formatExact, type NotApplicable, type Rational, type Section } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { type PlacedLimit, placedLimits, readLimitLine, statedLimits } from "../read/limits.ts";
import { type Scope, sectionPoints, withPoints } from "../read/scope.ts";
import { headSpan, type SortedStatements, sortStatements } from "../read/statements.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { readFullMarks, readScoring, type Scoring } from "./full-marks.ts";
import type { PlacedItem } from "./item.ts";
import { type NamedHead, readNamedHead } from "./named-head.ts";
import { type PartRaters, readPartRaters } from "./part-raters.ts";
import { checkSection, checkSum } from "./section-checks.ts";
import { type LibraryVeto, type NamedPart, type OpenVeto, readContents } from "./section-contents.ts";
import { type SectionWeight, type SheetMarks, sectionWeight } from "./section-weight.ts";
import type { FindLibrary } from "./use.ts";

/** What the sheet says for all of its sections. */
export interface SectionFrame extends SheetMarks {
  readonly scoring: Scoring;
  readonly notApplicable: NotApplicable | undefined;
  readonly raters: PartRaters;
  readonly scope: Scope;
  readonly findLibrary: FindLibrary;
}

/** A section with what the sheet has to know of it. */
export interface PlacedSection {
  readonly section: Section;
  readonly span: Span;
  readonly kind: SectionWeight["kind"];
  /** Whether what its weight and its full marks are is written without an error. */
  readonly weighed: boolean;
  readonly items: readonly PlacedItem[];
  /** All that a review names in it, in the order written. */
  readonly named: readonly NamedPart[];
  readonly vetoes: readonly OpenVeto[];
  readonly libraryVetoes: readonly LibraryVeto[];
  /** What can be named after it. */
  readonly scope: Scope;
}

/** `部分 performance "任务绩效" / "Task performance" 80% { … }`, `部分 … 60 分 { … }` */
export function readSection(statement: Statement, frame: SectionFrame, context: Context): PlacedSection {
  const head = readNamedHead("section", statement, context);
  const before = context.errorCount();
  const parts = sortStatements(statement.block?.statements ?? [], CONTENT, context);
  const beforeWeight = context.errorCount();
  const scoring = readScoring(parts.one("scoring"), context) ?? frame.scoring;
  const stated = readFullMarks(parts.one("fullMarks"), context);
  const { kind, weight, fullMarks } = sectionWeight(head, parts, stated, frame, statement, context);
  const weighed = context.errorCount() === beforeWeight;
  const limits = readLimits(head, parts, fullMarks, context);
  const limited = {
    above: limits.some(({ kind: limit }) => limit === "cap"),
    below: limits.some(({ kind: limit }) => limit === "floor"),
  };
  const raters = readPartRaters(parts.one("raters"), head.name, frame.raters, context);
  const contents = readContents(parts, { ...frame, raters, scoring, fullMarks, limited }, context);
  const section: Section = {
    key: head.key,
    name: head.name,
    weight: formatExact(weight),
    ...(kind === "share" && { weighted: true }),
    fullMarks: formatExact(fullMarks),
    ...(scoring === "weighted" && kind !== "extras" && { adds: "weighted" }),
    groups: contents.groups.map(({ group }) => group),
    ...(limits.length > 0 && { limits: statedLimits(limits) }),
  };
  if (weighed && contents.groups.length > 0) checkSum(section, kind, statement, context);
  if (context.errorCount() === before && !context.brokenWithin(statement))
    checkSection(section, contents, limits, statement, context);
  const place = { points: { of: "section", key: head.key }, name: head.name, fullMarks } as const;
  const own = parts.all("veto").map((veto) => ({ statement: veto, place }));
  return {
    section,
    kind,
    weighed,
    span: headSpan(statement),
    items: contents.items,
    named: contents.named,
    vetoes: [...contents.vetoes, ...own],
    libraryVetoes: contents.libraryVetoes,
    scope: withPoints(contents.scope, [sectionPoints(section)]),
  };
}

const CONTENT = {
  owner: "section",
  once: ["weight", "raters", "scoring", "fullMarks"],
  many: ["cap", "floor", "group", "item", "bonus", "penalty", "rows", "use", "veto"],
} as const;

/** Caps and floors, in the head and in lines, in the order written. */
function readLimits(
  head: NamedHead,
  parts: SortedStatements,
  fullMarks: Rational,
  context: Context,
): readonly PlacedLimit[] {
  const lines = parts.inOrder.flatMap(({ keyword, statement }) => {
    const limit =
      keyword === "cap" || keyword === "floor" ? readLimitLine(statement, keyword, context) : undefined;
    return limit ? [limit] : [];
  });
  return placedLimits([...head.limits, ...lines], fullMarks, context);
}
