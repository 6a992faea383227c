import { describe, expect, test } from "vitest";
import { dataCell, headCell, rowTag, spanTag, type Tag } from "../layout/tag.ts";
import type { ElementPart, MarkedContent, PageContent } from "./content.ts";
import { type StructureElement, type StructureKid, structureTree } from "./structure-tree.ts";

function page(
  sheetTag: Tag,
  marked: readonly ElementPart[],
  widgets: PageContent["widgets"] = [],
): PageContent {
  return {
    sheetTag,
    marked: marked.map((part): MarkedContent => ({ tag: { role: "P" }, ...part, frame: [0, 0, 10, 10] })),
    widgets,
  };
}

/** An element as it would be written down: `P(0.1 Span[en](0.2))` for the second and third content of the first page. */
function written({ role, language, alternate, kids }: StructureElement): string {
  const marks = [language, alternate].filter((mark) => mark !== undefined).map((mark) => `[${mark}]`);
  return `${role}${marks.join("")}(${kids.map(writtenKid).join(" ")})`;
}

function writtenKid(kid: StructureKid): string {
  if (kid.kind === "element") return written(kid.element);
  return kid.kind === "content" ? `${kid.page}.${kid.id}` : `field ${kid.widget} on ${kid.page}`;
}

function treeOf(pages: readonly PageContent[]): string {
  return written(structureTree(pages, "zh-Hans"));
}

const paragraph: Tag = { role: "P" };
const heading: Tag = { role: "H1" };
const sheet: Tag = { role: "Sect", children: [heading, paragraph] };

describe("elements", () => {
  test("stand in the order of reading, not in that of painting", () => {
    const pages = [page(sheet, [{ tag: paragraph }, { tag: heading }])];
    expect(treeOf(pages)).toBe("Document(Sect(H1(0.1) P(0.0)))");
  });

  test("go on over pages", () => {
    const pages = [page(sheet, [{ tag: heading }, { tag: paragraph }]), page(sheet, [{ tag: paragraph }])];
    expect(treeOf(pages)).toBe("Document(Sect(H1(0.0) P(0.1 1.0)))");
  });

  test("without content are left out, but a cell keeps its place in its row", () => {
    const order = headCell("Row");
    const table: Tag = {
      role: "Sect",
      children: [{ role: "P" }, { role: "Table", children: [rowTag([order, dataCell()])] }],
    };
    expect(treeOf([page(table, [{ tag: order }])])).toBe("Document(Sect(Table(TR(TH(0.0) TD()))))");
  });

  test("that the tree of their sheet does not name are not lost", () => {
    const stray: Tag = { role: "P" };
    const pages = [page(sheet, [{ tag: stray }, { tag: heading }, { tag: stray }])];
    expect(treeOf(pages)).toBe("Document(Sect(H1(0.1) P(0.0 0.2)))");
  });

  test("have their content once, should the tree name them twice", () => {
    const root: Tag = { role: "Sect", children: [paragraph, { role: "Sect", children: [paragraph] }] };
    expect(treeOf([page(root, [{ tag: paragraph }])])).toBe("Document(Sect(P(0.0)))");
  });

  test("of different sheets are apart, though sheets of a template have the same tags", () => {
    const other: Tag = { role: "Sect", children: [heading, paragraph] };
    const pages = [page(sheet, [{ tag: heading }]), page(other, [{ tag: heading }, { tag: paragraph }])];
    expect(treeOf(pages)).toBe("Document(Sect(H1(0.0)) Sect(H1(1.0) P(1.1)))");
  });
});

describe("places among others", () => {
  test("leave no element behind, only their order", () => {
    const [label, value, unit] = [spanTag(), spanTag(), spanTag()];
    const root: Tag = { role: "Sect", children: [{ role: "P", children: [label, value, unit] }] };
    const pages = [page(root, [{ tag: label }, { tag: unit }, { tag: value }])];
    expect(treeOf(pages)).toBe("Document(Sect(P(0.0 0.2 0.1)))");
  });
});

describe("languages", () => {
  const marked = (...languages: readonly (ElementPart["language"] | undefined)[]) => [
    page(
      { role: "Sect", children: [paragraph] },
      languages.map((language) => ({ tag: paragraph, ...(language && { language }) })),
    ),
  ];

  test.each([
    ["that of the file is not marked", marked("zh-Hans", undefined), "P(0.0 0.1)"],
    ["another is marked where it stands", marked("zh-Hans", "en"), "P(0.0 Span[en](0.1))"],
    ["neighbours are marked together", marked("zh-Hans", "en", "en"), "P(0.0 Span[en](0.1 0.2))"],
    [
      "a figure between them is not",
      marked("zh-Hans", "en", undefined, "en"),
      "P(0.0 Span[en](0.1) 0.2 Span[en](0.3))",
    ],
    ["an element in another language is marked itself", marked("en", "en"), "P[en](0.0 0.1)"],
    ["so is one with figures between its words", marked("en", undefined), "P[en](0.0 0.1)"],
    ["two others are marked apart", marked("en", "zh-Hant"), "P(Span[en](0.0) Span[zh-Hant](0.1))"],
  ])("%s", (_, pages, expected) => {
    expect(treeOf(pages)).toBe(`Document(Sect(${expected}))`);
  });
});

describe("drawings and places to complete", () => {
  const root: Tag = { role: "Sect", children: [paragraph] };

  test("a small drawing says what it means", () => {
    const pages = [page(root, [{ tag: paragraph }, { tag: paragraph, alternate: "已选" }])];
    expect(treeOf(pages)).toBe("Document(Sect(P(0.0 Span[已选](0.1))))");
  });

  test("and says it in the language of the file, whatever the words around it", () => {
    const pages = [
      page(root, [
        { tag: paragraph, language: "en" },
        { tag: paragraph, alternate: "已选" },
      ]),
    ];
    expect(treeOf(pages)).toBe("Document(Sect(P[en](0.0 Span[zh-Hans][已选](0.1))))");
  });

  test("a picture has its alternate text and its frame", () => {
    const figure: Tag = { role: "Figure", alternate: "云帆客服有限公司" };
    const tree = structureTree([page({ role: "Sect", children: [figure] }, [{ tag: figure }])], "zh-Hans");
    expect(written(tree)).toBe("Document(Sect(Figure[云帆客服有限公司](0.0)))");
    const [sect] = tree.kids.map((kid) => (kid.kind === "element" ? kid.element : undefined));
    expect(sect?.kids).toMatchObject([{ element: { frame: [0, 0, 10, 10] } }]);
  });

  test("a field is a form element where its place is read; fields count through the file", () => {
    const pages = [page(root, [{ tag: paragraph }], [paragraph]), page(root, [], [undefined])];
    expect(treeOf(pages)).toBe("Document(Sect(P(0.0 Form(field 0 on 0)) P(Form(field 1 on 1))))");
  });
});
