import { faultIf } from "../../archive/rules/rule.ts";
import type { PdfObjects } from "../../support/pdf-objects.ts";
import { type Cell, type GridPart, gridFaults } from "../grid.ts";
import type { AccessRule } from "./rule.ts";
import { elementsIn, everyElement, type ReadElement } from "./structure.ts";

/** The elements: their kinds, what stands in what, headings, tables, pictures. */
export const ELEMENT_RULES: readonly AccessRule[] = [
  {
    conditions: "02-001, 02-003, 02-004",
    asks: "kinds of the PDF specification only, and none that stands for another",
    faults: ({ objects, elements }) => [
      ...faultIf("/RoleMap" in objects.dictionary(objects.catalogue["/StructTreeRoot"] ?? {}), "/RoleMap"),
      ...elements.map(({ role }) => role).filter((role) => !KINDS.has(role)),
    ],
  },
  {
    conditions: "09-004, 09-005",
    asks: "tables of rows of cells, lists of entries of labels and bodies",
    faults: ({ elements }) =>
      elements.flatMap((element) => {
        const allowed = CHILDREN[element.role];
        const inside = elementsIn(element).filter(({ role }) => allowed?.includes(role) === false);
        return [
          ...inside.map(({ role }) => `${role} in ${element.role}`),
          ...elementsIn(element)
            .filter(({ role }) => PARENTS[role]?.includes(element.role) === false)
            .map(({ role }) => `${role} in ${element.role}`),
        ];
      }),
  },
  {
    conditions: "13-004",
    asks: "pictures have an alternate text, and a frame",
    faults: ({ objects, elements }) =>
      elements
        .filter(({ role }) => role === "Figure")
        .flatMap(({ dictionary }) => [
          ...faultIf(!hasText(dictionary["/Alt"]), "a picture without words"),
          ...faultIf(!("/BBox" in objects.dictionary(dictionary["/A"] ?? {})), "a picture without frame"),
        ]),
  },
  {
    conditions: "14-002, 14-003, 14-006, 14-007",
    asks: "numbered headings, from the first, none left out on the way down; each sheet anew",
    faults: ({ roots }) =>
      roots
        .flatMap(elementsIn)
        .flatMap((sheet) => headingFaults(everyElement([sheet]).map(({ role }) => role))),
  },
  {
    conditions: "15-003",
    asks: "a head of a table says which cells it stands for",
    faults: ({ objects, elements }) =>
      elements
        .filter(({ role }) => role === "TH")
        .flatMap(({ dictionary }) => {
          const scope = objects.dictionary(dictionary["/A"] ?? {})["/Scope"];
          return faultIf(scope !== "/Row" && scope !== "/Column", `scope ${scope}`);
        }),
  },
  {
    conditions: "own",
    asks: "the rows of a table fill the same columns, with what cells above them reach down",
    faults: ({ objects, elements }) =>
      elements.filter(({ role }) => role === "Table").flatMap((table) => gridFaults(partsOf(table, objects))),
  },
  {
    conditions: "own",
    asks: "nothing is empty but cells; a heading has words",
    faults: ({ elements }) =>
      elements
        .filter(({ role, kids }) => kids.length === 0 && role !== "TD" && role !== "TH")
        .map(({ role }) => `${role} is empty`),
  },
];

const KINDS: ReadonlySet<string> = new Set(
  "Document Sect H1 H2 H3 P L LI Lbl LBody Table THead TBody TFoot TR TH TD Figure Span Form".split(" "),
);

const CHILDREN: { readonly [role: string]: readonly string[] } = {
  Document: ["Sect"],
  L: ["LI"],
  LI: ["Lbl", "LBody"],
  Table: ["THead", "TBody", "TFoot"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
};

const PARENTS: { readonly [role: string]: readonly string[] } = {
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
  TR: ["THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
};

function hasText(value: unknown): boolean {
  return typeof value === "string" && value.length > "u:".length;
}

function headingFaults(roles: readonly string[]): readonly string[] {
  const levels = roles
    .filter((role) => /^H\d?$/u.test(role))
    .map((role) => Number(role.slice(1) || Number.NaN));
  return levels.flatMap((level, index) =>
    faultIf(!(level <= (levels[index - 1] ?? 0) + 1), `H${level} after H${levels[index - 1] ?? 0}`),
  );
}

function partsOf(table: ReadElement, objects: PdfObjects): readonly GridPart[] {
  return elementsIn(table).map((part) => ({
    name: part.role,
    rows: elementsIn(part).map((row) => elementsIn(row).map((cell) => spanOf(cell, objects))),
  }));
}

function spanOf({ dictionary }: ReadElement, objects: PdfObjects): Cell {
  const attributes = objects.dictionary(dictionary["/A"] ?? {});
  return { columns: Number(attributes["/ColSpan"] ?? 1), rows: Number(attributes["/RowSpan"] ?? 1) };
}
