import type { Keyword, Phrase, Span, Statement, Term, WordTerm } from "@scorecard/parser/syntax";

/** The terms of a statement's head and value in order, those in parentheses too; its block is left out. */
export function termsOf({ head, value }: Statement): readonly Term[] {
  return [...head, ...(value ?? [])].flatMap(termsIn);
}

/** The terms of a phrase, those in parentheses too. */
function termsIn({ terms }: Phrase): readonly Term[] {
  return terms.flatMap((term) =>
    term.type === "parenthesis" ? [term, ...term.phrases.flatMap(termsIn)] : [term],
  );
}

/** Visits statements from the top, each before those in its block; `path` leads to it, outermost first. */
export function forEachStatement(
  statements: readonly Statement[],
  visit: (statement: Statement, path: readonly Statement[]) => void,
  path: readonly Statement[] = [],
): void {
  for (const statement of statements) {
    visit(statement, path);
    if (statement.block) forEachStatement(statement.block.statements, visit, [...path, statement]);
  }
}

/** The statements that a place lies in, outermost first. */
export function pathAt(statements: readonly Statement[], offset: number): readonly Statement[] {
  const found = statements.find(({ start, end }) => start <= offset && offset <= end);
  if (found === undefined) return [];
  return [found, ...pathAt(found.block?.statements ?? [], offset)];
}

/** The keyword that a statement is about, out of those that can begin one where it stands. */
export function leadOf(statement: Statement, allowed: readonly Keyword[]): Keyword | undefined {
  const [first, ...others] = statement.head[0]?.terms ?? [];
  if (first?.type !== "word") return undefined;
  const words = [first, ...others.filter((term): term is WordTerm => term.type === "word")];
  for (const { keywords } of words) {
    const keyword = allowed.find((candidate) => keywords.includes(candidate));
    if (keyword !== undefined) return keyword;
    if (keywords.length === 0) return undefined;
  }
  return undefined;
}

/** Whether a term is one of some keywords. */
export function isKeyword(term: Term | undefined, ...keywords: readonly Keyword[]): term is WordTerm {
  return term?.type === "word" && keywords.some((keyword) => term.keywords.includes(keyword));
}

/** A statement's head, without its value and its block. */
export function headSpan(statement: Statement): Span {
  const last = statement.head.at(-1) ?? statement.value?.at(-1);
  return { start: statement.start, end: last?.end ?? statement.end };
}

/** Whether a sheet continues another one. */
export function isContinuing({ head }: Statement): boolean {
  return head.some(({ terms }) => terms.some((term) => isKeyword(term, "extends")));
}
