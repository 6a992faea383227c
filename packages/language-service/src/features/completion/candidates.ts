import { LINT_RULES } from "@scorecard/parser";
import type { Keyword, Term } from "@scorecard/parser/syntax";
import type { FileAnalysis } from "../../analysis/file-analysis.ts";
import { ALLOWED } from "../../places/place.ts";
import type { Target } from "../../symbols/resolve.ts";
import type { SymbolKind } from "../../symbols/symbol.ts";
import { isKeyword } from "../../tree/walk.ts";
import type { Workbench } from "../workbench.ts";
import {
  type Candidate,
  keywordCandidate,
  nameCandidate,
  printedIn,
  statementCandidate,
  unitCandidates,
} from "./candidate.ts";
import type { Cursor } from "./cursor.ts";
import { AFTER_COLON, CONDITIONS, type Following, IN_HEAD, IN_LINES } from "./words-within.ts";

/** What can be written at the cursor. */
export function candidatesAt(cursor: Cursor, analysis: FileAnalysis, bench: Workbench): readonly Candidate[] {
  switch (cursor.in) {
    case "comment":
      return ruleCandidates(cursor, analysis);
    case "text":
      return inText(cursor, analysis, bench);
    case "brackets":
      return figuresInReach(cursor, analysis, bench).map((target) => bracketed(target, bench));
    case "words":
      return cursor.before.length === 0
        ? atStart(cursor, analysis, bench)
        : within(cursor, cursor.before, analysis, bench);
  }
}

function atStart(cursor: Cursor, analysis: FileAnalysis, bench: Workbench): readonly Candidate[] {
  const vocabulary = bench.vocabulary(analysis);
  const statements = offered(cursor).map((keyword) => {
    return statementCandidate(keyword, cursor.place, vocabulary, bench.language());
  });
  const lines = IN_LINES[cursor.place];
  const comparisons = (lines?.head.keywords ?? []).filter((keyword) => BEGINNING.has(keyword));
  return [
    ...comparisons.map((keyword) => keywordCandidate(keyword, vocabulary, bench.language())),
    ...statements,
    ...(lines?.head.names ? namesFor(lines.head.names, cursor, analysis, bench) : []),
  ];
}

/** The comparisons that stand before their number: 低于 80%. */
const BEGINNING: ReadonlySet<Keyword> = new Set<Keyword>(["below", "above", "atLeast", "atMost"]);

/** What the block does not have yet, where it can be there once only. */
function offered({ place, path }: Cursor): readonly Keyword[] {
  const inside = path.at(-1)?.statement.block?.statements ?? [];
  const there = inside.flatMap(({ head }) => head[0]?.terms[0] ?? []);
  const isThere = (keyword: Keyword) => there.some((term) => isKeyword(term, keyword));
  return ALLOWED[place].filter((keyword) => !(ONCE.has(keyword) && isThere(keyword)));
}

const ONCE: ReadonlySet<Keyword> = new Set<Keyword>([
  ...(["syntax", "version", "position", "period", "scoring", "fullMarks", "raters", "result"] as const),
  ...(["missing", "notApplicable", "rounding", "grades", "passMark", "requirement", "measure"] as const),
  ...(["target", "standard", "dataSource", "due", "weight", "otherwise", "yes", "no", "count"] as const),
]);

function within(
  cursor: Cursor,
  before: readonly Term[],
  analysis: FileAnalysis,
  bench: Workbench,
): readonly Candidate[] {
  const vocabulary = bench.vocabulary(analysis);
  const language = bench.language();
  const last = before.at(-1);
  const keywords = (words: readonly Keyword[]) =>
    words.map((word) => keywordCandidate(word, vocabulary, language));
  if (isKeyword(last, "unit")) return unitCandidates(vocabulary, language);
  if (last?.type === "number")
    return [
      ...unitCandidates(vocabulary, language),
      ...keywords([...CONDITIONS, "level", "lines", "places"]),
    ];
  const named = last && NAMED.find(([keyword]) => isKeyword(last, keyword));
  if (named && isAboutOthers(cursor)) return namesFor([named[1]], cursor, analysis, bench);
  const following = followingAt(cursor);
  if (cursor.written?.lead === "use")
    return [...usedItems(cursor, analysis, bench), ...keywords(following.keywords)];
  return [
    ...namesFor(following.names ?? [], cursor, analysis, bench),
    ...keywords(following.keywords),
    ...(following.units ? unitCandidates(vocabulary, language) : []),
  ];
}

const NAMED: readonly (readonly [Keyword, SymbolKind])[] = [
  ["item", "item"],
  ["section", "section"],
  ["group", "group"],
  ["grades", "grade"],
  ["parameter", "figure"],
];

/** Whether a word such as 指标 names a thing that is declared elsewhere. */
function isAboutOthers({ before, written, place }: Cursor): boolean {
  return before.length > 1 || place === "veto" || written?.lead === "remove";
}

const NOTHING: Following = { keywords: [] };

function followingAt({ written, place, afterColon }: Cursor): Following {
  const lead = written?.lead;
  const lines = IN_LINES[place];
  if (lead === undefined) return (afterColon ? lines?.value : lines?.head) ?? NOTHING;
  if (place === "result cases" && afterColon) return { keywords: ["take", "agreed"], names: ["rater"] };
  return (afterColon ? (AFTER_COLON[lead] ?? lines?.value) : IN_HEAD[lead]) ?? NOTHING;
}

function namesFor(
  kinds: readonly SymbolKind[],
  cursor: Cursor,
  analysis: FileAnalysis,
  bench: Workbench,
): readonly Candidate[] {
  const targets = kinds.flatMap((kind) =>
    kind === "figure"
      ? figuresInReach(cursor, analysis, bench)
      : bench.resolver.within(analysis).filter(({ declaration }) => declaration.kind === kind),
  );
  return distinct(targets).map((target) => nameCandidate(target, bench.vocabulary(analysis)));
}

function figuresInReach(cursor: Cursor, analysis: FileAnalysis, bench: Workbench): readonly Target[] {
  const around = cursor.path.map(({ statement }) => statement);
  return bench.resolver.within(analysis).filter(({ declaration: { kind, item } }) => {
    return kind === "figure" && (item === undefined || around.includes(item));
  });
}

function distinct(targets: readonly Target[]): readonly Target[] {
  const seen = new Set<string>();
  return targets.filter(({ declaration: { key } }) => {
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function bracketed(target: Target, bench: Workbench): Candidate {
  const name = printedIn(target.declaration, bench.language());
  const { key } = target.declaration;
  return {
    label: name,
    kind: "figure",
    insertText: name,
    isSnippet: false,
    also: [key],
    ...(key !== name && { detail: key }),
  };
}

/** The items of the library that the line names behind the cursor, or of all libraries of the folder. */
function usedItems(cursor: Cursor, analysis: FileAnalysis, bench: Workbench): readonly Candidate[] {
  if (cursor.before.some((term) => isKeyword(term, "from", "each"))) return [];
  const line = analysis.references.find(
    ({ kind, span }) =>
      kind === "file" && span.start > cursor.statementStart && isSameStatement(span.start, cursor, analysis),
  );
  const names = line ? [line.name] : bench.host.names(analysis.file.path);
  const items = names.flatMap((name) => {
    const library = bench.resolver.fileNamed(name, analysis);
    return library?.declarations[0]?.kind === "library" ? bench.resolver.itemsOf(library) : [];
  });
  return distinct(items).map((target) => nameCandidate(target, bench.vocabulary(analysis)));
}

function isSameStatement(offset: number, { statementStart }: Cursor, { statements }: FileAnalysis): boolean {
  const within = (list: FileAnalysis["statements"]): boolean =>
    list.some(
      ({ start, end, block }) =>
        (block === undefined &&
          start <= offset &&
          offset <= end &&
          end >= statementStart &&
          start >= statementStart) ||
        (block !== undefined && within(block.statements)),
    );
  return within(statements);
}

/** Parameters between braces; names of files after 来自 and 继承. */
function inText(cursor: Cursor, analysis: FileAnalysis, bench: Workbench): readonly Candidate[] {
  const last = cursor.before.at(-1);
  if (isKeyword(last, "from", "extends")) {
    const kind = isKeyword(last, "from") ? "library" : "sheet";
    return bench.host.names(analysis.file.path).flatMap((name) => fileCandidate(name, kind, analysis, bench));
  }
  const quoted = analysis.file.text.slice(cursor.start, cursor.offset);
  if (!/\{[^{}]*$/.test(quoted)) return [];
  const parameters = bench.resolver
    .within(analysis)
    .filter(({ declaration }) => declaration.kind === "figure" && declaration.lead === "parameter");
  return distinct(parameters).map((target) => {
    const { key } = target.declaration;
    const detail = printedIn(target.declaration, bench.language());
    return { label: key, kind: "figure", insertText: key, isSnippet: false, also: [detail], detail };
  });
}

function fileCandidate(
  name: string,
  kind: "library" | "sheet",
  analysis: FileAnalysis,
  bench: Workbench,
): readonly Candidate[] {
  const declared = bench.resolver.fileNamed(name, analysis)?.declarations[0];
  if (declared?.kind !== kind) return [];
  const detail = printedIn(declared, bench.language());
  return [{ label: name, kind: "file", insertText: name, isSnippet: false, also: [detail], detail }];
}

/** Rules that can be suppressed, after `# 忽略`. */
function ruleCandidates(cursor: Cursor, { file }: FileAnalysis): readonly Candidate[] {
  const comment = file.text.slice(cursor.start, cursor.offset);
  if (!/^[#＃]\s*(?:忽略|ignore)\s+(?:[a-z-]+[,，、]\s*)*[a-z-]*$/i.test(comment)) return [];
  return LINT_RULES.map((code) => {
    return { label: code, kind: "rule", insertText: code, isSnippet: false, also: [] };
  });
}
