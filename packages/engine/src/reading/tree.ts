import type { Diagnostic } from "@scorecard/model";
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { report } from "./messages.ts";
import type { SourceText } from "./source-text.ts";

/** A stretch of the original text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `name: value` in a review file. */
export interface TreeEntry {
  readonly name: string;
  readonly nameAt: Stretch;
  readonly value: Tree;
}

/** What a review file says, without any meaning yet: texts as written, lists, and named entries. */
export type Tree =
  | { readonly kind: "empty"; readonly at: Stretch }
  | { readonly kind: "text"; readonly at: Stretch; readonly text: string }
  | { readonly kind: "list"; readonly at: Stretch; readonly members: readonly Tree[] }
  | { readonly kind: "entries"; readonly at: Stretch; readonly entries: readonly TreeEntry[] };

/** What the reading of a document needs at every step. */
export interface TreeReading {
  readonly source: SourceText;
  readonly originalOffset: (offset: number) => number;
  readonly diagnostics: Diagnostic[];
}

/** Turns a document of the YAML library into a tree; what YAML has beyond plain data is refused. */
export function treeOf(node: unknown, reading: TreeReading, fallback: Stretch): Tree {
  const at = stretchOf(node, reading) ?? fallback;
  refuseSpecial(node, at, reading);
  if (isScalar(node)) return scalarTree(node.value, node.type === "PLAIN", at);
  if (isAlias(node)) return { kind: "text", at, text: `*${node.source}` };
  if (isSeq(node)) {
    return { kind: "list", at, members: node.items.map((member) => treeOf(member, reading, at)) };
  }
  if (isMap(node)) return { kind: "entries", at, entries: entriesOf(node.items, reading, at) };
  return { kind: "empty", at };
}

function stretchOf(node: unknown, { originalOffset }: TreeReading): Stretch | undefined {
  const range = (node as Node | null)?.range;
  return range ? { start: originalOffset(range[0]), end: originalOffset(range[1]) } : undefined;
}

function scalarTree(value: unknown, plain: boolean, at: Stretch): Tree {
  const text = typeof value === "string" ? value : "";
  const isEmpty = plain && (text === "" || text === "~" || text === "null");
  return isEmpty ? { kind: "empty", at } : { kind: "text", at, text };
}

/** References, anchors and tags: in a review they are always a text that lacks its quotation marks. */
function refuseSpecial(node: unknown, at: Stretch, { source, diagnostics }: TreeReading): void {
  const special = node as { readonly anchor?: string; readonly tag?: string } | null;
  const isSpecial = isAlias(node) || special?.anchor !== undefined || hasTag(special?.tag);
  if (!isSpecial) return;
  const sign = isAlias(node) ? "*" : special?.anchor !== undefined ? "&" : "!";
  const line = source.lineAt(at.start);
  const position = source.text.lastIndexOf(sign, at.start);
  const start = position >= line.start ? position : at.start;
  diagnostics.push(report("needs-quotes", { sign }, { location: source.locate(start, at.end) }));
}

function hasTag(tag: string | undefined): boolean {
  return tag !== undefined;
}

function entriesOf(
  pairs: readonly Pair<unknown, unknown>[],
  reading: TreeReading,
  parent: Stretch,
): readonly TreeEntry[] {
  const names = new Set<string>();
  const entries: TreeEntry[] = [];
  for (const { key, value } of pairs) {
    const nameTree = treeOf(key, reading, parent);
    const location = reading.source.locate(nameTree.at.start, nameTree.at.end);
    if (nameTree.kind !== "text") {
      reading.diagnostics.push(report("unreadable-line", {}, { location }));
      continue;
    }
    const name = nameTree.text.trim();
    if (names.has(name)) {
      reading.diagnostics.push(report("duplicate-key", { name }, { location }));
      continue;
    }
    names.add(name);
    entries.push({ name, nameAt: nameTree.at, value: treeOf(value, reading, nameTree.at) });
  }
  return entries;
}
