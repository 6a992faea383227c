import { fromLatin1 } from "../bytes.ts";
import { isString, type PdfValue } from "./values.ts";

/** A text of the file as the reader sees it (ISO 32000-1, 7.9.2.2; UTF-8 as in ISO 32000-2). */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!isString(value)) return undefined;
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return new TextDecoder().decode(bytes.subarray(3));
  }
  return fromLatin1(bytes);
}

function fromUtf16(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  }
  return text;
}

/** A text as PDF syntax that holds any character. */
export function writeText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, "0"),
  );
  return `<feff${units.join("")}>`;
}

/** A date as PDF writes it, in universal time. */
export function writeDate(date: Date): string {
  const digits = date.toISOString().replace(/[-:T]/g, "").slice(0, 14);
  return `(D:${digits}Z)`;
}

/** The moment that a date of a PDF file means (ISO 32000-1, 7.9.4). */
export function dateOf(value: PdfValue | undefined): Date | undefined {
  const written = textOf(value);
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?)?/.exec(
    written ?? "",
  );
  if (match === null) return undefined;
  const [
    ,
    year,
    month = "01",
    day = "01",
    hour = "00",
    minute = "00",
    second = "00",
    sign,
    h = "00",
    m = "00",
  ] = match;
  const zone = sign === undefined ? "Z" : `${sign}${h}:${m}`;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
