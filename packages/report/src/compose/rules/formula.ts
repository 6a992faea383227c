import { LABELS } from "../labels.ts";
import { capitalised, colon, combine, sayLabel } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

/** One line a case: its condition, then the formula in words. A formula without cases stands alone. */
export const formula: ScoringRoom<"formula"> = {
  compose(rule, _item, speaker) {
    const alone = rule.cases.length === 1 && rule.cases[0]?.when === undefined;
    return {
      preface: [],
      entries: rule.cases.map((oneCase, index) => {
        const value = speaker.say(oneCase.formula.words);
        const when = oneCase.when ? speaker.say(oneCase.when.words) : sayLabel(LABELS.otherwise, speaker);
        const text = combine([when, value], speaker, ([condition = "", words = ""], language) =>
          alone
            ? `${LABELS.score[language]} = ${words}`
            : `${capitalised(condition)}${colon(language)}${words}`,
        );
        return { key: String(index), text, points: "" };
      }),
    };
  },
  matched: (_rule, trace) =>
    trace.flatMap((step) => (step.step === "formula" ? [{ entry: String(step.case) }] : [])),
};
