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
  "file-too-large-here": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”有 {size}，超过 {limit} 的上限。请确认没有选错文件。",
      "zh-Hant": "「{file}」有 {size}，超過 {limit} 的上限。請確認沒有選錯檔案。",
      en: "“{file}” has {size}, more than the limit of {limit}. Make sure it is the right file.",
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
  "no-pdfs": {
    severity: "error",
    message: {
      "zh-Hans": "文件夹“{file}”里没有 PDF 文件。",
      "zh-Hant": "資料夾「{file}」裡沒有 PDF 檔案。",
      en: "There is no PDF file in the folder “{file}”.",
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
  "same-collected-name": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{first}”和“{second}”会写成同一个文件“{file}”：它们的工号和期间相同。请核对是否同一人的两份表，只保留一份。",
      "zh-Hant":
        "「{first}」和「{second}」會寫成同一個檔案「{file}」：它們的員工編號和期間相同。請核對是否同一人的兩份表，只保留一份。",
      en: "“{first}” and “{second}” would both be written to “{file}”: their employee number and period are the same. See whether they are two sheets of one person, and keep one.",
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
  "no-results": {
    severity: "error",
    message: {
      "zh-Hans": "文件夹“{file}”里没有评分结果（.json）。请先用 score --format json 保存以前各期的结果。",
      "zh-Hant": "資料夾「{file}」裡沒有評分結果（.json）。請先用 score --format json 儲存以前各期的結果。",
      en: "There are no results (.json) in the folder “{file}”. Save those of earlier periods with score --format json first.",
    },
  },
  "not-results": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”不是评分结果。请给出 score --format json 保存的文件。",
      "zh-Hant": "「{file}」不是評分結果。請給出 score --format json 儲存的檔案。",
      en: "“{file}” does not hold results. Give a file that score --format json has written.",
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
      "zh-Hans": "徽标“{file}”在写明它的文件所在的文件夹之外。请把图片放进该文件夹，再写相对路径。",
      "zh-Hant": "標誌「{file}」在寫明它的檔案所在的資料夾之外。請把圖片放進該資料夾，再寫相對路徑。",
      en: "The logo “{file}” lies outside the folder of the file that names it. Move the picture into that folder and give its path from there.",
    },
  },
  "theme-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "没有名为“{name}”的主题，也没有这个文件夹。自带的主题有：{known}。",
      "zh-Hant": "沒有名為「{name}」的主題，也沒有這個資料夾。內建的主題有：{known}。",
      en: "There is no theme “{name}”, and no such folder. The themes that come along: {known}.",
    },
  },
  "theme-unknown-similar": {
    severity: "error",
    message: {
      "zh-Hans": "没有名为“{name}”的主题，也没有这个文件夹。您要写的是“{similar}”吗？",
      "zh-Hant": "沒有名為「{name}」的主題，也沒有這個資料夾。您要寫的是「{similar}」嗎？",
      en: "There is no theme “{name}”, and no such folder. Did you mean “{similar}”?",
    },
  },
  "theme-outside": {
    severity: "error",
    message: {
      "zh-Hans": "主题“{folder}”在配置文件所在的文件夹之外。请把它放进该文件夹，或在命令里用 --theme 指定。",
      "zh-Hant": "主題「{folder}」在設定檔所在的資料夾之外。請把它放進該資料夾，或在命令裡用 --theme 指定。",
      en: "The theme “{folder}” lies outside the configuration's folder. Move it into that folder, or name it with --theme.",
    },
  },
  "font-outside": {
    severity: "error",
    message: {
      "zh-Hans": "字体“{file}”在主题文件夹之外。请把字体放进主题文件夹，再写相对路径。",
      "zh-Hant": "字型「{file}」在主題資料夾之外。請把字型放進主題資料夾，再寫相對路徑。",
      en: "The font “{file}” lies outside the theme's folder. Move it into that folder and give its path from there.",
    },
  },
  "font-too-large": {
    severity: "error",
    message: {
      "zh-Hans": "字体“{file}”有 {size}，超过 {limit} 的上限。请换用单一字重的 TrueType 字体。",
      "zh-Hant": "字型「{file}」有 {size}，超過 {limit} 的上限。請改用單一字重的 TrueType 字型。",
      en: "The font “{file}” has {size}, more than the limit of {limit}. Use a TrueType font of a single weight.",
    },
  },
  "font-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”不是字体，或已损坏。请换用 TrueType 字体（.ttf）。",
      "zh-Hant": "「{file}」不是字型，或已損壞。請改用 TrueType 字型（.ttf）。",
      en: "“{file}” is no font, or it is damaged. Use a TrueType font (.ttf).",
    },
  },
  "font-collection": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”是字体集合（.ttc），里面有多个字体。请从中导出要用的一个（.ttf）。",
      "zh-Hant": "「{file}」是字型集合（.ttc），裡面有多個字型。請從中匯出要用的一個（.ttf）。",
      en: "“{file}” is a collection of several fonts (.ttc). Export the one that is wanted (.ttf).",
    },
  },
  "font-not-truetype": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”不是 TrueType 轮廓的字体（如 .otf、.woff）。请换用同一字体的 .ttf 版本。",
      "zh-Hant": "「{file}」不是 TrueType 外框的字型（如 .otf、.woff）。請改用同一字型的 .ttf 版本。",
      en: "“{file}” has no TrueType outlines (an .otf or .woff, for example). Use the .ttf of the same font.",
    },
  },
  "font-variable": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”是可变字体。请换用固定字重的 .ttf（常规体、粗体各一个文件）。",
      "zh-Hant": "「{file}」是可變字型。請改用固定字重的 .ttf（一般、粗體各一個檔案）。",
      en: "“{file}” is a variable font. Use the .ttf of one weight: a file for regular, a file for bold.",
    },
  },
  "font-embedding-forbidden": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”的授权不允许把字体嵌入文件（fsType）。请换用允许嵌入的字体，例如开源字体。",
      "zh-Hant": "「{file}」的授權不允許把字型嵌入文件（fsType）。請改用允許嵌入的字型，例如開源字型。",
      en: "The licence of “{file}” does not allow the font inside documents (fsType). Use one that may be embedded, such as an open font.",
    },
  },
  "font-not-chinese": {
    severity: "error",
    message: {
      "zh-Hans": "字体“{file}”里没有汉字。请换用中文字体；只补少数字符的，family 写 fallback。",
      "zh-Hant": "字型「{file}」裡沒有漢字。請改用中文字型；只補少數字元的，family 寫 fallback。",
      en: "The font “{file}” has no Chinese characters. Use a Chinese font; one that adds a few characters is a fallback (family: fallback).",
    },
  },
  "theme-colour-faint": {
    severity: "warning",
    message: {
      "zh-Hans":
        "“{field}”的颜色 {colour} 和 {on} 太接近，打印后不易看清。文字请用更深的颜色，底色请用更浅的颜色。",
      "zh-Hant":
        "「{field}」的顏色 {colour} 和 {on} 太接近，列印後不易看清。文字請用更深的顏色，底色請用更淺的顏色。",
      en: "The colour {colour} of “{field}” is too near to {on} and will be hard to read in print. Use a darker colour for text, a lighter one for tints.",
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
      "zh-Hans":
        "“{code}”没有说明页。有说明页的是检查评分表时的提示，代码在末尾的方括号里，运行 scorecard explain 可列出全部；关于考核记录、文件和命令的提示，怎么改就写在提示里。",
      "zh-Hant":
        "「{code}」沒有說明頁。有說明頁的是檢查評分表時的提示，代碼在末尾的方括號裡，執行 scorecard explain 可列出全部；關於考核紀錄、檔案和指令的提示，怎麼改就寫在提示裡。",
      en: "There is no page about “{code}”. Pages are about what the check of a sheet says, with its code in brackets; scorecard explain lists them all. What is said about reviews, files and commands says itself what to do.",
    },
  },
  "unknown-code-similar": {
    severity: "error",
    message: {
      "zh-Hans": "“{code}”没有说明页。您要找的是 {similar} 吗？",
      "zh-Hant": "「{code}」沒有說明頁。您要找的是 {similar} 嗎？",
      en: "There is no page about “{code}”. Did you mean {similar}?",
    },
  },
  "no-certificates": {
    severity: "error",
    message: {
      "zh-Hans": "文件夹“{file}”里没有证书文件（.pem、.crt、.cer）。",
      "zh-Hant": "資料夾「{file}」裡沒有憑證檔案（.pem、.crt、.cer）。",
      en: "There is no certificate (.pem, .crt, .cer) in the folder “{file}”.",
    },
  },
  "certificate-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”不是证书文件。要的是发证机构的证书（.pem、.crt、.cer），不是带私钥的 .p12。",
      "zh-Hant": "「{file}」不是憑證檔案。要的是憑證機構的憑證（.pem、.crt、.cer），不是帶私密金鑰的 .p12。",
      en: "“{file}” is no certificate. Give the certificate of an authority (.pem, .crt, .cer), not a .p12 with a private key.",
    },
  },
  "unknown-signer": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”里没有签名人“{signer}”。可以签的有：{signers}。",
      "zh-Hant": "「{file}」裡沒有簽名人「{signer}」。可以簽的有：{signers}。",
      en: "“{file}” has no signer “{signer}”. It has: {signers}.",
    },
  },
  "unknown-signer-similar": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”里没有签名人“{signer}”。您要的是 {similar} 吗？",
      "zh-Hant": "「{file}」裡沒有簽名人「{signer}」。您要的是 {similar} 嗎？",
      en: "“{file}” has no signer “{signer}”. Did you mean {similar}?",
    },
  },
  "nobody-to-sign": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”里没有签名栏。请用 scorecard render 重新生成带签名栏的考核表，再签名。",
      "zh-Hant": "「{file}」裡沒有簽名欄。請用 scorecard render 重新產生帶簽名欄的考核表，再簽名。",
      en: "“{file}” has no signature field. Make the sheet again with scorecard render, then sign it.",
    },
  },
  "already-signed": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”里“{signer}”已经签过，不能再签。",
      "zh-Hant": "「{file}」裡「{signer}」已經簽過，不能再簽。",
      en: "In “{file}” the signer “{signer}” has signed already and cannot sign again.",
    },
  },
  "same-signed-name": {
    severity: "error",
    message: {
      "zh-Hans": "“{first}”和“{second}”签名后会写到同一个文件。请分两次运行，用 --out 指定不同的文件夹。",
      "zh-Hant": "「{first}」和「{second}」簽名後會寫到同一個檔案。請分兩次執行，用 --out 指定不同的資料夾。",
      en: "“{first}” and “{second}” would both be written to one file. Sign them one after the other, with --out naming two folders.",
    },
  },
  "password-needed": {
    severity: "error",
    message: {
      "zh-Hans":
        "证书文件要有密码才能打开，而这里没有可以输入密码的终端。请把密码放进环境变量 {variable}，或用 --password-file 指定存放密码的文件。",
      "zh-Hant":
        "憑證檔案要有密碼才能開啟，而這裡沒有可以輸入密碼的終端機。請把密碼放進環境變數 {variable}，或用 --password-file 指定存放密碼的檔案。",
      en: "The key file needs a password, and there is no terminal to ask at. Put it into the environment variable {variable}, or name a file that holds it with --password-file.",
    },
  },
  "password-not-given": {
    severity: "error",
    message: {
      "zh-Hans": "没有输入密码，文件没有签名。",
      "zh-Hant": "沒有輸入密碼，檔案沒有簽名。",
      en: "No password was entered; nothing was signed.",
    },
  },
  "password-file-unfit": {
    severity: "error",
    message: {
      "zh-Hans": "“{file}”应当只有一行，就是密码，用 UTF-8 编码。",
      "zh-Hant": "「{file}」應當只有一行，就是密碼，用 UTF-8 編碼。",
      en: "“{file}” should hold one line, the password, in UTF-8.",
    },
  },
  "timestamp-not-received": {
    severity: "error",
    message: {
      "zh-Hans": "没有拿到时间戳，文件没有签名。时间戳服务“{url}”：{reason}。",
      "zh-Hant": "沒有拿到時間戳記，檔案沒有簽名。時間戳記服務「{url}」：{reason}。",
      en: "No timestamp was received, so nothing was signed. The service “{url}”: {reason}.",
    },
  },
});
