import type { CompleteText } from "@scorecard/model";

/** The attachments, as viewers describe them beside their names. */
export const DESCRIPTIONS = {
  template: { "zh-Hans": "评分模板", "zh-Hant": "評分範本", en: "Template" },
  review: { "zh-Hans": "考核记录", "zh-Hant": "考核紀錄", en: "Review" },
  result: { "zh-Hans": "评分结果", "zh-Hant": "評分結果", en: "Result" },
  logo: { "zh-Hans": "公司标志", "zh-Hant": "公司標誌", en: "Company logo" },
  index: {
    "zh-Hans": "本文件如何制作，以及各附件的校验值",
    "zh-Hant": "本檔案如何製作，以及各附件的驗證值",
    en: "How this file was made, and the hashes of the attachments",
  },
} satisfies { readonly [name: string]: CompleteText };

/** The name of an attachment that every sheet of a file has: numbered from 1 where there are several sheets. */
export function sheetFileName(name: "review" | "result", index: number, count: number): string {
  if (count === 1) return `${name}.json`;
  return `${name}-${String(index + 1).padStart(String(count).length, "0")}.json`;
}
