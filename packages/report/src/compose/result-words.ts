import {
  type Difference,
  type Exact,
  exact,
  formatExact,
  type PlainResultRule,
  type ResultRule,
  type Template,
} from "@scorecard/model";
import { isSame, percent, pointsInWords } from "./figures.ts";
import { LABELS } from "./labels.ts";
import { averageWords, differenceWords, missingWords } from "./phrases.ts";
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
        sharesOf(rule.weights).map((share) => shareWords(share, template, speaker)),
        speaker,
        (shares) => shares.join(" + "),
      );
    case "agreed":
      return sayLabel(LABELS.agreed, speaker);
  }
}

type Weight = Extract<PlainResultRule, { readonly kind: "weighted" }>["weights"][number];

/** Raters that count alike: one, or several of one kind, such as three peers. */
interface Share {
  readonly raters: readonly string[];
  readonly weight: Exact;
}

/** Numbered raters with the same weight, one after the other, are one share. */
function sharesOf(weights: readonly Weight[]): readonly Share[] {
  const shares: Share[] = [];
  for (const { rater, weight } of weights) {
    const last = shares.at(-1);
    const [before] = last?.raters ?? [];
    const alike = before !== undefined && isNumbered(rater) && kindOf(before) === kindOf(rater);
    if (last !== undefined && alike && isSame(last.weight, weight)) {
      shares[shares.length - 1] = { weight, raters: [...last.raters, rater] };
    } else shares.push({ weight, raters: [rater] });
  }
  return shares;
}

function isNumbered(rater: string): boolean {
  return /-\d+$/u.test(rater);
}

function kindOf(rater: string): string {
  return rater.replace(/-\d+$/u, "");
}

/** `上级 × 60%`; of several alike their average: each one's share may be no round number. */
function shareWords({ raters, weight }: Share, template: Template, speaker: Speaker): Words {
  const together = percent(formatExact(exact(weight).mul(raters.length)));
  const ends = [raters[0], raters.at(-1)].map((key) => raterName(key ?? "", template, speaker));
  return combine(ends, speaker, ([first = "", last = ""], language) =>
    raters.length === 1 ? `${first} × ${together}` : `${averageWords(first, last)[language]} × ${together}`,
  );
}

function raterName(key: string, template: Template, speaker: Speaker): Words {
  const rater = template.raters.find((candidate) => candidate.key === key);
  return rater === undefined ? speaker.each(() => key) : speaker.say(rater.name);
}

/** Several raters of a kind, called without their numbers: 同级平均. */
function averageOf(name: Words, speaker: Speaker): Words {
  return combine([name], speaker, ([one = ""], language) => {
    const kind = one.replace(/\s*\d+$/, "");
    return language === "en" ? `${kind} average` : `${kind}平均`;
  });
}

function differenceSaid(
  { raters, groups, most, on }: Difference,
  template: Template,
  speaker: Speaker,
): Words {
  const names = raters.map((key, side) => {
    const name = raterName(key, template, speaker);
    return (groups?.[side]?.length ?? 1) > 1 ? averageOf(name, speaker) : name;
  });
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
