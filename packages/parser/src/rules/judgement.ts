import { exact, formatExact } from "@scorecard/model";
import { takeRange } from "../read/points.ts";
import { swapped } from "../read/rewording.ts";
import { reachOf } from "./reach.ts";
import type { ItemContext, OpenRule, ReadRule, RuleRoom } from "./room.ts";
import { checkStep, takeStep } from "./step.ts";

/** 打分: the rater gives any number of points in a range. */
export const judgementRoom: RuleRoom<"judgement"> = {
  keywords: ["judged"],
  valueInHead: true,
  read: readJudgement,
  reach: ({ low, high }) => reachOf([low, high]),
  takesAway: () => false,
};

/** `打分：0～20 分，步长 0.5 分`; without a range from 0 to the full marks, `打分：20 分` from 0 to 20. */
function readJudgement({ head, span }: OpenRule, item: ItemContext): ReadRule<"judgement"> | undefined {
  const step = takeStep(head, item);
  const written = takeRange(head, item.fullMarks, item);
  head.finish();
  if (written === undefined) return undefined;
  if (written === "none") noteRange(item, span);
  const one = written === "none" ? item.fullMarks : written.low;
  const range = written !== "none" && written.high ? { low: written.low, high: written.high } : undefined;
  const { low, high } = range ?? { low: exact("0"), high: one };
  if (low.compare(high) >= 0) {
    const params = { low: formatExact(low), high: formatExact(high) };
    const place = written === "none" ? span : written;
    item.problem("range-wrong-way", params, place, { fix: swapped(place, item) });
    return undefined;
  }
  if (step) checkStep(low, high, step, item);
  return {
    rule: {
      kind: "judgement",
      low: formatExact(low),
      high: formatExact(high),
      ...(step && { step: formatExact(step.points) }),
    },
  };
}

function noteRange({ applied, fullMarks }: ItemContext, span: OpenRule["span"]): void {
  const most = formatExact(fullMarks);
  applied(
    { "zh-Hans": "打分的范围", "zh-Hant": "評分的範圍", en: "range of the points given" },
    { "zh-Hans": `0～${most} 分`, "zh-Hant": `0～${most} 分`, en: `0 to ${most} points` },
    span,
  );
}
