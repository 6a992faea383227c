import type { Limits } from "../limits.ts";
import type { Field } from "../pdf/fields.ts";
import type { PdfFile } from "../pdf/open-pdf.ts";
import { pagesOfAnnotations, readPages } from "../pdf/pages.ts";
import { isNamed, isRef, isStream, type PdfValue } from "../pdf/values.ts";
import { referencesIn } from "./changed-objects.ts";
import type { ObjectRole } from "./changes.ts";

/** What an object is for, and where. */
export interface Role {
  readonly role: ObjectRole;
  readonly field?: string;
  readonly page?: number;
}

/** Names every object whose place in the file says what it is for. */
export function rolesIn(file: PdfFile, fields: readonly Field[], limits: Limits): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const put = (value: PdfValue | undefined, role: Role): void => {
    if (isRef(value) && !roles.has(value.number)) roles.set(value.number, role);
  };
  put(file.references.trailer.entries.get("Root"), { role: "catalogue" });
  put(file.references.trailer.entries.get("Info"), { role: "metadata" });
  put(file.catalogue.entries.get("Metadata"), { role: "metadata" });
  put(file.catalogue.entries.get("AcroForm"), { role: "form" });
  const pages = readPages(file, limits);
  const pageOf = pagesOfAnnotations(file, pages);
  for (const field of fields) {
    const page = field.widgets[0] && pageOf.get(field.widgets[0].ref.number);
    const place = { field: field.name, ...(page !== undefined && { page }) };
    const role = field.type === "Sig" ? "signature-field" : "field";
    for (const { ref, dict } of [...field.widgets, field]) {
      put(ref, { role, ...place });
      for (const number of referencesIn(dict.entries.get("AP") ?? null)) {
        if (!roles.has(number)) roles.set(number, { role: "appearance", ...place });
      }
    }
    put(field.dict.entries.get("V"), { role: field.type === "Sig" ? "signature" : "field", ...place });
  }
  pages.forEach(({ ref, dict }, index) => {
    const page = index + 1;
    put(ref, { role: "page", page });
    const contents = dict.entries.get("Contents");
    for (const part of [contents, ...file.items(contents)]) put(part, { role: "page-content", page });
    const annotations = dict.entries.get("Annots");
    put(annotations, { role: "page", page });
    for (const item of file.items(annotations)) put(item, { role: "annotation", page });
  });
  return roles;
}

const BY_TYPE: ReadonlyMap<string, ObjectRole> = new Map([
  ["EmbeddedFile", "attachment"],
  ["Filespec", "attachment"],
  ["F", "attachment"],
  ["Font", "font"],
  ["FontDescriptor", "font"],
  ["Metadata", "metadata"],
  ["XRef", "structure"],
  ["ObjStm", "structure"],
  ["Annot", "annotation"],
  ["Catalog", "catalogue"],
  ["Page", "page"],
  ["Pages", "page"],
  ["Sig", "signature"],
  ["DocTimeStamp", "signature"],
  ["DSS", "validation-data"],
]);

/** What an object says itself to be. */
export function roleByType(value: PdfValue): ObjectRole {
  const dict = isStream(value) ? value.dict : value;
  if (typeof dict !== "object" || dict?.kind !== "dict") return "other";
  const type = dict.entries.get("Type") ?? null;
  if (typeof type === "object" && type?.kind === "name") return BY_TYPE.get(type.name) ?? "other";
  return isNamed(dict.entries.get("Subtype"), "Widget") ? "annotation" : "other";
}
