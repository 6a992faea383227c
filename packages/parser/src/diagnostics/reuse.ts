/** What can be wrong with a sheet that continues another one, with variants, and with parameters. */
export const REUSE = {
  "base-missing": {
    severity: "error",
    message: {
      "zh-Hans":
        "找不到要继承的评分表 {tried}。请检查名称：引号里写的是文件名，不是印出的标题；或把文件放到这里。",
      "zh-Hant":
        "找不到要繼承的評分表 {tried}。請檢查名稱：引號裡寫的是檔名，不是印出的標題；或把檔案放到這裡。",
      en: "The scorecard {tried} to extend does not exist. Check its name, which is that of the file and not the printed title, or put the file there.",
    },
  },
  "base-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "找不到要继承的评分表 {tried}。是不是“{meant}”？",
      "zh-Hant": "找不到要繼承的評分表 {tried}。是不是「{meant}」？",
      en: "The scorecard {tried} to extend does not exist. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "base-outside": {
    severity: "error",
    message: {
      "zh-Hans": "“{specifier}”在工作文件夹之外，不能继承。请把它复制到工作文件夹里。",
      "zh-Hant": "「{specifier}」在工作資料夾之外，不能繼承。請把它複製到工作資料夾裡。",
      en: "“{specifier}” lies outside the workspace folder and cannot be extended. Copy it into the folder.",
    },
  },
  "base-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "读不了要继承的评分表“{specifier}”：{reason}",
      "zh-Hant": "讀不了要繼承的評分表「{specifier}」：{reason}",
      en: "The scorecard “{specifier}” to extend cannot be read: {reason}",
    },
  },
  "base-is-no-sheet": {
    severity: "error",
    message: {
      "zh-Hans": "{path} 不是评分表，不能继承。指标库请用“使用 … 来自”引用。",
      "zh-Hant": "{path} 不是評分表，不能繼承。指標庫請用「使用 … 來自」引用。",
      en: "{path} is no scorecard and cannot be extended. Take items of a library with: use … from.",
    },
  },
  "base-has-errors": {
    severity: "error",
    message: {
      "zh-Hans": "要继承的评分表“{base}”里有错误，请先改正它。",
      "zh-Hant": "要繼承的評分表「{base}」裡有錯誤，請先改正它。",
      en: "The scorecard “{base}” to extend has errors. Correct them first.",
    },
  },
  "base-cycle": {
    severity: "error",
    message: {
      "zh-Hans": "评分表互相继承，成了一圈：{chain}。请去掉其中一处“继承”。",
      "zh-Hant": "評分表互相繼承，成了一圈：{chain}。請去掉其中一處「繼承」。",
      en: "The scorecards extend each other in a circle: {chain}. Remove one of these.",
    },
  },
  "base-unnamed": {
    severity: "error",
    message: {
      "zh-Hans": '没有写继承哪一张评分表。请写成：继承 "sales"',
      "zh-Hant": '沒有寫繼承哪一張評分表。請寫成：繼承 "sales"',
      en: 'It is not said which scorecard is extended. Write: extends "sales"',
    },
  },
  "change-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "原表里没有“{what}”“{name}”。是不是“{meant}”？",
      "zh-Hant": "原表裡沒有「{what}」「{name}」。是不是「{meant}」？",
      en: "There is no {what} “{name}” to change. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "change-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "原表里没有“{what}”“{name}”可改。要新增，请用引号写上它的名称。",
      "zh-Hant": "原表裡沒有「{what}」「{name}」可改。要新增，請用引號寫上它的名稱。",
      en: "There is no {what} “{name}” to change. To add one, write its printed name in quotes.",
    },
  },
  "addition-misplaced": {
    severity: "error",
    message: {
      "zh-Hans": "原表里没有“{what}”“{name}”。新增的内容要写在它所属的部分里，如：部分 performance { … }",
      "zh-Hant": "原表裡沒有「{what}」「{name}」。新增的內容要寫在它所屬的部分裡，如：部分 performance { … }",
      en: "There is no {what} “{name}” to change. What is added stands in its section, such as: section performance { … }",
    },
  },
  "used-item-changed": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”来自指标库，这里只能改它的权重。要改别的，请把整个指标写出来，连同名称和评分规则。",
      "zh-Hant":
        "「{name}」來自指標庫，這裡只能改它的權重。要改別的，請把整個指標寫出來，連同名稱和評分規則。",
      en: "“{name}” comes from a library; only its weight can be changed here. For more, write the whole item, with its name and its rule.",
    },
  },
  "remove-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "没有写去掉什么。请写成：去掉 指标 training，或：去掉 合格线。",
      "zh-Hant": "沒有寫去掉什麼。請寫成：去掉 指標 training，或：去掉 合格線。",
      en: "It is not said what is removed. Write: remove item training, or: remove pass mark.",
    },
  },
  "remove-absent": {
    severity: "error",
    message: {
      "zh-Hans": "原表里没有“{what}”，不用去掉。请删去这一处。",
      "zh-Hant": "原表裡沒有「{what}」，不用去掉。請刪去這一處。",
      en: "There is no {what} to remove. Take this out.",
    },
  },
  "remove-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "原表里没有“{what}”“{name}”。是不是要去掉“{meant}”？",
      "zh-Hant": "原表裡沒有「{what}」「{name}」。是不是要去掉「{meant}」？",
      en: "There is no {what} “{name}” to remove. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "remove-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "原表里没有“{what}”“{name}”，不用去掉。请检查名称，或删去这一处。",
      "zh-Hant": "原表裡沒有「{what}」「{name}」，不用去掉。請檢查名稱，或刪去這一處。",
      en: "There is no {what} “{name}” to remove. Check its name, or take this out.",
    },
  },
  "placeholder-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "大括号里的“{name}”不是本表的参数。是不是“{meant}”？",
      "zh-Hant": "大括號裡的「{name}」不是本表的參數。是不是「{meant}」？",
      en: "“{name}” in braces is no parameter of this sheet. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "placeholder-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "大括号里的“{name}”不是本表的参数。本表的参数有：{known}",
      "zh-Hant": "大括號裡的「{name}」不是本表的參數。本表的參數有：{known}",
      en: "“{name}” in braces is no parameter of this sheet. There are: {known}",
    },
  },
  "placeholder-without-parameters": {
    severity: "error",
    message: {
      "zh-Hans":
        '大括号里的“{name}”要由参数给出，本表还没有参数。请加一行，如：参数 {name} "季度销售目标"，单位 万元。只是文字的话，请用（）。',
      "zh-Hant":
        '大括號裡的「{name}」要由參數給出，本表還沒有參數。請加一行，如：參數 {name} "季度銷售目標"，單位 萬元。只是文字的話，請用（）。',
      en: '“{name}” in braces stands for a parameter, and the sheet has none. Add a line, such as: parameter {name} "Quarterly quota", unit yuan. For mere words use parentheses.',
    },
  },
  "library-parameter-missing": {
    severity: "error",
    message: {
      "zh-Hans": '指标库里的“{item}”用到参数“{name}”，本表没有。请加一行：参数 {key} "{name}"',
      "zh-Hant": '指標庫裡的「{item}」用到參數「{name}」，本表沒有。請加一行：參數 {key} "{name}"',
      en: '“{item}” of the library needs the parameter “{name}”, which this sheet lacks. Add a line: parameter {key} "{name}"',
    },
  },
  "library-parameter-unit": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”用到的参数“{name}”（{key}）在指标库里是另一种单位。请改成一致。",
      "zh-Hant": "「{item}」用到的參數「{name}」（{key}）在指標庫裡是另一種單位。請改成一致。",
      en: "The parameter “{name}” ({key}) that “{item}” needs is in another unit in the library. Make them the same.",
    },
  },
} as const;
