import { type CompleteText, exact, type Language, type RuleOf, textIn, wordings } from "@scorecard/model";
import { comparable } from "../names.ts";
import { cellOf } from "../scoring/cell.ts";
import { inEachLanguage, listIn, pointsInWords } from "../texts.ts";
import { report } from "./messages.ts";
import { type Outcome, type RuleRoom, withOneValue } from "./room.ts";

type YesNo = RuleOf<"yes-no">;
type Side = "yes" | "no";

const WORDS: { readonly [S in Side]: ReadonlySet<string> } = {
  yes: new Set(["是", "有", "对", "對", "yes", "y", "true", "√", "✓", "✔", "☑"]),
  no: new Set(["否", "不是", "无", "無", "没有", "沒有", "no", "n", "false", "×", "✗", "✘", "x"]),
};
const PLAIN: { readonly [S in Side]: CompleteText } = {
  yes: { "zh-Hans": "是", "zh-Hant": "是", en: "yes" },
  no: { "zh-Hans": "否", "zh-Hant": "否", en: "no" },
};

/** A question answered by yes or no, in one of the usual words or in the words that the sheet prints. */
export const yesNoRoom: RuleRoom<"yes-no"> = {
  compile: (rule, { places }) => {
    const cells = { yes: cellFor(rule, "yes", places), no: cellFor(rule, "no", places) };
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

function cellFor(rule: YesNo, side: Side, places: number) {
  const { points } = rule[side];
  return cellOf(exact(points), places, [{ step: "yes-no", yes: side === "yes", points }]);
}

/**
 * Printed labels go before the usual words, and a usual word that begins the other side's label has two
 * meanings: 无 is no, but on a sheet that prints 无流失 for yes it is nobody's guess.
 */
function sideOf(written: string, rule: YesNo): Side | "ambiguous" | "unknown" {
  const labelled = oneSide((side) => labelsOf(rule, side).includes(written));
  if (labelled !== undefined) return labelled;
  const usual = oneSide((side) => WORDS[side].has(written));
  const begun = oneSide((side) => labelsOf(rule, side).some((label) => label.startsWith(written)));
  if (usual === undefined) return "unknown";
  return begun === undefined || begun === usual ? usual : "ambiguous";
}

function oneSide(test: (side: Side) => boolean): Side | undefined {
  if (test("yes")) return "yes";
  return test("no") ? "no" : undefined;
}

function labelsOf(rule: YesNo, side: Side): readonly string[] {
  const { label } = rule[side];
  return label === undefined ? [] : wordings(label).map(comparable);
}

function sideIn(rule: YesNo, side: Side, language: Language): string {
  return textIn(rule[side].label ?? PLAIN[side], language);
}

function complain(problem: "ambiguous" | "unknown", written: string, rule: YesNo) {
  const answers = inEachLanguage((language) =>
    listIn([sideIn(rule, "yes", language), sideIn(rule, "no", language)], language),
  );
  return (path: readonly string[]) => report(`${problem}-yes-no`, { written, answers }, { path });
}
