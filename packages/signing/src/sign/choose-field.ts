import { suggest } from "@scorecard/model";
import { report } from "../messages.ts";
import type { Field } from "../pdf/fields.ts";
import type { PdfFile } from "../pdf/open-pdf.ts";
import { permissionOf } from "../pdf/permissions.ts";
import { isDict } from "../pdf/values.ts";
import { Refusal } from "../refusal.ts";

/** Whether a signature is in the field. */
export function isSigned(file: PdfFile, field: Field): boolean {
  return isDict(file.resolve(field.dict.entries.get("V")));
}

/** Only the signature fields. */
export function signatureFieldsOf(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ type }) => type === "Sig");
}

/**
 * The empty signature field of a name.
 * @throws Refusal when there is none, or it must not be signed.
 */
export function chooseField(file: PdfFile, fields: readonly Field[], name: string): Field {
  const all = signatureFieldsOf(fields);
  const [field, second] = all.filter((candidate) => candidate.name === name);
  if (all.length === 0) throw new Refusal(report("fields-none", {}));
  if (field === undefined) throw new Refusal(unknownField(all, name));
  if (second !== undefined) throw new Refusal(report("field-twice", { field: name }));
  if (isSigned(file, field)) {
    const unsigned = all.filter((candidate) => !isSigned(file, candidate));
    throw new Refusal(report("field-signed", { field: name, unsigned: listed(unsigned) }));
  }
  const isClosed = all.some(
    (candidate) => isSigned(file, candidate) && permissionOf(file, candidate).nothing,
  );
  if (isClosed) throw new Refusal(report("signing-closed", {}));
  return field;
}

function unknownField(fields: readonly Field[], name: string) {
  const nearest = suggest(
    name,
    fields.map((field) => field.name),
  );
  return nearest === undefined
    ? report("field-unknown", { field: name, fields: listed(fields) })
    : report("field-misspelt", { field: name, nearest });
}

const NONE = { "zh-Hans": "没有", "zh-Hant": "沒有", en: "none" };

function listed(fields: readonly Field[]) {
  const names = fields.map(({ name }) => name);
  if (names.length === 0) return NONE;
  const chinese = names.join("、");
  return { "zh-Hans": chinese, "zh-Hant": chinese, en: names.join(", ") };
}
