import { type Exact, exact } from "@scorecard/model";
import type { Reach } from "./room.ts";

/** The reach of a rule that gives one of some fixed points. */
export function reachOf(points: readonly Exact[]): Reach {
  const values = points.map(exact);
  const high = values.reduce(
    (most, value) => (value.compare(most) > 0 ? value : most),
    values[0] ?? exact("0"),
  );
  const low = values.reduce(
    (least, value) => (value.compare(least) < 0 ? value : least),
    values[0] ?? exact("0"),
  );
  return { best: high, low, high };
}
