import {
  type CompleteText,
  LANGUAGES,
  type LocalizedText,
  RESULT_COLUMN,
  type Result,
  type Score,
  type Template,
  textIn,
} from "@scorecard/model";

/** One figure of a result, and what it is called. */
export interface Figure {
  readonly words: CompleteText;
  /** `—` where there is none. */
  readonly value: string;
}

const NONE = "—";
const RESULT: CompleteText = { "zh-Hans": "结果", "zh-Hant": "結果", en: "result" };
const TOTAL: CompleteText = { "zh-Hans": "总分", "zh-Hant": "總分", en: "total" };
const GRADE: CompleteText = { "zh-Hans": "绩效等级", "zh-Hant": "績效等第", en: "grade" };
const COEFFICIENT: CompleteText = { "zh-Hans": "绩效系数", "zh-Hant": "績效係數", en: "coefficient" };
const PASSED: CompleteText = { "zh-Hans": "是否合格", "zh-Hant": "是否合格", en: "passed" };
const STATUS: CompleteText = { "zh-Hans": "状态", "zh-Hant": "狀態", en: "status" };

/** The figures of a result that a reader knows, each under a key of its own, in the order of the sheet. */
export function figuresOf(result: Result, template: Template): ReadonlyMap<string, Figure> {
  const columns = columnNames(template);
  const names = thingNames(template);
  const scores = (key: string, name: CompleteText, totals: { readonly [column: string]: Score }) =>
    Object.entries(totals).map(([column, { points }]): readonly [string, Figure] => [
      `${key} ${column}`,
      { words: joined(name, columns.get(column) ?? everywhere(column)), value: points ?? NONE },
    ]);
  const sections = result.sections.flatMap((section) => [
    ...section.groups.flatMap((group) =>
      group.items.flatMap(({ key, row, scores: own }) =>
        scores(`item ${key}`, row ? everywhere(row.name) : (names.get(key) ?? everywhere(key)), own),
      ),
    ),
    ...scores(`section ${section.key}`, names.get(section.key) ?? everywhere(section.key), section.totals),
  ]);
  const { grade, passed, status } = result;
  return new Map([
    ...sections,
    ...scores("total", TOTAL, result.totals),
    ["grade", { words: GRADE, value: grade?.key ?? NONE }],
    ["coefficient", { words: COEFFICIENT, value: grade?.coefficient ?? NONE }],
    ["passed", { words: PASSED, value: passed === undefined ? NONE : String(passed.passed) }],
    ["status", { words: STATUS, value: status }],
  ]);
}

function columnNames({ raters }: Template): ReadonlyMap<string, CompleteText> {
  const own = raters.map(({ key, name }) => [key, complete(name)] as const);
  return new Map([...own, [RESULT_COLUMN, RESULT]]);
}

function thingNames({ sections }: Template): ReadonlyMap<string, CompleteText> {
  const groups = sections.flatMap((section) => section.groups);
  const things = [...sections, ...groups.flatMap(({ items }) => items)];
  return new Map(things.map(({ key, name }) => [key, complete(name)]));
}

function complete(text: LocalizedText): CompleteText {
  return inEach((language) => textIn(text, language));
}

function everywhere(text: string): CompleteText {
  return inEach(() => text);
}

function joined(name: CompleteText, column: CompleteText): CompleteText {
  return {
    "zh-Hans": `“${name["zh-Hans"]}”（${column["zh-Hans"]}）`,
    "zh-Hant": `「${name["zh-Hant"]}」（${column["zh-Hant"]}）`,
    en: `“${name.en}” (${column.en})`,
  };
}

function inEach(say: (language: (typeof LANGUAGES)[number]) => string): CompleteText {
  const [hans = "", hant = "", en = ""] = LANGUAGES.map(say);
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}
