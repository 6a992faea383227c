import { defineCatalogue } from "@scorecard/model";

/** What can be wrong with a filled sheet. `field` is the name of a field, `about` what it asks. */
export const report = defineCatalogue({
  "sheet-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "读不出这个 PDF：文件已损坏、加了密，或不是 PDF。请用生成的填写表重新填写，保存时不要加密。",
      "zh-Hant": "讀不出這個 PDF：檔案已損壞、加了密，或不是 PDF。請用產生的填寫表重新填寫，儲存時不要加密。",
      en: "This PDF cannot be read: it is damaged, encrypted or no PDF. Fill in the sheet as it was made, and save it without a password.",
    },
  },
  "sheet-too-large": {
    severity: "error",
    message: {
      "zh-Hans": "这个 PDF 过大，没有读取：一份填写表远小于此。",
      "zh-Hant": "這個 PDF 過大，沒有讀取：一份填寫表遠小於此。",
      en: "This PDF is too large and was not read: a sheet to fill in is far smaller.",
    },
  },
  "sheet-without-data": {
    severity: "error",
    message: {
      "zh-Hans":
        "这个 PDF 里没有考核表的数据：请用 scorecard render --fillable 生成的文件填写；另存或打印成 PDF 会丢掉其中的数据。",
      "zh-Hant":
        "這個 PDF 裡沒有考核表的資料：請用 scorecard render --fillable 產生的檔案填寫；另存或列印成 PDF 會丟掉其中的資料。",
      en: "This PDF holds no data of a score sheet. Fill in the file made by scorecard render --fillable; printing it to another PDF loses what it holds.",
    },
  },
  "sheet-data-altered": {
    severity: "error",
    message: {
      "zh-Hans": "附件“{file}”被改动过，与表上的校验值不符：请用原来的文件重新填写。",
      "zh-Hant": "附件「{file}」被改動過，與表上的驗證值不符：請用原來的檔案重新填寫。",
      en: "The attachment “{file}” was changed: it does not match its hash. Fill in the original file again.",
    },
  },
  "sheet-not-fillable": {
    severity: "error",
    message: {
      "zh-Hans": "这份表不是屏幕填写用的，没有可以收回的内容：请用 scorecard render --fillable 生成。",
      "zh-Hant": "這份表不是螢幕填寫用的，沒有可以收回的內容：請用 scorecard render --fillable 產生。",
      en: "This sheet was not made to be completed on the screen, so there is nothing to collect. Make it with scorecard render --fillable.",
    },
  },
  "other-template-version": {
    severity: "error",
    message: {
      "zh-Hans":
        "这份表按模板 {id} 的另一个版本填写（表上 {printed}，现在 {current}）：请用当时的模板收回，或用现在的模板重新填写。",
      "zh-Hant":
        "這份表按範本 {id} 的另一個版本填寫（表上 {printed}，現在 {current}）：請用當時的範本收回，或用現在的範本重新填寫。",
      en: "This sheet was filled in for another version of the template {id} (the sheet has {printed}, the template now {current}). Collect it with that template, or fill in a new sheet.",
    },
  },
  "other-template": {
    severity: "error",
    message: {
      "zh-Hans": "这份表属于模板 {id}，不是给出的评分表：请用 {id} 收回。",
      "zh-Hant": "這份表屬於範本 {id}，不是給出的評分表：請用 {id} 收回。",
      en: "This sheet belongs to the template {id}, not to the score sheet that was named. Collect it with {id}.",
    },
  },
  "unknown-field": {
    severity: "error",
    message: {
      "zh-Hans": "表单域“{field}”不属于这份表，其中的“{value}”没有收回：请在表上原有的位置填写。",
      "zh-Hant": "表單欄位「{field}」不屬於這份表，其中的「{value}」沒有收回：請在表上原有的位置填寫。",
      en: "The field “{field}” does not belong to this sheet, and its “{value}” was not collected. Fill in the places that the sheet has.",
    },
  },
  "unknown-choice": {
    severity: "error",
    message: {
      "zh-Hans": "“{field}”（{about}）里勾选的“{value}”不是表上的选项：请重新勾选。",
      "zh-Hant": "「{field}」（{about}）裡勾選的「{value}」不是表上的選項：請重新勾選。",
      en: "“{field}” ({about}) is ticked as “{value}”, which the sheet does not offer. Tick it again.",
    },
  },
  "two-choices": {
    severity: "error",
    message: {
      "zh-Hans": "“{field}”（{about}）勾选了不止一项：请只留一项。",
      "zh-Hant": "「{field}」（{about}）勾選了不止一項：請只留一項。",
      en: "“{field}” ({about}) has more than one box ticked. Leave only one.",
    },
  },
  "value-too-long": {
    severity: "error",
    message: {
      "zh-Hans": "“{field}”（{about}）里的文字过长，没有收回：请缩短。",
      "zh-Hant": "「{field}」（{about}）裡的文字過長，沒有收回：請縮短。",
      en: "The text in “{field}” ({about}) is too long and was not collected. Shorten it.",
    },
  },
  "field-missing": {
    severity: "error",
    message: {
      "zh-Hans": "“{field}”（{about}）没有填写，这份表没有收回：请补上。",
      "zh-Hant": "「{field}」（{about}）沒有填寫，這份表沒有收回：請補上。",
      en: "“{field}” ({about}) is empty, so the sheet was not collected. Fill it in.",
    },
  },
  "nothing-and-something": {
    severity: "error",
    message: {
      "zh-Hans": "“{field}”（{about}）勾选了“无”，同一栏又填了别的：请二者取一。",
      "zh-Hant": "「{field}」（{about}）勾選了「無」，同一欄又填了別的：請二者取一。",
      en: "“{field}” ({about}) says that nothing occurred, and something else is filled in beside it. Keep one of the two.",
    },
  },
  "answered-though-not-applicable": {
    severity: "error",
    message: {
      "zh-Hans": "“{field}”（{about}）勾选了不适用，这一项又有评分：请二者取一。",
      "zh-Hant": "「{field}」（{about}）勾選了不適用，這一項又有評分：請二者取一。",
      en: "“{field}” ({about}) says that the item does not apply, but it is answered. Keep one of the two.",
    },
  },
  "answer-refused": {
    severity: "error",
    message: {
      "zh-Hans": "“{field}”（{about}）：{problem}",
      "zh-Hant": "「{field}」（{about}）：{problem}",
      en: "“{field}” ({about}): {problem}",
    },
  },
});
