/** What can be wrong with the words of a line. */
export const WORDS = {
  "word-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "不认识“{word}”。是不是“{meant}”？",
      "zh-Hant": "不認識「{word}」。是不是「{meant}」？",
      en: "“{word}” is not known. Did you mean “{meant}”?",
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
  },
  "written-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{what}”写了两次。请只留一处。",
      "zh-Hant": "「{what}」寫了兩次。請只留一處。",
      en: "“{what}” is written twice. Keep one of them.",
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
      "zh-Hans": "“{key}”出现了两次，考核记录无法分辨。请改名，或在名称前加不同的英文代号。",
      "zh-Hant": "「{key}」出現了兩次，考核紀錄無法分辨。請改名，或在名稱前加不同的英文代號。",
      en: "“{key}” stands twice, and a review could not tell them apart. Rename one, or give each an id before its name.",
    },
  },
  "slip-of-the-pen": {
    severity: "warning",
    message: {
      "zh-Hans": "“{wrong}”像是笔误，是不是“{right}”？",
      "zh-Hant": "「{wrong}」像是筆誤，是不是「{right}」？",
      en: "“{wrong}” looks like a slip of the pen for “{right}”.",
    },
  },
} as const;
