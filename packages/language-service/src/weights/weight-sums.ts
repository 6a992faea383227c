import { exact, type Rational, sum, ZERO } from "@scorecard/model";
import type { Statement, Term } from "@scorecard/parser/syntax";
import type { Place, Placed } from "../places/place.ts";
import { placedIn, placeWithin } from "../places/place.ts";
import { isKeyword } from "../tree/walk.ts";
import { type WrittenWeight, weightOf, writtenWeight } from "./written-weight.ts";

/** What the parts of a thing weigh together, as written so far. */
export interface WeightSum {
  readonly share: Rational;
  readonly points: Rational;
  readonly parts: number;
}

/** What the items of a section or a group, or the sections of a sheet, weigh together. */
export function sumOfParts({ statement, lead, place }: Placed): WeightSum {
  const within = placeWithin(statement, lead, place);
  return total((statement.block?.statements ?? []).flatMap((line) => weightsOf(line, within)));
}

function total(weights: readonly WrittenWeight[]): WeightSum {
  return {
    share: sum(weights.map((weight) => ("share" in weight ? weight.share : ZERO))),
    points: sum(weights.map((weight) => ("points" in weight ? weight.points : ZERO))),
    parts: weights.length,
  };
}

function weightsOf(statement: Statement, place: Place): readonly WrittenWeight[] {
  const { lead } = placedIn(statement, place);
  if (lead === "use") return usedWeights(statement);
  if (lead === "group") {
    const inside = statement.block?.statements.flatMap((line) => weightsOf(line, "group")) ?? [];
    if (inside.length > 0) return inside;
  }
  if (lead === undefined || (place === "group" && lead === "weight")) return [];
  const weight = writtenWeight(statement, lead);
  return weight ? [weight] : [];
}

/** `使用 a、b 30% 来自 "…" 每项 20%`: each item by its own weight, or the common one. */
function usedWeights({ head, value }: Statement): readonly WrittenWeight[] {
  const terms = [...head, ...(value ?? [])].flatMap((phrase) => phrase.terms).slice(1);
  const names = terms.findIndex((term) => isKeyword(term, "from", "each"));
  const listed = names < 0 ? terms : terms.slice(0, names);
  const common = names < 0 ? undefined : firstWeight(terms.slice(names));
  return listed.flatMap((term, index) => {
    if (!isName(term, listed[index - 1])) return [];
    const rest = listed.slice(index + 1);
    const next = rest.findIndex((other, at) => isName(other, rest[at - 1]));
    return firstWeight(next < 0 ? rest : rest.slice(0, next)) ?? common ?? [];
  });
}

function isName(term: Term, before: Term | undefined): boolean {
  if (term.type === "text" || term.type === "name") return true;
  return term.type === "word" && before?.type !== "number" && /^[A-Za-z_]/.test(term.word);
}

function firstWeight(terms: readonly Term[]): WrittenWeight | undefined {
  for (const [index, term] of terms.entries()) {
    const weight = term.type === "number" ? weightOf(term, terms[index + 1]) : undefined;
    if (weight) return weight;
  }
  return undefined;
}

const HUNDRED = exact("100");

/** What a section is out of: its own points, its line 满分, the sheet's line 满分, or 100. */
export function marksOf(section: Placed, path: readonly Placed[]): Rational {
  const weight = writtenWeight(section.statement, "section");
  if (weight && "points" in weight) return weight.points;
  const sheet = path.find(({ lead }) => lead === "scorecard");
  return statedMarks(section.statement) ?? (sheet && statedMarks(sheet.statement)) ?? HUNDRED;
}

function statedMarks({ block }: Statement): Rational | undefined {
  const line = block?.statements.find(({ head }) => isKeyword(head[0]?.terms[0], "fullMarks"));
  const number = [...(line?.value ?? []), ...(line?.head ?? [])]
    .flatMap(({ terms }) => terms)
    .find((term) => term.type === "number");
  return number && exact(number.value);
}

/** Whether the items of a section are each out of all its full marks, to be weighed. */
export function isWeighed(section: Placed, path: readonly Placed[]): boolean {
  const around = [section, ...path.toReversed()];
  const lines = around.flatMap(({ statement }) => statement.block?.statements ?? []);
  const line = lines.find(({ head }) => isKeyword(head[0]?.terms[0], "scoring"));
  return (line?.value ?? []).some(({ terms }) => terms.some((term) => isKeyword(term, "weighted")));
}
