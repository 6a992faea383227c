/** What can be wrong with the words of a line. */
export const WORDS = {
  "word-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "不认识“{word}”。是不是“{meant}”？",
      "zh-Hant": "不認識「{word}」。是不是「{meant}」？",
      en: "“{word}” is not known. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "word-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "不认识“{word}”。“{place}”里面可以写：{allowed}",
      "zh-Hant": "不認識「{word}」。「{place}」裡面可以寫：{allowed}",
      en: "“{word}” is not known. In “{place}” there can be: {allowed}",
    },
  },
  "word-for-field": {
    severity: "error",
    message: {
      "zh-Hans": '没有“{word}”这一行。要在表上留一栏手写，请写：填写 "{word}"',
      "zh-Hant": '沒有「{word}」這一行。要在表上留一欄手寫，請寫：填寫 "{word}"',
      en: 'There is no line “{word}”. For a field to write in, write: field "{word}"',
    },
    fix: {
      title: {
        "zh-Hans": '改成：填写 "{word}"',
        "zh-Hant": '改成：填寫 "{word}"',
        en: 'Write: field "{word}"',
      },
      safe: false,
    },
  },
  "word-printed-anyway": {
    severity: "error",
    message: {
      "zh-Hans": "“{word}”不用写：表头会自动印出姓名、部门等栏，供考核时填写。请删去这一行。",
      "zh-Hant": "「{word}」不用寫：表頭會自動印出姓名、部門等欄，供考核時填寫。請刪去這一行。",
      en: "“{word}” need not be written: name, department and the like are printed at the top by themselves. Remove this line.",
    },
    fix: {
      title: { "zh-Hans": "删去这一行", "zh-Hant": "刪去這一行", en: "Remove the line" },
      safe: false,
    },
  },
  "word-for-target": {
    severity: "error",
    message: {
      "zh-Hans": '没有“{word}”这一行。请写进目标，如：目标："{word} 100 万元"',
      "zh-Hant": '沒有「{word}」這一行。請寫進目標，如：目標："{word} 100 萬元"',
      en: 'There is no line “{word}”. Write it into the target, such as: target: "{word} 1 million"',
    },
    fix: {
      title: { "zh-Hans": "写进目标", "zh-Hant": "寫進目標", en: "Write it as the target" },
      safe: false,
    },
  },
  "word-for-cap": {
    severity: "error",
    message: {
      "zh-Hans":
        '没有“{word}”这一行。超额完成最多得几分，请写封顶，如：封顶：120 分；只是要印在表上，请写：目标："…，{word} …"',
      "zh-Hant":
        '沒有「{word}」這一行。超額完成最多得幾分，請寫封頂，如：封頂：120 分；只是要印在表上，請寫：目標："…，{word} …"',
      en: 'There is no line “{word}”. For the most that over-delivery gives, write a cap, such as: cap: 120 points; only to print it, write it into the target: target: "…, {word} …"',
    },
  },
  "word-for-raters": {
    severity: "error",
    message: {
      "zh-Hans": "不认识“{word}”。谁来打分，请写：评分人：自评、上级",
      "zh-Hant": "不認識「{word}」。誰來打分，請寫：評分人：自評、上級",
      en: "“{word}” is not known. For who scores, write: raters: self, supervisor",
    },
    fix: {
      title: { "zh-Hans": "改成：评分人", "zh-Hant": "改成：評分人", en: "Write: raters" },
      safe: false,
    },
  },
  "statement-misplaced": {
    severity: "error",
    message: {
      "zh-Hans": "“{word}”不能写在“{place}”里面。这里可以写：{allowed}",
      "zh-Hant": "「{word}」不能寫在「{place}」裡面。這裡可以寫：{allowed}",
      en: "“{word}” cannot stand in “{place}”. There can be: {allowed}",
    },
  },
  "statement-without-keyword": {
    severity: "error",
    message: {
      "zh-Hans": "看不出这一行写的是什么。请在前面写明：{allowed}",
      "zh-Hant": "看不出這一行寫的是什麼。請在前面寫明：{allowed}",
      en: "It is not clear what this line is. Begin it with one of: {allowed}",
    },
  },
  "comment-mark": {
    severity: "error",
    message: {
      "zh-Hans": "说明文字请以 # 开头，不用 //。",
      "zh-Hant": "說明文字請以 # 開頭，不用 //。",
      en: "Begin a comment with #, not with //.",
    },
    fix: {
      title: { "zh-Hans": "改成 #", "zh-Hant": "改成 #", en: "Write #" },
      safe: true,
    },
  },
  "written-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{what}”写了两次。请只留一处。",
      "zh-Hant": "「{what}」寫了兩次。請只留一處。",
      en: "“{what}” is written twice. Keep one of them.",
    },
    fix: {
      title: { "zh-Hans": "删去后一处", "zh-Hant": "刪去後一處", en: "Remove the later one" },
      safe: false,
    },
  },
  "not-understood-here": {
    severity: "error",
    message: {
      "zh-Hans": "这里看不懂。请删去，或把要印在表上的文字放进引号。",
      "zh-Hant": "這裡看不懂。請刪去，或把要印在表上的文字放進引號。",
      en: "This is not understood here. Remove it, or put what is to be printed in quotes.",
    },
  },
  "name-missing": {
    severity: "error",
    message: {
      "zh-Hans": '缺少名称。请在后面用引号写上，如 "客户满意度" / "Customer satisfaction"',
      "zh-Hant": '缺少名稱。請在後面用引號寫上，如 "客戶滿意度" / "Customer satisfaction"',
      en: 'The name is missing. Write it in quotes, such as "客户满意度" / "Customer satisfaction"',
    },
  },
  "value-missing": {
    severity: "error",
    message: {
      "zh-Hans": "“{what}”后面没有内容。请在冒号后写上。",
      "zh-Hant": "「{what}」後面沒有內容。請在冒號後寫上。",
      en: "“{what}” says nothing. Write it after the colon.",
    },
  },
  "key-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{key}”出现了两次，考核记录无法分辨。请改成不同的名称；有英文代号的，代号也要不同。",
      "zh-Hant": "「{key}」出現了兩次，考核紀錄無法分辨。請改成不同的名稱；有英文代號的，代號也要不同。",
      en: "“{key}” stands twice, and a review could not tell them apart. Give them different names, and different ids where they have one.",
    },
  },
} as const;
