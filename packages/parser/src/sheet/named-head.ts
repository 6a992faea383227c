import { exact, firstText, type LocalizedText, type Rational } from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { isPercent } from "../read/pieces.ts";
import { headSpan, type SortedStatements } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** What the head of a section, a group or an item says. */
export interface NamedHead {
  readonly key: string;
  readonly name: LocalizedText;
  readonly weight: Rational | undefined;
}

/** `指标 satisfaction "客户满意度" / "Client satisfaction" 20%`; without a name it is reported, and the block still read. */
export function readNamedHead(keyword: Keyword, statement: Statement, context: Context): NamedHead {
  const head = contentsOf(statement, keyword, context);
  const id = head.name()?.name;
  const name = head.text();
  const percent = head.quantity(isPercent);
  head.keyword("weight");
  if (name === undefined) context.problem("name-missing", {}, headSpan(statement));
  else head.finish();
  const text = name ?? { "zh-Hans": id ?? "？" };
  return { key: id ?? firstText(text), name: text, weight: percent && shareOf(percent.value) };
}

/** The weight: in the head, or in a line `权重：20%` of its own. */
export function writtenWeight(
  head: NamedHead,
  parts: SortedStatements,
  context: Context,
): Rational | undefined {
  const line = parts.one("weight");
  const written = line && contentsOf(line, "weight", context).quantity(isPercent);
  return head.weight ?? (written && shareOf(written.value));
}

/** The weight, which has to be there: its absence is reported. */
export function weightOf(
  head: NamedHead,
  parts: SortedStatements,
  statement: Statement,
  context: Context,
): Rational | undefined {
  const weight = writtenWeight(head, parts, context);
  if (weight === undefined) context.problem("weight-missing", { name: head.name }, headSpan(statement));
  return weight;
}

function shareOf(percent: string): Rational {
  return exact(percent).div(100);
}
