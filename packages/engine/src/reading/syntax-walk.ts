import type { CST } from "yaml";
import { fieldOf, isFieldName } from "./field-names.ts";

/*
 * A walk over the raw structure of a YAML text, before it is given a meaning. It finds what Chinese keyboards do
 * to a YAML file, and what was opened and never closed, so that each is one clear message instead of the
 * many errors that follow from it.
 */

/** A full-width sign where YAML needs its own. */
export interface WrongSign {
  readonly offset: number;
  readonly sign: "：" | "，";
  /** What stands before a colon, and what behind it as far as it belongs to the same value. */
  readonly name: string;
  readonly rest: string;
}

/** A quotation mark or bracket that is never closed. */
interface Unclosed {
  readonly offset: number;
  readonly sign: string;
}

/** What a walk found. */
export interface SyntaxFindings {
  readonly wrongSigns: readonly WrongSign[];
  readonly unclosed: readonly Unclosed[];
  /** Where the nesting goes too deep, if it does. */
  readonly tooDeep: number | undefined;
}

/** Where a value stands, which decides what a colon in it can mean. */
type Role =
  /** behind its name, in the same line: a text */
  | "behind a name"
  /** in lines of its own, where names are expected */
  | "own lines"
  /** an entry of a list: a text or names */
  | "list entry"
  /** in braces, where a name is expected */
  | "name in braces";

interface Visit {
  readonly token: CST.Token;
  readonly role: Role;
  readonly depth: number;
  /** Every text below is prose: a note, a comment. */
  readonly prose: boolean;
  readonly inBraces: boolean;
}

const DEEPEST = 40;
const LINE_WITH_COLON = /^(\s*(?:- +)*)([^：:"'#{}[\]，。；！？]{1,60})：/u;

/** Walks over all documents of a text, without recursion, so that no nesting can exhaust the stack. */
export function walkSyntax(documents: readonly CST.Token[]): SyntaxFindings {
  const wrongSigns: WrongSign[] = [];
  const unclosed: Unclosed[] = [];
  const open: Visit[] = documents.flatMap((token) => startOf(token)).reverse();
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    if (visit.depth > DEEPEST) return { wrongSigns, unclosed, tooDeep: offsetOf(visit.token) };
    unclosed.push(...unclosedIn(visit.token));
    wrongSigns.push(...colonsIn(visit));
    open.push(...inside(visit, wrongSigns).reverse());
  }
  return { wrongSigns, unclosed, tooDeep: undefined };
}

function startOf(token: CST.Token): readonly Visit[] {
  if (token.type !== "document" || token.value === undefined) return [];
  return [{ token: token.value, role: "own lines", depth: 0, prose: false, inBraces: false }];
}

function offsetOf(token: CST.Token): number {
  return "offset" in token ? token.offset : 0;
}

function unclosedIn(token: CST.Token): readonly Unclosed[] {
  switch (token.type) {
    case "double-quoted-scalar":
    case "single-quoted-scalar": {
      const sign = token.type === "double-quoted-scalar" ? '"' : "'";
      const isClosed =
        token.source.length > 1 && token.source.endsWith(sign) && !endsEscaped(token.source, sign);
      return isClosed ? [] : [{ offset: token.offset, sign }];
    }
    case "flow-collection": {
      const closing = token.start.source === "{" ? "flow-map-end" : "flow-seq-end";
      const isClosed = token.end.some(({ type }) => type === closing);
      return isClosed ? [] : [{ offset: token.start.offset, sign: token.start.source }];
    }
    default:
      return [];
  }
}

/** In `"…\"` the last mark belongs to the text. */
function endsEscaped(source: string, sign: string): boolean {
  if (sign === "'") return false;
  const backslashes = /\\*$/.exec(source.slice(0, -1))?.[0].length ?? 0;
  return backslashes % 2 === 1;
}

function colonsIn({ token, role, prose }: Visit): readonly WrongSign[] {
  if (token.type !== "scalar" || prose) return [];
  const anyName = role === "own lines" || role === "name in braces";
  const found: WrongSign[] = [];
  let start = token.offset;
  token.source.split("\n").forEach((line, index) => {
    const match = LINE_WITH_COLON.exec(line);
    const [, before = "", name = ""] = match ?? [];
    const rest = line.slice(before.length + name.length + 1).trim();
    const isText = role === "behind a name" && index === 0;
    if (match !== null && !isText && (anyName || isFieldName(name))) {
      found.push({ offset: start + before.length + name.length, sign: "：", name: name.trim(), rest });
    }
    start += line.length + 1;
  });
  return found;
}

function inside(visit: Visit, wrongSigns: WrongSign[]): Visit[] {
  const { token, depth, inBraces } = visit;
  const below = { depth: depth + 1, prose: visit.prose };
  switch (token.type) {
    case "block-map":
      return token.items.flatMap((item) => mapItem(item, { ...visit, depth: depth + 1 }, wrongSigns));
    case "block-seq":
      return token.items.flatMap(({ value }) =>
        value === undefined ? [] : [{ token: value, role: "list entry", inBraces, ...below }],
      );
    case "flow-collection": {
      const braces = token.start.source === "{";
      return token.items.flatMap((item) =>
        mapItem(item, { ...visit, depth: depth + 1, inBraces: braces }, wrongSigns),
      );
    }
    default:
      return [];
  }
}

type MapItem = CST.BlockMap["items"][number] | CST.FlowCollection["items"][number];

/** The parts of `name: value`, of which either can be missing. */
function mapItem(item: MapItem, around: Visit, wrongSigns: WrongSign[]): Visit[] {
  const { key, value } = item;
  const { depth, inBraces, prose } = around;
  const separator = (item.sep ?? []).find(({ type }) => type === "map-value-ind");
  const visits: Visit[] = [];
  if (key !== undefined && key !== null) {
    wrongSigns.push(...(separator === undefined ? [] : signsInKey(key, around)));
    const role = keyRole(around.token, inBraces);
    if (separator === undefined || key.type !== "scalar")
      visits.push({ token: key, role, depth, inBraces, prose });
  }
  if (value !== undefined) {
    const name = key?.type === "scalar" ? key.source : "";
    const ownLines = (item.sep ?? []).some(({ type }) => type === "newline");
    const role = valueRole(key !== undefined && key !== null, ownLines, around.token, inBraces);
    visits.push({ token: value, role, depth, inBraces, prose: prose || opensProse(name, around) });
  }
  return visits;
}

function keyRole(parent: CST.Token, inBraces: boolean): Role {
  if (parent.type === "flow-collection") return inBraces ? "name in braces" : "list entry";
  return "own lines";
}

function valueRole(hasName: boolean, ownLines: boolean, parent: CST.Token, inBraces: boolean): Role {
  if (hasName) return ownLines ? "own lines" : "behind a name";
  return keyRole(parent, inBraces);
}

/** Below a note, a reason or a requirement everything is prose; so are the texts below the names of comments. */
function opensProse(name: string, { depth }: Visit): boolean {
  if (fieldOf("item", name) === "note" || fieldOf("agreed", name) === "reason") return true;
  if (depth > 2 && fieldOf("row", name) === "requirement") return true;
  return fieldOf("review", name) === "comments";
}

/**
 * A name that runs over several lines swallowed the lines before it; one that begins with a field's name or holds a
 * bracket swallowed that name (`员工：{ 工号`); a name in braces with a full-width comma swallowed the entry before it.
 */
function signsInKey(key: CST.Token, { inBraces }: Visit): readonly WrongSign[] {
  if (key.type !== "scalar") return [];
  const lastLine = key.source.lastIndexOf("\n") + 1;
  const swallowed = { ...key, source: key.source.slice(0, Math.max(lastLine - 1, 0)) };
  const own = { ...key, offset: key.offset + lastLine, source: key.source.slice(lastLine) };
  const around = { depth: 0, prose: false, inBraces };
  const colons = [
    ...colonsIn({ token: swallowed, role: "own lines", ...around }),
    ...colonsIn({
      token: own,
      role: /^[^：]+：\s*[{[]/.test(own.source) ? "own lines" : "list entry",
      ...around,
    }),
  ];
  const comma = inBraces ? key.source.lastIndexOf("，") : -1;
  return comma < 0 ? colons : [...colons, { offset: key.offset + comma, sign: "，", name: "", rest: "" }];
}
