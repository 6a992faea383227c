import { type Exact, exact, largest, smallest } from "@scorecard/model";
import type { Reach } from "./room.ts";

/** The reach of a rule that gives one of some fixed points. */
export function reachOf(points: readonly Exact[]): Reach {
  const values = points.map(exact);
  const high = largest(values);
  return { best: high, low: smallest(values), high };
}
