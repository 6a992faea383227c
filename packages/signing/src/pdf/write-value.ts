import { sameBytes, toHex } from "../bytes.ts";
import { isStream, type PdfDict, type PdfValue } from "./values.ts";

/**
 * A value as PDF syntax, one character per byte. The same value gives the same text, so that texts can be compared;
 * of a stream only its dictionary is written.
 */
export function writeValue(value: PdfValue): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return writeNumber(value);
  switch (value.kind) {
    case "name":
      return writeName(value.name);
    case "string":
      return `<${toHex(value.bytes)}>`;
    case "array":
      return `[${value.items.map(writeValue).join(" ")}]`;
    case "dict":
      return writeDict(value);
    case "ref":
      return `${value.number} ${value.generation} R`;
    case "stream":
      return writeDict(value.dict);
  }
}

/** Whether two values are the same; of streams, whether their data is too. */
export function sameValue(a: PdfValue, b: PdfValue): boolean {
  if (writeValue(a) !== writeValue(b)) return false;
  return isStream(a) === isStream(b) && (!isStream(a) || !isStream(b) || sameBytes(a.bytes, b.bytes));
}

function writeDict(dict: PdfDict): string {
  const entries = Array.from(dict.entries, ([key, value]) => `${writeName(key)} ${writeValue(value)}`);
  return `<< ${entries.join(" ")} >>`;
}

/** PDF has no exponents. */
function writeNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(10) : text;
}

function writeName(name: string): string {
  const escaped = name.replace(
    /[^!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return `/${escaped}`;
}
