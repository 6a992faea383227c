import { type DiagnosticDefinition, defineCatalogue } from "@scorecard/model";

/** What can be wrong with a sheet as a file, beside its signatures. Codes are stable. */
export const messages = {
  "file-too-large-to-verify": {
    severity: "error",
    message: {
      "zh-Hans": "文件太大，或者里面的内容太多，不像考核表，没有验证。请检查是不是选错了文件。",
      "zh-Hant": "檔案太大，或者裡面的內容太多，不像考核表，沒有驗證。請檢查是不是選錯了檔案。",
      en: "The file is too large, or holds far more than score sheets do, and was not verified. Check whether it is the right file.",
    },
  },
  "file-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "文件读不出来，可能已损坏，或者不是 PDF。请向发来文件的人再要一份。",
      "zh-Hant": "檔案讀不出來，可能已損壞，或者不是 PDF。請向寄來檔案的人再要一份。",
      en: "The file cannot be read; it is damaged, or no PDF. Ask the sender for another copy.",
    },
  },
  "data-none": {
    severity: "warning",
    message: {
      "zh-Hans":
        "文件里没有附带考核数据，无法重新计分，也无法核对纸面上的数字。只有本程序生成的考核表才带数据。",
      "zh-Hant":
        "檔案裡沒有附帶考核資料，無法重新計分，也無法核對紙面上的數字。只有本程式產生的考核表才帶資料。",
      en: "The file holds no data, so it cannot be scored again, and its printed figures cannot be compared. Only sheets made by this program hold their data.",
    },
  },
  "data-newer": {
    severity: "warning",
    message: {
      "zh-Hans": "这份考核表由更新的版本生成，这里的版本读不了它的数据。请升级后再验证。",
      "zh-Hant": "這份考核表由更新的版本產生，這裡的版本讀不了它的資料。請升級後再驗證。",
      en: "This sheet was made by a newer version, whose data this one cannot read. Update the program, then verify again.",
    },
  },
  "data-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "附件“{file}”的内容不是考核表的数据，可能被改动过。请不要采信，另要一份。",
      "zh-Hant": "附件「{file}」的內容不是考核表的資料，可能被改動過。請不要採信，另要一份。",
      en: "The attachment “{file}” does not hold a sheet's data; it may have been altered. Do not rely on it; ask for another copy.",
    },
  },
  "attachment-missing": {
    severity: "error",
    message: {
      "zh-Hans": "附件“{file}”不见了，而考核表是用它生成的。请不要采信，另要一份。",
      "zh-Hant": "附件「{file}」不見了，而考核表是用它產生的。請不要採信，另要一份。",
      en: "The attachment “{file}” is gone, although the sheet was made from it. Do not rely on the file; ask for another copy.",
    },
  },
  "attachment-altered": {
    severity: "error",
    message: {
      "zh-Hans": "附件“{file}”被改动过：内容与校验值不符。请不要采信，另要一份。",
      "zh-Hant": "附件「{file}」被改動過：內容與驗證值不符。請不要採信，另要一份。",
      en: "The attachment “{file}” was altered: its content does not match its hash. Do not rely on it; ask for another copy.",
    },
  },
  "attachment-ambiguous": {
    severity: "error",
    message: {
      "zh-Hans": "有不止一个附件可以当作“{file}”，不同的软件会读到不同的内容。请不要采信，另要一份。",
      "zh-Hant": "有不只一個附件可以當作「{file}」，不同的軟體會讀到不同的內容。請不要採信，另要一份。",
      en: "More than one attachment could be taken for “{file}”, so that two readers may see two contents. Do not rely on it; ask for another copy.",
    },
  },
  "attachment-extra": {
    severity: "warning",
    message: {
      "zh-Hans": "附件“{file}”不是考核表自带的，没有验证。",
      "zh-Hant": "附件「{file}」不是考核表自帶的，沒有驗證。",
      en: "The attachment “{file}” does not belong to the sheet and was not verified.",
    },
  },
  "hash-altered": {
    severity: "error",
    message: {
      "zh-Hans": "登记的总校验值与附件不符，附带的数据被改动过。请不要采信，另要一份。",
      "zh-Hant": "登記的總驗證值與附件不符，附帶的資料被改動過。請不要採信，另要一份。",
      en: "The registered hash of all data does not match the attachments, which were altered. Do not rely on the file; ask for another copy.",
    },
  },
  "sheet-not-scorable": {
    severity: "error",
    message: {
      "zh-Hans": "用附带的模板重新计分时出错，无法核对得分。附带的数据可能被改动过，也可能由别的版本生成。",
      "zh-Hant": "用附帶的範本重新計分時出錯，無法核對得分。附帶的資料可能被改動過，也可能由別的版本產生。",
      en: "Scoring the attached review with the attached template failed, so the scores could not be compared. The data may have been altered, or made by another version.",
    },
  },
  "score-differs": {
    severity: "error",
    message: {
      "zh-Hans":
        "{who}{what}：附带的结果是“{attached}”，按附带的记录和模板重新计算是“{scored}”。请以重新计算的为准，并追查原因。",
      "zh-Hant":
        "{who}{what}：附帶的結果是「{attached}」，依附帶的紀錄和範本重新計算是「{scored}」。請以重新計算的為準，並追查原因。",
      en: "{who}{what}: the attached result says “{attached}”; the attached review scores to “{scored}”. Go by the latter, and find out why.",
    },
  },
  "result-differs": {
    severity: "error",
    message: {
      "zh-Hans": "{who}附带的结果与重新计分的结果不完全一致。请重新生成考核表。",
      "zh-Hant": "{who}附帶的結果與重新計分的結果不完全一致。請重新產生考核表。",
      en: "{who}the attached result is not quite what the attached review scores to. Make the sheet again.",
    },
  },
  "sheet-not-renderable": {
    severity: "warning",
    message: {
      "zh-Hans":
        "按附带的数据重新生成考核表时出错，无法核对纸面。附带的数据可能被改动过，也可能由别的版本生成。",
      "zh-Hant":
        "依附帶的資料重新產生考核表時出錯，無法核對紙面。附帶的資料可能被改動過，也可能由別的版本產生。",
      en: "Making the sheet again from the attached data failed, so what is printed could not be compared. The data may have been altered, or made by another version.",
    },
  },
  "fonts-not-here": {
    severity: "warning",
    message: {
      "zh-Hans": "这份考核表用的字体这里没有，无法核对纸面。请在有这些字体的地方验证。",
      "zh-Hant": "這份考核表用的字型這裡沒有，無法核對紙面。請在有這些字型的地方驗證。",
      en: "The fonts of this sheet are not here, so what is printed could not be compared. Verify it where they are.",
    },
  },
  "page-count-differs": {
    severity: "error",
    message: {
      "zh-Hans": "文件有 {printed} 页，按附带的数据应有 {expected} 页。有页面被加进来或拿掉了，请另要一份。",
      "zh-Hant": "檔案有 {printed} 頁，依附帶的資料應有 {expected} 頁。有頁面被加進來或拿掉了，請另要一份。",
      en: "The file has {printed} pages; its data make {expected}. Pages were added or taken away; ask for another copy.",
    },
  },
  "print-differs": {
    severity: "error",
    message: {
      "zh-Hans":
        "第 {page} 页，{place}：印的是“{printed}”，按附带的数据应为“{expected}”。请以数据为准，并追查原因。",
      "zh-Hant":
        "第 {page} 頁，{place}：印的是「{printed}」，依附帶的資料應為「{expected}」。請以資料為準，並追查原因。",
      en: "Page {page}, {place}: “{printed}” is printed where the data say “{expected}”. Go by the data, and find out why.",
    },
  },
  "print-added": {
    severity: "error",
    message: {
      "zh-Hans": "第 {page} 页，{place}：印着“{printed}”，附带的数据里没有。请追查是谁加的。",
      "zh-Hant": "第 {page} 頁，{place}：印著「{printed}」，附帶的資料裡沒有。請追查是誰加的。",
      en: "Page {page}, {place}: “{printed}” is printed, of which the data know nothing. Find out who added it.",
    },
  },
  "print-missing": {
    severity: "error",
    message: {
      "zh-Hans": "第 {page} 页，{place}：少了“{expected}”，附带的数据里有。请追查是谁去掉的。",
      "zh-Hant": "第 {page} 頁，{place}：少了「{expected}」，附帶的資料裡有。請追查是誰去掉的。",
      en: "Page {page}, {place}: “{expected}” is missing, although the data have it. Find out who removed it.",
    },
  },
  "print-differs-more": {
    severity: "error",
    message: {
      "zh-Hans": "第 {page} 页还有更多不同，没有一一列出。",
      "zh-Hant": "第 {page} 頁還有更多不同，沒有一一列出。",
      en: "Page {page} differs in more places than are told here.",
    },
  },
  "page-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "第 {page} 页读不出来，没有核对。文件可能已损坏，请另要一份。",
      "zh-Hant": "第 {page} 頁讀不出來，沒有核對。檔案可能已損壞，請另要一份。",
      en: "Page {page} cannot be read and was not compared. The file may be damaged; ask for another copy.",
    },
  },
  "laid-over": {
    severity: "error",
    message: {
      "zh-Hans": "第 {page} 页上另外放了东西（{kind}），可能盖住原来的内容。请去掉后再看，或另要一份。",
      "zh-Hant": "第 {page} 頁上另外放了東西（{kind}），可能蓋住原來的內容。請去掉後再看，或另要一份。",
      en: "Something ({kind}) was laid on page {page}, and may cover what is printed there. Look below it, or ask for another copy.",
    },
  },
  "field-gone": {
    severity: "error",
    message: {
      "zh-Hans": "第 {page} 页的栏位“{field}”不见了，或被移动过。请另要一份。",
      "zh-Hant": "第 {page} 頁的欄位「{field}」不見了，或被移動過。請另要一份。",
      en: "The field “{field}” of page {page} is gone or was moved. Ask for another copy.",
    },
  },
  "fields-filled": {
    severity: "warning",
    message: {
      "zh-Hans":
        "以下栏位是后来填写的，不属于附带的数据：{fields}。要读出填写的内容，请用 scorecard collect。",
      "zh-Hant":
        "以下欄位是後來填寫的，不屬於附帶的資料：{fields}。要讀出填寫的內容，請用 scorecard collect。",
      en: "These fields were filled in later and are not part of the data: {fields}. scorecard collect reads them.",
    },
  },
  "text-compared-only": {
    severity: "warning",
    message: {
      "zh-Hans":
        "文字与数据一致，但文件和本程序生成的不是一模一样（可能由别的版本生成，或被别的软件重新保存过），图形和字形没有核对。没有可信签名时，请亲眼看一遍。",
      "zh-Hant":
        "文字與資料一致，但檔案和本程式產生的不是一模一樣（可能由別的版本產生，或被別的軟體重新儲存過），圖形和字形沒有核對。沒有可信簽名時，請親眼看一遍。",
      en: "The text is that of the data, but the file is not byte for byte what this program makes (another version made it, or another program saved it again): drawings and letter shapes were not compared. Without a signature that you trust, look at the pages yourself.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };

/** A stable code of {@link messages}. */
export type VerifyingCode = keyof typeof messages;

/** Makes a diagnostic of one of the codes above. */
export const report = defineCatalogue(messages);
