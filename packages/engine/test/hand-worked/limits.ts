import { cap, floor } from "../support/rules.ts";
import type { HandWorked, Subject } from "./row.ts";

/** Points as they come, from −100 to 200, so that only the limits act. */
function points(...limits: NonNullable<Subject["limits"]>): Subject {
  return { rule: { kind: "judgement", low: "-100", high: "200" }, limits };
}

export const LIMITS: readonly HandWorked[] = [
  ["无限制", points(), "-30", "-30", "nothing holds it"],
  ["封顶", points(cap("120")), "120", "120", "the cap itself"],
  ["封顶", points(cap("120")), "120.01", "120", "just above"],
  ["封顶", points(cap("120")), "119.99", "119.99", "just below"],
  ["保底", points(floor("0")), "0", "0", "the floor itself"],
  ["保底", points(floor("0")), "-0.01", "0", "just below"],
  ["先封顶后保底", points(cap("10"), floor("20")), "50", "20", "down to 10, then up to 20"],
  ["先保底后封顶", points(floor("20"), cap("10")), "5", "10", "up to 20, then down to 10"],
  ["先保底后封顶", points(floor("20"), cap("10")), "50", "10", "the last one stands"],
  ["负分封顶", points(cap("-1")), "0", "-1", "a penalty of at least 1"],
  ["负分保底", points(floor("-20")), "-35", "-20", "a penalty of at most 20"],
  ["先限后舍入", points(cap("17.005")), "18", "17.01", "the cap is rounded like any points, half up"],
  ["负分舍入", points(), "-2.345", "-2.35", "half away from zero"],
  ["一位小数", { ...points(), places: 1 }, "88.85", "88.9", "a tie goes up"],
  ["整数", { ...points(), places: 0 }, "88.49", "88", "below the tie"],
];
