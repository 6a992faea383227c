import { intervalInWords } from "@scorecard/model";
import { figure } from "../figures.ts";
import type { ScoringRoom } from "./room.ts";

/** One line a band: the band's own label, or its condition in words. */
export const bands: ScoringRoom<"bands"> = {
  compose(rule, _item, speaker) {
    const { measure } = rule;
    return {
      preface: [],
      entries: rule.bands.map((band, index) => ({
        key: String(index),
        text:
          band.label === undefined
            ? speaker.each((language) => intervalInWords(band.when, measure.unit, language))
            : speaker.say(band.label),
        points: figure(band.points),
      })),
    };
  },
  matched: (_rule, trace) => trace.flatMap((step) => (step.step === "band" ? [String(step.band)] : [])),
};
