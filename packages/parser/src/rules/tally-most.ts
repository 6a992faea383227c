import { exact, type Rational, type RuleOf } from "@scorecard/model";
import { vocabularyAt } from "../lint/own-words.ts";
import type { Replacement } from "../read/context.ts";
import type { PlacedLimit } from "../read/limits.ts";
import { isPercent, isPoints, type Piece, type Quantity } from "../read/pieces.ts";
import { pointsOf, takeSigned } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import type { Span } from "../syntax/syntax-tree.ts";
import type { ItemContext, OpenRule } from "./room.ts";

type Style = RuleOf<"tally">["style"];

/** `最多扣 20 分`, `最多加 10 分`: how far all entries together may move the points from their base. */
export function takeMost(
  style: Style,
  base: Rational,
  { head }: OpenRule,
  item: ItemContext,
): readonly PlacedLimit[] {
  const at = head.left.findIndex(isAtMost);
  const word = head.left[at];
  if (word === undefined) return [];
  const rest = { ...head, left: head.left.splice(at + 1) };
  head.left.splice(at, 1);
  const amount = takeSigned(rest, isAmount);
  head.left.push(...rest.left);
  const points = amount && pointsOf(amount.quantity, item.fullMarks, item);
  const down = amount?.sign === -1 || (amount?.sign === undefined && style === "deduct");
  if (points === undefined || (style === "signed" && amount?.sign === undefined)) {
    if (!amount || points) item.problem("most-unclear", {}, word);
    return [];
  }
  const change = exact(points.points);
  const place = { start: word.start, end: points.span.end };
  if (!down) return [{ kind: "cap", points: base.add(change), ...place }];
  return [{ kind: "floor", points: base.sub(change), deducted: change, ...place }];
}

/**
 * `最多 3 次` of the head of a tally. With one entry it is that entry's; of several nobody knows whether it is meant for each
 * or for all of them together, which is reported.
 */
export function takeMostTimes(rule: OpenRule, item: ItemContext): Quantity | undefined {
  const { left } = rule.head;
  const at = left.findIndex(
    (piece, index) => isAtMost(piece) && left[index + 1]?.type === "quantity" && !isAmount(left[index + 1]),
  );
  if (at < 0) return undefined;
  const [word, quantity] = left.splice(at, 2);
  if (word === undefined || quantity?.type !== "quantity") return undefined;
  if (rule.lines.length <= 1) return quantity;
  const place = { start: word.start, end: quantity.end };
  const most = item.written(place);
  item.problem("most-times-in-head", { most }, place, { fix: intoEntries(place, most, rule, item) });
  return undefined;
}

function isAtMost(piece: Piece): boolean {
  return piece.type === "word" && piece.keywords.includes("atMost");
}

function isAmount(piece: Piece | undefined): boolean {
  return piece?.type === "quantity" && (isPoints(piece) || isPercent(piece));
}

/** The words out of the head, and behind each entry instead. */
function intoEntries(
  place: Span,
  most: string,
  { statement, lines }: OpenRule,
  item: ItemContext,
): readonly Replacement[] | undefined {
  const phrases = [...statement.head, ...(statement.value ?? [])];
  const at = phrases.findIndex(
    ({ terms }) => terms[0]?.start === place.start && terms.at(-1)?.end === place.end,
  );
  const before = phrases[at - 1];
  if (before === undefined || most === "" || lines.some(({ block }) => block)) return undefined;
  const comma = vocabularyAt(statement, item) === "en" ? ", " : "，";
  const entries = lines.map((line) => {
    const end = line.value?.at(-1)?.end ?? headSpan(line).end;
    return { span: { start: end, end }, newText: `${comma}${most}` };
  });
  return [{ span: { start: before.end, end: place.end }, newText: "" }, ...entries];
}
