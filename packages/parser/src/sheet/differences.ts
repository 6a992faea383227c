import { type Difference, exact, formatExact } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { isPercent, isPoints, joinQuantities, takeApart } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { listedRaters, type RaterGroup, takeRaters } from "./raters.ts";

/** `评分差距 自评、上级：不超过 5 分`, `评分差距 总分 自评、上级：不超过 20%`: each item, or the total. */
export function readDifferences(
  statements: readonly Statement[],
  groups: readonly RaterGroup[],
  context: Context,
): readonly Difference[] {
  return statements.flatMap((statement) => readDifference(statement, groups, context));
}

function readDifference(
  statement: Statement,
  groups: readonly RaterGroup[],
  context: Context,
): readonly Difference[] {
  const { on, compared } = readHead(statement, groups, context);
  const most = readMost(statement, context);
  if (compared === undefined || most === undefined) return [];
  const [first, second] = compared;
  const [one] = first.raters;
  const [other] = second.raters;
  if (one === undefined || other === undefined) return [];
  const isGroup = first.raters.length > 1 || second.raters.length > 1;
  const keys = (group: RaterGroup) => group.raters.map(({ key }) => key);
  const together = isGroup && { groups: [keys(first), keys(second)] as const };
  return [{ raters: [one.key, other.key], ...together, on, most }];
}

function readHead(statement: Statement, groups: readonly RaterGroup[], context: Context) {
  const pieces = statement.head.flatMap(({ terms }) => joinQuantities(terms)).slice(1);
  const at = pieces.findIndex((piece) => piece.type === "word" && piece.keywords.includes("total"));
  if (at >= 0) pieces.splice(at, 1);
  const on = at >= 0 ? ("total" as const) : ("item" as const);
  const first = takeRaters(pieces, groups);
  const second = takeRaters(pieces, groups);
  const [stranger] = pieces;
  if (stranger && (first === undefined || second === undefined)) {
    context.problem("difference-rater-unknown", { raters: listedRaters(groups, context) }, stranger);
    return { on, compared: undefined };
  }
  if (first === undefined || second === undefined || first.key === second.key || stranger) {
    context.problem("difference-raters", {}, headSpan(statement));
    return { on, compared: undefined };
  }
  return { on, compared: [first, second] as const };
}

/** In points, or as a share of the full marks. */
function readMost(statement: Statement, context: Context): Difference["most"] | undefined {
  const value = takeApart(statement.value ?? [], statement, context);
  value.keyword("atMost");
  const quantity = value.quantity();
  value.finish();
  if (quantity === undefined || !(isPercent(quantity) || isPoints(quantity))) {
    context.problem("difference-without-limit", {}, statement.value?.[0] ?? headSpan(statement));
    return undefined;
  }
  const number = exact(quantity.value).abs();
  return isPercent(quantity) ? { share: formatExact(number.div(100)) } : { points: formatExact(number) };
}
