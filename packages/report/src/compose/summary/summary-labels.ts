import type { CompleteText, Language } from "@scorecard/model";
import { label } from "../labels.ts";

/** The words of the summary page. */
export const SUMMARY_LABELS = {
  title: label("结果摘要", "結果摘要", "Summary of results"),
  sections: label("各部分得分", "各部分得分", "Score by section"),
  competencies: label("行为指标", "行為指標", "Competencies"),
  strongest: label("表现突出", "表現突出", "Strongest"),
  weakest: label("有待提高", "有待提升", "To work on"),
  trend: label("总分走势", "總分走勢", "Total score over time"),
  notScored: label("待评", "待評", "not yet scored"),
  outside: label("不计满分，直接加减", "不計滿分，直接加減", "outside the full marks"),
  extras: label("另行计入", "另行計入", "Also counted"),
  allRaters: label("各评分人", "各評分人", "All raters"),
  nothingLost: label("各项均得满分", "各項均得滿分", "Full marks on every item"),
  nothingYet: label("尚无评分", "尚無評分", "Nothing scored yet"),
  nothingEarned: label("没有得分的项目", "沒有得分的項目", "No item earned points"),
  thisPeriod: label("本期", "本期", "this period"),
} as const satisfies { readonly [name: string]: CompleteText };

/** Behind the items that stand out: how many more are as good, or as weak, as the last of them. */
export function moreAlike(count: number): CompleteText {
  return count === 1
    ? label("另有 1 项得分率相同", "另有 1 項得分率相同", "and 1 more with the same share")
    : label(
        `另有 ${count} 项得分率相同`,
        `另有 ${count} 項得分率相同`,
        `and ${count} more with the same share`,
      );
}

/** Behind the first entries of many that hold. */
export function moreEntries(count: number): CompleteText {
  return label(`另有 ${count} 项`, `另有 ${count} 項`, `and ${count} more`);
}

/** What a ring of the web is. */
export function ringWords(rings: number, isLevel: boolean): CompleteText {
  if (isLevel) {
    return label(
      `每圈一级，最外圈为 ${rings} 级`,
      `每圈一級，最外圈為 ${rings} 級`,
      `One ring is one level; the outermost is level ${rings}`,
    );
  }
  const share = `${100 / rings}%`;
  return label(
    `每圈为满分的 ${share}，最外圈为满分`,
    `每圈為滿分的 ${share}，最外圈為滿分`,
    `One ring is ${share} of the full marks; the outermost is all of them`,
  );
}

/** All of our own words, one after the other. */
export function summaryVocabulary(language: Language): string {
  const made = [moreAlike(1), moreAlike(2), moreEntries(2), ringWords(5, true), ringWords(4, false)];
  return [...Object.values(SUMMARY_LABELS), ...made].map((words) => words[language]).join("");
}

/** `结果（上级）`: the column whose scores the result takes is not drawn twice. */
export function takenFrom(result: string, rater: string, language: Language): string {
  return language === "en" ? `${result} (${rater})` : `${result}（${rater}）`;
}
