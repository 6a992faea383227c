import { defineCatalogue } from "@scorecard/model";

/** What can be wrong with a sheet or with a company's texts. */
export const report = defineCatalogue({
  "character-without-glyph": {
    severity: "error",
    message: {
      "zh-Hans": "字体里没有“{character}”（{codePoint}），纸面上以方框代替：请换用含有这个字的字体。",
      "zh-Hant": "字型裡沒有「{character}」（{codePoint}），紙面上以方框代替：請改用含有這個字的字型。",
      en: "No font has the character “{character}” ({codePoint}); a box stands in its place. Add a font that has it.",
    },
  },
  "text-not-in-language": {
    severity: "warning",
    message: {
      "zh-Hans": "“{text}”没有{language}文本，这一处只印已有的语言：请补上译文。",
      "zh-Hant": "「{text}」沒有{language}文字，這一處只印已有的語言：請補上譯文。",
      en: "“{text}” has no {language} text, so only the other language is printed there. Add the translation.",
    },
  },
  "logo-not-png": {
    severity: "error",
    message: {
      "zh-Hans": "公司标志不是 PNG 图片，没有印上：请另存为 PNG。",
      "zh-Hant": "公司標誌不是 PNG 圖片，沒有印上：請另存為 PNG。",
      en: "The company logo is not a PNG image and was left out. Save it as PNG.",
    },
  },
  "pattern-too-long": {
    severity: "error",
    message: {
      "zh-Hans": "文本模板有 {length} 个字符，最多 {limit} 个：请缩短。",
      "zh-Hant": "文字範本有 {length} 個字元，最多 {limit} 個：請縮短。",
      en: "The text pattern has {length} characters; at most {limit} are allowed. Shorten it.",
    },
  },
  "pattern-malformed": {
    severity: "error",
    message: {
      "zh-Hans": "文本模板第 {line} 行写得不完整：请检查双花括号是否成对，#if 是否有对应的 /if。",
      "zh-Hant": "文字範本第 {line} 行寫得不完整：請檢查雙大括號是否成對，#if 是否有對應的 /if。",
      en: "Line {line} of the text pattern is incomplete. Check that every pair of braces is closed and every #if has its /if.",
    },
  },
  "pattern-unknown-value": {
    severity: "error",
    message: {
      "zh-Hans": "文本模板里的“{name}”没有可填的内容。可以用：{known}。",
      "zh-Hant": "文字範本裡的「{name}」沒有可填的內容。可以用：{known}。",
      en: "The text pattern asks for “{name}”, which does not exist. Available: {known}.",
    },
  },
  "pattern-not-allowed": {
    severity: "error",
    message: {
      "zh-Hans": "文本模板不能用“{construct}”：只能填入内容，或用 if、unless、else。",
      "zh-Hant": "文字範本不能用「{construct}」：只能填入內容，或用 if、unless、else。",
      en: "The text pattern cannot use “{construct}”. It can fill in values and use if, unless and else.",
    },
  },
  "pattern-value-missing": {
    severity: "warning",
    message: {
      "zh-Hans": "文本里的“{name}”这次没有内容，留空：请补上，或用 #if 写明没有时印什么。",
      "zh-Hant": "文字裡的「{name}」這次沒有內容，留空：請補上，或用 #if 寫明沒有時印什麼。",
      en: "“{name}” has no value here and is left empty. Supply it, or say with #if what to print without it.",
    },
  },
  "filled-text-too-long": {
    severity: "error",
    message: {
      "zh-Hans": "填好的文本超过 {limit} 个字符，后面的没有印出：请缩短。",
      "zh-Hant": "填好的文字超過 {limit} 個字元，後面的沒有印出：請縮短。",
      en: "The filled text is longer than {limit} characters; the rest is not printed. Shorten it.",
    },
  },
});
