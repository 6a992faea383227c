import type { Language } from "@scorecard/model";
import { KEYWORDS, type Keyword } from "@scorecard/parser/syntax";
import { HINTS } from "./hints.ts";
import type { Place } from "./place.ts";
import { type Writer, writerOf } from "./writer.ts";

type Snippet = (w: Writer) => string;

const after =
  (keyword: Keyword, snippet: Snippet): Snippet =>
  (w) =>
    w.line(keyword, snippet(w));

/** What is written for a keyword that begins a statement; for any other, the word and a colon. */
const SNIPPETS: { readonly [K in Keyword]?: Snippet } = {
  scorecard: (w) =>
    w.block(
      [w.word("scorecard"), w.text(1, HINTS.title)],
      [
        w.line("period", w.word("monthly")),
        w.line("raters", `${w.word("self")}${w.list}${w.word("supervisor")}`),
        w.line("result", `${w.vocabulary === "en" ? "" : w.word("take")}${w.word("supervisor")}`),
        "",
        w.block([w.word("section"), w.text(2, HINTS.section), "100%"], ["$0"]),
        "",
        w.line("sign", `${w.word("assessor")}${w.list}${w.word("employee")}`),
      ],
    ),
  library: (w) =>
    w.block(
      [w.word("library"), w.hole(1, "id"), w.text(2, HINTS.library)],
      [w.block([w.word("item"), w.hole(3, "id"), w.text(4, HINTS.item)], ["$0"])],
    ),
  section: (w) => w.block([w.word("section"), w.text(1, HINTS.section), `${w.number(2, 100)}%`], ["$0"]),
  group: (w) => w.block([w.word("group"), w.text(1, HINTS.group), `${w.number(2, 100)}%`], ["$0"]),
  item: (w) => w.block([w.word("item"), w.text(1, HINTS.item), `${w.number(2, 20)}%`], ["$0"]),
  bonus: (w) => w.block([w.word("bonus"), w.text(1, HINTS.item), w.word("cap"), w.points(2, 10)], ["$0"]),
  penalty: (w) =>
    w.block([w.word("penalty"), w.text(1, HINTS.item), w.word("atMost"), w.points(2, 20)], ["$0"]),
  rows: (w) =>
    w.block(
      [w.word("rows"), w.text(1, HINTS.name), `${w.number(2, 100)}%`],
      [
        w.line("count", `${w.hole(3, "3")}～${w.hole(4, "5")}`),
        w.line("judged", `0～${w.vocabulary === "en" ? "100 points" : "100 分"}`),
      ],
    ),
  use: (w) =>
    `${w.word("use")} ${w.hole(1, "id")} ${w.word("from")} "${w.hole(2, "competencies")}" ${w.word("each")} ${w.number(3, 20)}%`,
  variant: (w) => w.block([w.word("variant"), w.hole(1, "id"), w.text(2, HINTS.variant)], ["$0"]),
  remove: (w) => `${w.word("remove")} ${w.word("item")} ${w.hole(1, "id")}`,
  requirement: after("requirement", (w) => w.text(1, HINTS.requirement)),
  standard: after("standard", (w) => w.text(1, HINTS.requirement)),
  target: after("target", (w) => w.text(1, HINTS.requirement)),
  dataSource: after("dataSource", (w) => w.text(1, HINTS.source)),
  statement: after("statement", (w) => w.text(1, HINTS.statement)),
  position: after("position", (w) => w.text(1, HINTS.name)),
  version: after("version", (w) => `"${w.hole(1, "1.0")}"`),
  syntax: after("syntax", () => "1"),
  measure: after(
    "measure",
    (w) => `${w.text(1, HINTS.measure)}${w.comma}${w.word("unit")} ${w.hole(2, "%")}`,
  ),
  input: (w) =>
    `${w.word("input")} ${w.text(1, HINTS.input)}${w.comma}${w.word("unit")} ${w.hole(2, w.vocabulary === "en" ? "times" : "次")}`,
  outside: (w) =>
    `${w.word("outside")} ${w.hole(1, "k")} ${w.text(2, HINTS.factor)}${w.comma}${w.word("domain")} 0～${w.hole(3, "2")}${w.comma}${w.word("decimal")}`,
  parameter: (w) =>
    `${w.word("parameter")} ${w.hole(1, "k")} ${w.text(2, HINTS.quota)}${w.comma}${w.word("unit")} ${w.hole(3, w.vocabulary === "en" ? "wan-yuan" : w.vocabulary === "zh-Hant" ? "萬元" : "万元")}`,
  weight: after("weight", (w) => `${w.number(1, 20)}%`),
  raters: after("raters", (w) => `${w.word("self")}${w.list}${w.word("supervisor")}`),
  due: after("due", (w) => ["3", "6", "9", "12"].join(w.list)),
  bands: (w) =>
    w.block(
      [w.word("bands")],
      [
        `${w.hole(1, "90")}% ${w.word("orMore")}${w.colon}${w.points(2, 20)}`,
        `${w.hole(3, "85")}% ${w.word("orMore")}${w.colon}${w.points(4, 10)}`,
        w.line("otherwise", w.points(5, 0)),
      ],
    ),
  levels: (w) =>
    w.block(
      [w.word("levels")],
      (
        [
          ["low", 40],
          ["good", 70],
          ["excellent", 100],
        ] as const
      ).map(([hint, share], index) => {
        const level = w.vocabulary === "en" ? `${index + 1}` : `${index + 1} ${w.word("level")}`;
        return `${level} ${w.text(2 * index + 1, HINTS[hint])}${w.colon}${w.number(2 * index + 2, share)}%`;
      }),
    ),
  deduct: (w) =>
    w.block(
      [
        `${w.word("deduct")} ${w.word("each")} ${w.points(1, 5)}${w.comma}${w.word("floor")} ${w.vocabulary === "en" ? "0 points" : "0 分"}`,
      ],
      [w.text(2, HINTS.met), "$0"],
    ),
  add: (w) =>
    w.block(
      [`${w.word("add")} ${w.word("eachTime")}${w.comma}${w.word("cap")} ${w.points(1, 10)}`],
      [`${w.text(2, HINTS.praised)}${w.colon}${w.points(3, 2)}`],
    ),
  signed: (w) =>
    w.block(
      [
        `${w.word("signed")} ${w.word("base")} ${w.points(1, 100)}${w.comma}${w.word("eachTime")}${w.comma}${w.word("floor")} ${w.vocabulary === "en" ? "0 points" : "0 分"}`,
      ],
      [
        `${w.text(2, HINTS.praised)}${w.colon}+${w.points(3, 5)}`,
        `${w.text(4, HINTS.failed)}${w.colon}-${w.points(5, 10)}`,
      ],
    ),
  checklist: (w) =>
    w.block([w.word("checklist")], [`${w.text(1, HINTS.met)}${w.colon}${w.points(2, 5)}`, "$0"]),
  yesNo: (w) =>
    w.block(
      [w.word("yesNo"), w.text(1, HINTS.question)],
      [w.line("yes", w.points(2, 0)), w.line("no", w.points(3, 10))],
    ),
  judged: after("judged", (w) => `0～${w.points(1, 20)}`),
  offTarget: (w) =>
    w.block(
      [
        `${w.word("offTarget")} ${w.word("target")} ${w.hole(1, "100")}%${w.comma}${w.word("floor")} ${w.vocabulary === "en" ? "0 points" : "0 分"}`,
      ],
      [
        `${w.word("each")}${w.vocabulary === "en" ? " " : ""}${w.word("below")} ${w.hole(2, "1")}%${w.colon}${w.word("deduct")} ${w.points(3, 2)}`,
      ],
    ),
  proportional: (w) =>
    `${w.word("proportional")} ${w.word("target")} ${w.hole(1, "100")}%${w.comma}${w.word("cap")} ${w.points(2, 24)}`,
  interpolate: (w) =>
    w.block(
      [w.word("interpolate")],
      [`${w.hole(1, "60")}%${w.colon}${w.points(2, 0)}`, `${w.hole(3, "100")}%${w.colon}${w.points(4, 20)}`],
    ),
  formula: after("formula", (w) => w.hole(1, "0")),
  notApplicable: after("notApplicable", (w) => w.word("reweighted")),
  missing: after("missing", (w) => w.word("reweighted")),
  scoring: after("scoring", (w) => w.word("weighted")),
  period: after("period", (w) => w.word("monthly")),
  fullMarks: after("fullMarks", (w) => w.points(1, 100)),
  result: after("result", (w) => `${w.vocabulary === "en" ? "" : w.word("take")}${w.word("supervisor")}`),
  rounding: after("rounding", (w) =>
    w.vocabulary === "en"
      ? `${w.word("item")} 1, ${w.word("section")} 1, ${w.word("total")} 1`
      : `${KEYWORDS.item[w.vocabulary][2] ?? w.word("item")} 1 ${w.word("places")}、${w.word("section")} 1 ${w.word("places")}、${w.word("total")} 1 ${w.word("places")}`,
  ),
  difference: (w) =>
    `${w.word("difference")} ${w.word("self")}${w.list}${w.word("supervisor")}${w.colon}${w.word("atMost")} ${w.points(1, 5)}`,
  cap: after("cap", (w) => w.points(1, 120)),
  floor: after("floor", (w) => w.points(1, 0)),
  adjustment: (w) =>
    `${w.word("adjustment")} ${w.text(1, HINTS.adjustment)} -${w.hole(2, "5")}～${w.points(3, 5)}`,
  total: after("total", (w) => `${w.word("total")} × ${w.hole(1, "k")}`),
  grades: (w) =>
    w.block(
      [w.word("grades")],
      [
        `A ${w.text(1, HINTS.excellent)} ${w.hole(2, "90")} ${w.vocabulary === "en" ? "points" : "分"}${w.vocabulary === "en" ? " " : ""}${w.word("orMore")}${w.colon}${w.word("coefficient")} ${w.hole(3, "1.2")}`,
        `B ${w.text(4, HINTS.good)} ${w.hole(5, "60")} ${w.vocabulary === "en" ? "points" : "分"}${w.vocabulary === "en" ? " " : ""}${w.word("orMore")}${w.colon}${w.word("coefficient")} ${w.hole(6, "1")}`,
        `C ${w.text(7, HINTS.low)} ${w.word("otherwise")}${w.colon}${w.word("coefficient")} ${w.hole(8, "0.8")}`,
      ],
    ),
  passMark: (w) =>
    w.block(
      [`${w.word("passMark")}${w.colon}${w.points(1, 60)}`],
      [w.line("yes", w.text(2, HINTS.passed)), w.line("no", w.text(3, HINTS.failedPass))],
    ),
  veto: (w) => `${w.word("veto")} ${w.text(1, HINTS.event)}${w.colon}${w.word("total")} ${w.points(2, 0)}`,
  field: (w) => `${w.word("field")} ${w.text(1, HINTS.comment)} ${w.number(2, 3)} ${w.word("lines")}`,
  sign: after("sign", (w) => `${w.word("assessor")}${w.list}${w.word("employee")}`),
  opinions: after("opinions", (w) => `${w.text(1, HINTS.agree)}${w.list}${w.text(2, HINTS.object)}`),
  untilNone: (w) => w.word("untilNone"),
  seal: (w) => w.word("seal"),
  once: (w) =>
    w.block(
      [w.vocabulary === "en" ? "only the largest" : "只取最大"],
      [`${w.text(1, HINTS.failed)}${w.colon}${w.points(2, 5)}`, "$0"],
    ),
  each: after("each", (w) => `${w.number(1, 5)}% ${w.word("orMore")}`),
  count: after("count", (w) => `${w.hole(1, "3")}～${w.hole(2, "5")}`),
  partial: after("partial", (w) => w.word("dropped")),
  when: (w) => `${w.word("when")} $0`,
  otherwise: after("otherwise", (w) => w.points(1, 0)),
};

/** The same keyword says something else in these blocks. */
const ELSEWHERE: { readonly [P in Place]?: { readonly [K in Keyword]?: Snippet } } = {
  library: { item: (w) => w.block([w.word("item"), w.hole(1, "id"), w.text(2, HINTS.item)], ["$0"]) },
  "off target": {
    each: (w) =>
      `${w.word("each")}${w.vocabulary === "en" ? " " : ""}${w.word("below")} ${w.hole(1, "1")}%${w.colon}${w.word("deduct")} ${w.points(2, 2)}`,
  },
  answers: { yes: after("yes", (w) => w.points(1, 10)), no: after("no", (w) => w.points(1, 0)) },
  veto: {
    grades: (w) => `${w.word("grades")} ${w.hole(1, "D")}`,
    total: (w) => `${w.word("total")} ${w.points(1, 0)}`,
    thisItem: (w) => `${w.word("thisItem")} ${w.points(1, 0)}`,
    item: (w) => `${w.word("item")} ${w.hole(1, "k")} ${w.points(2, 0)}`,
    section: (w) => `${w.word("section")} ${w.hole(1, "k")} ${w.points(2, 0)}`,
  },
};

/** What is written for a keyword at the beginning of a statement, as a snippet. */
export function snippetFor(keyword: Keyword, place: Place, vocabulary: Language): string {
  const writer = writerOf(vocabulary);
  const snippet = ELSEWHERE[place]?.[keyword] ?? SNIPPETS[keyword];
  return snippet ? snippet(writer) : `${writer.word(keyword)}${writer.colon}$0`;
}

/** The text of a snippet with its places filled in by their hints. */
export function plainText(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}/g, "$1").replaceAll("$0", "");
}
