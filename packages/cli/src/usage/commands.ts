import { same, words } from "../words/words.ts";
import type { ArgumentDefinition, CommandDefinition } from "./command-definition.ts";
import {
  formatOption,
  KEYWORDS_OPTION,
  langOption,
  MAX_WARNINGS_OPTION,
  outOption,
  PAPER_OPTION,
  READER_OPTION,
  READING_OPTIONS,
  SUMMARY_OPTION,
  switchOption,
  THEME_OPTION,
  TSA_OPTION,
  textOption,
  VARIANT_OPTION,
} from "./options.ts";

const SHEET: ArgumentDefinition = {
  name: words("评分表", "評分表", "sheet"),
  description: words("评分表文件（.scorecard）", "評分表檔案（.scorecard）", "a score sheet (.scorecard)"),
  required: true,
  many: false,
};

const FILE = words("文件", "檔案", "file");
const FOLDER = words("文件夹", "資料夾", "folder");

function reviews(required: boolean): ArgumentDefinition {
  return {
    name: words("考核记录", "考核紀錄", "review"),
    description: words(
      "考核记录文件（.yaml、.yml、.json），或存放它们的文件夹",
      "考核紀錄檔案（.yaml、.yml、.json），或存放它們的資料夾",
      "reviews (.yaml, .yml, .json), or folders that hold them",
    ),
    required,
    many: true,
  };
}

const CHECK: CommandDefinition = {
  name: "check",
  summary: words("检查评分表和指标库", "檢查評分表和指標庫", "check score sheets and libraries"),
  description: words(
    "检查评分表和指标库，一次列出全部错误和警告，并说明位置和改法。",
    "檢查評分表和指標庫，一次列出全部錯誤和警告，並說明位置和改法。",
    "Checks score sheets and libraries. Lists every error and warning at once, with its place and what to do about it.",
  ),
  arguments: [
    {
      name: words("文件或文件夹", "檔案或資料夾", "file or folder"),
      description: words(
        "要检查的文件；给出文件夹时，检查其中（含下级文件夹）所有 .scorecard 文件",
        "要檢查的檔案；給出資料夾時，檢查其中（含下層資料夾）所有 .scorecard 檔案",
        "what to check; of a folder, every .scorecard file in it and below",
      ),
      required: true,
      many: true,
    },
  ],
  options: [
    formatOption(["text", "json", "sarif", "github"]),
    switchOption(
      "fix",
      "--fix",
      words(
        "先自动修正不会改变原意的错误，并保存文件",
        "先自動修正不會改變原意的錯誤，並儲存檔案",
        "first fix what can be fixed without changing what is meant, and save the files",
      ),
    ),
    MAX_WARNINGS_OPTION,
    switchOption(
      "showDefaults",
      "--show-defaults",
      words(
        "列出评分表没有写明、按默认规则处理的各项",
        "列出評分表沒有寫明、依預設規則處理的各項",
        "list what the sheets leave unsaid, and the default that holds for it",
      ),
    ),
    ...READING_OPTIONS,
  ],
  examples: [
    {
      line: words(
        "scorecard check 客服总监.scorecard",
        "scorecard check 客服總監.scorecard",
        "scorecard check director.scorecard",
      ),
      does: words("检查一份评分表", "檢查一份評分表", "check one sheet"),
    },
    {
      line: same("scorecard check . --show-defaults"),
      does: words(
        "检查当前文件夹，并列出默认规则",
        "檢查目前資料夾，並列出預設規則",
        "check the working folder, and list the defaults",
      ),
    },
  ],
  load: async () => (await import("../commands/check.ts")).check,
};

const EXPLAIN: CommandDefinition = {
  name: "explain",
  summary: words("说明一条提示的意思和改法", "說明一則提示的意思和改法", "explain a message"),
  description: words(
    "说明一条错误或警告是什么意思、为什么要紧、怎样改，并给出错误写法和正确写法。代码写在每条提示末尾的方括号里；不写代码时列出全部。",
    "說明一則錯誤或警告是什麼意思、為什麼要緊、怎樣改，並給出錯誤寫法和正確寫法。代碼寫在每則提示末尾的方括號裡；不寫代碼時列出全部。",
    "Says what an error or a warning means, why it matters and what to do, with a wrong and a right example. The code stands in brackets at the end of each message; without one, all are listed.",
  ),
  arguments: [
    {
      name: words("代码", "代碼", "code"),
      description: words("提示的代码", "提示的代碼", "the code of a message"),
      required: false,
      many: false,
    },
  ],
  options: [],
  examples: [
    {
      line: same("scorecard explain band-gap"),
      does: words("分档之间有空隙是怎么回事", "分檔之間有空隙是怎麼回事", "what a gap between bands is"),
    },
  ],
  load: async () => (await import("../commands/explain.ts")).explain,
};

const FORMAT: CommandDefinition = {
  name: "format",
  summary: words("整理评分表的排版", "整理評分表的排版", "set score sheets neatly"),
  description: words(
    "把评分表的缩进、空格、对齐整理一致；注释和内容不变。有错误的部分保持原样。给出 --keywords 时，同时把关键词换成另一种语言。",
    "把評分表的縮排、空格、對齊整理一致；註解和內容不變。有錯誤的部分保持原樣。給出 --keywords 時，同時把關鍵詞換成另一種語言。",
    "Sets indentation, spaces and alignment of score sheets; comments and contents stay. What is broken is left as it stands. With --keywords, the keywords are turned into another language.",
  ),
  arguments: [
    {
      name: words("文件或文件夹", "檔案或資料夾", "file or folder"),
      description: words(
        "要整理的文件；给出文件夹时，整理其中（含下级文件夹）所有 .scorecard 文件",
        "要整理的檔案；給出資料夾時，整理其中（含下層資料夾）所有 .scorecard 檔案",
        "what to set; of a folder, every .scorecard file in it and below",
      ),
      required: true,
      many: true,
    },
  ],
  options: [
    switchOption(
      "check",
      "--check",
      words(
        "只检查是否整齐，不改文件；有不整齐的就返回 1",
        "只檢查是否整齊，不改檔案；有不整齊的就傳回 1",
        "only say which files are not neat, and exit with 1 if any is",
      ),
    ),
    KEYWORDS_OPTION,
    ...READING_OPTIONS,
  ],
  examples: [
    {
      line: same("scorecard format ."),
      does: words("整理当前文件夹", "整理目前資料夾", "set the working folder"),
    },
    {
      line: words(
        "scorecard format 客服总监.scorecard --keywords en",
        "scorecard format 客服總監.scorecard --keywords en",
        "scorecard format director.scorecard --keywords zh-Hans",
      ),
      does: words("把关键词换成英文", "把關鍵詞換成英文", "turn the keywords into Simplified Chinese"),
    },
  ],
  load: async () => (await import("../commands/format.ts")).format,
};

const COMPILE: CommandDefinition = {
  name: "compile",
  summary: words("把评分表转换为 JSON 数据", "把評分表轉換為 JSON 資料", "turn a score sheet into JSON"),
  description: words(
    "检查评分表，并以 JSON 输出其完整内容（template）和内容校验值（hash），供其他系统使用。",
    "檢查評分表，並以 JSON 輸出其完整內容（template）和內容校驗值（hash），供其他系統使用。",
    "Checks a score sheet and gives its whole content (template) and content hash (hash) as JSON, for other systems.",
  ),
  arguments: [SHEET],
  options: [
    outOption(FILE, words("写入文件，而不是输出到屏幕", "寫入檔案，而不是輸出到螢幕", "write to a file")),
    VARIANT_OPTION,
    ...READING_OPTIONS,
  ],
  examples: [
    {
      line: words(
        "scorecard compile 客服总监.scorecard --out 客服总监.json",
        "scorecard compile 客服總監.scorecard --out 客服總監.json",
        "scorecard compile director.scorecard --out director.json",
      ),
      does: words("转换并保存", "轉換並儲存", "convert and save"),
    },
  ],
  load: async () => (await import("../commands/compile.ts")).compile,
};

const SCORE: CommandDefinition = {
  name: "score",
  summary: words("计算考核得分", "計算考核得分", "score reviews"),
  description: words(
    "按评分表计算考核记录的得分。考核记录中的问题会一次列出；只要有错误，就不输出任何得分。漏填的项目不按 0 分计，结果标为“暂定”。",
    "依評分表計算考核紀錄的得分。考核紀錄中的問題會一次列出；只要有錯誤，就不輸出任何得分。漏填的項目不以 0 分計，結果標為「暫定」。",
    "Scores reviews by a sheet. Lists every problem in them at once; while there is an error, no scores are given. A missing answer never counts as 0: the result is provisional.",
  ),
  arguments: [SHEET, reviews(true)],
  options: [
    formatOption(["table", "json", "csv"]),
    switchOption(
      "explain",
      "--explain",
      words("逐项说明得分是怎样算出来的", "逐項說明得分是怎樣算出來的", "explain how each score comes about"),
    ),
    langOption(
      words(
        "得分表和说明的语言（默认与提示信息相同；只用第一种）",
        "得分表和說明的語言（預設與提示訊息相同；只用第一種）",
        "language of the scores and explanations (default: that of messages; only the first is used)",
      ),
    ),
    ...READING_OPTIONS,
  ],
  examples: [
    {
      line: words(
        "scorecard score 客服总监.scorecard 考核记录/ --explain",
        "scorecard score 客服總監.scorecard 考核紀錄/ --explain",
        "scorecard score director.scorecard reviews/ --explain",
      ),
      does: words("计算并说明理由", "計算並說明理由", "score a folder of reviews, with reasons"),
    },
    {
      line: words(
        "scorecard score 客服总监.scorecard 考核记录/ --format csv > 得分.csv",
        "scorecard score 客服總監.scorecard 考核紀錄/ --format csv > 得分.csv",
        "scorecard score director.scorecard reviews/ --format csv > scores.csv",
      ),
      does: words(
        "保存为 Excel 能直接打开的表格",
        "儲存為 Excel 能直接開啟的表格",
        "save a table that Excel opens",
      ),
    },
  ],
  load: async () => (await import("../commands/score.ts")).score,
};

const RENDER: CommandDefinition = {
  name: "render",
  summary: words("生成 PDF 考核评分表", "產生 PDF 考核評分表", "make PDF score sheets"),
  description: words(
    "生成 PDF 考核评分表，每人一份。所有输入先检查：只要有错误，就不写任何文件。字体里没有的字印成方框，仍会生成文件，并报告是哪个字。同名的旧文件会被完整替换。漏填的考核记录仍会生成，并标为“暂定”。",
    "產生 PDF 考核評分表，每人一份。所有輸入先檢查：只要有錯誤，就不寫任何檔案。字型裡沒有的字印成方框，仍會產生檔案，並回報是哪個字。同名的舊檔案會被完整取代。漏填的考核紀錄仍會產生，並標為「暫定」。",
    "Makes PDF score sheets, one a person. Everything is checked first: while there is an error, no file is written. A character that no font has is printed as a box and reported. Older files of the same name are replaced as a whole. Reviews with missing answers are rendered and marked provisional.",
  ),
  arguments: [SHEET, reviews(false)],
  options: [
    outOption(
      FOLDER,
      words(
        "存放 PDF 的文件夹（默认 out）",
        "存放 PDF 的資料夾（預設 out）",
        "folder for the PDF files (default: out)",
      ),
    ),
    langOption(
      words(
        "评分表的语言，一种或两种对照，例如 zh-Hans,en（默认用评分表所写的语言）",
        "評分表的語言，一種或兩種對照，例如 zh-Hant,en（預設用評分表所寫的語言）",
        "language of the sheets, one or two side by side, such as zh-Hans,en (default: those the sheet is written in)",
      ),
    ),
    switchOption(
      "blank",
      "--blank",
      words("生成空白表，供手工填写", "產生空白表，供手寫填寫", "make blank sheets to fill by hand"),
    ),
    textOption(
      "people",
      "--people",
      FILE,
      words(
        "花名册（CSV，含工号和姓名）：为每人生成一份已填好姓名的空白表",
        "名冊（CSV，含員工編號和姓名）：為每人產生一份已填好姓名的空白表",
        "a roster (CSV with employee number and name): one blank sheet a person, with the name filled in",
      ),
    ),
    textOption(
      "period",
      "--period",
      words("期间", "期間", "period"),
      words(
        "空白表上的考核期间，例如 2026-09",
        "空白表上的考核期間，例如 2026-09",
        "assessment period of blank sheets, such as 2026-09",
      ),
    ),
    switchOption(
      "combined",
      "--combined",
      words(
        "合并为一个 PDF，便于一次打印",
        "合併為一個 PDF，便於一次列印",
        "put all sheets into one PDF, to print at once",
      ),
    ),
    switchOption(
      "fillable",
      "--fillable",
      words(
        "生成可在屏幕上填写的表：空白表填写全部内容，已有记录的填写尚缺的内容；填好后用 collect 收回",
        "產生可在螢幕上填寫的表：空白表填寫全部內容，已有紀錄的填寫尚缺的內容；填好後用 collect 收回",
        "make sheets to complete on the screen: blank ones whole, filled ones where something is missing; collect reads them back",
      ),
    ),
    switchOption(
      "manifest",
      "--manifest",
      words(
        "每个 PDF 旁边另写一个 .fields.json，列出各表单域和签字处的位置、签字关键字，供电子签平台使用",
        "每個 PDF 旁邊另寫一個 .fields.json，列出各表單欄位和簽名處的位置、簽名關鍵字，供電子簽平台使用",
        "beside each PDF write a .fields.json with the places of its fields and signatures and the signing keywords, for signing services",
      ),
    ),
    READER_OPTION,
    switchOption(
      "trace",
      "--trace",
      words(
        "附上评分依据：每个得分怎么来的",
        "附上評分依據：每個得分怎麼來的",
        "add an annex with the reasons for each score",
      ),
    ),
    switchOption(
      "png",
      "--png",
      words(
        "另存每一页的图片（PNG，144 dpi），放在 PDF 旁边",
        "另存每一頁的圖片（PNG，144 dpi），放在 PDF 旁邊",
        "also save a picture of each page (PNG, 144 dpi) beside the PDF",
      ),
    ),
    switchOption(
      "watch",
      "--watch",
      words(
        "保存评分表、考核记录或配置后自动重新生成，并说明哪一页变了；按 Ctrl+C 停止",
        "儲存評分表、考核紀錄或設定後自動重新產生，並說明哪一頁變了；按 Ctrl+C 停止",
        "make the sheets again whenever the sheet, a review or the configuration is saved, and say which page changed; Ctrl+C stops",
      ),
    ),
    SUMMARY_OPTION,
    textOption(
      "history",
      "--history",
      words("文件或文件夹", "檔案或資料夾", "file or folder"),
      words(
        "以前各期的评分结果（score --format json 的输出），摘要页据此画出总分走势",
        "以前各期的評分結果（score --format json 的輸出），摘要頁據此畫出總分走勢",
        "results of earlier periods (from score --format json), for the trend on the summary page",
      ),
    ),
    VARIANT_OPTION,
    THEME_OPTION,
    PAPER_OPTION,
    ...READING_OPTIONS,
  ],
  examples: [
    {
      line: words(
        "scorecard render 客服总监.scorecard 考核记录/ --lang zh-Hans,en",
        "scorecard render 客服總監.scorecard 考核紀錄/ --lang zh-Hant,en",
        "scorecard render director.scorecard reviews/ --lang zh-Hans,en",
      ),
      does: words("每人一份中英文对照的 PDF", "每人一份中英文對照的 PDF", "one bilingual PDF a person"),
    },
    {
      line: words(
        "scorecard render 客服总监.scorecard --blank --people 花名册.csv --period 2026-09 --combined",
        "scorecard render 客服總監.scorecard --blank --people 名冊.csv --period 2026-09 --combined",
        "scorecard render director.scorecard --blank --people roster.csv --period 2026-09 --combined",
      ),
      does: words(
        "为花名册上的每个人准备空白表，合成一个文件打印",
        "為名冊上的每個人準備空白表，合成一個檔案列印",
        "blank sheets for everyone on the roster, in one file to print",
      ),
    },
  ],
  load: async () => (await import("../commands/render.ts")).render,
};

const COLLECT: CommandDefinition = {
  name: "collect",
  summary: words("收回在屏幕上填好的评分表", "收回在螢幕上填好的評分表", "read completed sheets back"),
  description: words(
    "读出 render --fillable 生成、已在屏幕上填好的 PDF，写成考核记录，每份表一个文件（考核期间-工号.yaml）。填错的地方按表单域逐一指出；有错误的表不写，其余照写。已有的文件不会被覆盖。",
    "讀出 render --fillable 產生、已在螢幕上填好的 PDF，寫成考核紀錄，每份表一個檔案（考核期間-員工編號.yaml）。填錯的地方按表單欄位逐一指出；有錯誤的表不寫，其餘照寫。既有的檔案不會被覆寫。",
    "Reads PDF files made by render --fillable and completed on the screen, and writes a review for each sheet (period-number.yaml). Mistakes are named field by field; sheets with errors are not written, the others are. Existing files are never overwritten.",
  ),
  arguments: [
    {
      name: words("PDF", "PDF", "pdf"),
      description: words(
        "填好的 PDF，或存放它们的文件夹",
        "填好的 PDF，或存放它們的資料夾",
        "completed PDF files, or folders that hold them",
      ),
      required: true,
      many: true,
    },
  ],
  options: [
    outOption(
      FOLDER,
      words(
        "存放考核记录的文件夹（默认 reviews）",
        "存放考核紀錄的資料夾（預設 reviews）",
        "folder for the reviews (default: reviews)",
      ),
    ),
    textOption(
      "template",
      "--template",
      FILE,
      words(
        "现在的评分表：按其他版本填写的表不收",
        "現在的評分表：按其他版本填寫的表不收",
        "the score sheet as it is now: sheets of another version are refused",
      ),
    ),
    ...READING_OPTIONS,
  ],
  examples: [
    {
      line: words(
        "scorecard collect 收到的表/ --out 考核记录",
        "scorecard collect 收到的表/ --out 考核紀錄",
        "scorecard collect returned/ --out reviews",
      ),
      does: words("把收到的表写成考核记录", "把收到的表寫成考核紀錄", "turn returned sheets into reviews"),
    },
  ],
  load: async () => (await import("../commands/collect.ts")).collect,
};

const NEW: CommandDefinition = {
  name: "new",
  summary: words("新建一份评分表", "新增一份評分表", "start a new score sheet"),
  description: words(
    "在当前文件夹新建“名称.scorecard”：在终端里会先问岗位、周期、评分人和各部分，也可由内置的评分表修改而来。已有的文件不会被覆盖。",
    "在目前資料夾新增「名稱.scorecard」：在終端機裡會先問崗位、週期、評分人和各部分，也可由內建的評分表修改而來。既有的檔案不會被覆寫。",
    "Writes name.scorecard into the working folder. On a terminal it asks for the position, the period, the raters and the parts; or it begins with a shipped sheet. Existing files are never overwritten.",
  ),
  arguments: [
    {
      name: words("名称", "名稱", "name"),
      description: words(
        "新评分表的名称，也是文件名",
        "新評分表的名稱，也是檔名",
        "the new sheet's name, and its file's",
      ),
      required: false,
      many: false,
    },
  ],
  options: [
    textOption(
      "from",
      "--from",
      words("内置评分表", "內建評分表", "shipped sheet"),
      words(
        "以一份内置的评分表为底稿（它引用的指标库会一并复制）",
        "以一份內建的評分表為底稿（它引用的指標庫會一併複製）",
        "begin with a shipped sheet (a library it uses is copied too)",
      ),
    ),
    switchOption(
      "yes",
      "--yes",
      words(
        "不提问，全部采用常用的答案",
        "不提問，全部採用常用的答案",
        "ask nothing; take the usual answers",
      ),
    ),
    switchOption("list", "--list", words("列出内置的评分表", "列出內建的評分表", "list the shipped sheets")),
  ],
  examples: [
    {
      line: same("scorecard new --list"),
      does: words("看看有哪些内置评分表", "看看有哪些內建評分表", "see which sheets are shipped"),
    },
    {
      line: words(
        "scorecard new 华东区客服总监 --from customer-service-director",
        "scorecard new 北區客服總監 --from customer-service-director",
        "scorecard new director-east --from customer-service-director",
      ),
      does: words("由内置评分表新建一份", "由內建評分表新增一份", "start from a shipped sheet"),
    },
  ],
  load: async () => (await import("../commands/new.ts")).newSheet,
};

const IMPORT: CommandDefinition = {
  name: "import",
  summary: words(
    "把 Excel、Word 里的评分表变成草稿",
    "把 Excel、Word 裡的評分表變成草稿",
    "draft a sheet from Excel or Word",
  ),
  description: words(
    "读取一份 Excel（.xlsx）、Word（.docx）或文本（.txt、.csv、.tsv）评分表，写出 .scorecard 草稿：指标、权重、分档等能认的都写好，猜测的地方标着“请确认”，认不出的原文留作注释。已有的文件不会被覆盖。",
    "讀取一份 Excel（.xlsx）、Word（.docx）或文字檔（.txt、.csv、.tsv）評分表，寫出 .scorecard 草稿：指標、權重、分檔等能認的都寫好，猜測的地方標著「請確認」，認不出的原文留作註解。既有的檔案不會被覆寫。",
    "Reads a sheet of Excel (.xlsx), Word (.docx) or text (.txt, .csv, .tsv) and writes a .scorecard draft: items, weights and bands as far as they are understood, guesses marked to be confirmed, the rest kept as comments. Existing files are never overwritten.",
  ),
  arguments: [
    {
      name: words("原表", "原表", "sheet"),
      description: words("Excel、Word 或文本文件", "Excel、Word 或文字檔", "a file of Excel, Word or text"),
      required: true,
      many: false,
    },
  ],
  options: [
    outOption(
      FILE,
      words(
        "草稿的文件名（默认与原表同名，放在当前文件夹）",
        "草稿的檔名（預設與原表同名，放在目前資料夾）",
        "the draft's file (default: the sheet's name, in the working folder)",
      ),
    ),
    textOption(
      "sheet",
      "--sheet",
      words("工作表", "工作表", "worksheet"),
      words(
        "文件里有几张评分表时，要哪一张",
        "檔案裡有幾張評分表時，要哪一張",
        "which one, where the file holds several sheets",
      ),
    ),
    KEYWORDS_OPTION,
    ...READING_OPTIONS.filter(({ name }) => name === "encoding"),
  ],
  examples: [
    {
      line: words(
        "scorecard import 客服部经理考核评分表.xlsx",
        "scorecard import 客服部經理考核評分表.xlsx",
        "scorecard import manager.xlsx",
      ),
      does: words("由 Excel 表写出草稿", "由 Excel 表寫出草稿", "a draft from an Excel sheet"),
    },
  ],
  load: async () => (await import("../commands/import.ts")).importFile,
};

const SHEETS_TO_SIGN: ArgumentDefinition = {
  name: same("pdf"),
  description: words(
    "PDF 考核表，或存放它们的文件夹",
    "PDF 考核表，或存放它們的資料夾",
    "PDF score sheets, or folders that hold them",
  ),
  required: true,
  many: true,
};

const SIGN: CommandDefinition = {
  name: "sign",
  summary: words(
    "用证书在 PDF 考核表上签名",
    "用憑證在 PDF 考核表上簽名",
    "sign PDF sheets with a certificate",
  ),
  description: words(
    "用签名人的证书（.p12、.pfx）在考核表的签名栏里签名（PAdES）。签名加在文件后面，前面的内容和签名都不变，因此几个人可以先后签。任何一份签不了，就一份都不签。密码从终端输入，或取自环境变量 SCORECARD_P12_PASSWORD，或取自 --password-file。",
    "用簽名人的憑證（.p12、.pfx）在考核表的簽名欄裡簽名（PAdES）。簽名加在檔案後面，前面的內容和簽名都不變，因此幾個人可以先後簽。任何一份簽不了，就一份都不簽。密碼從終端機輸入，或取自環境變數 SCORECARD_P12_PASSWORD，或取自 --password-file。",
    "Signs a sheet's signature field with the signer's certificate (.p12, .pfx), as PAdES. The signature is added behind the file; what is there stays as it is, earlier signatures too, so several people can sign one after another. If one sheet cannot be signed, none is. The password is asked for, or taken from the environment variable SCORECARD_P12_PASSWORD, or from --password-file.",
  ),
  arguments: [SHEETS_TO_SIGN],
  options: [
    textOption(
      "p12",
      "--p12",
      FILE,
      words(
        "签名人的证书文件，含私钥（.p12、.pfx）",
        "簽名人的憑證檔案，含私密金鑰（.p12、.pfx）",
        "the signer's certificate with its private key (.p12, .pfx)",
      ),
    ),
    textOption(
      "signer",
      "--signer",
      words("签名人", "簽名人", "signer"),
      words(
        "以谁的身份签：评分表里签名人的代号，例如 employee",
        "以誰的身分簽：評分表裡簽名人的代號，例如 employee",
        "who signs: the signer's key in the sheet, such as employee",
      ),
    ),
    textOption(
      "reason",
      "--reason",
      words("文字", "文字", "text"),
      words("写进签名的理由", "寫進簽名的理由", "a reason that the signature states"),
    ),
    textOption(
      "place",
      "--place",
      words("文字", "文字", "text"),
      words("写进签名的地点", "寫進簽名的地點", "a place that the signature states"),
    ),
    TSA_OPTION,
    textOption(
      "passwordFile",
      "--password-file",
      FILE,
      words(
        "存放证书密码的文件（只有一行）",
        "存放憑證密碼的檔案（只有一行）",
        "a file that holds the certificate's password, in one line",
      ),
    ),
    outOption(
      FOLDER,
      words(
        "签好的文件放进这个文件夹（默认写回原文件）",
        "簽好的檔案放進這個資料夾（預設寫回原檔案）",
        "folder for the signed files (default: they take the place of the unsigned ones)",
      ),
    ),
    ...READING_OPTIONS.filter(({ name }) => name === "config"),
  ],
  examples: [
    {
      line: words(
        "scorecard sign out/ --p12 林晓雯.p12 --signer employee --reason 同意考核结果",
        "scorecard sign out/ --p12 林曉雯.p12 --signer employee --reason 同意考核結果",
        "scorecard sign out/ --p12 lin.p12 --signer employee --reason agreed",
      ),
      does: words(
        "以被考核人的身份签文件夹里的考核表",
        "以受評人的身分簽資料夾裡的考核表",
        "sign the sheets in a folder as the employee",
      ),
    },
  ],
  load: async () => (await import("../commands/sign.ts")).sign,
};

const VERIFY: CommandDefinition = {
  name: "verify",
  summary: words(
    "验证 PDF 考核表和它的签名",
    "驗證 PDF 考核表和它的簽名",
    "verify PDF sheets and their signatures",
  ),
  description: words(
    "只凭文件本身验证考核表：签名是否有效、是谁签的、签名之后改过什么；附带的数据是否完整，按附带的模板重新计分是否得到同样的结果；纸面上印的是不是这些数据。有一份不成立或验证不了，就返回 1。",
    "只憑檔案本身驗證考核表：簽名是否有效、是誰簽的、簽名之後改過什麼；附帶的資料是否完整，依附帶的範本重新計分是否得到同樣的結果；紙面上印的是不是這些資料。有一份不成立或驗證不了，就傳回 1。",
    "Verifies sheets from the files alone: whether the signatures hold, whose they are and what changed after each; whether the attached data is whole and scores to the attached result; and whether what is printed is that data. Exits with 1 where a file does not hold, or cannot be verified.",
  ),
  arguments: [SHEETS_TO_SIGN],
  options: [
    formatOption(["text", "json"]),
    textOption(
      "trust",
      "--trust",
      words("文件或文件夹", "檔案或資料夾", "file or folder"),
      words(
        "信任的发证机构证书（.pem、.crt、.cer）：每份考核表都要有签名，而且都出自这些机构",
        "信任的憑證機構憑證（.pem、.crt、.cer）：每份考核表都要有簽名，而且都出自這些機構",
        "certificates of authorities that you trust (.pem, .crt, .cer): each sheet has to be signed, and by people whom these vouch for",
      ),
    ),
  ],
  examples: [
    {
      line: same("scorecard verify out/ --trust company-root.pem"),
      does: words(
        "验证文件夹里的考核表，签名须出自公司的证书",
        "驗證資料夾裡的考核表，簽名須出自公司的憑證",
        "verify the sheets in a folder, signed with the company's certificates",
      ),
    },
  ],
  load: async () => (await import("../commands/verify.ts")).verify,
};

const SCHEMA_CHOICES = "template | review | result | config | theme";

const SCHEMA: CommandDefinition = {
  name: "schema",
  summary: words("输出数据格式（JSON Schema）", "輸出資料格式（JSON Schema）", "print a JSON Schema"),
  description: words(
    "输出评分表、考核记录、评分结果、配置或主题的 JSON Schema，供编辑器和其他系统使用。",
    "輸出評分表、考核紀錄、評分結果、設定或主題的 JSON Schema，供編輯器和其他系統使用。",
    "Prints the JSON Schema of templates, reviews, results, the configuration or themes, for editors and other systems.",
  ),
  arguments: [
    {
      name: words("种类", "種類", "kind"),
      description: same(SCHEMA_CHOICES),
      required: true,
      many: false,
    },
  ],
  options: [],
  examples: [
    {
      line: same("scorecard schema review > review.schema.json"),
      does: words("保存考核记录的格式", "儲存考核紀錄的格式", "save the schema of reviews"),
    },
  ],
  load: async () => (await import("../commands/schema.ts")).schema,
};

/** The commands, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [
  CHECK,
  EXPLAIN,
  FORMAT,
  SCORE,
  RENDER,
  COLLECT,
  SIGN,
  VERIFY,
  NEW,
  IMPORT,
  COMPILE,
  SCHEMA,
];
