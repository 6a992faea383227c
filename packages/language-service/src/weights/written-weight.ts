import { exact, formatExact, numberInWords, percentInWords, type Rational, unitOf } from "@scorecard/model";
import type { Keyword, NumberTerm, Span, Statement, Term } from "@scorecard/parser/syntax";
import { isKeyword } from "../tree/walk.ts";

/** A weight as it is written: a share (`20%`), or points (`20 分`). */
export type WrittenWeight = Span & ({ readonly share: Rational } | { readonly points: Rational });

/** The things that have a weight. */
const WEIGHED: readonly Keyword[] = ["section", "group", "item", "rows"];

/** The weight in the head of a section, a group or an item, or in its line 权重. */
export function writtenWeight(statement: Statement, lead: Keyword): WrittenWeight | undefined {
  if (!WEIGHED.includes(lead)) return undefined;
  return weightIn(statement) ?? weightLine(statement);
}

function weightLine({ block }: Statement): WrittenWeight | undefined {
  const line = block?.statements.find(({ head }) => isKeyword(head[0]?.terms[0], "weight"));
  return line && weightIn(line);
}

function weightIn({ head, value }: Statement): WrittenWeight | undefined {
  const terms = [...head, ...(value ?? [])].flatMap((phrase) => phrase.terms);
  for (const [index, term] of terms.entries()) {
    if (term.type !== "number" || isKeyword(terms[index - 1], "cap", "floor", "atMost")) continue;
    const weight = weightOf(term, terms[index + 1]);
    if (weight) return weight;
  }
  return undefined;
}

/** A number with the unit behind it as a weight; `undefined` where it is none. */
export function weightOf(term: NumberTerm, unit: Term | undefined): WrittenWeight | undefined {
  if (unit?.type !== "word") return undefined;
  const span = { start: term.start, end: unit.end };
  const id = unitOf(unit.word)?.id;
  if (id === "%") return { share: exact(term.value).div(100), ...span };
  return id === "points" ? { points: exact(term.value), ...span } : undefined;
}

/** A weight in words: `20%`, `20`. */
export function weightText(weight: WrittenWeight): string {
  return "share" in weight
    ? percentInWords(formatExact(weight.share))
    : numberInWords(formatExact(weight.points));
}
