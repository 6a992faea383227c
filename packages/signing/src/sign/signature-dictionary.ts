import { writeDate, writeText } from "../pdf/text-string.ts";

/** A signature dictionary with places to be filled when the file around it is complete. */
export interface SignatureText {
  readonly text: string;
  /** The place of the signature in it, angle brackets included; `end` exclusive. */
  readonly contents: { readonly start: number; readonly end: number };
  /** Where the numbers of the byte range go. */
  readonly rangeAt: number;
}

/** What a signature dictionary says. */
export interface SignatureWords {
  readonly signedAt: Date;
  readonly reason?: string;
  readonly location?: string;
}

/** Four numbers of up to ten digits. */
const RANGE_ROOM = 43;

/** Writes the dictionary (ISO 32000-1, table 252) with room for a signature of so many bytes. */
export function signatureDictionary(words: SignatureWords, room: number): SignatureText {
  const { signedAt, reason, location } = words;
  const about = [
    `/M ${writeDate(signedAt)}`,
    ...(reason ? [`/Reason ${writeText(reason)}`] : []),
    ...(location ? [`/Location ${writeText(location)}`] : []),
  ];
  const opening = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${about.join(" ")} /ByteRange [`;
  const beforeContents = `${opening}${" ".repeat(RANGE_ROOM)}] /Contents `;
  const contents = `<${"0".repeat(room * 2)}>`;
  return {
    text: `${beforeContents}${contents} >>`,
    contents: { start: beforeContents.length, end: beforeContents.length + contents.length },
    rangeAt: opening.length,
  };
}
