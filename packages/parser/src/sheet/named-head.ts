import { exact, firstText, type LocalizedText, type Rational } from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { takeLimits, type WrittenLimit } from "../read/limits.ts";
import { isPercent, isPoints, type Pieces, type Quantity } from "../read/pieces.ts";
import { headSpan, type SortedStatements } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";

/** A weight as it was written: a share (`20%`), or the points that it gives (`20 分`). */
export type Weight = Span & {
  /** Whether its unit is not written, which is reported. */ readonly guessed?: true;
} & ({ readonly share: Rational } | { readonly points: Rational });

/** What the head of a section, a group or an item says. */
export interface NamedHead {
  readonly key: string;
  readonly name: LocalizedText;
  readonly weight: Weight | undefined;
  /** Caps and floors that stand in the head, in the order written. */
  readonly limits: readonly WrittenLimit[];
}

/** What stands for a name that is missing. */
export const NAMELESS = "？";

/**
 * `指标 satisfaction "客户满意度" / "Client satisfaction" 20%`, `部分 … 60 分，封顶 70 分`; without a name it is reported, and the
 * block still read.
 */
export function readNamedHead(keyword: Keyword, statement: Statement, context: Context): NamedHead {
  const { head, problems } = headOnce(keyword, statement, context);
  for (const tell of problems) tell();
  return head;
}

/** What a head says, without a word about what is wrong with it: its part is read later. */
export function lookAtHead(keyword: Keyword, statement: Statement, context: Context): NamedHead {
  return headOnce(keyword, statement, context).head;
}

/** A head that has been read, and what there is to tell when its part is read. */
interface ReadHead {
  readonly head: NamedHead;
  readonly problems: readonly (() => void)[];
}

/** The heads of each reading: looked at by whoever adds up weights, and read for good with their parts. */
const HEADS = new WeakMap<Context, Map<Statement, ReadHead>>();

function headOnce(keyword: Keyword, statement: Statement, context: Context): ReadHead {
  const heads = HEADS.get(context) ?? new Map<Statement, ReadHead>();
  HEADS.set(context, heads);
  const read = heads.get(statement) ?? readHead(keyword, statement, context);
  heads.set(statement, read);
  return read;
}

function readHead(keyword: Keyword, statement: Statement, context: Context): ReadHead {
  const problems: (() => void)[] = [];
  const noting: Context = {
    ...context,
    problem: (...problem) => problems.push(() => context.problem(...problem)),
  };
  return { head: headIn(keyword, statement, noting), problems };
}

function headIn(keyword: Keyword, statement: Statement, context: Context): NamedHead {
  const head = contentsOf(statement, keyword, context);
  const isExtra = keyword === "bonus" || keyword === "penalty";
  const limits = takeLimits(head, context, isExtra ? ["cap", "floor", "atMost"] : ["cap", "floor"]);
  const id = head.name()?.name;
  const name = head.text();
  const weight = head.quantity(isWeight) ?? (isExtra ? undefined : takeBareWeight(head, context));
  head.keyword("weight");
  if (name === undefined) context.problem("name-missing", {}, headSpan(statement));
  else head.finish();
  const text = name ?? { "zh-Hans": id ?? NAMELESS };
  return { key: id ?? firstText(text), name: text, weight: weight && weightIn(weight), limits };
}

/** The weight: in the head, or in a line `权重：20%` of its own. */
export function writtenWeight(
  head: NamedHead,
  parts: SortedStatements,
  context: Context,
): Weight | undefined {
  const line = parts.one("weight");
  const contents = line && contentsOf(line, "weight", context);
  const written = contents && (contents.quantity(isWeight) ?? takeBareWeight(contents, context));
  return head.weight ?? (written && weightIn(written));
}

/** A weight as a share of full marks; points of none are no share. */
export function shareOf(weight: Weight, fullMarks: Rational): Rational | undefined {
  if ("share" in weight) return weight.share;
  return fullMarks.equals(0) ? undefined : weight.points.div(fullMarks);
}

function isWeight(quantity: Quantity): boolean {
  return isPercent(quantity) || (quantity.unit !== undefined && isPoints(quantity));
}

/** `指标 "乙" 60`: most likely a percentage. */
function takeBareWeight(head: Pieces, context: Context): Quantity | undefined {
  const number = head.quantity(({ unit }) => unit === undefined);
  if (number) {
    const fix = [{ span: { start: number.end, end: number.end }, newText: "%" }];
    context.problem("weight-without-unit", { number: number.value }, number, { fix });
  }
  return number;
}

function weightIn(quantity: Quantity): Weight {
  const { value, unit, start, end } = quantity;
  if (unit === undefined) return { share: exact(value).div(100), guessed: true, start, end };
  return isPercent(quantity)
    ? { share: exact(value).div(100), start, end }
    : { points: exact(value), start, end };
}
