import { figure } from "../figures.ts";
import { levelLabel } from "../labels.ts";
import { sayLabel } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

/** One line a level: its name, its anchor, its points. */
export const levels: ScoringRoom<"levels"> = {
  compose(rule, _item, speaker) {
    return {
      preface: [],
      entries: rule.levels.map((level) => ({
        key: level.key,
        lead: level.name === undefined ? sayLabel(levelLabel(level.key), speaker) : speaker.say(level.name),
        text: level.anchor === undefined ? [] : speaker.say(level.anchor),
        points: figure(level.points),
      })),
    };
  },
  matched: (_rule, trace) => trace.flatMap((step) => (step.step === "level" ? [step.level] : [])),
};
