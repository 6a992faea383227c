import { faultIf } from "../../archive/rules/rule.ts";
import { type PdfObjects, type PdfValue, textOfString } from "../../support/pdf-objects.ts";
import type { AccessRule } from "./rule.ts";

/** The file as a whole: what it says of itself, its language, its annotations. */
export const DOCUMENT_RULES: readonly AccessRule[] = [
  {
    conditions: "01-007",
    asks: "the file is tagged, and nothing of it is suspect",
    faults: ({ objects }) => {
      const marks = objects.dictionary(objects.catalogue["/MarkInfo"] ?? {});
      return [
        ...faultIf(marks["/Marked"] !== true, "not tagged"),
        ...faultIf(marks["/Suspects"] === true, "/Suspects"),
      ];
    },
  },
  {
    conditions: "06-001, 06-002, 06-003",
    asks: "metadata that declare PDF/UA-1 and name the title",
    faults: ({ objects }) => {
      const xmp = Buffer.from(objects.stream(objects.catalogue["/Metadata"]).bytes).toString("utf8");
      return [
        ...faultIf(!/<pdfuaid:part>1<\/pdfuaid:part>/u.test(xmp), "PDF/UA-1 is not declared"),
        ...faultIf(!/<dc:title>.*<rdf:li[^>]*>[^<]+<\/rdf:li>/su.test(xmp), "no title"),
      ];
    },
  },
  {
    conditions: "07-001, 07-002",
    asks: "the window shows the title",
    faults: ({ objects }) => {
      const preferences = objects.dictionary(objects.catalogue["/ViewerPreferences"] ?? {});
      return faultIf(preferences["/DisplayDocTitle"] !== true, "/DisplayDocTitle");
    },
  },
  {
    conditions: "11-001 to 11-006",
    asks: "a language for everything, and only languages that exist",
    faults: ({ objects, elements }) => {
      const own = objects.catalogue["/Lang"];
      const others = elements.flatMap(({ dictionary }) => dictionary["/Lang"] ?? []);
      return [
        ...faultIf(own === undefined, "the file has no language"),
        ...[own ?? "u:en", ...others]
          .map(textOfString)
          .filter((language) => !LANGUAGES.has(language))
          .map((language) => `language ${language}`),
      ];
    },
  },
  {
    conditions: "21-001",
    asks: "attachments have their name in both ways",
    faults: ({ objects }) =>
      objects.dictionaries
        .filter((dictionary) => dictionary["/Type"] === "/Filespec")
        .flatMap((dictionary) => ["/F", "/UF"].filter((key) => !(key in dictionary))),
  },
  {
    conditions: "25-001, 26-001, 26-002",
    asks: "no form in XML, nothing encrypted",
    faults: ({ objects }) => [
      ...faultIf("/XFA" in objects.dictionary(objects.catalogue["/AcroForm"] ?? {}), "/XFA"),
      ...faultIf("/Encrypt" in objects.trailer, "/Encrypt"),
    ],
  },
  {
    conditions: "28-004, 28-005",
    asks: "fields and other annotations say what they are",
    faults: ({ objects, annotations }) =>
      [...annotations.values()].flatMap((annotation) =>
        faultIf(
          inherited(objects, annotation, "/TU") === undefined && !("/Contents" in annotation),
          `${annotation["/Subtype"]} says nothing`,
        ),
      ),
  },
  {
    conditions: "28-008, 28-009",
    asks: "fields are visited in the order of reading",
    faults: ({ readPages }) =>
      readPages.flatMap(({ dictionary }) =>
        faultIf("/Annots" in dictionary && dictionary["/Tabs"] !== "/S", `tabs ${dictionary["/Tabs"]}`),
      ),
  },
  {
    conditions: "28-010",
    asks: "a field stands in a Form, which the field leads to",
    faults: ({ objects, annotations, elements }) => {
      const root = objects.dictionary(objects.catalogue["/StructTreeRoot"] ?? {});
      const numbers = objects.list(objects.dictionary(root["/ParentTree"] ?? {})["/Nums"] ?? []);
      return [...annotations].flatMap(([reference, annotation]) => {
        const owners = elements.filter(({ kids }) =>
          kids.some((kid) => kid.kind === "object" && kid.reference === reference),
        );
        const key = numbers.findIndex(
          (entry, index) => index % 2 === 0 && entry === annotation["/StructParent"],
        );
        return [
          ...faultIf(owners.length !== 1 || owners[0]?.role !== "Form", "a field in no Form"),
          ...faultIf(owners[0]?.reference !== numbers[key + 1], "another parent than owner of a field"),
        ];
      });
    },
  },
];

const LANGUAGES: ReadonlySet<string> = new Set(["zh-Hans", "zh-Hant", "en"]);

/** An entry of a field, which may stand with the field that it belongs to. */
function inherited(
  objects: PdfObjects,
  field: ReturnType<PdfObjects["dictionary"]>,
  key: string,
): PdfValue | undefined {
  if (key in field || !("/Parent" in field)) return field[key];
  return inherited(objects, objects.dictionary(field["/Parent"]), key);
}
