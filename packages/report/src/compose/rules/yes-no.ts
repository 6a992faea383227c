import { figure } from "../figures.ts";
import { LABELS } from "../labels.ts";
import { sayLabel } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

/** The question, then the two answers. */
export const yesNo: ScoringRoom<"yes-no"> = {
  compose(rule, _item, speaker) {
    return {
      preface: rule.question === undefined ? [] : [speaker.say(rule.question)],
      entries: (["yes", "no"] as const).map((answer) => {
        const { label, points } = rule[answer];
        return {
          key: answer,
          text: label === undefined ? sayLabel(LABELS[answer], speaker) : speaker.say(label),
          points: figure(points),
        };
      }),
    };
  },
  matched: (_rule, trace) =>
    trace.flatMap((step) => (step.step === "yes-no" ? [{ entry: step.yes ? "yes" : "no" }] : [])),
};
