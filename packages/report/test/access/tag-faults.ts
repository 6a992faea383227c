import type { Page } from "../../src/layout/page.ts";
import type { Role, Tag } from "../../src/layout/tag.ts";
import { linesOf } from "../support/pages.ts";
import { type GridPart, gridFaults } from "./grid.ts";

/*
 * What is wrong with the tags of a sheet that has been laid out: each fault as a reader would look for it.
 */

/** Every fault of a sheet's tags. */
export function tagFaults(pages: readonly Page[]): readonly string[] {
  const [first] = pages;
  const root = first?.sheetTag;
  if (root === undefined) return ["the sheet has no tree"];
  return [
    ...pages.flatMap((page) => (page.sheetTag === root ? [] : ["a page of another sheet"])),
    ...pages.flatMap(untagged).map((text) => `without tag: ${text}`),
    ...strays(pages, root),
    ...twice(root),
    ...within(root).flatMap(kinshipFaults),
    ...within(root).flatMap((tag) => (tag.role === "Table" ? gridFaults(partsOf(tag)) : [])),
  ];
}

/** An element stands in one place only. */
function twice(root: Tag): readonly string[] {
  const tags = within(root);
  return tags
    .filter((tag, index) => tags.indexOf(tag) !== index)
    .map(({ role }) => `${role} twice in the tree`);
}

/** A tag and all below it. */
export function within(tag: Tag): readonly Tag[] {
  return [tag, ...(tag.children ?? []).flatMap(within)];
}

function untagged(page: Page): readonly string[] {
  return page.boxes.flatMap((placed) =>
    placed.box.tag === undefined
      ? linesOf({ ...page, boxes: [placed] })
          .filter((line) => line.tag === undefined)
          .map((line) => line.text)
      : [],
  );
}

/** Lines, marks and places whose tag the tree does not have. */
function strays(pages: readonly Page[], root: Tag): readonly string[] {
  const known = new Set(within(root));
  const isStray = (tag: Tag | string | undefined) => typeof tag === "object" && !known.has(tag);
  return pages.flatMap((page) => [
    ...page.boxes.flatMap(({ box, repeated }) =>
      repeated === true
        ? []
        : [
            ...linesOf({ ...page, boxes: [{ x: 0, y: 0, box }] })
              .filter((line) => isStray(line.tag ?? box.tag))
              .map((line) => `not in the tree: ${line.text}`),
            ...(box.marks ?? [])
              .filter(({ tag }) => isStray(tag))
              .map(({ kind }) => `a ${kind} not in the tree`),
            ...(box.marks ?? [])
              .filter(({ kind, tag }) => kind !== "box" && tag === undefined)
              .map(({ kind }) => `a ${kind} that is said of nothing`),
            ...(box.places ?? [])
              .filter(({ tag }) => tag === undefined || isStray(tag))
              .map(({ key }) => `a place not in the tree: ${key}`),
          ],
    ),
  ]);
}

/** What may stand in what (ISO 32000-1, tables 333 to 337); a transparent tag counts as its children. */
const CHILDREN: { readonly [R in Role]?: readonly Role[] } = {
  L: ["LI"],
  LI: ["Lbl", "LBody"],
  Table: ["THead", "TBody", "TFoot"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
  H1: [],
  H2: [],
  H3: [],
  P: [],
  Lbl: [],
};

function kinshipFaults(tag: Tag): readonly string[] {
  const allowed = CHILDREN[tag.role];
  if (allowed === undefined) return [];
  return childrenOf(tag)
    .filter(({ role }) => !allowed.includes(role))
    .map(({ role }) => `${role} in ${tag.role}`);
}

function childrenOf(tag: Tag): readonly Tag[] {
  return (tag.children ?? []).flatMap((child) => (child.role === "Span" ? childrenOf(child) : [child]));
}

/** The cells of a table, as they are laid out. */
function partsOf(table: Tag): readonly GridPart[] {
  return (table.children ?? []).map(({ role, children = [] }) => ({
    name: role,
    rows: children.map((row) => (row.children ?? []).map(({ columns = 1, rows = 1 }) => ({ columns, rows }))),
  }));
}
