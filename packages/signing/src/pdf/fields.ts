import type { Limits } from "../limits.ts";
import type { PdfFile } from "./open-pdf.ts";
import { textOf } from "./text-string.ts";
import { isRef, type PdfDict, type PdfRef, type PdfValue } from "./values.ts";

/** What one sees of a field: a rectangle on a page. */
export interface Widget {
  readonly ref: PdfRef;
  readonly dict: PdfDict;
}

/** A field of the form that is filled as one. */
export interface Field {
  /** Its full name: those of the fields it lies in come first, with dots between. */
  readonly name: string;
  readonly ref: PdfRef;
  readonly dict: PdfDict;
  /** `Sig`, `Tx`, `Btn`, `Ch`; empty when the file does not say. */
  readonly type: string;
  /** The field itself where both are one object. */
  readonly widgets: readonly Widget[];
}

interface Place {
  readonly value: PdfValue;
  readonly prefix: string;
  readonly type: string;
  readonly depth: number;
}

/** The form's dictionary. */
export function formOf(file: PdfFile): PdfDict | undefined {
  return file.dict(file.catalogue.entries.get("AcroForm"));
}

/** All fields of the form in the order of the file. Objects that are no fields are passed over. */
export function readFields(file: PdfFile, limits: Limits): readonly Field[] {
  const found: Field[] = [];
  const seen = new Set<number>();
  const places = (values: readonly PdfValue[], prefix: string, type: string, depth: number): Place[] =>
    values.map((value) => ({ value, prefix, type, depth })).reverse();
  const waiting = places(file.items(formOf(file)?.entries.get("Fields")), "", "", 0);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value, prefix, depth } = place;
    if (!isRef(value) || seen.has(value.number) || depth > limits.depth) continue;
    seen.add(value.number);
    const dict = file.dict(value);
    if (dict === undefined) continue;
    const own = textOf(file.resolve(dict.entries.get("T")));
    const name = [prefix, own ?? ""].filter((part) => part !== "").join(".");
    const type = typeOf(file, dict) || place.type;
    const kids = file.items(dict.entries.get("Kids"));
    const isParent = kids.some((kid) => file.dict(kid)?.entries.has("T"));
    if (isParent) waiting.push(...places(kids, name, type, depth + 1));
    else found.push({ name, ref: value, dict, type, widgets: widgetsOf(file, value, dict, kids) });
  }
  return found;
}

function typeOf(file: PdfFile, dict: PdfDict): string {
  const type = file.resolve(dict.entries.get("FT"));
  return typeof type === "object" && type?.kind === "name" ? type.name : "";
}

function widgetsOf(file: PdfFile, ref: PdfRef, dict: PdfDict, kids: readonly PdfValue[]): readonly Widget[] {
  if (kids.length === 0) return [{ ref, dict }];
  return kids.flatMap((kid) => {
    const widget = file.dict(kid);
    return isRef(kid) && widget !== undefined ? [{ ref: kid, dict: widget }] : [];
  });
}
