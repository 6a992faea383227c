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
  theme: words(
    "formal、plain、modern，或主题文件夹的路径",
    "formal、plain、modern，或主題資料夾的路徑",
    "formal, plain, modern, or the path of a theme's folder",
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
  timestamp: words(
    "url: 时间戳服务的网址",
    "url: 時間戳記服務的網址",
    "url: the address of a timestamp service",
  ),
  "timestamp.url": words(
    "http 或 https 开头的网址，不含账号和密码",
    "http 或 https 開頭的網址，不含帳號和密碼",
    "an address that begins with http or https and holds no password",
  ),
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
