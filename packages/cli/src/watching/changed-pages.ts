import type { CompleteText } from "@scorecard/model";
import { words } from "../words/words.ts";

/** Says which pages of a file are other ones than before; pages are compared by their place. */
export function changedPages(before: readonly string[], now: readonly string[]): CompleteText {
  const changed = now.flatMap((content, index) => (content === before[index] ? [] : [index + 1]));
  const parts = [
    ...(changed.length === 0 ? [] : [pagesChanged(changed)]),
    ...(now.length === before.length ? [] : [countChanged(before.length, now.length)]),
  ];
  if (parts.length === 0) return words("没有变化", "沒有變化", "no page changed");
  const joined = (language: keyof CompleteText, comma: string) =>
    parts.map((part) => part[language]).join(comma);
  return words(joined("zh-Hans", "，"), joined("zh-Hant", "，"), joined("en", ", "));
}

function pagesChanged(pages: readonly number[]): CompleteText {
  const list = pages.join("、");
  return words(
    `第 ${list} 页有变化`,
    `第 ${list} 頁有變化`,
    `page${pages.length === 1 ? "" : "s"} ${pages.join(", ")} changed`,
  );
}

function countChanged(before: number, now: number): CompleteText {
  return words(
    `由 ${before} 页变为 ${now} 页`,
    `由 ${before} 頁變為 ${now} 頁`,
    `${now} page${now === 1 ? "" : "s"} instead of ${before}`,
  );
}
