/** The longest file name that common file systems take, in UTF-8 bytes. */
const MAX_BYTES = 255;

/** What Windows refuses in a file name, and control characters, line separators and lone halves of characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Characters that show nothing or turn the direction of the text (joiners inside emoji stay). */
const INVISIBLE = /(?!\u200d)\p{Cf}/gu;

/** Device names of Windows, reserved with any extension (learn.microsoft.com, “Naming Files, Paths, and Namespaces”). */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/**
 * A file name that works on Windows, macOS and Linux, whatever the text it is made from: NFC, no folders, nothing hidden, at
 * most 255 bytes, cut between characters as people see them.
 * @param extension with its dot, ASCII
 */
export function safeFileName(text: string, extension: string): string {
  const plain = trimmed(text.normalize("NFC").replace(INVISIBLE, "").replace(FORBIDDEN, "_"));
  const usable = RESERVED.test(plain) ? `_${plain}` : plain;
  const cut = trimmed(cutToBytes(usable, MAX_BYTES - extension.length));
  return `${cut === "" ? "_" : cut}${extension}`;
}

/** Windows drops spaces and dots at the end; a dot at the start hides the file elsewhere. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, "");
}

function cutToBytes(text: string, limit: number): string {
  let kept = "";
  let bytes = 0;
  for (const { segment } of graphemes.segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > limit) break;
    kept += segment;
  }
  return kept;
}

/** The form of a file name under which two names are one file on Windows or macOS. */
export function nameKey(name: string): string {
  return name.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
