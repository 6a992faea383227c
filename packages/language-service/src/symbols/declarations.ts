import type { Keyword, NameTerm, Span, Statement, Term, TextTerm, WordTerm } from "@scorecard/parser/syntax";
import { forEachPlaced, type Placed } from "../places/place.ts";
import { spanOf } from "../tree/spans.ts";
import { headSpan, isContinuing, isKeyword } from "../tree/walk.ts";
import type { Declaration, SymbolKind } from "./symbol.ts";

const KINDS: { readonly [K in Keyword]?: SymbolKind } = {
  scorecard: "sheet",
  library: "library",
  variant: "variant",
  section: "section",
  group: "group",
  item: "item",
  bonus: "item",
  penalty: "item",
  rows: "item",
  input: "figure",
  outside: "figure",
  parameter: "figure",
  measure: "figure",
  adjustment: "adjustment",
  veto: "event",
  field: "field",
  sign: "signer",
};

/** The keywords of what is scored. */
export const ITEM_LEADS: readonly (Keyword | undefined)[] = ["item", "bonus", "penalty", "rows"];

/** Everything in a file that has a name, from the top. */
export function declarationsIn(statements: readonly Statement[]): readonly Declaration[] {
  const found: Declaration[] = [];
  const byStatement = new Map<Statement, Declaration>();
  forEachPlaced(statements, (placed, path) => {
    const frame: Frame = {
      item: path.find(({ lead }) => ITEM_LEADS.includes(lead))?.statement,
      owners: path.flatMap(({ statement }) => byStatement.get(statement) ?? []),
      changes: path.some(({ lead, statement }) => lead === "variant" || isContinuing(statement)),
    };
    for (const declaration of declaredBy(placed, frame)) {
      found.push(declaration);
      byStatement.set(placed.statement, declaration);
    }
  });
  return found;
}

/** What need not have a name: a threshold, a list of signers. */
const UNNAMED: ReadonlySet<SymbolKind> = new Set<SymbolKind>(["event", "signer"]);

/** Where a declaration stands. */
type Frame = Pick<Declaration, "item" | "owners" | "changes">;

function declaredBy(placed: Placed, frame: Frame): readonly Declaration[] {
  const { statement, lead, place } = placed;
  if (place === "grades") return gradeOf(statement, frame);
  if (place === "levels" || (place === "tally" && lead === undefined)) return entryOf(statement, frame);
  if (lead === "raters" && (place === "sheet" || place === "changes")) return ratersOf(statement, frame);
  const kind = lead && KINDS[lead];
  if (lead === undefined || kind === undefined || (place === "veto" && kind !== "event")) return [];
  const names = namesAfter(lead, statement);
  if (names === undefined || (UNNAMED.has(kind) && names.id === undefined && names.text === undefined))
    return [];
  return [declarationOf(kind, lead, statement, names, frame)];
}

interface Names {
  readonly id: WordTerm | NameTerm | undefined;
  readonly text: TextTerm | undefined;
}

function declarationOf(
  kind: SymbolKind,
  lead: Keyword | undefined,
  statement: Statement,
  { id, text }: Names,
  frame: Frame,
): Declaration {
  const printed = text?.parts ?? [];
  const key = id ? nameOf(id) : (printed[0]?.value.trim() ?? "");
  const place = spanOf(id ?? printed[0] ?? headSpan(statement));
  return { kind, lead, key, id: id && nameSpan(id), printed, statement, place, ...frame };
}

/** The id and the printed name after a keyword; none where the head begins with something else. */
function namesAfter(lead: Keyword, statement: Statement): Names | undefined {
  const terms = [...statement.head, ...(statement.value ?? [])].flatMap((phrase) => phrase.terms);
  const at = terms.findIndex((term) => isKeyword(term, lead));
  if (at < 0) return undefined;
  const after = terms.slice(at + 1);
  const stop = after.findIndex((term) => isKeyword(term, ...SPEAK_OF_OTHERS));
  const own = stop < 0 ? after : after.slice(0, stop);
  const text = own.find((term): term is TextTerm => term.type === "text");
  const [first, second] = own;
  return { id: first && isId(first, second) ? first : undefined, text };
}

/** After these words, quotes hold something else than the thing's own name. */
const SPEAK_OF_OTHERS = ["extends", "dataSource", "from", "item", "section", "total"] as const;

function isId(term: Term, next: Term | undefined): term is WordTerm | NameTerm {
  if (term.type === "name") return true;
  if (term.type !== "word" || !/^[A-Za-z_]/.test(term.word)) return false;
  return term.keywords.length === 0 || next?.type === "text";
}

/** `A "优秀" / "Excellent" 90 分以上：…`, `"优秀" 90 分以上`, `优秀 90 分以上` */
function gradeOf(statement: Statement, frame: Frame): readonly Declaration[] {
  const [first, second, third] = statement.head[0]?.terms ?? [];
  if (first?.type === "text") {
    return [declarationOf("grade", undefined, statement, { id: undefined, text: first }, frame)];
  }
  if (first?.type !== "name" && !(first?.type === "word" && isOwnWord(first, second))) return [];
  const signed = second?.type === "mark" && "+-".includes(second.mark) && second.start === first.end;
  const id =
    signed && first.type === "word" ? { ...first, word: first.word + second.mark, end: second.end } : first;
  const after = signed ? third : second;
  const text = after?.type === "text" ? after : undefined;
  return [declarationOf("grade", undefined, statement, { id, text }, frame)];
}

function isOwnWord({ keywords, word }: WordTerm, next: Term | undefined): boolean {
  return keywords.length === 0 || (next?.type === "text" && /^[A-Za-z_]/.test(word));
}

/** `late "迟到" / "Late"：5 分`: a line of a rule that reviews call by its id. */
function entryOf(statement: Statement, frame: Frame): readonly Declaration[] {
  const [first, second] = statement.head[0]?.terms ?? [];
  if (first === undefined || second?.type !== "text" || !isId(first, second)) return [];
  return [declarationOf("entry", undefined, statement, { id: first, text: second }, frame)];
}

/** `评分人：自评、上级、hr "人力资源部" / "HR"` */
function ratersOf(statement: Statement, frame: Frame): readonly Declaration[] {
  const phrases = statement.value ?? statement.head.slice(1);
  return phrases.flatMap((phrase) => {
    const [first] = phrase.terms;
    const text = phrase.terms.find((term): term is TextTerm => term.type === "text");
    const known = KNOWN_RATERS.find((keyword) => isKeyword(first, keyword));
    if (known) {
      const names = { id: undefined, text };
      return [
        { ...declarationOf("rater", known, statement, names, frame), key: known, place: spanOf(phrase) },
      ];
    }
    const id = first?.type === "name" || first?.type === "word" ? first : undefined;
    if (id === undefined && text === undefined) return [];
    return [declarationOf("rater", undefined, statement, { id, text }, frame)];
  });
}

/** The raters that need no name of their own. */
export const KNOWN_RATERS = ["self", "supervisor", "peer"] as const satisfies readonly Keyword[];

/** A name without its brackets. */
export function nameOf(term: WordTerm | NameTerm): string {
  return term.type === "name" ? term.name : term.word;
}

/** Where a name is, without its brackets. */
export function nameSpan(term: WordTerm | NameTerm): Span {
  return term.type === "name" ? { start: term.start + 1, end: term.end - 1 } : spanOf(term);
}
