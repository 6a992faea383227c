/**
 * A text without what cannot be printed: control characters, zero-width space, word joiner, byte order mark,
 * direction overrides. A tab becomes a space; line ends become `\n`.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, "\n")
    .replace(/\t/gu, " ")
    .replace(UNPRINTABLE, "");
}

const UNPRINTABLE = /(?!\n)\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu;
