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
  "right-to-left-text": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{text}”是从右往左书写的文字，评分表无法排印，纸面上以方框代替：请改用中文或拉丁字母的写法。",
      "zh-Hant":
        "「{text}」是由右至左書寫的文字，評分表無法排印，紙面上以方框代替：請改用中文或拉丁字母的寫法。",
      en: "“{text}” is written from right to left, which a sheet cannot set; boxes stand in its place. Write it in Chinese or Latin letters.",
    },
  },
  "score-columns-narrow": {
    severity: "warning",
    message: {
      "zh-Hans":
        "得分有 {count} 栏，竖放的纸上每栏太窄，数字小得难以看清：请加上 --paper A4-landscape，用横放的 A4 印。",
      "zh-Hant":
        "得分有 {count} 欄，直式的紙上每欄太窄，數字小得難以看清：請加上 --paper A4-landscape，改用橫式的 A4 列印。",
      en: "There are {count} columns of scores; on upright paper they are too narrow for figures that can be read. Print on A4 across with --paper A4-landscape.",
    },
  },
  "score-columns-too-many": {
    severity: "warning",
    message: {
      "zh-Hans":
        "得分有 {count} 栏，数字小得难以看清；横放的 A4（--paper A4-landscape）最多放得下 {most} 栏：请减少评分人，或把评分人分到几张表上。",
      "zh-Hant":
        "得分有 {count} 欄，數字小得難以看清；橫式的 A4（--paper A4-landscape）最多放得下 {most} 欄：請減少評分人，或把評分人分到幾張表上。",
      en: "There are {count} columns of scores, too many for figures that can be read; A4 across (--paper A4-landscape) has room for {most}. Have fewer raters, or divide them over several sheets.",
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
  "logo-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "公司标志既不是 PNG 也不是 SVG，没有印上：请另存为其中一种。",
      "zh-Hant": "公司標誌既不是 PNG 也不是 SVG，沒有印上：請另存為其中一種。",
      en: "The company logo is neither a PNG nor an SVG and was left out. Save it as one of them.",
    },
  },
  "logo-damaged": {
    severity: "error",
    message: {
      "zh-Hans": "公司标志的 PNG 图片不完整或已损坏，没有印上：请重新导出或重新下载。",
      "zh-Hant": "公司標誌的 PNG 圖片不完整或已損壞，沒有印上：請重新匯出或重新下載。",
      en: "The company logo is a damaged or incomplete PNG and was left out. Export or download it again.",
    },
  },
  "logo-too-many-dots": {
    severity: "error",
    message: {
      "zh-Hans": "公司标志超过 {limit} 百万像素，没有印上：请缩小图片，宽 1000 像素已足够清晰。",
      "zh-Hant": "公司標誌超過 {limit} 百萬像素，沒有印上：請縮小圖片，寬 1000 像素已足夠清晰。",
      en: "The company logo has more than {limit} million dots and was left out. Make it smaller: 1,000 dots across are sharp enough.",
    },
  },
  "logo-svg-malformed": {
    severity: "error",
    message: {
      "zh-Hans": "公司标志的 SVG 第 {line} 行不完整，没有印上：请重新导出。",
      "zh-Hant": "公司標誌的 SVG 第 {line} 行不完整，沒有印上：請重新匯出。",
      en: "Line {line} of the logo's SVG is incomplete, so the logo was left out. Export it again.",
    },
  },
  "logo-svg-unsafe": {
    severity: "error",
    message: {
      "zh-Hans":
        "公司标志的 SVG 第 {line} 行含有“{construct}”，可能执行程序或读取外部内容，标志没有印上：请删去这一处，或另存为 PNG。",
      "zh-Hant":
        "公司標誌的 SVG 第 {line} 行含有「{construct}」，可能執行程式或讀取外部內容，標誌沒有印上：請刪去這一處，或另存為 PNG。",
      en: "Line {line} of the logo's SVG has “{construct}”, which could run or fetch something, so the logo was left out. Remove it, or save the logo as PNG.",
    },
  },
  "logo-svg-not-drawn": {
    severity: "error",
    message: {
      "zh-Hans":
        "公司标志的 SVG 第 {line} 行用了“{construct}”，这里只能印纯色的图形，标志没有印上：请把文字转成轮廓、去掉渐变、透明和裁剪后重新导出，或另存为 PNG。",
      "zh-Hant":
        "公司標誌的 SVG 第 {line} 行用了「{construct}」，這裡只能印純色的圖形，標誌沒有印上：請把文字轉成外框、去掉漸層、透明和裁切後重新匯出，或另存為 PNG。",
      en: "Line {line} of the logo's SVG uses “{construct}”; only shapes of plain colour are printed, so the logo was left out. Turn texts into outlines and take out gradients, transparency and clipping, or save the logo as PNG.",
    },
  },
  "logo-svg-wrong-value": {
    severity: "error",
    message: {
      "zh-Hans": "公司标志的 SVG 第 {line} 行的“{construct}”看不懂，标志没有印上：请重新导出，或另存为 PNG。",
      "zh-Hant":
        "公司標誌的 SVG 第 {line} 行的「{construct}」無法讀懂，標誌沒有印上：請重新匯出，或另存為 PNG。",
      en: "“{construct}” in line {line} of the logo's SVG cannot be understood, so the logo was left out. Export it again, or save it as PNG.",
    },
  },
  "logo-svg-too-complex": {
    severity: "error",
    message: {
      "zh-Hans": "公司标志的 SVG 太复杂（超过 {limit}），没有印上：请简化图形，或另存为 PNG。",
      "zh-Hant": "公司標誌的 SVG 太複雜（超過 {limit}），沒有印上：請簡化圖形，或另存為 PNG。",
      en: "The logo's SVG is too complex (more than {limit}) and was left out. Simplify it, or save it as PNG.",
    },
  },
  "logo-svg-without-size": {
    severity: "error",
    message: {
      "zh-Hans": '公司标志的 SVG 没有写明大小，没有印上：请写上 viewBox，例如 viewBox="0 0 200 80"。',
      "zh-Hant": '公司標誌的 SVG 沒有寫明大小，沒有印上：請寫上 viewBox，例如 viewBox="0 0 200 80"。',
      en: 'The logo\'s SVG does not say how large it is and was left out. Give it a viewBox, such as viewBox="0 0 200 80".',
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
      "zh-Hans": "文本模板不能用“{construct}”：只能填入内容，或用 date、number、if、unless、else。",
      "zh-Hant": "文字範本不能用「{construct}」：只能填入內容，或用 date、number、if、unless、else。",
      en: "The text pattern cannot use “{construct}”. It can fill in values and use date, number, if, unless and else.",
    },
  },
  "pattern-wrong-call": {
    severity: "error",
    message: {
      "zh-Hans": "文本模板里的“{helper}”要写成 {example} 的样子：先写内容，再写写法。写法可以是：{styles}。",
      "zh-Hant":
        "文字範本裡的「{helper}」要寫成 {example} 的樣子：先寫內容，再寫寫法。寫法可以是：{styles}。",
      en: "“{helper}” of the text pattern is written as in {example}: the value, then the way to write it. The ways are: {styles}.",
    },
  },
  "pattern-not-a-date": {
    severity: "warning",
    message: {
      "zh-Hans":
        "“{name}”是“{value}”，不是期间或日期，照原样印出：请改用期间，例如 period.id，或写成 2026-11-24。",
      "zh-Hant":
        "「{name}」是「{value}」，不是期間或日期，照原樣印出：請改用期間，例如 period.id，或寫成 2026-11-24。",
      en: "“{name}” is “{value}”, which is no period or day, and is printed as it is. Use a period such as period.id, or write a day such as 2026-11-24.",
    },
  },
  "pattern-not-a-number": {
    severity: "warning",
    message: {
      "zh-Hans": "“{name}”是“{value}”，不是数字，照原样印出：请改用数字，例如 result.total。",
      "zh-Hant": "「{name}」是「{value}」，不是數字，照原樣印出：請改用數字，例如 result.total。",
      en: "“{name}” is “{value}”, which is no number, and is printed as it is. Use a number such as result.total.",
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
