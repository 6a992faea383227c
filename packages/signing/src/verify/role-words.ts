import { type CompleteText, LANGUAGES } from "@scorecard/model";
import type { Change, ObjectRole } from "./changes.ts";

const WORDS: { readonly [R in ObjectRole]: CompleteText } = {
  signature: { "zh-Hans": "签名", "zh-Hant": "簽名", en: "a signature" },
  "signature-field": { "zh-Hans": "签名栏", "zh-Hant": "簽名欄", en: "a signature field" },
  field: { "zh-Hans": "填写栏", "zh-Hant": "填寫欄", en: "a field" },
  appearance: { "zh-Hans": "栏位的外观", "zh-Hant": "欄位的外觀", en: "the look of a field" },
  form: { "zh-Hans": "表单", "zh-Hant": "表單", en: "the form" },
  catalogue: { "zh-Hans": "文件设置", "zh-Hant": "檔案設定", en: "the file's settings" },
  page: { "zh-Hans": "页面", "zh-Hant": "頁面", en: "a page" },
  "page-content": {
    "zh-Hans": "页面上的文字和图形",
    "zh-Hant": "頁面上的文字和圖形",
    en: "what is printed on a page",
  },
  annotation: { "zh-Hans": "批注", "zh-Hant": "註解", en: "an annotation" },
  attachment: { "zh-Hans": "附件", "zh-Hant": "附件", en: "an attachment" },
  font: { "zh-Hans": "字体", "zh-Hant": "字型", en: "a font" },
  metadata: { "zh-Hans": "文件属性", "zh-Hant": "檔案屬性", en: "the file's properties" },
  "validation-data": { "zh-Hans": "验证资料", "zh-Hant": "驗證資料", en: "validation data" },
  structure: { "zh-Hans": "文件结构", "zh-Hant": "檔案結構", en: "the file's structure" },
  other: { "zh-Hans": "其他内容", "zh-Hant": "其他內容", en: "something else" },
};
const UNNAMED: CompleteText = { "zh-Hans": "无法比对", "zh-Hant": "無法比對", en: "not comparable" };

/** What changed, each kind once, with its page or field. */
export function roleWords(changes: readonly Change[]): CompleteText {
  if (changes.length === 0) return UNNAMED;
  const [hans = "", hant = "", en = ""] = LANGUAGES.map((language) => {
    const words = changes.map((change) => `${WORDS[change.role][language]}${placeOf(change, language)}`);
    return [...new Set(words)].join(language === "en" ? ", " : "、");
  });
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}

function placeOf({ page, field }: Change, language: (typeof LANGUAGES)[number]): string {
  if (field !== undefined)
    return language === "en" ? ` “${field}”` : language === "zh-Hans" ? `“${field}”` : `「${field}」`;
  if (page === undefined) return "";
  if (language === "en") return ` (page ${page})`;
  return language === "zh-Hans" ? `（第 ${page} 页）` : `（第 ${page} 頁）`;
}
