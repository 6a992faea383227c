import type {
  CompleteText,
  Exact,
  Language,
  Limit,
  Missing,
  NotApplicable,
  PartialUnits,
} from "@scorecard/model";
import { figure, magnitude, pointsInWords } from "./figures.ts";
import { label } from "./labels.ts";
import { comma, spaced } from "./words.ts";

/*
 * The sheet's own words around figures.
 */

/** The name of a level that has no name of its own. */
export function levelLabel(key: string): CompleteText {
  return /^\d+$/.test(key) ? label(`${key}级`, `${key}級`, `Level ${key}`) : label(key, key, key);
}

/** How low or how high points go: `最低 0 分`, `封顶 12 分`. */
function limitWords({ kind, points }: Limit, language: Language): string {
  const bound = figure(points);
  const words =
    kind === "cap"
      ? label(`封顶 ${bound} 分`, `封頂 ${bound} 分`, `not above ${bound}`)
      : label(`最低 ${bound} 分`, `最低 ${bound} 分`, `not below ${bound}`);
  return words[language];
}

/** Limits in the order in which they are applied. */
export function limitsInWords(limits: readonly Limit[], language: Language): string {
  return limits.map((limit) => limitWords(limit, language)).join(comma(language));
}

/** How much a bonus adds, or a penalty takes, at most: its limit on the far side of 0. */
export function mostChanged({ kind, points }: Limit): CompleteText {
  const most = magnitude(points);
  return kind === "cap"
    ? label(`最多加 ${most} 分`, `最多加 ${most} 分`, `at most +${most}`)
    : label(`最多扣 ${most} 分`, `最多扣 ${most} 分`, `at most −${most}`);
}

/** `each day` rather than `each 1 day`. */
function oneUnit(unit: string): string {
  return unit.replace(/^1 /u, "");
}

/** What becomes of a part of a unit. */
export function partialWords(partial: PartialUnits, unit: string): CompleteText {
  const short = (what: string) => spaced(`不足 ${unit}`, what);
  switch (partial) {
    case "dropped":
      return label(short("不计"), short("不計"), `parts of ${oneUnit(unit)} do not count`);
    case "counted":
      return label(
        spaced(short(`按 ${unit}`), "计"),
        spaced(short(`按 ${unit}`), "計"),
        `a begun ${oneUnit(unit)} counts in full`,
      );
    case "proportional":
      return label(short("按比例计"), short("按比例計"), `parts of ${oneUnit(unit)} count in proportion`);
  }
}

/** Each so much: `每 0.5 天`. */
export function eachUnit(unit: string): CompleteText {
  return label(`每 ${unit}`, `每 ${unit}`, `each ${oneUnit(unit)}`);
}

/** An entry counts at most so often. */
export function atMostTimes(times: Exact): CompleteText {
  const most = figure(times);
  return label(`最多 ${most} 次`, `最多 ${most} 次`, most === "1" ? "once at most" : `${most} times at most`);
}

/** An entry counts at most so much; the amount as printed in each language. */
export function atMostAmount(most: CompleteText): CompleteText {
  return label(`最多 ${most["zh-Hans"]}`, `最多 ${most["zh-Hant"]}`, `${most.en} at most`);
}

/** An entry changes at most so many points. */
export function atMostPoints(points: Exact): CompleteText {
  const most = figure(points);
  return label(`最多 ${most} 分`, `最多 ${most} 分`, `${most} points at most`);
}

/** The points that a rater can pick are so far apart. */
export function stepWords(step: Exact): CompleteText {
  const points = figure(step);
  return label(`步长 ${points} 分`, `級距 ${points} 分`, `in steps of ${points}`);
}

/** Each unit of distance on one side of the target. */
export function offTargetWords(side: "below" | "above", unit: string): CompleteText {
  return side === "below"
    ? label(`每低 ${unit}`, `每低 ${unit}`, `Each ${oneUnit(unit)} below`)
    : label(`每高 ${unit}`, `每高 ${unit}`, `Each ${oneUnit(unit)} above`);
}

/** The target itself. */
export function targetWords(target: string): CompleteText {
  return label(`目标 ${target}`, `目標 ${target}`, `Target ${target}`);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Months of the year: `3、6、9、12 月`. */
export function monthsWords(months: readonly number[]): CompleteText {
  const chinese = `${months.join("、")} 月`;
  return label(chinese, chinese, months.map((month) => MONTHS[month - 1] ?? String(month)).join(", "));
}

const NOT_APPLICABLE: { readonly [P in NotApplicable]: CompleteText } = {
  reweight: label("权重由其他项分摊", "權重由其他項分攤", "the other items carry its weight"),
  full: label("按满分计", "按滿分計", "counts full marks"),
  zero: label("计 0 分", "計 0 分", "counts 0"),
};

/** What becomes of an item that does not apply. */
export function notApplicableWords(policy: NotApplicable): CompleteText {
  return NOT_APPLICABLE[policy];
}

const MISSING: { readonly [M in Missing]: CompleteText } = {
  provisional: label(
    "有评分人未评时，结果暂定",
    "有評分人未評時，結果暫定",
    "While a rater has not answered, the result is provisional",
  ),
  reweight: label(
    "有评分人未评时，其权重由其他评分人分摊",
    "有評分人未評時，其權重由其他評分人分攤",
    "Where a rater has not answered, the others carry that weight",
  ),
  zero: label(
    "有评分人未评时，该评分人按 0 分计",
    "有評分人未評時，該評分人按 0 分計",
    "A rater who has not answered counts as 0",
  ),
};

/** What becomes of the result while a rater has not answered. */
export function missingWords(missing: Missing): CompleteText {
  return MISSING[missing];
}

/** The average of several raters of one kind, by the first and the last of them. */
export function averageWords(first: string, last: string): CompleteText {
  return label(`${first}～${last}的平均`, `${first}～${last}的平均`, `average of ${first} to ${last}`);
}

/** How far two raters may differ. */
export function differenceWords(
  pair: readonly [string, string],
  most: string,
  on: "item" | "total",
  language: Language,
): string {
  const [one, other] = pair;
  const item = on === "item";
  const words = label(
    `${one}与${other}的${item ? "每项得分" : "总分"}相差不超过${most}；超过时须商定结果并写明理由`,
    `${one}與${other}的${item ? "每項得分" : "總分"}相差不超過${most}；超過時須商定結果並寫明理由`,
    `${one} and ${other} differ by at most ${most}${item ? " on each item" : " on the total"}; beyond that the result is agreed, with a reason`,
  );
  return words[language];
}

/** How many rows may be added, and what they may weigh. */
export function rowsWords(count: { readonly least: number; readonly most: number }): CompleteText {
  const { least, most } = count;
  const chinese = least === most ? `${most}` : least === 0 ? `至多 ${most}` : `${least}～${most}`;
  const english = least === most ? `${most}` : least === 0 ? `up to ${most}` : `${least}–${most}`;
  return label(`自行填写 ${chinese} 项`, `自行填寫 ${chinese} 項`, `Write in ${english} rows`);
}

/** What each added row may weigh. */
export function rowWeightWords(
  least: string | undefined,
  most: string | undefined,
): CompleteText | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (least !== undefined && most !== undefined) {
    return label(`每项 ${least}～${most}`, `每項 ${least}～${most}`, `${least}–${most} each`);
  }
  return least === undefined
    ? label(`每项至多 ${most}`, `每項至多 ${most}`, `at most ${most} each`)
    : label(`每项至少 ${least}`, `每項至少 ${least}`, `at least ${least} each`);
}

/** What the added rows weigh together. */
export function rowsTogether(weight: string): CompleteText {
  return label(`权重合计 ${weight}`, `權重合計 ${weight}`, `${weight} in all`);
}

/** On a blank sheet rows print as if they had the whole of the full marks. */
export function rowsScoredOutOf(full: string): CompleteText {
  return label(
    `评分按满分 ${full} 分，得分再按该项权重折算`,
    `評分按滿分 ${full} 分，得分再按該項權重換算`,
    `scored out of ${full}, then scaled to the row’s weight`,
  );
}

/** What a veto does to points. */
export function vetoPoints(
  doing: "set" | "cap" | "add",
  scope: string,
  points: Exact,
  language: Language,
): string {
  const given = pointsInWords(points, language);
  switch (doing) {
    case "set":
      return label(`${scope}计 ${given}`, `${scope}計 ${given}`, `${scope}: ${given}`)[language];
    case "cap":
      return label(
        `${scope}不超过 ${given}`,
        `${scope}不超過 ${given}`,
        `${scope} not above ${figure(points)}`,
      )[language];
    case "add": {
      const taken = figure(points).startsWith("−");
      const change = pointsInWords(magnitude(points), language);
      return label(
        `${scope}${taken ? "扣" : "加"} ${change}`,
        `${scope}${taken ? "扣" : "加"} ${change}`,
        `${scope}: ${taken ? "−" : "+"}${change}`,
      )[language];
    }
  }
}

/** What a veto does to the grade. */
export function vetoGrade(doing: "set" | "cap", grade: string): CompleteText {
  return doing === "set"
    ? label(`等级定为 ${grade}`, `等第定為 ${grade}`, `grade ${grade}`)
    : label(`等级不高于 ${grade}`, `等第不高於 ${grade}`, `grade no better than ${grade}`);
}

/** What vetoes made of the grade that the total reaches. */
export function gradeAfterVeto(byPoints: string, grade: string): CompleteText {
  return label(
    `按总分为 ${byPoints}，一票否决后为 ${grade}`,
    `按總分為 ${byPoints}，一票否決後為 ${grade}`,
    `${byPoints} by the total, ${grade} after the veto`,
  );
}

/** Which page of how many. */
export function pageLabel(page: number, pages: number): CompleteText {
  return label(
    `第 ${page} 页 / 共 ${pages} 页`,
    `第 ${page} 頁 / 共 ${pages} 頁`,
    `Page ${page} of ${pages}`,
  );
}
