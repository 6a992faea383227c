import type { DiagnosticDefinition } from "@scorecard/model";

/** What can be wrong with the rows that a review adds. */
export const rowMessages = {
  "unknown-rows": {
    severity: "error",
    message: {
      "zh-Hans": "表上没有可以自定指标的“{name}”。请按表上印的名称填写。{hint}",
      "zh-Hant": "表上沒有可以自訂指標的「{name}」。請按表上印的名稱填寫。{hint}",
      en: "The sheet has no rows to add under “{name}”. Use a name that is printed on the sheet.{hint}",
    },
  },
  "missing-rows": {
    severity: "warning",
    message: {
      "zh-Hans": "“{group}”还没有填写自定的指标，至少要 {least} 项。补齐之前，结果只是暂定。",
      "zh-Hant": "「{group}」還沒有填寫自訂的指標，至少要 {least} 項。補齊之前，結果只是暫定。",
      en: "“{group}” has no rows yet; it takes at least {least}. Until then the result is provisional.",
    },
  },
  "wrong-count-of-rows": {
    severity: "error",
    message: {
      "zh-Hans": "“{group}”有 {count} 项，应为 {least} 到 {most} 项。",
      "zh-Hant": "「{group}」有 {count} 項，應為 {least} 到 {most} 項。",
      en: "“{group}” has {count} rows; it takes {least} to {most}.",
    },
  },
  "row-weight-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "“{row}”的权重“{written}”看不懂。请写大于 0 的百分数，例如 20%。",
      "zh-Hant": "「{row}」的權重「{written}」看不懂。請寫大於 0 的百分數，例如 20%。",
      en: "The weight “{written}” of “{row}” cannot be used. Write a percentage above 0, such as 20%.",
    },
  },
  "row-weight-too-small": {
    severity: "error",
    message: {
      "zh-Hans": "“{row}”的权重 {written} 太小，每项至少 {limit}。",
      "zh-Hant": "「{row}」的權重 {written} 太小，每項至少 {limit}。",
      en: "The weight {written} of “{row}” is too small; each row has at least {limit}.",
    },
  },
  "row-weight-too-large": {
    severity: "error",
    message: {
      "zh-Hans": "“{row}”的权重 {written} 太大，每项最多 {limit}。",
      "zh-Hant": "「{row}」的權重 {written} 太大，每項最多 {limit}。",
      en: "The weight {written} of “{row}” is too large; each row has at most {limit}.",
    },
  },
  "rows-do-not-add-up": {
    severity: "error",
    message: {
      "zh-Hans": "“{group}”各项权重合计 {total}，应正好是 {weight}。",
      "zh-Hant": "「{group}」各項權重合計 {total}，應正好是 {weight}。",
      en: "The weights of “{group}” add up to {total}; they have to add up to exactly {weight}.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };
