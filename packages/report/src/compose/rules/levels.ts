import type { RuleOf } from "@scorecard/model";
import { figure, isSame, numberRange } from "../figures.ts";
import { LABELS } from "../labels.ts";
import { levelLabel, stepWords } from "../phrases.ts";
import { combine, comma, parenthesis, type Speaker, sayLabel, type Words } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

type Level = RuleOf<"levels">["levels"][number];

/** One line a level: its name, its anchor, its points. Levels without any anchor are named in full width. */
export const levels: ScoringRoom<"levels"> = {
  compose(rule, _item, speaker) {
    const anchored = rule.levels.some((level) => level.anchor !== undefined);
    const language = speaker.languages[0];
    return {
      preface: [],
      entries: rule.levels.map((level) => {
        const name =
          level.name === undefined ? sayLabel(levelLabel(level.key), speaker) : speaker.say(level.name);
        const anchor = level.anchor === undefined ? [] : speaker.say(level.anchor);
        return {
          key: level.key,
          ...(anchored && { lead: name }),
          text: withConditions(anchored ? anchor : name, level, speaker),
          points:
            level.upTo === undefined ? figure(level.points) : numberRange(level.points, level.upTo, language),
        };
      }),
    };
  },
  matched: (_rule, trace) => trace.flatMap((step) => (step.step === "level" ? [{ entry: step.level }] : [])),
};

/** Behind the text: how far apart the points of a range are, and whether a reason is asked for. */
function withConditions(text: Words, level: Level, speaker: Speaker): Words {
  const conditions = [
    // Whole points are what everybody expects.
    ...(level.step === undefined || isSame(level.step, "1") ? [] : [stepWords(level.step)]),
    ...(level.needsNote === true ? [LABELS.needsNote] : []),
  ];
  if (conditions.length === 0) return text;
  return combine([text], speaker, ([start = ""], language) => {
    const remark = conditions.map((condition) => condition[language]).join(comma(language));
    return start === "" ? remark : `${start}${parenthesis(remark, language)}`;
  });
}
