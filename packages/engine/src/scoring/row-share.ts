import type { Exact, Rational } from "@scorecard/model";
import { type Cell, isFilled } from "./cell.ts";
import { goOn, rationalOf, settle } from "./running.ts";

/** What a row that the review added takes of its prototype's points. */
export interface RowShare {
  readonly factor: Rational;
  /** The factor as traces state it. */
  readonly weight: Exact;
}

/** How shared points are rounded and traced. */
interface ShareFrame {
  readonly places: number;
  readonly traced: boolean;
}

/** The cell of a row: its share of the points that the prototype gives. Without a share it is the prototype's. */
export function sharedCell(cell: Cell, share: RowShare | undefined, { places, traced }: ShareFrame): Cell {
  if (share === undefined || !isFilled(cell) || share.factor.equals(1)) return cell;
  const start = {
    numerator: cell.points,
    denominator: 1n,
    ...(traced && { trace: cell.score.trace }),
  };
  const points = rationalOf(start).mul(share.factor);
  const shared = goOn(start, points, (from, to) => {
    return { step: "share", from, weight: share.weight, points: to };
  });
  const settled = settle(shared, places);
  return cell.state === undefined ? settled : { ...settled, state: cell.state };
}
