import type { PdfDictionary, PdfObjects } from "../../support/pdf-objects.ts";
import { type ArchiveRule, faultIf } from "./rule.ts";

/** Fields and other annotations: what is seen is what is in the file, on paper too. */
export const FIELD_RULES: readonly ArchiveRule[] = [
  {
    clause: "6.3.1",
    asks: "annotations are of a kind that stays",
    faults: ({ objects }) =>
      annotationsOf(objects)
        .map((annotation) => String(annotation["/Subtype"]))
        .filter((subtype) => !KINDS.has(subtype)),
  },
  {
    clause: "6.3.2",
    asks: "annotations are printed, and never hidden",
    faults: ({ objects }) =>
      annotationsOf(objects).flatMap((annotation) => {
        const flags = Number(annotation["/F"] ?? 0);
        return faultIf((flags & PRINT) === 0 || (flags & HIDDEN) !== 0, `flags ${flags}`);
      }),
  },
  {
    clause: "6.3.3",
    asks: "annotations have an appearance: one stream, or one for each state of a button",
    faults: ({ objects }) =>
      annotationsOf(objects).flatMap((annotation) => {
        const appearances = objects.dictionary(annotation["/AP"] ?? {});
        return [
          ...Object.keys(appearances).filter((key) => key !== "/N"),
          ...appearanceStreams(objects, annotation, appearances["/N"]).flatMap((value) =>
            faultIf(!isForm(objects, value), "no appearance"),
          ),
        ];
      }),
  },
  {
    clause: "6.4.1, 6.4.2",
    asks: "the form leaves nothing to be drawn by the reader, and has no other description",
    faults: ({ objects }) => {
      const form = objects.dictionary(objects.catalogue["/AcroForm"] ?? {});
      return [
        ...faultIf(form["/NeedAppearances"] === true, "/NeedAppearances"),
        ...faultIf("/XFA" in form, "/XFA"),
      ];
    },
  },
];

const KINDS: ReadonlySet<string> = new Set(["/Widget", "/Link"]);

/** Bits of an annotation's flags. */
const PRINT = 4;
const HIDDEN = 1 | 2 | 32 | 256;

function annotationsOf(objects: PdfObjects): readonly PdfDictionary[] {
  return objects.pages.flatMap((page) => objects.list(page["/Annots"] ?? []).map(objects.dictionary));
}

function appearanceStreams(
  objects: PdfObjects,
  annotation: PdfDictionary,
  normal: PdfDictionary[string] | undefined,
) {
  if (annotation["/Subtype"] === "/Link") return [];
  const isButton = kindOf(objects, annotation) === "/Btn";
  return isButton ? Object.values(objects.dictionary(normal)) : [normal];
}

/** Buttons of a group have the kind of their parent. */
function kindOf(objects: PdfObjects, field: PdfDictionary): PdfDictionary[string] | undefined {
  if ("/FT" in field || !("/Parent" in field)) return field["/FT"];
  return kindOf(objects, objects.dictionary(field["/Parent"]));
}

function isForm(objects: PdfObjects, value: PdfDictionary[string] | undefined): boolean {
  try {
    return objects.stream(value).dictionary["/Subtype"] === "/Form";
  } catch {
    return false;
  }
}
