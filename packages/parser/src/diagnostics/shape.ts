/** What can be wrong with the marks of a file: quotes, braces, colons. */
export const SHAPE = {
  "file-empty": {
    severity: "error",
    message: {
      "zh-Hans": '文件是空的。请以「评分表 名称 "标题" { … }」开头，或用 scorecard new 新建一份。',
      "zh-Hant": '檔案是空的。請以「評分表 名稱 "標題" { … }」開頭，或用 scorecard new 新建一份。',
      en: 'The file is empty. Begin with scorecard name "Title" { … }, or make one with: scorecard new.',
    },
  },
  "sheet-missing": {
    severity: "error",
    message: {
      "zh-Hans": '文件里没有评分表，也没有指标库。请以「评分表 名称 "标题" { … }」开头。',
      "zh-Hant": '檔案裡沒有評分表，也沒有指標庫。請以「評分表 名稱 "標題" { … }」開頭。',
      en: 'The file holds no scorecard and no library. Begin with scorecard name "Title" { … }',
    },
  },
  "sheet-twice": {
    severity: "error",
    message: {
      "zh-Hans": "一个文件只写一张评分表或一个指标库。请把这一份移到另一个文件。",
      "zh-Hant": "一個檔案只寫一張評分表或一個指標庫。請把這一份移到另一個檔案。",
      en: "One file holds one scorecard or one library. Move this one to a file of its own.",
    },
  },
  "statement-outside": {
    severity: "error",
    message: {
      "zh-Hans": "这一行写在评分表之外。请移到「评分表 … { }」的大括号里面。",
      "zh-Hant": "這一行寫在評分表之外。請移到「評分表 … { }」的大括號裡面。",
      en: "This stands outside the scorecard. Move it inside the braces of scorecard … { }",
    },
  },
  "block-missing": {
    severity: "error",
    message: {
      "zh-Hans": '评分表的内容要放在大括号里：评分表 "标题" { … }',
      "zh-Hant": '評分表的內容要放在大括號裡：評分表 "標題" { … }',
      en: 'The contents of a scorecard stand in braces: scorecard "Title" { … }',
    },
  },
  "unknown-character": {
    severity: "error",
    message: {
      "zh-Hans": "“{text}”在这里没有意义。如果是要印在表上的文字，请加上引号。",
      "zh-Hant": "「{text}」在這裡沒有意義。如果是要印在表上的文字，請加上引號。",
      en: "“{text}” means nothing here. If it is to be printed on the sheet, put it in quotes.",
    },
  },
  "block-too-long": {
    severity: "error",
    message: {
      "zh-Hans": "一对大括号里最多写 {limit} 行，从这里起没有读。请分成几个部分，或分到几个文件。",
      "zh-Hant": "一對大括號裡最多寫 {limit} 行，從這裡起沒有讀。請分成幾個部分，或分到幾個檔案。",
      en: "A pair of braces holds at most {limit} lines; what begins here was not read. Divide it into sections, or into several files.",
    },
  },
  "number-too-long": {
    severity: "error",
    message: {
      "zh-Hans": "这个数太长。一个数最多 {limit} 位，小数位也算在内。",
      "zh-Hant": "這個數太長。一個數最多 {limit} 位，小數位也算在內。",
      en: "This number is too long. Write it with at most {limit} digits, decimals included.",
    },
  },
  "nested-too-deep": {
    severity: "error",
    message: {
      "zh-Hans": "括号套了超过 {limit} 层，后面的内容没有读。请检查是否少了右括号。",
      "zh-Hant": "括號套了超過 {limit} 層，後面的內容沒有讀。請檢查是否少了右括號。",
      en: "Brackets are nested more than {limit} deep; the rest was not read. Is a closing bracket missing?",
    },
  },
  "text-not-closed": {
    severity: "error",
    message: {
      "zh-Hans": "这段文字少了右引号。请在文字结束处补上，左右引号要成对，并写在同一行。",
      "zh-Hant": "這段文字少了右引號。請在文字結束處補上，左右引號要成對，並寫在同一行。",
      en: "This text has no closing quote. Add it where the text ends; both quotes are of one kind and on one line.",
    },
    fix: {
      title: { "zh-Hans": "补上右引号", "zh-Hant": "補上右引號", en: "Add the closing quote" },
      safe: false,
    },
  },
  "text-over-lines": {
    severity: "error",
    message: {
      "zh-Hans": "这段文字写到了下一行。引号里的文字要写在同一行，请把几行接成一行；编辑器会自动折行。",
      "zh-Hant": "這段文字寫到了下一行。引號裡的文字要寫在同一行，請把幾行接成一行；編輯器會自動折行。",
      en: "This text goes on in the next line. Quoted text stands on one line: join the lines; the editor wraps it.",
    },
    fix: {
      title: { "zh-Hans": "接成一行", "zh-Hant": "接成一行", en: "Join the lines" },
      safe: true,
    },
  },
  "text-empty": {
    severity: "error",
    message: {
      "zh-Hans": "引号里没有文字。请写上文字，或把这对引号删去。",
      "zh-Hant": "引號裡沒有文字。請寫上文字，或把這對引號刪去。",
      en: "There is nothing between these quotes. Write the text, or remove them.",
    },
  },
  "text-language-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{text}”与前面的文字是同一种语言。斜杠前写中文、斜杠后写英文；几项并列请用顿号隔开。",
      "zh-Hant": "「{text}」與前面的文字是同一種語言。斜線前寫中文、斜線後寫英文；幾項並列請用頓號隔開。",
      en: "“{text}” is in the same language as the text before it. Chinese stands before the slash, English after it; separate several things with commas.",
    },
  },
  "languages-with-comma": {
    severity: "error",
    message: {
      "zh-Hans": "同一名称的中文和英文之间用斜杠隔开，不用顿号或逗号。",
      "zh-Hant": "同一名稱的中文和英文之間用斜線隔開，不用頓號或逗號。",
      en: "A slash stands between a name in Chinese and in English, not a comma.",
    },
    fix: {
      title: { "zh-Hans": "改成斜杠", "zh-Hant": "改成斜線", en: "Write a slash" },
      safe: true,
    },
  },
  "translation-missing-after-slash": {
    severity: "error",
    message: {
      "zh-Hans": "斜杠后面没有文字。请补上另一种语言的文字，或删去斜杠。",
      "zh-Hant": "斜線後面沒有文字。請補上另一種語言的文字，或刪去斜線。",
      en: "Nothing follows the slash. Add the text in the other language, or remove the slash.",
    },
    fix: {
      title: { "zh-Hans": "删去斜杠", "zh-Hant": "刪去斜線", en: "Remove the slash" },
      safe: true,
    },
  },
  "block-not-closed": {
    severity: "error",
    message: {
      "zh-Hans": "第 {line} 行打开的大括号没有关上。请在这里补上 }。",
      "zh-Hant": "第 {line} 行打開的大括號沒有關上。請在這裡補上 }。",
      en: "The brace opened in line {line} is not closed. Add } here.",
    },
    fix: {
      title: { "zh-Hans": "补上右大括号", "zh-Hant": "補上右大括號", en: "Add the closing brace" },
      safe: false,
    },
  },
  "block-not-opened": {
    severity: "error",
    message: {
      "zh-Hans": "这一行末尾少了左大括号 {。请补上。",
      "zh-Hant": "這一行末尾少了左大括號 {。請補上。",
      en: "This line lacks an opening brace { at its end. Add it.",
    },
    fix: {
      title: { "zh-Hans": "补上左大括号", "zh-Hant": "補上左大括號", en: "Add the opening brace" },
      safe: false,
    },
  },
  "parenthesis-for-brace": {
    severity: "error",
    message: {
      "zh-Hans": "这里的“{mark}”应为大括号 {。",
      "zh-Hant": "這裡的「{mark}」應為大括號 {。",
      en: "“{mark}” should be an opening brace { here.",
    },
    fix: {
      title: { "zh-Hans": "改成大括号", "zh-Hant": "改成大括號", en: "Write a brace" },
      safe: true,
    },
  },
  "block-without-head": {
    severity: "error",
    message: {
      "zh-Hans": "从这里到第 {last} 行的右大括号，前面少了以 { 结尾的一行，看不出属于什么。请补上那一行。",
      "zh-Hant": "從這裡到第 {last} 行的右大括號，前面少了以 { 結尾的一行，看不出屬於什麼。請補上那一行。",
      en: "What stands from here to the closing brace in line {last} lacks the line before it that ends in {, so it is not clear what it belongs to. Add that line.",
    },
  },
  "brace-too-many": {
    severity: "error",
    message: {
      "zh-Hans": "这里多了一个右大括号 }。请删去。",
      "zh-Hant": "這裡多了一個右大括號 }。請刪去。",
      en: "There is one closing brace } too many here. Remove it.",
    },
    fix: {
      title: { "zh-Hans": "删去这个大括号", "zh-Hant": "刪去這個大括號", en: "Remove the brace" },
      safe: false,
    },
  },
  "parenthesis-not-closed": {
    severity: "error",
    message: {
      "zh-Hans": "少了右括号 ）。请补上。",
      "zh-Hant": "少了右括號 ）。請補上。",
      en: "A closing parenthesis ) is missing. Add it.",
    },
    fix: {
      title: { "zh-Hans": "补上右括号", "zh-Hant": "補上右括號", en: "Add the closing parenthesis" },
      safe: false,
    },
  },
  "colon-too-many": {
    severity: "error",
    message: {
      "zh-Hans": "一行只能有一个冒号。请分成两行，或把文字放进引号。",
      "zh-Hant": "一行只能有一個冒號。請分成兩行，或把文字放進引號。",
      en: "A line has one colon. Make two lines of it, or put the text in quotes.",
    },
    fix: {
      title: { "zh-Hans": "去掉多余的冒号", "zh-Hant": "去掉多餘的冒號", en: "Mend the second colon" },
      safe: false,
    },
  },
  "colon-too-early": {
    severity: "error",
    message: {
      "zh-Hans": "这个“{mark}”写早了：名称直接写在关键词后面，冒号写在名称后面。请删去前一个。",
      "zh-Hant": "這個「{mark}」寫早了：名稱直接寫在關鍵詞後面，冒號寫在名稱後面。請刪去前一個。",
      en: "This “{mark}” comes too early: a name follows its keyword directly, and the colon follows the name. Remove the first one.",
    },
    fix: {
      title: { "zh-Hans": "删去前一个冒号", "zh-Hant": "刪去前一個冒號", en: "Remove the first colon" },
      safe: true,
    },
  },
  "semicolon-in-parentheses": {
    severity: "error",
    message: {
      "zh-Hans": "括号里的几项用逗号隔开，不用分号。",
      "zh-Hant": "括號裡的幾項用逗號隔開，不用分號。",
      en: "Commas separate what stands in parentheses, not semicolons.",
    },
    fix: {
      title: { "zh-Hans": "改成逗号", "zh-Hant": "改成逗號", en: "Write a comma" },
      safe: true,
    },
  },
  "name-in-braces": {
    severity: "error",
    message: {
      "zh-Hans": "公式里的名称用方括号，不用大括号，如：{name}",
      "zh-Hant": "公式裡的名稱用方括號，不用大括號，如：{name}",
      en: "In a formula, names stand in brackets, not in braces, such as: {name}",
    },
    fix: {
      title: { "zh-Hans": "改成方括号", "zh-Hant": "改成方括號", en: "Write brackets" },
      safe: true,
    },
  },
  "mark-out-of-place": {
    severity: "error",
    message: {
      "zh-Hans": "“{mark}”不该写在这里。请删去，或补上它前面的内容。",
      "zh-Hant": "「{mark}」不該寫在這裡。請刪去，或補上它前面的內容。",
      en: "“{mark}” does not belong here. Remove it, or add what comes before it.",
    },
    fix: {
      title: { "zh-Hans": "删去“{mark}”", "zh-Hant": "刪去「{mark}」", en: "Remove “{mark}”" },
      safe: true,
    },
  },
} as const;
