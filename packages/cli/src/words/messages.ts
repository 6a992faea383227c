import { defineCatalogue } from "@scorecard/model";

/** What can go wrong between the command and the files it works with. */
export const report = defineCatalogue({
  "file-not-found": {
    severity: "error",
    message: {
      "zh-Hans": "找不到“{file}”。请检查路径和文件名。",
      "zh-Hant": "找不到「{file}」。請檢查路徑和檔名。",
      en: "“{file}” was not found. Check the path and the file name.",
    },
  },
  "file-not-found-similar": {
    severity: "error",
    message: {
      "zh-Hans": "找不到“{file}”。您要找的是“{similar}”吗？",
      "zh-Hant": "找不到「{file}」。您要找的是「{similar}」嗎？",
      en: "“{file}” was not found. Did you mean “{similar}”?",
    },
  },
  "unknown-variant": {
    severity: "error",
    message: {
      "zh-Hans": "没有“{variant}”这个变体。您要找的是“{hint}”吗？可用的有：{variants}。",
      "zh-Hant": "沒有「{variant}」這個變體。您要找的是「{hint}」嗎？可用的有：{variants}。",
      en: "There is no variant “{variant}”. Did you mean “{hint}”? There are: {variants}.",
    },
  },
  "is-a-folder": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”是文件夹，这里需要一个文件。",
      "zh-Hant": "「{file}」是資料夾，這裡需要一個檔案。",
      en: "“{file}” is a folder; a file is needed here.",
    },
  },
  "not-a-plain-file": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”不是普通文件（例如是设备或管道），无法读取。请换成保存在磁盘上的文件。",
      "zh-Hant": "「{file}」不是一般檔案（例如是裝置或管線），無法讀取。請改用儲存在磁碟上的檔案。",
      en: "“{file}” is not a plain file (a device or a pipe, for example). Use a file saved on disk.",
    },
  },
  "empty-file": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”是空的。请确认保存成功，或删除该文件。",
      "zh-Hant": "「{file}」是空的。請確認已儲存成功，或刪除該檔案。",
      en: "“{file}” is empty. Make sure that it was saved, or remove it.",
    },
  },
  "binary-file": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”不是文本文件。Word、Excel 或 PDF 文件不能直接读取，请另存为纯文本（UTF-8）。",
      "zh-Hant": "「{file}」不是文字檔。Word、Excel 或 PDF 檔無法直接讀取，請另存成純文字（UTF-8）。",
      en: "“{file}” is not a text file. Word, Excel and PDF files cannot be read; save it as plain text (UTF-8).",
    },
  },
  "wrong-encoding": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”不能按 {encoding} 编码读取。请用 --encoding 指定正确的编码，或另存为 UTF-8。",
      "zh-Hant": "「{file}」無法以 {encoding} 編碼讀取。請用 --encoding 指定正確的編碼，或另存成 UTF-8。",
      en: "“{file}” cannot be read as {encoding}. Give the right encoding with --encoding, or save it as UTF-8.",
    },
  },
  "guessed-encoding": {
    severity: "warning",
    message: {
      "zh-Hans":
        "“{file}”不是 UTF-8，已按 {encoding} 读取。如有乱码，请用 --encoding 指定编码；最好另存为 UTF-8。",
      "zh-Hant":
        "「{file}」不是 UTF-8，已依 {encoding} 讀取。若有亂碼，請用 --encoding 指定編碼（例如 big5）；最好另存成 UTF-8。",
      en: "“{file}” is not UTF-8 and was read as {encoding}. If characters look wrong, give --encoding; best save it as UTF-8.",
    },
  },
  "file-too-large": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{file}”有 {size}，超过 {limit} 的上限。请确认没有选错文件；确实需要时用 --max-size 提高上限。",
      "zh-Hant":
        "「{file}」有 {size}，超過 {limit} 的上限。請確認沒有選錯檔案；確實需要時用 --max-size 提高上限。",
      en: "“{file}” has {size}, more than the limit of {limit}. Make sure it is the right file; if so, raise the limit with --max-size.",
    },
  },
  "cannot-read": {
    severity: "error",
    message: {
      "zh-Hans": "无法读取“{file}”：{reason}",
      "zh-Hant": "無法讀取「{file}」：{reason}",
      en: "“{file}” cannot be read: {reason}",
    },
  },
  "cannot-write": {
    severity: "error",
    message: {
      "zh-Hans": "无法写入“{file}”：{reason}",
      "zh-Hant": "無法寫入「{file}」：{reason}",
      en: "“{file}” cannot be written: {reason}",
    },
  },
  "some-files-written": {
    severity: "error",
    message: {
      "zh-Hans":
        "出错之前已写好 {count} 个文件，它们是完整的；其余文件没有写入。解决上面的问题后请重新运行。",
      "zh-Hant":
        "出錯之前已寫好 {count} 個檔案，它們是完整的；其餘檔案沒有寫入。解決上面的問題後請重新執行。",
      en: "Before that, {count} files were written and are complete; the others were not. Solve the problem above and run again.",
    },
  },
  "output-is-a-file": {
    severity: "error",
    message: {
      "zh-Hans": "输出位置“{file}”是一个文件，不是文件夹。请用 --out 指定另一个文件夹。",
      "zh-Hant": "輸出位置「{file}」是一個檔案，不是資料夾。請用 --out 指定另一個資料夾。",
      en: "“{file}”, where the sheets should go, is a file and not a folder. Give another folder with --out.",
    },
  },
  "output-is-a-folder": {
    severity: "error",
    message: {
      "zh-Hans": "输出位置“{file}”是一个文件夹。请用 --out 指定文件名。",
      "zh-Hant": "輸出位置「{file}」是一個資料夾。請用 --out 指定檔名。",
      en: "“{file}”, where the output should go, is a folder. Give a file name with --out.",
    },
  },
  "nothing-to-check": {
    severity: "error",
    message: {
      "zh-Hans": "文件夹“{file}”里没有 .scorecard 文件。",
      "zh-Hant": "資料夾「{file}」裡沒有 .scorecard 檔案。",
      en: "There is no .scorecard file in the folder “{file}”.",
    },
  },
  "no-reviews": {
    severity: "error",
    message: {
      "zh-Hans": "文件夹“{file}”里没有考核记录（.yaml、.yml 或 .json 文件）。",
      "zh-Hant": "資料夾「{file}」裡沒有考核紀錄（.yaml、.yml 或 .json 檔案）。",
      en: "There is no review (.yaml, .yml or .json file) in the folder “{file}”.",
    },
  },
  "folder-too-deep": {
    severity: "error",
    message: {
      "zh-Hans": "文件夹“{file}”嵌套太深，可能有链接指回了自身。请直接指定所需的文件夹。",
      "zh-Hant": "資料夾「{file}」巢狀太深，可能有連結指回了自身。請直接指定所需的資料夾。",
      en: "The folder “{file}” lies too deep; perhaps a link leads back to itself. Name the folder you need directly.",
    },
  },
  "library-not-a-sheet": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”是指标库，不是考核评分表。请改用引用它的评分表。",
      "zh-Hant": "「{file}」是指標庫，不是考核評分表。請改用引用它的評分表。",
      en: "“{file}” is a library, not a score sheet. Use a score sheet that takes items from it.",
    },
  },
  "duplicate-review": {
    severity: "error",
    message: {
      "zh-Hans": "工号 {number}（{name}）在 {period} 有两份考核记录，另一份在“{other}”。请只保留一份。",
      "zh-Hant": "員工編號 {number}（{name}）在 {period} 有兩份考核紀錄，另一份在「{other}」。請只保留一份。",
      en: "Employee {number} ({name}) has two reviews for {period}; the other one is in “{other}”. Keep one of them.",
    },
  },
  "same-file-name": {
    severity: "error",
    message: {
      "zh-Hans":
        "{first} 和 {second} 的评分表会使用同一个文件名“{file}”。请在配置的文件名规则中加入工号，例如 {pattern}。",
      "zh-Hant":
        "{first} 和 {second} 的評分表會使用同一個檔名「{file}」。請在設定的檔名規則中加入員工編號，例如 {pattern}。",
      en: "The sheets of {first} and {second} would both be named “{file}”. Put the employee number into the file name pattern of the configuration, for example {pattern}.",
    },
  },
  "wrong-period": {
    severity: "error",
    message: {
      "zh-Hans": "考核期间“{period}”不适用于这份评分表，请写成 {example} 这样的形式。",
      "zh-Hant": "考核期間「{period}」不適用於這份評分表，請寫成 {example} 這樣的形式。",
      en: "The assessment period “{period}” does not fit this sheet. Write it like {example}.",
    },
  },
  "empty-roster": {
    severity: "error",
    message: {
      "zh-Hans": "花名册“{file}”里没有人员。请在表头下每人填写一行。",
      "zh-Hant": "名冊「{file}」裡沒有人員。請在標題列下每人填寫一列。",
      en: "There is nobody in the roster “{file}”. Give one row a person below the header.",
    },
  },
  "config-not-a-mapping": {
    severity: "error",
    message: {
      "zh-Hans": "配置文件应由“名称: 值”组成，例如 {example}。",
      "zh-Hant": "設定檔應由「名稱: 值」組成，例如 {example}。",
      en: "A configuration consists of lines “name: value”, for example {example}.",
    },
  },
  "config-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "从这里起不是正确的 YAML 或 JSON。请检查缩进、引号和冒号（冒号后要有空格，且须为半角）。",
      "zh-Hant": "從這裡起不是正確的 YAML 或 JSON。請檢查縮排、引號和冒號（冒號後要有空格，且須為半形）。",
      en: "From here on this is not valid YAML or JSON. Check indentation, quotes and colons (a colon needs a space after it).",
    },
  },
  "config-field-twice": {
    severity: "error",
    message: {
      "zh-Hans": "这一项写了两次。请只保留一处。",
      "zh-Hant": "這一項寫了兩次。請只保留一處。",
      en: "This is given twice. Keep one of the two.",
    },
  },
  "config-unknown-field": {
    severity: "error",
    message: {
      "zh-Hans": "配置里没有“{field}”这一项。这里可以写：{known}。",
      "zh-Hant": "設定裡沒有「{field}」這一項。這裡可以寫：{known}。",
      en: "The configuration has no “{field}”. What can stand here: {known}.",
    },
  },
  "config-unknown-field-similar": {
    severity: "error",
    message: {
      "zh-Hans": "配置里没有“{field}”这一项。您要写的是“{similar}”吗？",
      "zh-Hant": "設定裡沒有「{field}」這一項。您要寫的是「{similar}」嗎？",
      en: "The configuration has no “{field}”. Did you mean “{similar}”?",
    },
  },
  "config-wrong-value": {
    severity: "error",
    message: {
      "zh-Hans": "“{field}”的值不对。应为：{expected}。",
      "zh-Hant": "「{field}」的值不對。應為：{expected}。",
      en: "The value of “{field}” does not fit. It should be: {expected}.",
    },
  },
  "config-not-named-so": {
    severity: "error",
    message: {
      "zh-Hans": "配置文件“{file}”须是 .yaml、.yml 或 .json 文件。",
      "zh-Hant": "設定檔「{file}」須是 .yaml、.yml 或 .json 檔。",
      en: "The configuration “{file}” has to be a .yaml, .yml or .json file.",
    },
  },
  "two-configs": {
    severity: "error",
    message: {
      "zh-Hans": "“{first}”和“{second}”同时存在，无法确定用哪一个。请删除一个，或用 --config 指定。",
      "zh-Hant": "「{first}」和「{second}」同時存在，無法確定用哪一個。請刪除一個，或用 --config 指定。",
      en: "There are both “{first}” and “{second}”. Remove one of them, or choose with --config.",
    },
  },
  "logo-outside": {
    severity: "error",
    message: {
      "zh-Hans": "徽标“{file}”在配置文件所在的文件夹之外。请把图片放进该文件夹，再写相对路径。",
      "zh-Hant": "標誌「{file}」在設定檔所在的資料夾之外。請把圖片放進該資料夾，再寫相對路徑。",
      en: "The logo “{file}” lies outside the configuration's folder. Move the picture into that folder and give its path from there.",
    },
  },
  "logo-not-png": {
    severity: "error",
    message: {
      "zh-Hans": "徽标“{file}”不是 PNG 图片。请另存为 PNG。",
      "zh-Hant": "標誌「{file}」不是 PNG 圖片。請另存成 PNG。",
      en: "The logo “{file}” is not a PNG picture. Save it as PNG.",
    },
  },
  "logo-too-large": {
    severity: "error",
    message: {
      "zh-Hans": "徽标“{file}”有 {size}，超过 {limit} 的上限。请缩小图片。",
      "zh-Hant": "標誌「{file}」有 {size}，超過 {limit} 的上限。請縮小圖片。",
      en: "The logo “{file}” has {size}, more than the limit of {limit}. Make the picture smaller.",
    },
  },
  "unknown-shipped-sheet": {
    severity: "error",
    message: {
      "zh-Hans": "没有名为“{name}”的内置评分表。可用的有：{known}。",
      "zh-Hant": "沒有名為「{name}」的內建評分表。可用的有：{known}。",
      en: "No score sheet named “{name}” is shipped. There are: {known}.",
    },
  },
  "unknown-shipped-sheet-similar": {
    severity: "error",
    message: {
      "zh-Hans": "没有名为“{name}”的内置评分表。您要的是“{similar}”吗？可用的有：{known}。",
      "zh-Hant": "沒有名為「{name}」的內建評分表。您要的是「{similar}」嗎？可用的有：{known}。",
      en: "No score sheet named “{name}” is shipped. Did you mean “{similar}”? There are: {known}.",
    },
  },
  "already-there": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”已经存在，不会被覆盖。请换一个名称，或先移走原文件。",
      "zh-Hant": "「{file}」已經存在，不會被覆寫。請換一個名稱，或先移走原檔案。",
      en: "“{file}” exists already and is not overwritten. Choose another name, or move that file away.",
    },
  },
  "unusable-name": {
    severity: "error",
    message: {
      "zh-Hans":
        '“{name}”不能用作评分表的名称：不能含路径、换行或 < > : " / \\ | ? * [ ] 【 】，也不能是 Windows 的保留名称。请换一个，例如 {example}。',
      "zh-Hant":
        '「{name}」不能用作評分表的名稱：不能含路徑、換行或 < > : " / \\ | ? * [ ] 【 】，也不能是 Windows 的保留名稱。請換一個，例如 {example}。',
      en: 'A score sheet cannot be named “{name}”: no folders, no line breaks, none of < > : " / \\ | ? * [ ] 【 】, and no name that Windows reserves. Try one like {example}.',
    },
  },
  "changed-meanwhile": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”在处理期间被别的程序改动过，没有保存。请重新运行。",
      "zh-Hant": "「{file}」在處理期間被別的程式改動過，沒有儲存。請重新執行。",
      en: "“{file}” was changed by another program meanwhile; it is left alone. Run the command again.",
    },
  },
  "saved-as-utf8": {
    severity: "warning",
    message: {
      "zh-Hans": "“{file}”原来是 {encoding} 编码，现已存为 UTF-8。",
      "zh-Hant": "「{file}」原來是 {encoding} 編碼，現已存為 UTF-8。",
      en: "“{file}” was in {encoding}; it is saved as UTF-8 now.",
    },
  },
  "not-formatted": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”的排版不整齐。运行 scorecard format 可自动整理。",
      "zh-Hant": "「{file}」的排版不整齊。執行 scorecard format 可自動整理。",
      en: "“{file}” is not set neatly. Run scorecard format to set it.",
    },
  },
  "unknown-code": {
    severity: "error",
    message: {
      "zh-Hans": "没有“{code}”这个代码。代码写在每条提示末尾的方括号里；运行 scorecard explain 可列出全部。",
      "zh-Hant":
        "沒有「{code}」這個代碼。代碼寫在每則提示末尾的方括號裡；執行 scorecard explain 可列出全部。",
      en: "There is no code “{code}”. It stands in brackets at the end of each message; scorecard explain lists them all.",
    },
  },
  "unknown-code-similar": {
    severity: "error",
    message: {
      "zh-Hans": "没有“{code}”这个代码。您要找的是 {similar} 吗？",
      "zh-Hant": "沒有「{code}」這個代碼。您要找的是 {similar} 嗎？",
      en: "There is no code “{code}”. Did you mean {similar}?",
    },
  },
});
