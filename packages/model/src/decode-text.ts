/** The encodings a caller can ask for. */
export const ENCODINGS = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;

export type EncodingName = (typeof ENCODINGS)[number];

/** How a file's bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: EncodingName;
  /** The encoding was neither declared nor marked in the file, and is not UTF-8: tell the user. */
  readonly guessed: boolean;
}

const MARKS: readonly (readonly [readonly number[], EncodingName])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * Reads a text as Windows programs save it: UTF-8 with or without mark, UTF-16 with mark, GB18030.
 * Big5 cannot be told from GB18030 and is only read when asked for.
 * @returns `undefined` when the bytes are no text: they hold a zero byte, or fit no encoding.
 */
export function decodeText(bytes: Uint8Array, declared?: EncodingName): DecodedText | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const encoding = marked ?? declared;
  if (encoding !== undefined) {
    const text = decode(bytes, encoding);
    return text === undefined ? undefined : { text, encoding, guessed: false };
  }
  for (const candidate of ["utf-8", "gb18030"] as const) {
    const text = decode(bytes, candidate);
    if (text !== undefined) return { text, encoding: candidate, guessed: candidate !== "utf-8" };
  }
  return undefined;
}

function decode(bytes: Uint8Array, encoding: EncodingName): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? undefined : text;
  } catch {
    return undefined;
  }
}
