import { type CompleteText, ENCODINGS, LANGUAGES } from "@scorecard/model";
import { RULE_SETTINGS } from "../config/config-schema.ts";
import { same, words } from "./words.ts";

const TEXT = words(
  "一段文字，或分语言书写（zh-Hans、zh-Hant、en），不超过 4000 字",
  "一段文字，或分語言書寫（zh-Hans、zh-Hant、en），不超過 4000 字",
  "a text, or a text per language (zh-Hans, zh-Hant, en), of at most 4,000 characters",
);
const PATTERN = words(
  "一段文字，例如 {{period.id}}_{{employee.number}}，不超过 300 字",
  "一段文字，例如 {{period.id}}_{{employee.number}}，不超過 300 字",
  "a text such as {{period.id}}_{{employee.number}}, of at most 300 characters",
);

/** What each field of the configuration holds, in words, by its path. */
const EXPECTED: { readonly [path: string]: CompleteText } = {
  company: words(
    "若干项公司信息，每项一行",
    "若干項公司資訊，每項一行",
    "the company's texts, one a line below it",
  ),
  "company.logo": words("图片文件的路径", "圖片檔的路徑", "the path of a picture"),
  fileName: PATTERN,
  blankFileName: PATTERN,
  encoding: same(ENCODINGS.join(" / ")),
  vocabulary: same(LANGUAGES.join(" / ")),
  rules: words(
    "若干项检查，每项一行，例如 levels-tied: off",
    "若干項檢查，每項一行，例如 levels-tied: off",
    "checks by their codes, one a line below it, such as levels-tied: off",
  ),
  limits: words("fileSize: 大小", "fileSize: 大小", "fileSize: a size"),
  "limits.fileSize": words(
    "大小，例如 2 MB 或 500 KB",
    "大小，例如 2 MB 或 500 KB",
    "a size such as 2 MB or 500 KB",
  ),
};

const RULE = same(RULE_SETTINGS.join(" / "));

/** What the field at a path holds, in words. */
export function expectedAt(path: string): CompleteText {
  if (path.startsWith("rules.")) return RULE;
  return EXPECTED[path] ?? TEXT;
}
