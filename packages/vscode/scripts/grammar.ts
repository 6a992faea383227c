import { UNITS } from "@scorecard/model";
import { KEYWORDS, type Keyword } from "@scorecard/parser/syntax";

/** A rule of a TextMate grammar. */
interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly patterns?: readonly Rule[];
}

/** The keywords that begin a part of a sheet. */
const STRUCTURE = [
  ...([
    "scorecard",
    "library",
    "section",
    "group",
    "item",
    "bonus",
    "penalty",
    "rows",
    "use",
    "variant",
  ] as const),
  ...(["extends", "from", "remove", "grades", "veto"] as const),
] as const satisfies readonly Keyword[];

/** The keywords that begin a rule. */
const RULES = [
  ...(["bands", "levels", "deduct", "add", "signed", "checklist", "yesNo", "judged", "offTarget"] as const),
  ...(["proportional", "interpolate", "formula"] as const),
] as const satisfies readonly Keyword[];

/** The words of formulas. */
const FUNCTIONS = [
  ...([
    "min",
    "max",
    "round",
    "daysBetween",
    "monthsBetween",
    "yearsBetween",
    "periodStart",
    "periodEnd",
  ] as const),
] as const satisfies readonly Keyword[];

/** The words that stand for values. */
const VALUES = [
  ...([
    "monthly",
    "quarterly",
    "halfYearly",
    "yearly",
    "self",
    "supervisor",
    "peer",
    "employee",
    "assessor",
  ] as const),
  ...([
    "agreed",
    "provisional",
    "reweighted",
    "added",
    "weighted",
    "dropped",
    "counted",
    "none",
    "halfUp",
  ] as const),
] as const satisfies readonly Keyword[];

/** Makes the TextMate grammar of the language from its one table of keywords. */
export function grammar() {
  return {
    $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
    name: "Scorecard",
    scopeName: "source.scorecard",
    patterns: [
      { name: "comment.line.number-sign.scorecard", match: "[#＃].*$" },
      ...texts(),
      {
        name: "variable.other.bracketed.scorecard",
        match: "\\[[^\\[\\]\\r\\n]*\\]|［[^［］\\r\\n]*］|【[^【】\\r\\n]*】",
      },
      { name: "constant.numeric.date.scorecard", match: DATE },
      {
        name: "constant.numeric.scorecard",
        match: "[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?",
      },
      ...words(),
      { name: "keyword.operator.scorecard", match: "[<＜>＞=＝≤≥≦≧~～+＋*＊×÷/／−±-]" },
      { name: "punctuation.section.block.scorecard", match: "[{｛}｝]" },
      { name: "punctuation.separator.scorecard", match: "[:：,，、;；。]" },
    ] satisfies readonly Rule[],
  };
}

const DATE =
  "[0-9０-９]{4}(?:[-－][0-9０-９]{1,2}[-－][0-9０-９]{1,2}|[/／][0-9０-９]{1,2}[/／][0-9０-９]{1,2}|年[0-9０-９]{1,2}月[0-9０-９]{1,2}日)";

/** Quoted texts end at their mark or with their line. */
function texts(): readonly Rule[] {
  const pairs = [
    ['["]', '["](?!["])|$'],
    ["＂", "＂(?!＂)|$"],
    ["[“”]", "[“”]|$"],
    ["「", "」|$"],
  ] as const;
  return pairs.map(([begin, end]) => ({
    name: "string.quoted.scorecard",
    begin,
    end,
    patterns: [
      { name: "constant.character.escape.scorecard", match: '""|＂＂' },
      { name: "variable.parameter.placeholder.scorecard", match: '\\{[^{}\\s"]+\\}' },
    ],
  }));
}

/** Chinese words run together: of all that could begin at a place, the longest is meant, whatever it stands for. */
function words(): readonly Rule[] {
  const kinds = [
    ["keyword.control.scorecard", spellings(STRUCTURE)],
    ["support.function.rule.scorecard", spellings(RULES)],
    ["support.function.scorecard", spellings(FUNCTIONS)],
    ["constant.language.scorecard", spellings(VALUES)],
    ["keyword.other.scorecard", spellings(OTHERS)],
    ["support.type.unit.scorecard", UNITS.flatMap((unit) => unit.spellings)],
  ] as const;
  const named = new Map<string, string>();
  for (const [name, list] of kinds) for (const word of list) if (!named.has(word)) named.set(word, name);
  const byLength = [...named].sort(([a], [b]) => b.length - a.length);
  const han = byLength.filter(([word]) => HAN.test(word));
  const lengths = [...new Set(han.map(([word]) => word.length))];
  return [
    ...lengths.flatMap((length) =>
      alternatives(
        han.filter(([word]) => word.length === length),
        String,
      ),
    ),
    ...alternatives(
      byLength.filter(([word]) => !HAN.test(word) && word !== "%"),
      (choice) => `(?i)(?<![A-Za-z0-9_-])${choice}(?![A-Za-z0-9_-])`,
    ),
    { name: "support.type.unit.scorecard", match: "[%％]" },
    { name: "variable.other.scorecard", match: "[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*" },
  ];
}

const HAN = /^\p{Script=Han}+$/u;

const SORTED: ReadonlySet<Keyword> = new Set<Keyword>([...STRUCTURE, ...RULES, ...FUNCTIONS, ...VALUES]);
const OTHERS = (Object.keys(KEYWORDS) as Keyword[]).filter((keyword) => !SORTED.has(keyword));

function spellings(keywords: readonly Keyword[]): readonly string[] {
  return keywords.flatMap((keyword) => Object.values(KEYWORDS[keyword]).flat());
}

/** A rule for each name, of the words that have it. */
function alternatives(
  words: readonly (readonly [string, string])[],
  pattern: (choice: string) => string,
): readonly Rule[] {
  const names = [...new Set(words.map(([, name]) => name))];
  return names.map((name) => {
    const own = words.filter(([, other]) => other === name).map(([word]) => word.replaceAll(" ", "[ \\t]+"));
    return { name, match: pattern(`(?:${own.join("|")})`) };
  });
}
