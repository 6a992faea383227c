import { type DiagnosticDefinition, defineCatalogue } from "@scorecard/model";

/** Why a file gives no draft, or not all of one. Codes are stable. */
export const messages = {
  "file-too-large": {
    severity: "error",
    message: {
      "zh-Hans": "文件有 {size} MB，最多读 {most} MB。请另存一份，只留考核表，去掉图片。",
      "zh-Hant": "檔案有 {size} MB，最多讀 {most} MB。請另存一份，只留考核表，去掉圖片。",
      en: "The file has {size} MB; at most {most} MB are read. Save a copy with the score sheet alone, without pictures.",
    },
  },
  "file-empty": {
    severity: "error",
    message: {
      "zh-Hans": "文件是空的。请选择放着考核表的文件。",
      "zh-Hant": "檔案是空的。請選擇放著考核表的檔案。",
      en: "The file is empty. Choose the file that holds the score sheet.",
    },
  },
  "contents-too-large": {
    severity: "error",
    message: {
      "zh-Hans": "文件里的内容太多，不像一张考核表。请把考核表单独复制到新文件，再导入。",
      "zh-Hant": "檔案裡的內容太多，不像一張考核表。請把考核表單獨複製到新檔案，再匯入。",
      en: "The file holds far more than a score sheet. Copy the sheet into a new file and import that.",
    },
  },
  "file-encrypted": {
    severity: "error",
    message: {
      "zh-Hans": "文件有密码。请打开文件，去掉密码后另存，再导入。",
      "zh-Hant": "檔案有密碼。請開啟檔案，移除密碼後另存，再匯入。",
      en: "The file has a password. Open it, remove the password, save it and import it again.",
    },
  },
  "format-of-old": {
    severity: "error",
    message: {
      "zh-Hans": "这是旧格式（.xls 或 .doc）。请用 Excel、Word 或 WPS 打开，另存为 .xlsx 或 .docx，再导入。",
      "zh-Hant": "這是舊格式（.xls 或 .doc）。請用 Excel 或 Word 開啟，另存為 .xlsx 或 .docx，再匯入。",
      en: "This is an old format (.xls or .doc). Open it in Excel or Word, save it as .xlsx or .docx and import that.",
    },
  },
  "format-unknown": {
    severity: "error",
    message: {
      "zh-Hans":
        "读不懂这种文件。能导入的是 Excel（.xlsx）、Word（.docx）和文本（.txt、.csv、.md）。请另存为其中一种。",
      "zh-Hant":
        "讀不懂這種檔案。能匯入的是 Excel（.xlsx）、Word（.docx）和文字檔（.txt、.csv、.md）。請另存為其中一種。",
      en: "Files of this kind are not read. Excel (.xlsx), Word (.docx) and text (.txt, .csv, .md) are: save it as one of them.",
    },
  },
  "file-damaged": {
    severity: "error",
    message: {
      "zh-Hans": "文件已损坏，读不出来。请用 Excel、Word 或 WPS 打开并重新保存，再导入。",
      "zh-Hant": "檔案已損壞，讀不出來。請用 Excel 或 Word 開啟並重新儲存，再匯入。",
      en: "The file is damaged and cannot be read. Open it in Excel or Word, save it again and import that.",
    },
  },
  "declarations-inside": {
    severity: "error",
    message: {
      "zh-Hans":
        "文件里有不该有的声明（DTD），为安全起见不读取。请用 Excel、Word 或 WPS 打开并重新保存，再导入。",
      "zh-Hant": "檔案裡有不該有的宣告（DTD），為安全起見不讀取。請用 Excel 或 Word 開啟並重新儲存，再匯入。",
      en: "The file holds declarations (a DTD) that do not belong there, so it is not read. Open it in Excel or Word, save it again and import that.",
    },
  },
  "table-missing": {
    severity: "error",
    message: {
      "zh-Hans": "没有找到考核表。表头要有“考核项目”或“指标”，以及“权重”“评分标准”等列。请检查文件。",
      "zh-Hant":
        "沒有找到考核表。表頭要有「考核項目」或「指標」，以及「權重」、「評分標準」等欄。請檢查檔案。",
      en: "No score sheet was found. Its header needs an “Item” or “KPI” column, and columns such as “Weight” or “Scoring”. Check the file.",
    },
  },
  "sheet-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "文件里没有“{wanted}”这张表。有的是：{sheets}。",
      "zh-Hant": "檔案裡沒有「{wanted}」這張表。有的是：{sheets}。",
      en: "The file has no sheet called “{wanted}”. It has: {sheets}.",
    },
  },
  "several-sheets": {
    severity: "warning",
    message: {
      "zh-Hans": "文件里有几张考核表：{sheets}。这里导入的是“{taken}”，其余的请指明表名，逐张导入。",
      "zh-Hant": "檔案裡有幾張考核表：{sheets}。這裡匯入的是「{taken}」，其餘的請指明表名，逐張匯入。",
      en: "The file holds several score sheets: {sheets}. This draft is “{taken}”; import the others one by one by their names.",
    },
  },
  "encoding-guessed": {
    severity: "warning",
    message: {
      "zh-Hans": "文件没有写明编码，按 {encoding} 读取。文字有误时，请指明编码，或另存为 UTF-8。",
      "zh-Hant": "檔案沒有寫明編碼，按 {encoding} 讀取。文字有誤時，請指明編碼，或另存為 UTF-8。",
      en: "The file does not say its encoding; it was read as {encoding}. If its words are wrong, name the encoding, or save it as UTF-8.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };

/** A stable code of {@link messages}. */
export type ImportCode = keyof typeof messages;

/** Makes a diagnostic of one of the codes above. */
export const report = defineCatalogue(messages);
