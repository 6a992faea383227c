import { type CompleteText, ENCODINGS, type EncodingName, type Language } from "@scorecard/model";
import type { Paper } from "@scorecard/report";
import { parseFileSize } from "../input/file-size.ts";
import { isServiceAddress } from "../input/service-address.ts";
import { languageOfTag } from "../words/ui-language.ts";
import { same, words } from "../words/words.ts";

/** The options of all commands, read. */
export interface Options {
  readonly uiLang?: Language;
  readonly config?: string;
  readonly encoding?: EncodingName;
  readonly maxSize?: number;
  readonly format?: string;
  readonly showDefaults?: true;
  readonly explain?: true;
  readonly out?: string;
  readonly lang?: readonly [Language] | readonly [Language, Language];
  readonly blank?: true;
  readonly people?: string;
  readonly combined?: true;
  readonly fillable?: true;
  readonly manifest?: true;
  readonly template?: string;
  readonly for?: "employee" | "hr";
  readonly trace?: true;
  readonly period?: string;
  readonly paper?: Paper;
  readonly theme?: string;
  readonly from?: string;
  readonly list?: true;
  readonly variant?: string;
  readonly fix?: true;
  readonly maxWarnings?: number;
  readonly check?: true;
  readonly keywords?: Language;
  readonly yes?: true;
  readonly sheet?: string;
  readonly summary?: "after" | "only";
  readonly history?: string;
  readonly watch?: true;
  readonly png?: true;
  readonly p12?: string;
  readonly signer?: string;
  readonly reason?: string;
  readonly place?: string;
  readonly tsa?: string;
  readonly passwordFile?: string;
  readonly trust?: string;
}

/** An option of a command. Without `value` it is a switch. */
export interface OptionDefinition {
  readonly name: keyof Options;
  readonly flag: `--${string}`;
  readonly description: CompleteText;
  readonly value?: {
    /** What stands for the value in the help. */
    readonly placeholder: CompleteText;
    /** What is accepted, for the message when a value is not. */
    readonly expected: CompleteText;
    /** @returns `undefined` when the text is no such value. */
    readonly read: (text: string) => unknown;
  };
}

/** One or two different languages: `zh-Hans,en`. */
function readLanguages(text: string): Options["lang"] | undefined {
  const languages = text.split(/[,，、]/).map((tag) => languageOfTag(tag.trim()));
  const [first, second] = languages;
  if (first === undefined || languages.length > 2 || first === second) return undefined;
  if (languages.length === 1) return [first];
  return second === undefined ? undefined : [first, second];
}

function oneOf<const T extends string>(choices: readonly T[]) {
  return (text: string): T | undefined =>
    choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
}

function anyText(text: string): string | undefined {
  return text === "" ? undefined : text;
}

const A_PATH = words("一个路径", "一個路徑", "a path");

/** `--format`, with the formats of one command; the first is the default. */
export function formatOption(choices: readonly [string, ...string[]]): OptionDefinition {
  const list = choices.join(" | ");
  const [first] = choices;
  return {
    name: "format",
    flag: "--format",
    description: words(
      `输出形式：${list}（默认 ${first}）`,
      `輸出形式：${list}（預設 ${first}）`,
      `form of the output: ${list} (default: ${first})`,
    ),
    value: { placeholder: words("形式", "形式", "form"), expected: same(list), read: oneOf(choices) },
  };
}

/** `--out`, described by the command. */
export function outOption(
  placeholder: OptionDefinition["description"],
  description: OptionDefinition["description"],
): OptionDefinition {
  return {
    name: "out",
    flag: "--out",
    description,
    value: { placeholder, expected: A_PATH, read: anyText },
  };
}

/** `--lang`, described by the command. */
export function langOption(description: OptionDefinition["description"]): OptionDefinition {
  return {
    name: "lang",
    flag: "--lang",
    description,
    value: {
      placeholder: words("语言", "語言", "languages"),
      expected: words(
        "zh-Hans、zh-Hant、en 中的一种，或两种并用英文逗号隔开，例如 zh-Hans,en",
        "zh-Hans、zh-Hant、en 中的一種，或兩種並用半形逗號隔開，例如 zh-Hant,en",
        "one or two of zh-Hans, zh-Hant and en, for example zh-Hans,en",
      ),
      read: readLanguages,
    },
  };
}

/** A switch. */
export function switchOption(
  name: keyof Options,
  flag: `--${string}`,
  description: OptionDefinition["description"],
): OptionDefinition {
  return { name, flag, description };
}

/** An option that takes a path or a word as it is. */
export function textOption(
  name: keyof Options,
  flag: `--${string}`,
  placeholder: OptionDefinition["description"],
  description: OptionDefinition["description"],
): OptionDefinition {
  return {
    name,
    flag,
    description,
    value: { placeholder, expected: words("一段文字", "一段文字", "a text"), read: anyText },
  };
}

/** A count, from 0. */
function readCount(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** `--max-warnings`. */
export const MAX_WARNINGS_OPTION: OptionDefinition = {
  name: "maxWarnings",
  flag: "--max-warnings",
  description: words(
    "警告多于这个数时，按检查不通过处理",
    "警告多於這個數時，視為檢查不通過",
    "fail when there are more warnings than this",
  ),
  value: {
    placeholder: words("个数", "個數", "count"),
    expected: words("一个数，例如 0", "一個數，例如 0", "a number, such as 0"),
    read: readCount,
  },
};

/** `--keywords`. */
export const KEYWORDS_OPTION: OptionDefinition = {
  name: "keywords",
  flag: "--keywords",
  description: words(
    "同时把关键词换成这种语言：en | zh-Hans | zh-Hant（引号里的文字不变）",
    "同時把關鍵詞換成這種語言：en | zh-Hans | zh-Hant（引號裡的文字不變）",
    "also turn the keywords into this language: en | zh-Hans | zh-Hant (quoted texts stay)",
  ),
  value: {
    placeholder: words("语言", "語言", "language"),
    expected: same("en | zh-Hans | zh-Hant"),
    read: languageOfTag,
  },
};

/** `--variant`. */
export const VARIANT_OPTION: OptionDefinition = textOption(
  "variant",
  "--variant",
  words("变体", "變體", "variant"),
  words("只用评分表的这一个变体", "只用評分表的這一個變體", "use only this variant of the sheet"),
);

/** `--tsa`. */
export const TSA_OPTION: OptionDefinition = {
  name: "tsa",
  flag: "--tsa",
  description: words(
    "时间戳服务（RFC 3161）的网址，由它证明签名时间（默认不用，或用配置里的）",
    "時間戳記服務（RFC 3161）的網址，由它證明簽名時間（預設不用，或用設定裡的）",
    "address of a timestamp service (RFC 3161) that confirms when it was signed (default: none, or that of the configuration)",
  ),
  value: {
    placeholder: words("网址", "網址", "url"),
    expected: words(
      "http 或 https 开头的网址，不含账号和密码",
      "http 或 https 開頭的網址，不含帳號和密碼",
      "an address that begins with http or https and holds no password",
    ),
    read: (text) => (isServiceAddress(text) ? text : undefined),
  },
};

/** `--for`. */
export const READER_OPTION: OptionDefinition = {
  name: "for",
  flag: "--for",
  description: words(
    "给谁的：employee（员工联，不含同级各自的评分、备注和保密内容）| hr（人力资源联，含全部内容和评分依据）",
    "給誰的：employee（員工聯，不含同儕各自的評分、備註和保密內容）| hr（人資聯，含全部內容和評分依據）",
    "whose copy: employee (without single scores of several peers, notes and confidential texts) | hr (everything, with the reasons for each score)",
  ),
  value: {
    placeholder: words("对象", "對象", "reader"),
    expected: same("employee | hr"),
    read: oneOf(["employee", "hr"]),
  },
};

/** The papers by name; the first is the default. Written here, so that the help needs nothing of the report. */
const PAPERS = ["A4", "A4-landscape", "Letter"] as const satisfies readonly Paper[];

/** `--paper`. */
export const PAPER_OPTION: OptionDefinition = {
  name: "paper",
  flag: "--paper",
  description: words(
    `纸张：${PAPERS.join(" | ")}（默认 A4；A4-landscape 为横向）`,
    `紙張：${PAPERS.join(" | ")}（預設 A4；A4-landscape 為橫向）`,
    `paper: ${PAPERS.join(" | ")} (default: A4)`,
  ),
  value: {
    placeholder: words("纸张", "紙張", "paper"),
    expected: same(PAPERS.join(" | ")),
    read: oneOf(PAPERS),
  },
};

/** `--theme`. */
export const THEME_OPTION: OptionDefinition = {
  name: "theme",
  flag: "--theme",
  description: words(
    "外观：formal（正式，宋体）| plain（朴素，适合激光打印机）| modern（带主色），或自己的主题文件夹",
    "外觀：formal（正式，宋體）| plain（樸素，適合雷射印表機）| modern（帶主色），或自己的主題資料夾",
    "look: formal (serif) | plain (for laser printers) | modern (with a colour), or the folder of your own theme",
  ),
  value: { placeholder: words("主题", "主題", "theme"), expected: A_PATH, read: anyText },
};

/** `--summary`. */
export const SUMMARY_OPTION: OptionDefinition = {
  name: "summary",
  flag: "--summary",
  description: words(
    "结果摘要页：after 附在每份评分表后面，only 只要摘要",
    "結果摘要頁：after 附在每份評分表後面，only 只要摘要",
    "a page with the result in figures and drawings: after each sheet, or only that page",
  ),
  value: {
    placeholder: words("方式", "方式", "way"),
    expected: same("after | only"),
    read: oneOf(["after", "only"]),
  },
};

/** What every command that reads text files takes. */
export const READING_OPTIONS: readonly OptionDefinition[] = [
  {
    name: "config",
    flag: "--config",
    description: words(
      "指定配置文件（默认从评分表所在文件夹往上找 scorecard.config.yaml 或 .json，到当前文件夹为止）",
      "指定設定檔（預設從評分表所在資料夾往上找 scorecard.config.yaml 或 .json，到目前資料夾為止）",
      "the configuration to use (default: scorecard.config.yaml or .json, looked for from the sheet's folder up to the working folder)",
    ),
    value: { placeholder: words("文件", "檔案", "file"), expected: A_PATH, read: anyText },
  },
  {
    name: "encoding",
    flag: "--encoding",
    description: words(
      "文本文件的编码（默认自动识别 UTF-8、UTF-16 和 GB18030；Big5 须指定）",
      "文字檔的編碼（預設自動辨識 UTF-8、UTF-16 和 GB18030；Big5 須指定）",
      "encoding of text files (default: UTF-8, UTF-16 and GB18030 are recognised; Big5 has to be named)",
    ),
    value: {
      placeholder: words("编码", "編碼", "encoding"),
      expected: same(ENCODINGS.join(" | ")),
      read: oneOf(ENCODINGS),
    },
  },
  {
    name: "maxSize",
    flag: "--max-size",
    description: words(
      "单个文本文件的大小上限（默认 1 MB）",
      "單一文字檔的大小上限（預設 1 MB）",
      "the most that is read of one text file (default: 1 MB)",
    ),
    value: {
      placeholder: words("大小", "大小", "size"),
      expected: words("大小，例如 2MB 或 500KB", "大小，例如 2MB 或 500KB", "a size such as 2MB or 500KB"),
      read: parseFileSize,
    },
  },
];

/** What every command takes. */
export const COMMON_OPTIONS: readonly OptionDefinition[] = [
  {
    name: "uiLang",
    flag: "--ui-lang",
    description: words(
      "提示信息的语言：zh-Hans | zh-Hant | en（默认随系统）",
      "提示訊息的語言：zh-Hans | zh-Hant | en（預設隨系統）",
      "language of messages: zh-Hans | zh-Hant | en (default: the system's)",
    ),
    value: {
      placeholder: words("语言", "語言", "language"),
      expected: same("zh-Hans | zh-Hant | en"),
      read: languageOfTag,
    },
  },
];
