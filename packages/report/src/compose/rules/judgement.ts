import { amountInWords } from "@scorecard/model";
import { isSame, numberRange, POINTS } from "../figures.ts";
import { stepWords } from "../phrases.ts";
import { comma } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

/** The range of points, and how far apart they are. What was given stands in the score column. */
export const judgement: ScoringRoom<"judgement"> = {
  compose(rule, _item, speaker) {
    const { low, high, step } = rule;
    const text = speaker.each((language) => {
      const range = amountInWords(numberRange(low, high, language), POINTS, language);
      // Whole points are what everybody expects.
      return step === undefined || isSame(step, "1")
        ? range
        : `${range}${comma(language)}${stepWords(step)[language]}`;
    });
    return { preface: [], entries: [{ key: "judged", text, points: "" }] };
  },
  matched: () => [],
};
