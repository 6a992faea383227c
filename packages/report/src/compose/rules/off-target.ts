import type { Exact, RuleOf } from "@scorecard/model";
import { amount, figure, isSame, signed } from "../figures.ts";
import { LABELS } from "../labels.ts";
import { offTargetWords, partialWords, targetWords } from "../phrases.ts";
import type { ScoringEntry } from "../sheet.ts";
import { comma, type Speaker, sayLabel } from "../words.ts";
import type { ScoringRoom } from "./room.ts";

type OffTarget = RuleOf<"off-target">;

/** The points on target, then what each unit below and above changes, and how parts of a unit count. */
export const offTarget: ScoringRoom<"off-target"> = {
  compose(rule, _item, speaker) {
    const onTarget = speaker.each(
      (language) => targetWords(amount(rule.target, rule.measure.unit, language))[language],
    );
    return {
      preface: [],
      entries: [
        { key: "on", text: onTarget, points: figure(rule.base) },
        sideEntry("below", rule, speaker),
        sideEntry("above", rule, speaker),
      ],
    };
  },
  matched: (rule, trace) =>
    trace.flatMap((step) => {
      if (step.step !== "off-target") return [];
      const { side, units } = step;
      const repeated = side !== "on" && rule[side] !== undefined && units !== "1";
      return [{ entry: side, ...(repeated && { times: units }) }];
    }),
};

function sideEntry(side: "below" | "above", rule: OffTarget, speaker: Speaker): ScoringEntry {
  const change = rule[side];
  if (change === undefined) {
    const nothing = side === "below" ? LABELS.nothingBelow : LABELS.nothingAbove;
    return { key: side, text: sayLabel(nothing, speaker), points: "" };
  }
  const text = speaker.each((language) => {
    const unit = amount(change.per, rule.measure.unit, language);
    const words = offTargetWords(side, unit)[language];
    if (isIndivisible(change.per, rule)) return words;
    return `${words}${comma(language)}${partialWords(change.partial, unit)[language]}`;
  });
  return { key: side, text, points: signed(change.points), repeated: true };
}

/** Whole numbers have no part of one. */
function isIndivisible(per: Exact, { measure, target }: OffTarget): boolean {
  return measure.whole === true && isSame(per, "1") && typeof target === "string" && !/[./]/.test(target);
}
