import { unitOf } from "@scorecard/model";
import { isPercent, isPoints, joinQuantities, type Piece, type Quantity } from "../read/pieces.ts";
import { pointsOf } from "../read/points.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import type { ItemContext } from "./room.ts";

/**
 * Fines: 每次 50 元 can only be meant as the points. Reports the unit, and reads on as if it were 分. Money that says what
 * is counted (每 1000 元：1 分) is none.
 * @param hasPoints whether the points are said elsewhere, so that what is no money says what is counted
 */
export function reportStrayAmount(
  left: Piece[],
  { value = [] }: Pick<Statement, "value">,
  hasPoints: boolean,
  item: ItemContext,
): void {
  if (left.some((piece) => piece.type === "quantity" && (isPoints(piece) || isPercent(piece)))) return;
  const behindColon = new Set(value.flatMap(({ terms }) => joinQuantities(terms)).map(({ start }) => start));
  const isStray = (quantity: Quantity) =>
    behindColon.has(quantity.start) ? !hasPoints || isMoney(quantity) : !hasPoints && isMoney(quantity);
  for (const [at, piece] of left.entries()) {
    if (piece.type !== "quantity" || isLimiting(left[at - 1]) || !isStray(piece)) continue;
    pointsOf(piece, item.fullMarks, item);
    left[at] = { type: "quantity", value: piece.value, start: piece.start, end: piece.end };
    return;
  }
}

function isMoney({ unit }: Quantity): boolean {
  return unit !== undefined && unitOf(unit.word)?.dimension === "money";
}

/** 每 1000 元, 最多 3 次. */
function isLimiting(piece: Piece | undefined): boolean {
  if (piece?.type !== "word") return false;
  return piece.keywords.some((keyword) => keyword === "each" || keyword === "atMost" || keyword === "cap");
}
