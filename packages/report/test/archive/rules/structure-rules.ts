import { textOfString } from "../../support/pdf-objects.ts";
import { type ArchiveRule, faultIf } from "./rule.ts";

/** What conformance A adds: the file knows its language and its structure. Whether that structure is right is tested beside it. */
export const STRUCTURE_RULES: readonly ArchiveRule[] = [
  {
    clause: "6.7.2",
    asks: "the file says that it is tagged",
    faults: ({ objects }) => {
      const marks = objects.dictionary(objects.catalogue["/MarkInfo"] ?? {});
      return faultIf(marks["/Marked"] !== true, "/MarkInfo");
    },
  },
  {
    clause: "6.7.3",
    asks: "a structure tree leads to the content of every page",
    faults: ({ objects }) => [
      ...faultIf(!("/StructTreeRoot" in objects.catalogue), "/StructTreeRoot"),
      ...objects.pages.flatMap((page) => faultIf(!("/StructParents" in page), "/StructParents")),
    ],
  },
  {
    clause: "6.7.4",
    asks: "the file says its language",
    faults: ({ objects }) => {
      const language = objects.catalogue["/Lang"];
      return faultIf(
        language === undefined || !/^[a-z]{2}(?:-[A-Z]\w+)?$/u.test(textOfString(language)),
        "/Lang",
      );
    },
  },
];
