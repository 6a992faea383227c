import { exact, formatExact, type Rational, sum } from "@scorecard/model";
import { type Context, silent } from "../read/context.ts";
import { headSpan, type SortedStatements } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { HUNDRED } from "./full-marks.ts";
import { lookAtHead, type NamedHead, type Weight, writtenWeight } from "./named-head.ts";
import { readUseHead } from "./use.ts";

/** How a section stands in the total. */
export interface SectionWeight {
  /**
   * share: a printed share of the total; points: as many points of it; whole: the only section that has full marks;
   * extras: bonuses and penalties alone.
   */
  readonly kind: "share" | "points" | "whole" | "extras";
  readonly weight: Rational;
  readonly fullMarks: Rational;
}

/** What the sheet says for all sections. */
export interface SheetMarks {
  /** The sheet's full marks, stated or not. */
  readonly fullMarks: Rational;
  /** Whether a section without a weight of its own is the only one that has full marks. */
  readonly onlyOne: boolean;
}

const ONE = exact("1");
const ZERO = exact("0");

/** The weight of a section: `80%`, `60 分`, or what follows from its items. Reports a weight that is missing. */
export function sectionWeight(
  head: NamedHead,
  parts: SortedStatements,
  stated: Rational | undefined,
  sheet: SheetMarks,
  statement: Statement,
  context: Context,
): SectionWeight {
  const written = writtenWeight(head, parts, context);
  const span = headSpan(statement);
  if (isOfExtras(statement)) {
    if (written) context.problem("extras-with-weight", { name: head.name }, written);
    if (stated) context.problem("extras-with-weight", { name: head.name }, span);
    return { kind: "extras", weight: ONE, fullMarks: ZERO };
  }
  if (written === undefined) return unstated(head, stated, sheet, statement, context);
  if ("share" in written)
    return { kind: "share", weight: written.share, fullMarks: stated ?? sheet.fullMarks };
  if (stated && !stated.equals(written.points)) {
    const params = { name: head.name, points: formatExact(written.points), stated: formatExact(stated) };
    context.problem("section-marks-twice", params, span);
  }
  return { kind: "points", weight: ONE, fullMarks: written.points };
}

/** The only section is the whole; of several, one without a weight adds the points of its items. */
function unstated(
  { name }: NamedHead,
  stated: Rational | undefined,
  sheet: SheetMarks,
  statement: Statement,
  context: Context,
): SectionWeight {
  if (sheet.onlyOne) return { kind: "whole", weight: ONE, fullMarks: stated ?? sheet.fullMarks };
  const weights = itemWeights(statement, context);
  const points = weights.flatMap((weight) => (weight && "points" in weight ? [weight.points] : []));
  const marks = stated ?? (points.length === weights.length && points.length > 0 ? sum(points) : undefined);
  if (marks === undefined) context.problem("weight-missing", { name }, headSpan(statement));
  return { kind: "points", weight: ONE, fullMarks: marks ?? HUNDRED };
}

/** Whether all that a section holds are bonuses and penalties; one that holds nothing yet is an ordinary one. */
export function isOfExtras(section: Statement): boolean {
  const inside = section.block?.statements ?? [];
  return inside.some(isExtra) && !inside.some(isOrdinary);
}

function isExtra(statement: Statement): boolean {
  const inside = statement.block?.statements ?? [];
  return begins(statement, ["bonus", "penalty"]) || (begins(statement, ["group"]) && inside.some(isExtra));
}

function isOrdinary(statement: Statement): boolean {
  const inside = statement.block?.statements ?? [];
  return (
    begins(statement, ["item", "rows"]) ||
    (begins(statement, ["use"]) && usesWeight(statement)) ||
    (begins(statement, ["group"]) && (inside.some(isOrdinary) || !inside.some(isExtra)))
  );
}

/** A library's bonuses are used without a weight. */
function usesWeight({ head }: Statement): boolean {
  return head.some(({ terms }) => terms.some(({ type }) => type === "number"));
}

function begins({ head }: Statement, keywords: readonly string[]): boolean {
  const word = head[0]?.terms[0];
  return word?.type === "word" && word.keywords.some((keyword) => keywords.includes(keyword));
}

/** The weights that the ordinary items of a section state, read without a word: the items are read later. */
export function itemWeights(section: Statement, context: Context): readonly (Weight | undefined)[] {
  return weightsIn(section, context, silent(context));
}

function weightsIn({ block }: Statement, context: Context, quiet: Context): readonly (Weight | undefined)[] {
  return (block?.statements ?? []).flatMap((statement): readonly (Weight | undefined)[] => {
    if (begins(statement, ["group"])) return weightsIn(statement, context, quiet);
    if (begins(statement, ["use"])) {
      const { wanted, each } = readUseHead(statement, quiet);
      return usesWeight(statement) ? wanted.map(({ weight }) => weight ?? each) : [];
    }
    if (!begins(statement, ["item", "rows"])) return [];
    const keyword = begins(statement, ["item"]) ? "item" : "rows";
    const line = statement.block?.statements.find((inside) => begins(inside, ["weight"]));
    const parts: SortedStatements = {
      inOrder: [],
      all: () => [],
      one: (wanted) => (wanted === "weight" ? line : undefined),
    };
    return [writtenWeight(lookAtHead(keyword, statement, context), parts, quiet)];
  });
}
