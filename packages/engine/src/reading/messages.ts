import { type DiagnosticDefinition, defineCatalogue } from "@scorecard/model";

/** What can be wrong with a review file before it is scored. Codes are stable. */
export const messages = {
  "not-text": {
    severity: "error",
    message: {
      "zh-Hans": "这个文件不是文本，读不出考核记录。考核记录是 YAML 或 JSON 文本文件。",
      "zh-Hant": "這個檔案不是文字檔，讀不出考核紀錄。考核紀錄是 YAML 或 JSON 文字檔。",
      en: "This file is not a text, so no review can be read from it. Reviews are YAML or JSON text files.",
    },
  },
  "empty-file": {
    severity: "error",
    message: {
      "zh-Hans": "文件是空的，里面没有考核记录。",
      "zh-Hant": "檔案是空的，裡面沒有考核紀錄。",
      en: "The file is empty; there is no review in it.",
    },
  },
  "no-review": {
    severity: "error",
    message: {
      "zh-Hans": "这里不是考核记录。考核记录由“名称: 内容”这样的行组成，例如“模板: …”“员工: …”。",
      "zh-Hant": "這裡不是考核紀錄。考核紀錄由「名稱: 內容」這樣的行組成，例如「範本: …」「員工: …」。",
      en: "This is not a review. A review is made of lines like “name: content”, such as “template: …” and “employee: …”.",
    },
  },
  "too-deep": {
    severity: "error",
    message: {
      "zh-Hans": "这里的层次太深，不像一份考核记录。请检查括号和缩进。",
      "zh-Hant": "這裡的層次太深，不像一份考核紀錄。請檢查括號和縮排。",
      en: "The lines here are nested too deeply for a review. Check the brackets and the indentation.",
    },
  },
  "too-many-reviews": {
    severity: "error",
    message: {
      "zh-Hans": "一个文件最多放 {most} 份考核记录，这里有 {count} 份。请分成几个文件。",
      "zh-Hant": "一個檔案最多放 {most} 份考核紀錄，這裡有 {count} 份。請分成幾個檔案。",
      en: "A file can hold {most} reviews; this one has {count}. Split it into several files.",
    },
  },
  "full-width-colon": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”后面是全角冒号“：”。请改成半角冒号加一个空格：“{fixed}”。",
      "zh-Hant": "「{name}」後面是全形冒號「：」。請改成半形冒號加一個空格：「{fixed}」。",
      en: "The colon after “{name}” is a full-width one. Write a plain colon and a space: “{fixed}”.",
    },
  },
  "full-width-comma": {
    severity: "error",
    message: {
      "zh-Hans": "大括号里用全角逗号“，”分不开两项。请改成半角逗号加一个空格。",
      "zh-Hant": "大括號裡用全形逗號「，」分不開兩項。請改成半形逗號加一個空格。",
      en: "A full-width comma does not separate two entries in braces. Write a plain comma and a space.",
    },
  },
  "tab-indent": {
    severity: "error",
    message: {
      "zh-Hans": "这一行用制表符（Tab）缩进。请改用空格。",
      "zh-Hant": "這一行用定位字元（Tab）縮排。請改用空格。",
      en: "This line is indented with a tab. Use spaces.",
    },
  },
  "bad-indent": {
    severity: "error",
    message: {
      "zh-Hans": "这一行的缩进和上下文对不齐。同一层的各行要从同一列开始。",
      "zh-Hant": "這一行的縮排和上下文對不齊。同一層的各行要從同一欄開始。",
      en: "The indentation of this line does not fit the lines around it. Lines of one level begin in the same column.",
    },
  },
  "unclosed-quote": {
    severity: "error",
    message: {
      "zh-Hans": "这里开始的引号 {sign} 没有结束。请在文字后面补上 {sign}。",
      "zh-Hant": "這裡開始的引號 {sign} 沒有結束。請在文字後面補上 {sign}。",
      en: "The quotation mark {sign} that opens here is never closed. Add {sign} after the text.",
    },
  },
  "unclosed-bracket": {
    severity: "error",
    message: {
      "zh-Hans": "这里开始的括号 {sign} 没有结束。请补上 {closing}。",
      "zh-Hant": "這裡開始的括號 {sign} 沒有結束。請補上 {closing}。",
      en: "The bracket {sign} that opens here is never closed. Add {closing}.",
    },
  },
  "duplicate-key": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”在这里写了两次。请删去一处，或合并成一处。",
      "zh-Hant": "「{name}」在這裡寫了兩次。請刪去一處，或合併成一處。",
      en: "“{name}” stands here twice. Remove one, or put both into one.",
    },
  },
  "needs-quotes": {
    severity: "error",
    message: {
      "zh-Hans": '以 {sign} 开头的文字要加引号。请写成 "{sign}…"。',
      "zh-Hant": '以 {sign} 開頭的文字要加引號。請寫成 "{sign}…"。',
      en: 'A text that begins with {sign} has to stand in quotation marks: "{sign}…".',
    },
  },
  "colon-in-text": {
    severity: "error",
    message: {
      "zh-Hans": "这一行有两个半角冒号，分不清名称和内容。请把内容放进引号。",
      "zh-Hant": "這一行有兩個半形冒號，分不清名稱和內容。請把內容放進引號。",
      en: "There are two colons in this line, so name and content cannot be told apart. Put the content in quotation marks.",
    },
  },
  "missing-colon": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”后面没有冒号。请写成“名称: 内容”，冒号用半角，后面空一格。",
      "zh-Hant": "「{name}」後面沒有冒號。請寫成「名稱: 內容」，冒號用半形，後面空一格。",
      en: "There is no colon after “{name}”. Write “name: content”, with a space behind the colon.",
    },
  },
  "bad-backslash": {
    severity: "error",
    message: {
      "zh-Hans": "双引号里的反斜杠 \\ 有特殊含义。请改用单引号，或写成 \\\\。",
      "zh-Hant": "雙引號裡的反斜線 \\ 有特殊含義。請改用單引號，或寫成 \\\\。",
      en: "A backslash has a special meaning in double quotation marks. Use single ones, or write \\\\.",
    },
  },
  "unreadable-line": {
    severity: "error",
    message: {
      "zh-Hans": "从这里读不下去。请检查这一行的冒号、逗号、引号、括号和缩进。",
      "zh-Hant": "從這裡讀不下去。請檢查這一行的冒號、逗號、引號、括號和縮排。",
      en: "The file cannot be read on from here. Check colons, commas, quotation marks, brackets and indentation of this line.",
    },
  },
  "missing-field": {
    severity: "error",
    message: {
      "zh-Hans": "缺少“{field}”。请补上一行“{field}: …”。",
      "zh-Hant": "缺少「{field}」。請補上一行「{field}: …」。",
      en: "“{field}” is missing. Add a line “{field}: …”.",
    },
  },
  "unknown-field": {
    severity: "error",
    message: {
      "zh-Hans": "这里不能写“{name}”。可以写的有：{fields}。{hint}",
      "zh-Hant": "這裡不能寫「{name}」。可以寫的有：{fields}。{hint}",
      en: "“{name}” has no meaning here. What can stand here: {fields}.{hint}",
    },
  },
  "field-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”和“{other}”是同一项，写了两次。请只留一处。",
      "zh-Hant": "「{name}」和「{other}」是同一項，寫了兩次。請只留一處。",
      en: "“{name}” and “{other}” are the same and stand here twice. Keep one.",
    },
  },
  "text-expected": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”后面要写一段文字或一个数，这里却是好几项。",
      "zh-Hant": "「{name}」後面要寫一段文字或一個數，這裡卻是好幾項。",
      en: "“{name}” takes one text or number; here are several entries.",
    },
  },
  "entries-expected": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”下面要分行写，例如“{example}”。",
      "zh-Hant": "「{name}」下面要分行寫，例如「{example}」。",
      en: "“{name}” takes lines of its own, such as “{example}”.",
    },
  },
  "rows-expected": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”下面要一行一行地列出自定的指标，每行例如“{example}”。",
      "zh-Hant": "「{name}」下面要一列一列地列出自訂的指標，每列例如「{example}」。",
      en: "“{name}” takes a list of rows, each such as “{example}”.",
    },
  },
  "answer-too-deep": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”的评分写得太复杂。请写一个值、一个清单，或“内容: 次数”。",
      "zh-Hant": "「{name}」的評分寫得太複雜。請寫一個值、一個清單，或「內容: 次數」。",
      en: "The answer of “{name}” has too many layers. Give one value, a list, or “entry: how often”.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };

/** Makes a diagnostic of one of the codes above. */
export const report = defineCatalogue(messages);
