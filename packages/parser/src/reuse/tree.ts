import { keywordOf } from "../read/statements.ts";
import { RULE_KEYWORDS } from "../rules/rooms.ts";
import { type Keyword, keywordsOf } from "../syntax/lexicon.ts";
import type { Phrase, Span, Statement, Term, TextTerm } from "../syntax/syntax-tree.ts";

/*
 * What a change of a sheet needs to know of a statement: what it is about, and by what names it is called.
 */

/** The blocks that are merged line by line. */
export type Container = "scorecard" | "section" | "group" | "item" | "sign";

/** What is scored, under whichever keyword. */
export const ITEM_KEYWORDS = ["item", "bonus", "penalty", "rows"] as const satisfies readonly Keyword[];

/** Statements that may stand several times in a block, and are told apart by their names. */
const NAMED: ReadonlySet<Keyword> = new Set<Keyword>([
  ...ITEM_KEYWORDS,
  "section",
  "group",
  "field",
  "sign",
  "parameter",
  "input",
  "outside",
  "adjustment",
  "veto",
  "difference",
]);

const PLACED: readonly Keyword[] = ["group", ...ITEM_KEYWORDS, "use", "remove"];

/** The keywords that count in each container; a statement is about the first of them in its head. */
const KEYWORDS_IN: { readonly [C in Container]: readonly Keyword[] } = {
  scorecard: [
    ...["syntax", "version", "position", "period", "scoring", "fullMarks", "raters", "result"],
    ...["missing", "notApplicable", "difference", "parameter", "input", "outside", "section"],
    ...["cap", "floor", "adjustment", "total", "grades", "passMark", "veto", "field", "sign"],
    ...["rounding", "variant"],
    ...PLACED,
  ] as Keyword[],
  section: ["weight", "raters", "scoring", "fullMarks", "cap", "floor", "veto", ...PLACED],
  group: ["weight", "raters", ...PLACED],
  item: [
    ...["weight", "raters", "requirement", "measure", "input", "target", "standard", "dataSource", "due"],
    ...["notApplicable", "cap", "floor", "untilNone", "veto", "count", "remove"],
    ...RULE_KEYWORDS,
    "each",
  ] as Keyword[],
  sign: ["statement", "opinions", "seal", "remove"],
};

const CONTAINERS: ReadonlyMap<Keyword, Container> = new Map<Keyword, Container>([
  ["section", "section"],
  ["group", "group"],
  ["sign", "sign"],
  ...ITEM_KEYWORDS.map((keyword) => [keyword, "item"] as const),
]);

/** The container that a statement's block is, if its lines are merged. */
export function containerOf(keyword: Keyword): Container | undefined {
  return CONTAINERS.get(keyword);
}

/** What a statement is about, or `undefined`: then it is left to the readers. */
export function subjectOf(statement: Statement, container: Container): Keyword | undefined {
  return keywordOf(statement, KEYWORDS_IN[container]);
}

/** Whether several statements of a keyword may stand in one block. */
export function isNamed(keyword: Keyword): boolean {
  return NAMED.has(keyword);
}

const FLOORS: readonly Keyword[] = ["floor", "untilNone"];

/** All keywords that take each other's place: an item has one rule, of whichever kind. */
export function sameSlot(a: Keyword, b: Keyword): boolean {
  if (a === b) return true;
  const both = (keywords: readonly Keyword[]) => keywords.includes(a) && keywords.includes(b);
  return both(RULE_KEYWORDS) || both(ITEM_KEYWORDS) || both(FLOORS);
}

/** A head, taken apart as far as a change needs it. */
export interface HeadParts {
  /** Everything up to the name: the keyword, and what stands before it in its phrase. */
  readonly keyword: readonly Term[];
  readonly key?: Term;
  readonly text?: TextTerm;
  /** The rest of the first phrase: a weight, a condition. */
  readonly rest: readonly Term[];
  /** The phrases after the first comma. */
  readonly attributes: readonly Phrase[];
}

/** Takes a head apart: keyword, id, printed name, and what follows. */
export function headParts(statement: Statement, subject: Keyword): HeadParts {
  const [first, ...attributes] = statement.head;
  const terms = first?.terms ?? [];
  const at = terms.findIndex((term) => term.type === "word" && term.keywords.includes(subject));
  const after = terms.slice(at + 1);
  const key = keyIn(after, subject);
  const named = key ? after.slice(1) : after;
  const [text] = named;
  return {
    keyword: terms.slice(0, at + 1),
    ...(key && { key }),
    ...(text?.type === "text" && { text }),
    rest: text?.type === "text" ? named.slice(1) : named,
    attributes,
  };
}

const ASCII = /^[A-Za-z_]/;

/** The id is what stands right after the keyword; a word of the language only where a printed name follows it. */
function keyIn([term, next]: readonly Term[], subject: Keyword): Term | undefined {
  if (term?.type === "name") return term;
  if (term?.type !== "word") return undefined;
  // A signer is called by a bare Chinese word too.
  if (subject === "sign") return term;
  if (!ASCII.test(term.word)) return undefined;
  return term.keywords.length === 0 || next?.type === "text" ? term : undefined;
}

/** By what a thing is called. */
export interface Names {
  readonly key?: string;
  readonly printed: readonly string[];
}

/** The names in a head; what has none, such as a threshold, is called by the whole of its head. */
export function namesOf(statement: Statement, subject: Keyword): Names {
  const { key, text, rest } = headParts(statement, subject);
  if (subject === "sign") return signerNames([...(key ? [key] : []), ...(text ? [text] : [])]);
  if (key === undefined && text === undefined && (subject === "veto" || subject === "difference")) {
    return { printed: [wordsIn(rest, statement.head.slice(1))] };
  }
  return { ...(key && { key: wordOf(key) }), printed: text ? printedNames(text) : [] };
}

/** What is said in phrases, in whichever order: 自评、上级 is 上级、自评. */
function wordsIn(first: readonly Term[], others: readonly Phrase[]): string {
  return [first, ...others.map(({ terms }) => terms)].map(plain).sort().join();
}

/** The names of a signer: one of the known ones is called by the same key, written in whichever vocabulary. */
export function signerNames(terms: readonly Term[]): Names {
  const printed = terms.flatMap((term) => (term.type === "text" ? printedNames(term) : []));
  const words = terms.flatMap((term) => (term.type === "word" || term.type === "name" ? [wordOf(term)] : []));
  const known = signerIn(words) ?? printed.flatMap((name) => signerIn([name]) ?? [])[0];
  const key = known ?? (words.length > 0 ? words.join("") : undefined);
  return { ...(key !== undefined && { key }), printed };
}

/** The known signer that all of some words are: 员工本人 is the employee, 上级单位 nobody known. */
function signerIn(words: readonly string[]): Keyword | undefined {
  const [first, ...others] = words.map(keywordsOf);
  return first?.find((word) => KNOWN_SIGNERS.has(word) && others.every((own) => own.includes(word)));
}

const KNOWN_SIGNERS: ReadonlySet<Keyword> = new Set<Keyword>(["employee", "assessor", "supervisor"]);

function printedNames(text: TextTerm): readonly string[] {
  return text.parts.map(({ value }) => value.trim());
}

function wordOf(term: Term): string {
  if (term.type === "name") return term.name;
  return term.type === "word" ? term.word : "";
}

/** Whether a thing is the one that is meant: by its key, or by any of its printed names. */
export function isMeant(meant: Names, thing: Names): boolean {
  const called = [...(thing.key === undefined ? [] : [thing.key]), ...thing.printed];
  if (meant.key !== undefined) return called.includes(meant.key);
  return meant.printed.some((name) => called.includes(name));
}

/** A statement of a tree, and what it is about. */
export interface Found {
  readonly statement: Statement;
  readonly subject: Keyword;
}

/** The statements of a block; those in its sections and groups too. */
export function statementsWithin(statements: readonly Statement[], container: Container): readonly Found[] {
  return statements.flatMap((statement): readonly Found[] => {
    const subject = subjectOf(statement, container);
    if (subject === undefined) return [];
    const inside =
      (subject === "section" || subject === "group") && statement.block
        ? statementsWithin(statement.block.statements, subject)
        : [];
    return [{ statement, subject }, ...inside];
  });
}

/**
 * A tree in which one statement gives its place to others. A group that loses its last item goes too.
 * @param reweighed where it is said, if what stands around adds up to something else by it
 */
export function replaced(
  statements: readonly Statement[],
  old: Statement,
  by: readonly Statement[],
  reweighed?: Span,
): readonly Statement[] {
  return statements.flatMap((statement) => {
    if (statement === old) return by;
    const { block } = statement;
    if (block === undefined || !holds(block.statements, old)) return [statement];
    const inside = replaced(block.statements, old, by, reweighed);
    const emptied = subjectOf(statement, "section") === "group" && !hasItems(inside);
    const changed = firstChange(statement.changed, reweighed);
    return emptied
      ? []
      : [{ ...statement, ...(changed && { changed }), block: { ...block, statements: inside } }];
  });
}

/** The first change that the file itself makes; those of the sheets that it continues lie before its text. */
function firstChange(earlier: Span | undefined, now: Span | undefined): Span | undefined {
  return earlier && earlier.start >= 0 ? earlier : (now ?? earlier);
}

function holds(statements: readonly Statement[], wanted: Statement): boolean {
  return statements.some(
    (statement) => statement === wanted || (statement.block && holds(statement.block.statements, wanted)),
  );
}

function hasItems(group: readonly Statement[]): boolean {
  return statementsWithin(group, "group").some(({ subject }) => isScored(subject));
}

function isScored(subject: Keyword): boolean {
  return subject === "use" || (ITEM_KEYWORDS as readonly Keyword[]).includes(subject);
}

/** Whether two trees say the same, wherever they stand. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

function plain(tree: unknown): string {
  const placeless = (name: string, value: unknown) => (PLACES.has(name) ? undefined : value);
  return JSON.stringify(tree, placeless) ?? "";
}

const PLACES: ReadonlySet<string> = new Set(["start", "end", "tag", "changed"]);
