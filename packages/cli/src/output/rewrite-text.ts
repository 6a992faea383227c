import { decodeText, type EncodingName } from "@scorecard/model";
import { type ReadingSettings, startOf, tryReadText } from "../input/read-text.ts";
import { absolute, note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { writeOneFile } from "./write-files.ts";

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * Gives a text file that was read a new content, in one step. UTF-8 and UTF-16 stay what they are; a file in an older
 * encoding is saved as UTF-8, with the mark by which old editors recognise it, and that is noted.
 * @param path as the user gave it; a link stays a link to the file that is written
 * @param before the text as it was read: if the file holds another by now, it is left alone
 * @returns whether it worked; if not, the problem is noted
 */
export function rewriteText(
  session: Session,
  path: string,
  texts: { readonly before: string; readonly after: string },
  settings: ReadingSettings,
): boolean {
  const file = shownPath(session, path);
  const read = tryReadText(session, path, settings);
  if ("problem" in read || read.value.text !== texts.before) {
    note(session, report("changed-meanwhile", { file }, startOf(file)));
    return false;
  }
  const target = session.world.reader.realPath(absolute(session, path));
  const bytes = session.world.reader.read(target);
  const encoding = decodeText(bytes, settings.encoding)?.encoding ?? "utf-8";
  const marked = UTF8_MARK.every((byte, index) => bytes[index] === byte);
  if (!writeOneFile(session, target, encoded(texts.after, encoding, marked))) return false;
  if (encoding === "gb18030" || encoding === "big5")
    note(session, report("saved-as-utf8", { file, encoding: encoding.toUpperCase() }, startOf(file)));
  return true;
}

function encoded(text: string, encoding: EncodingName, marked: boolean): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(marked ? `\ufeff${text}` : text);
    case "utf-16le":
    case "utf-16be":
      return utf16(`\ufeff${text}`, encoding === "utf-16le");
    case "gb18030":
    case "big5":
      return new TextEncoder().encode(`\ufeff${text}`);
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}
