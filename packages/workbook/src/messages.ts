import { type DiagnosticDefinition, defineCatalogue } from "@scorecard/model";

/** What can be wrong with a roster. Codes are stable. */
export const messages = {
  "empty-roster": {
    severity: "error",
    message: {
      "zh-Hans": "花名册是空的。第一行写列名，例如“工号,姓名,部门,岗位”，以下每人一行。",
      "zh-Hant": "名冊是空的。第一列寫欄名，例如「員工編號,姓名,部門,職位」，以下每人一列。",
      en: "The roster is empty. The first line names the columns, such as “number,name,department,position”; each further line is a person.",
    },
  },
  "nobody-in-roster": {
    severity: "warning",
    message: {
      "zh-Hans": "花名册只有列名，没有人。",
      "zh-Hant": "名冊只有欄名，沒有人。",
      en: "The roster has column names, but nobody in it.",
    },
  },
  "missing-column": {
    severity: "error",
    message: {
      "zh-Hans": "花名册缺少“{column}”一列。请在第一行加上这个列名。{hint}",
      "zh-Hant": "名冊缺少「{column}」一欄。請在第一列加上這個欄名。{hint}",
      en: "The roster has no column “{column}”. Add it to the first line.{hint}",
    },
  },
  "column-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”和“{other}”是同一列，写了两次。请只留一列。",
      "zh-Hant": "「{name}」和「{other}」是同一欄，寫了兩次。請只留一欄。",
      en: "“{name}” and “{other}” are the same column. Keep one.",
    },
  },
  "missing-number": {
    severity: "error",
    message: {
      "zh-Hans": "这一行没有工号。请补上，工号是识别员工的依据。",
      "zh-Hant": "這一列沒有員工編號。請補上，員工編號是識別員工的依據。",
      en: "This line has no employee number. Add it; people are known by their number.",
    },
  },
  "missing-name": {
    severity: "error",
    message: {
      "zh-Hans": "工号 {number} 这一行没有姓名。请补上。",
      "zh-Hant": "員工編號 {number} 這一列沒有姓名。請補上。",
      en: "The line of employee number {number} has no name. Add it.",
    },
  },
  "number-twice": {
    severity: "error",
    message: {
      "zh-Hans": "工号 {number} 出现了两次：第 {first} 行是{firstName}，这一行是{name}。请核对。",
      "zh-Hant": "員工編號 {number} 出現了兩次：第 {first} 列是{firstName}，這一列是{name}。請核對。",
      en: "Employee number {number} stands here twice: line {first} is {firstName}, this line is {name}. Check which is right.",
    },
  },
  "damaged-number": {
    severity: "warning",
    message: {
      "zh-Hans": "工号“{number}”像是被表格软件改过的数字。请核对原来的工号，并把这一列设成文本格式。",
      "zh-Hant": "員工編號「{number}」像是被試算表軟體改過的數字。請核對原來的編號，並把這一欄設成文字格式。",
      en: "The employee number “{number}” looks like a number that a spreadsheet has changed. Check it, and format the column as text.",
    },
  },
  "unclosed-quote": {
    severity: "error",
    message: {
      "zh-Hans": "从这一行起，有一个双引号没有结束。请补上，或去掉多余的引号。",
      "zh-Hant": "從這一列起，有一個雙引號沒有結束。請補上，或去掉多餘的引號。",
      en: "A quotation mark that opens in this line is never closed. Close it, or remove it.",
    },
  },
  "unreadable-row": {
    severity: "error",
    message: {
      "zh-Hans": "这一行读不出来。请检查双引号：引号里的引号要写两遍。",
      "zh-Hant": "這一列讀不出來。請檢查雙引號：引號裡的引號要寫兩遍。",
      en: "This line cannot be read. Check its quotation marks: one inside quoted text is written twice.",
    },
  },
  "too-many-rows": {
    severity: "error",
    message: {
      "zh-Hans": "花名册超过 {most} 行。请分成几个文件。",
      "zh-Hant": "名冊超過 {most} 列。請分成幾個檔案。",
      en: "The roster has more than {most} lines. Split it into several files.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };

/** Makes a diagnostic of one of the codes above. */
export const report = defineCatalogue(messages);
