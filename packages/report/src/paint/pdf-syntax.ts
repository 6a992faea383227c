/*
 * Values of pdfkit's objects as the file writes them, in ASCII: for objects that pdfkit does not write itself.
 */

/** The syntax of a value: plain strings are names, String objects are texts, as in pdfkit. */
export function pdfSyntax(value: unknown): string {
  if (typeof value === "string") return `/${value}`;
  if (typeof value === "number") return String(Math.round(value * 1e6) / 1e6);
  if (value instanceof String) return textString(value.valueOf());
  if (value instanceof Date) return dateString(value);
  if (value instanceof Uint8Array) return `<${Array.from(value, twoDigits).join("")}>`;
  if (Array.isArray(value)) return `[${value.map((member) => pdfSyntax(member ?? null)).join(" ")}]`;
  if (isDictionary(value)) return dictionary(value);
  // References and trees know how they are written; so do true, false and null.
  return String(value);
}

/** A text as the file writes it. */
export function textString(text: string): string {
  if (/^[ -~]*$/u.test(text)) return `(${text.replace(/[\\()]/gu, (sign) => `\\${sign}`)})`;
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, "0").toUpperCase()).join("")}>`;
}

function dateString(date: Date): string {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/u, "")
    .replace(/\D/gu, "");
  return `(D:${digits}Z)`;
}

function twoDigits(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

function isDictionary(value: unknown): value is { readonly [key: string]: unknown } {
  return (
    Object.prototype.toString.call(value) === "[object Object]" &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}

function dictionary(entries: { readonly [key: string]: unknown }): string {
  const written = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [`/${key} ${pdfSyntax(value)}`],
  );
  return `<<${written.join(" ")}>>`;
}
