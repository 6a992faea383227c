import type { RuleOf } from "@scorecard/model";
import { pointsInWords } from "../texts.ts";
import { earned, untraced } from "./finish.ts";
import { report } from "./messages.ts";
import { type Refusal, type RuleRoom, withOneValue } from "./room.ts";
import { rangeCheck, readPoints } from "./written-points.ts";

/** Points by judgement: the rater gives any number in the range. */
export const judgementRoom: RuleRoom<"judgement"> = {
  compile: (rule, { finish, traced }) => {
    const problemOf = rangeCheck({ low: rule.low, high: rule.high, step: rule.step });
    return withOneValue((written) => {
      const points = readPoints(written);
      if (points === undefined) return refuse("not-points", written, rule);
      const problem = problemOf(points.value);
      if (problem === "out") return refuse("points-out-of-range", written, rule);
      if (problem === "off") return refuse("points-off-step", written, rule);
      const ending = finish(points.value);
      return traced ? earned(ending, [{ step: "judgement", points: points.text }]) : untraced(ending);
    });
  },
  explain: (_, step, language) => {
    if (step.step !== "judgement") return undefined;
    const words = { "zh-Hans": "打分", "zh-Hant": "打分", en: "judged" }[language];
    return `${words} → ${pointsInWords(step.points, language)}`;
  },
};

function refuse(
  code: "not-points" | "points-out-of-range" | "points-off-step",
  written: string,
  { low, high, step = "" }: RuleOf<"judgement">,
): Refusal {
  return [(path) => report(code, { written, low, high, step }, { path })];
}
