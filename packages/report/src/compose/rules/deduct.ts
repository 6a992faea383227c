import { deduction, figure } from "../figures.ts";
import { floorLabel, LABELS } from "../labels.ts";
import { sayLabel } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

/** The entry for "nothing to deduct". No entry of a template can have an empty key. */
const ALL_MET = "";

/** Full marks first, then how often is taken and how low it goes, then each entry with what it takes. */
export const deduct: ScoringRoom<"deduct"> = {
  compose(rule, item, speaker) {
    const floor = rule.floor === null ? LABELS.noFloor : floorLabel(figure(rule.floor));
    const per = rule.per === "each" ? LABELS.eachDeducted : LABELS.onceDeducted;
    return {
      preface: [],
      entries: [
        { key: ALL_MET, text: sayLabel(LABELS.allMet, speaker), points: figure(item.fullMarks) },
        {
          key: "per",
          text: speaker.each((language) =>
            language === "en" ? `${per.en} (${floor.en}):` : `${per[language]}（${floor[language]}）：`,
          ),
          points: "",
        },
        ...rule.entries.map((entry) => ({
          key: `entry ${entry.key}`,
          text: speaker.say(entry.text),
          points: deduction(entry.points),
        })),
      ],
    };
  },
  matched(_rule, trace) {
    const step = trace.find((candidate) => candidate.step === "deduct");
    if (step === undefined) return [];
    return step.taken.length === 0 ? [ALL_MET] : step.taken.map((taken) => `entry ${taken.entry}`);
  },
};
