import type { Difference, PlainResultRule, ResultRule, Template } from "@scorecard/model";
import { percent, pointsInWords } from "./figures.ts";
import { LABELS } from "./labels.ts";
import { differenceWords, missingWords } from "./phrases.ts";
import { colon, combine, labelled, type Speaker, sayLabel, semicolon, type Words } from "./words.ts";

/** How the result follows from the raters where it takes more than one of them, and how far they may differ. */
export function composeSmallPrint(template: Template, speaker: Speaker): readonly Words[] {
  const { result, missing, differences = [] } = template;
  const combined = result.kind !== "take";
  return [
    ...(combined ? [labelled(LABELS.result, resultWords(result, template, speaker), speaker)] : []),
    ...(combined && missing ? [sayLabel(missingWords(missing), speaker)] : []),
    ...differences.map((difference) => differenceSaid(difference, template, speaker)),
  ];
}

function resultWords(rule: ResultRule, template: Template, speaker: Speaker): Words {
  if (rule.kind !== "cases") return plainWords(rule, template, speaker);
  const cases = rule.cases.map(({ when, rule: then }) =>
    combine(
      [speaker.say(when.words), plainWords(then, template, speaker)],
      speaker,
      ([condition = "", words = ""], language) => `${condition}${colon(language)}${words}`,
    ),
  );
  const otherwise = labelled(LABELS.otherwise, plainWords(rule.otherwise, template, speaker), speaker);
  return combine([...cases, otherwise], speaker, (texts, language) => texts.join(semicolon(language)));
}

function plainWords(rule: PlainResultRule, template: Template, speaker: Speaker): Words {
  switch (rule.kind) {
    case "take":
      return raterName(rule.rater, template, speaker);
    case "weighted":
      return combine(
        rule.weights.map(({ rater }) => raterName(rater, template, speaker)),
        speaker,
        (names) =>
          names.map((name, index) => `${name} × ${percent(rule.weights[index]?.weight ?? "0")}`).join(" + "),
      );
    case "agreed":
      return sayLabel(LABELS.agreed, speaker);
  }
}

function raterName(key: string, template: Template, speaker: Speaker): Words {
  const rater = template.raters.find((candidate) => candidate.key === key);
  return rater === undefined ? speaker.each(() => key) : speaker.say(rater.name);
}

function differenceSaid({ raters, most, on }: Difference, template: Template, speaker: Speaker): Words {
  const names = raters.map((key) => raterName(key, template, speaker));
  return combine(names, speaker, ([one = "", other = ""], language) => {
    const limit =
      "points" in most
        ? `${language === "en" ? "" : " "}${pointsInWords(most.points, language)}`
        : language === "en"
          ? `${percent(most.share)} of the full marks`
          : `${language === "zh-Hant" ? "滿分" : "满分"}的 ${percent(most.share)}`;
    return differenceWords([one, other], limit, on, language);
  });
}
