import { amount, figure } from "../figures.ts";
import { LABELS } from "../labels.ts";
import { targetWords } from "../phrases.ts";
import { combine } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

/** The points on target, and the proportion as a small formula. */
export const proportional: ScoringRoom<"proportional"> = {
  compose(rule, _item, speaker) {
    const { measure, target, points, inverse } = rule;
    const full = figure(points);
    const onTarget = speaker.each(
      (language) => targetWords(amount(target, measure.unit, language))[language],
    );
    const proportion = combine([speaker.say(measure.name)], speaker, ([name = ""], language) => {
      const aim = LABELS.target[language];
      const [over, under] = inverse ? [aim, name] : [name, aim];
      return `${LABELS.score[language]} = ${full} × ${over} ÷ ${under}`;
    });
    return {
      preface: [],
      entries: [
        { key: "on", text: onTarget, points: full },
        { key: "proportion", text: proportion, points: "" },
      ],
    };
  },
  matched: (_rule, trace) =>
    trace.flatMap((step) =>
      step.step === "proportional" ? [{ entry: step.value === step.target ? "on" : "proportion" }] : [],
    ),
};
