import { type Interval, intervalInWords, type Language, type Measure } from "@scorecard/model";
import { figure, rangeInWords } from "../figures.ts";
import { LABELS } from "../labels.ts";
import { capitalised, colon, combine, parenthesis, sayLabel, type Words } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

/** One line a band: the band's own label, or its condition in words; behind it the formula of a band that has one. */
export const bands: ScoringRoom<"bands"> = {
  compose(rule, _item, speaker) {
    const { measure } = rule;
    return {
      preface: [],
      entries: rule.bands.map((band, index) => {
        const condition =
          band.label === undefined
            ? speaker.each((language) => conditionInWords(band.when, measure, language))
            : speaker.say(band.label);
        const note: Words = band.needsNote === true ? sayLabel(LABELS.needsNote, speaker) : [];
        const given: Words = "formula" in band ? speaker.say(band.formula.words) : [];
        return {
          key: String(index),
          text:
            note.length + given.length === 0
              ? condition
              : combine([condition, given, note], speaker, ([when = "", value = "", why = ""], language) => {
                  const start = value === "" ? when : `${when}${colon(language)}${value}`;
                  return `${start}${parenthesis(why, language)}`;
                }),
          points: "points" in band ? figure(band.points) : "",
        };
      }),
    };
  },
  matched: (_rule, trace) =>
    trace.flatMap((step) => (step.step === "band" ? [{ entry: String(step.band) }] : [])),
};

/** Whole numbers from one to another need no word on whether the ends belong: `2～3 个`. */
function conditionInWords(when: Interval, { unit, whole }: Measure, language: Language): string {
  return capitalised(
    whole === true ? rangeInWords(when, unit, language) : intervalInWords(when, unit, language),
  );
}
