import type { Language } from "@scorecard/model";
import type { FirstAnswers, Share } from "./answers.ts";
import { SAMPLES } from "./samples.ts";
import { writtenId } from "./sheet-id.ts";

type PerLanguage<T> = { readonly [L in Language]: T };

const PERIOD_WORDS: PerLanguage<{ readonly [P in FirstAnswers["period"]]: string }> = {
  "zh-Hans": { month: "月度", quarter: "季度", "half-year": "半年度", year: "年度" },
  "zh-Hant": { month: "月度", quarter: "季度", "half-year": "半年度", year: "年度" },
  en: { month: "monthly", quarter: "quarterly", "half-year": "half-yearly", year: "yearly" },
};

/** Who scores, and how the result follows from several. */
const RATER_LINES: PerLanguage<{ readonly [R in FirstAnswers["raters"]]: readonly string[] }> = {
  "zh-Hans": {
    both: ["评分人：自评、上级", "结果：取上级"],
    supervisor: ["评分人：上级"],
    weighted: ["评分人：自评、上级", "结果：自评 20%、上级 80%"],
    peers: ["评分人：自评、上级、同级 3 人", "结果：自评 15%、上级 70%、同级 15%"],
  },
  "zh-Hant": {
    both: ["評分人：自評、上級", "結果：取上級"],
    supervisor: ["評分人：上級"],
    weighted: ["評分人：自評、上級", "結果：自評 20%、上級 80%"],
    peers: ["評分人：自評、上級、同級 3 人", "結果：自評 15%、上級 70%、同級 15%"],
  },
  en: {
    both: ["raters: self, supervisor", "result: take supervisor"],
    supervisor: ["raters: supervisor"],
    weighted: ["raters: self, supervisor", "result: self 20%, supervisor 80%"],
    peers: ["raters: self, supervisor, peer 3 people", "result: self 15%, supervisor 70%, peer 15%"],
  },
};

/** What is appended to a position so that it is a title. */
const TITLE_ENDINGS: PerLanguage<string> = {
  "zh-Hans": "考核评分表",
  "zh-Hant": "考核評分表",
  en: " scorecard",
};

interface SheetWords {
  readonly head: (id: string, title: string, position: string) => readonly string[];
  readonly period: (word: string) => string;
  readonly rounding: string;
  readonly section: (name: string, percent: number) => string;
  readonly closing: string;
}

const WORDS: PerLanguage<SheetWords> = {
  "zh-Hans": {
    head: (id, title, position) => [`评分表 ${id} ${title} {`, "  语法：1", `  岗位：${position}`],
    period: (word) => `周期：${word}`,
    rounding: "舍入：项目 2 位、部分 2 位、总分 2 位",
    section: (name, percent) => `部分 ${name} 占 ${percent}%`,
    closing: `  填写 plan "改进计划"，4 行

  签字 employee "被考核人"
  签字 assessor "考核人"`,
  },
  "zh-Hant": {
    head: (id, title, position) => [`評分表 ${id} ${title} {`, "  語法：1", `  崗位：${position}`],
    period: (word) => `週期：${word}`,
    rounding: "捨入：項目 2 位、部分 2 位、總分 2 位",
    section: (name, percent) => `部分 ${name} 佔 ${percent}%`,
    closing: `  填寫 plan "改進計畫"，4 行

  簽名 employee "受評人"
  簽名 assessor "考核人"`,
  },
  en: {
    head: (id, title, position) => [`scorecard ${id} ${title} {`, "  syntax: 1", `  position: ${position}`],
    period: (word) => `period: ${word}`,
    rounding: "rounding: item 2 decimals, section 2 decimals, total 2 decimals",
    section: (name, percent) => `section ${name} weight ${percent}%`,
    closing: `  field plan "Improvement plan", 4 lines

  sign employee "Employee"
  sign assessor "Assessor"`,
  },
};

/** The source text of a first sheet: the name is its id, the answers say what it is about. */
export function firstSheet(name: string, answers: FirstAnswers, language: Language): string {
  const words = WORDS[language];
  const ending = TITLE_ENDINGS[language];
  const { position, period, raters, sections } = answers;
  const title = position.endsWith(ending) ? position : `${position}${ending}`;
  const { intro, aboutShares } = SAMPLES[language];
  return [
    intro,
    "",
    ...words.head(writtenId(name), quoted(title), quoted(position)),
    `  ${words.period(PERIOD_WORDS[language][period])}`,
    ...RATER_LINES[language][raters].map((line) => `  ${line}`),
    `  ${words.rounding}`,
    "",
    aboutShares,
    ...sections.map((section, index) => sectionText(section, index, sections.length, language)),
    words.closing,
    "}",
    "",
  ].join("\n");
}

function sectionText({ name, percent }: Share, index: number, count: number, language: Language): string {
  const { results, behaviour, judged } = SAMPLES[language];
  const last = index === count - 1;
  const sample = index === 0 ? results : last ? behaviour : judged;
  return `  ${WORDS[language].section(quoted(name), percent)} {\n\n${sample}\n  }\n`;
}

/** A text in quotes, on one line; a quotation mark in it is doubled. */
function quoted(text: string): string {
  return `"${text.replaceAll(/\p{Cc}/gu, " ").replaceAll('"', '""')}"`;
}
