import { exact, type Language, type RuleOf, textIn, wordings } from "@scorecard/model";
import { comparable } from "../names.ts";
import { inEachLanguage, listIn, pointsInWords } from "../texts.ts";
import { earned, untraced } from "./finish.ts";
import { report } from "./messages.ts";
import { type Earned, type Outcome, type RuleFrame, type RuleRoom, withOneValue } from "./room.ts";
import { oneSide, PLAIN_YES_NO, type Side, YES_NO_WORDS } from "./yes-no-words.ts";

type YesNo = RuleOf<"yes-no">;

/** A question answered by yes or no, in one of the usual words or in the words that the sheet prints. */
export const yesNoRoom: RuleRoom<"yes-no"> = {
  compile: (rule, frame) => {
    const cells = { yes: cellFor(rule, "yes", frame), no: cellFor(rule, "no", frame) };
    return withOneValue((written): Outcome => {
      const side = sideOf(comparable(written), rule);
      return side === "yes" || side === "no" ? cells[side] : [complain(side, written, rule)];
    });
  },
  explain: (rule, step, language) => {
    if (step.step !== "yes-no") return undefined;
    const answer = sideIn(rule, step.yes ? "yes" : "no", language);
    const question = rule.question && textIn(rule.question, language);
    const points = pointsInWords(step.points, language);
    if (question === undefined) return `${answer} → ${points}`;
    return language === "en" ? `${question}: ${answer} → ${points}` : `${question}：${answer} → ${points}`;
  },
};

function cellFor(rule: YesNo, side: Side, { finish, traced }: RuleFrame): Earned {
  const { points } = rule[side];
  const ending = finish(exact(points));
  return traced ? earned(ending, [{ step: "yes-no", yes: side === "yes", points }]) : untraced(ending);
}

/**
 * Printed labels go before the usual words, and a usual word that begins the other side's label has two
 * meanings: 无 is no, but on a sheet that prints 无流失 for yes it is nobody's guess.
 */
function sideOf(written: string, rule: YesNo): Side | "ambiguous" | "unknown" {
  const labelled = oneSide((side) => labelsOf(rule, side).includes(written));
  if (labelled !== undefined) return labelled;
  const usual = oneSide((side) => YES_NO_WORDS[side].has(written));
  const begun = oneSide((side) => labelsOf(rule, side).some((label) => label.startsWith(written)));
  if (usual === undefined) return "unknown";
  return begun === undefined || begun === usual ? usual : "ambiguous";
}

function labelsOf(rule: YesNo, side: Side): readonly string[] {
  const { label } = rule[side];
  return label === undefined ? [] : wordings(label).map(comparable);
}

function sideIn(rule: YesNo, side: Side, language: Language): string {
  return textIn(rule[side].label ?? PLAIN_YES_NO[side], language);
}

function complain(problem: "ambiguous" | "unknown", written: string, rule: YesNo) {
  const answers = inEachLanguage((language) =>
    listIn([sideIn(rule, "yes", language), sideIn(rule, "no", language)], language),
  );
  return (path: readonly string[]) => report(`${problem}-yes-no`, { written, answers }, { path });
}
