import type { Field } from "./fields.ts";
import type { PdfFile } from "./open-pdf.ts";
import { textOf } from "./text-string.ts";
import { isNamed, type PdfDict } from "./values.ts";

/** What a signer allows after signing. */
export interface Permission {
  /** Whether nothing may change, further signatures included. */
  readonly nothing: boolean;
  /** Whether the field of this name must keep its value. */
  readonly locks: (field: string) => boolean;
}

/** Reads what the signature in a field allows (ISO 32000-1, 12.8.2.2, 12.8.2.4 and table 233). */
export function permissionOf(file: PdfFile, field: Field): Permission {
  const signature = file.dict(field.dict.entries.get("V"));
  const transforms = file.items(signature?.entries.get("Reference")).flatMap((item) => file.dict(item) ?? []);
  const parametersOf = (method: string): readonly PdfDict[] =>
    transforms
      .filter(({ entries }) => isNamed(file.resolve(entries.get("TransformMethod")), method))
      .flatMap(({ entries }) => file.dict(entries.get("TransformParams")) ?? []);
  const lock = file.dict(field.dict.entries.get("Lock"));
  const locks = lock === undefined ? parametersOf("FieldMDP") : [lock, ...parametersOf("FieldMDP")];
  const levels = [...parametersOf("DocMDP"), ...locks].map(({ entries }) => file.resolve(entries.get("P")));
  const rules = locks.map((rule) => lockOf(file, rule));
  return { nothing: levels.includes(1), locks: (name) => rules.some((isLocked) => isLocked(name)) };
}

function lockOf(file: PdfFile, rule: PdfDict): (field: string) => boolean {
  const action = file.resolve(rule.entries.get("Action"));
  const names = file.items(rule.entries.get("Fields")).map((item) => textOf(file.resolve(item)));
  const listed = new Set(names);
  const isListed = (field: string): boolean => withParents(field).some((name) => listed.has(name));
  if (isNamed(action, "Include")) return isListed;
  if (isNamed(action, "Exclude")) return (field) => !isListed(field);
  return () => isNamed(action, "All");
}

/** A field's name, and those of the fields that it lies in. */
function withParents(field: string): readonly string[] {
  const parts = field.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}
