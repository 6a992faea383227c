import { amount, figure, isSame } from "../figures.ts";
import { LABELS } from "../labels.ts";
import { combine, sayLabel } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

/** The anchors as a small list, and how the points run between them. */
export const interpolation: ScoringRoom<"interpolation"> = {
  compose(rule, _item, speaker) {
    return {
      preface: [],
      entries: [
        ...rule.anchors.map(({ at, points }, index) => ({
          key: String(index),
          text: combine([], speaker, (_, language) => amount(at, rule.measure.unit, language)),
          points: figure(points),
        })),
        { key: "lines", text: sayLabel(LABELS.straightLines, speaker), points: "", heading: true },
      ],
    };
  },
  matched: (rule, trace) =>
    trace.flatMap((step) => {
      if (step.step !== "interpolation") return [];
      return rule.anchors.flatMap(({ at }, index) =>
        step.between.some((anchor) => isSame(anchor.at, at)) ? [{ entry: String(index) }] : [],
      );
    }),
};
