import { type LocalizedText, suggest } from "@scorecard/model";
import { KEYWORDS, type Keyword, keywordText, spellingsOf } from "../syntax/lexicon.ts";
import type { Span, Statement, WordTerm } from "../syntax/syntax-tree.ts";
import type { Context, Replacement } from "./context.ts";
import { firstWrittenHere } from "./unique-keys.ts";

/** A statement with the keyword that says what it is. */
interface KeyedStatement {
  readonly keyword: Keyword;
  readonly statement: Statement;
}

/** The statements of a block, sorted out by keyword. */
export interface SortedStatements {
  readonly inOrder: readonly KeyedStatement[];
  one(keyword: Keyword): Statement | undefined;
  all(...keywords: readonly Keyword[]): readonly Statement[];
}

/** What may stand in a block. */
export interface BlockContent {
  /** The block's owner, for messages. */
  readonly owner: Keyword;
  /** Keywords that may stand once. */
  readonly once: readonly Keyword[];
  /** Keywords that may stand any number of times. */
  readonly many: readonly Keyword[];
}

/** Sorts a block's statements; unknown, misplaced and doubled ones are reported and left out. */
export function sortStatements(
  statements: readonly Statement[],
  content: BlockContent,
  context: Context,
): SortedStatements {
  const allowed = [...content.many, ...content.once];
  const inOrder: KeyedStatement[] = [];
  for (const statement of statements) {
    const keyword = keywordOf(statement, allowed);
    if (keyword === undefined) {
      reportStranger(statement, content.owner, allowed, statements, context);
      continue;
    }
    const earlier = content.once.includes(keyword) && inOrder.find((other) => other.keyword === keyword);
    if (earlier)
      context.problem("written-twice", { what: keywordText(keyword) }, headSpan(statement), {
        related: [firstWrittenHere(headSpan(earlier.statement), context)],
        fix: context.removal(statement),
      });
    else inOrder.push({ keyword, statement });
  }
  return {
    inOrder,
    one: (wanted) => inOrder.find(({ keyword }) => keyword === wanted)?.statement,
    all: (...wanted) =>
      inOrder.filter(({ keyword }) => wanted.includes(keyword)).map(({ statement }) => statement),
  };
}

/** Where a statement's head is, for pointing at it without its block. */
export function headSpan(statement: Statement): Span {
  const last = statement.head.at(-1);
  return { start: statement.start, end: last?.end ?? Math.min(statement.end, statement.start + 1) };
}

/** Where it is told what a part adds up to: at what changed it, where another sheet's part was changed. */
export function placeOfSum(statement: Statement): Span {
  return statement.changed ?? headSpan(statement);
}

/** The keyword that a statement begins with, or that stands in its first phrase: 「每项扣5分」 is a deduction. */
export function keywordOf(statement: Statement, allowed: readonly Keyword[]): Keyword | undefined {
  const terms = statement.head[0]?.terms ?? [];
  const [first] = terms;
  if (first?.type !== "word" || first.keywords.length === 0) return undefined;
  for (const term of terms) {
    if (term.type !== "word") continue;
    const keyword = allowed.find((candidate) => term.keywords.includes(candidate));
    if (keyword !== undefined) return keyword;
  }
  return undefined;
}

function reportStranger(
  statement: Statement,
  owner: Keyword,
  allowed: readonly Keyword[],
  all: readonly Statement[],
  context: Context,
): void {
  const term = statement.head[0]?.terms[0];
  const place = keywordText(owner);
  const run = runOf(statement);
  const remedy = remedyFor(run.word, owner);
  if (remedy !== undefined) {
    context.problem(remedy, { word: run.word }, run, { fix: remedied(remedy, run, statement, all, context) });
  } else if (term?.type !== "word") {
    context.problem("statement-without-keyword", { allowed: listOf(allowed) }, term ?? headSpan(statement));
  } else if (term.keywords.length > 0) {
    context.problem("statement-misplaced", { word: term.word, place, allowed: listOf(allowed) }, term);
  } else {
    reportUnknownWord(term, owner, allowed, context);
  }
}

function reportUnknownWord(
  word: WordTerm,
  owner: Keyword,
  allowed: readonly Keyword[],
  context: Context,
): void {
  const like = suggest(word.word, allowed.flatMap(spellingsOf));
  const meant = like && inOwnScript(like, allowed, context);
  const prefix = meant === undefined ? prefixOf(word.word, allowed) : undefined;
  if (meant !== undefined)
    context.problem("word-misspelt", { word: word.word, meant }, word, {
      fix: [{ span: word, newText: meant }],
    });
  else if (prefix !== undefined) context.problem("word-misspelt", { word: word.word, meant: prefix }, word);
  else
    context.problem(
      "word-unknown",
      { word: word.word, place: keywordText(owner), allowed: listOf(allowed) },
      word,
    );
}

/** A spelling as the file writes it: 自訂指標 in Traditional Chinese, not 自定指标. */
function inOwnScript(spelling: string, allowed: readonly Keyword[], { chinese }: Context): string {
  const keyword = allowed.find((candidate) => spellingsOf(candidate).includes(spelling));
  if (keyword === undefined || !/\p{Script=Han}/u.test(spelling)) return spelling;
  const own: readonly string[] = KEYWORDS[keyword][chinese];
  return own.includes(spelling) ? spelling : keywordText(keyword)[chinese];
}

/** The words that a line begins with and that touch each other: 评分表人 is one word to its author. */
function runOf({ head, start }: Statement): Span & { readonly word: string } {
  let word = "";
  let end = start;
  for (const term of head[0]?.terms ?? []) {
    if (term.type !== "word" || (word !== "" && term.start !== end)) break;
    word += term.word;
    end = term.end;
  }
  return { word, start, end };
}

/** Words that sheets on paper often have, and what is written for them here. */
const REMEDIES: readonly (readonly [RegExp, Remedy])[] = [
  [/^(?:备注|備註|备註|说明|說明|remarks?|notes?)$/i, "word-for-field"],
  [
    /^(?:被?考核部[门門]|部[门門]|所属部门|所屬部門|姓名|被考核人姓名|员工姓名|員工姓名|工号|工號|考核日期|name|department)$/i,
    "word-printed-anyway",
  ],
  [/^(?:底[线線]值|基准值|基準值|[门門][槛檻]值|考核目[标標]|[业業][绩績]目[标標])$/, "word-for-target"],
  [/^挑[战戰]值$/, "word-for-cap"],
  [/^(?:[评評]分表人|[评評]分者|考[评評]人|打分人)$/, "word-for-raters"],
];

type Remedy =
  | "word-for-field"
  | "word-printed-anyway"
  | "word-for-target"
  | "word-for-cap"
  | "word-for-raters";

/** What is written instead, where that is plain. */
function remedied(
  remedy: Remedy,
  run: Span & { readonly word: string },
  statement: Statement,
  all: readonly Statement[],
  context: Context,
): readonly Replacement[] | undefined {
  const isThere = (keyword: Keyword) => all.some((other) => keywordOf(other, [keyword]) !== undefined);
  const word = (keyword: Keyword) => keywordText(keyword)[context.chinese];
  switch (remedy) {
    case "word-for-field":
      return statement.value || statement.block
        ? undefined
        : [{ span: run, newText: `${word("field")} "${run.word}"` }];
    case "word-printed-anyway":
      return context.removal(statement);
    case "word-for-target": {
      const said = context.written({ start: run.end, end: statement.end }).replace(/^\s*[:：]?\s*/, "");
      if (isThere("target") || said === "" || /["“”「」{｛\r\n]/.test(said)) return undefined;
      return [{ span: statement, newText: `${word("target")}："${run.word} ${said}"` }];
    }
    case "word-for-raters":
      return isThere("raters") ? undefined : [{ span: run, newText: word("raters") }];
    case "word-for-cap":
      return undefined;
  }
}

/** Where each of them can be of use. */
function remedyFor(word: string, owner: Keyword): Remedy | undefined {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(word))?.[1];
  const isItem = ITEM_OWNERS.has(owner);
  if (remedy === "word-for-target" || remedy === "word-for-cap") return isItem ? remedy : undefined;
  if (remedy === "word-for-field" || remedy === "word-printed-anyway")
    return owner === "scorecard" ? remedy : undefined;
  return remedy;
}

const ITEM_OWNERS: ReadonlySet<Keyword> = new Set<Keyword>(["item", "bonus", "penalty", "rows"]);

/** A run such as 「要求達標」 begins with a keyword and goes on with words that belong into quotes. */
function prefixOf(word: string, allowed: readonly Keyword[]): string | undefined {
  return allowed.flatMap(spellingsOf).find((spelling) => spelling.length > 1 && word.startsWith(spelling));
}

/** More would not be read. */
const MOST_LISTED = 8;

/** What is written most often, in this order. */
const USUAL: readonly Keyword[] = [
  ...["raters", "result", "section", "period", "group", "item", "bonus", "penalty", "use", "requirement"],
  ...[
    "measure",
    "bands",
    "levels",
    "deduct",
    "yesNo",
    "judged",
    "target",
    "grades",
    "field",
    "sign",
    "weight",
  ],
] as Keyword[];

/** Keywords as a list for a message, in each language: the most usual ones. */
function listOf(keywords: readonly Keyword[]): LocalizedText {
  const usual = USUAL.filter((keyword) => keywords.includes(keyword));
  const others = keywords.filter((keyword) => !usual.includes(keyword));
  const texts = [...usual, ...others].slice(0, MOST_LISTED).map(keywordText);
  const more = keywords.length > MOST_LISTED;
  return {
    "zh-Hans": texts.map((text) => text["zh-Hans"]).join("、") + (more ? "等" : ""),
    "zh-Hant": texts.map((text) => text["zh-Hant"]).join("、") + (more ? "等" : ""),
    en: texts.map((text) => text.en).join(", ") + (more ? " and others" : ""),
  };
}
