import { type ArchiveRule, faultIf } from "./rule.ts";

/** The file itself: its frame, its limits, and what may not be in it at all. */
export const FILE_RULES: readonly ArchiveRule[] = [
  {
    clause: "6.1.2",
    asks: "the header is the first line, and a comment of four bytes above 127 follows",
    faults: ({ text }) => faultIf(!/^%PDF-1\.[1-7]\r?\n%[\x80-\xff]{4,}\r?\n/u.test(text), text.slice(0, 20)),
  },
  {
    clause: "6.1.3",
    asks: "the trailer has an identifier and no encryption, and nothing follows the end of the file",
    faults: ({ text, objects }) => [
      ...faultIf(!Array.isArray(objects.trailer["/ID"]), "no /ID"),
      ...faultIf("/Encrypt" in objects.trailer, "/Encrypt"),
      ...faultIf(!/%%EOF\r?\n?$/u.test(text), "bytes after %%EOF"),
    ],
  },
  {
    clause: "6.1.7.1",
    asks: "streams hold their own data",
    faults: ({ objects }) =>
      objects.streams.flatMap(({ dictionary }) =>
        ["/F", "/FFilter", "/FDecodeParms"].filter((key) => key in dictionary),
      ),
  },
  {
    clause: "6.1.7.2",
    asks: "only filters that everybody may use",
    faults: ({ objects }) =>
      objects.streams
        .flatMap(({ dictionary }) => [dictionary["/Filter"] ?? []].flat())
        .filter((filter) => filter === "/LZWDecode" || filter === "/Crypt")
        .map(String),
  },
  {
    clause: "6.1.13",
    asks: "strings, names and numbers stay within what every reader can take",
    faults: ({ objects }) =>
      objects.atoms
        .filter((atom) => (typeof atom === "number" ? Math.abs(atom) >= 2 ** 31 : isTooLong(atom)))
        .map((atom) => String(atom).slice(0, 40)),
  },
  {
    clause: "6.1.13",
    asks: "pages are between 3 and 14,400 points wide and high",
    faults: ({ objects }) =>
      objects.pages.flatMap((page) => {
        const [, , width = 0, height = 0] = objects.list(page["/MediaBox"]).map(Number);
        return faultIf(
          Math.min(width, height) < 3 || Math.max(width, height) > 14_400,
          `${width} × ${height}`,
        );
      }),
  },
  {
    clause: "6.5.1, 6.4.1",
    asks: "nothing acts by itself: no actions, no scripts",
    faults: ({ objects }) => [
      ...objects.dictionaries.flatMap((dictionary) =>
        ["/AA", "/JS", "/JavaScript"].filter((key) => key in dictionary),
      ),
      ...faultIf("/OpenAction" in objects.catalogue, "/OpenAction"),
    ],
  },
  {
    clause: "6.9, 6.10, 6.11",
    asks: "no layers, no other presentation, no demands on the reader",
    faults: ({ objects }) => {
      const names = objects.dictionary(objects.catalogue["/Names"]);
      return [
        ...["/OCProperties", "/Requirements"].filter((key) => key in objects.catalogue),
        ...faultIf("/AlternatePresentations" in names, "/AlternatePresentations"),
        ...objects.pages.flatMap((page) => faultIf("/PresSteps" in page, "/PresSteps")),
      ];
    },
  },
];

/** A name, or a string as its kind, a colon and its text or hexadecimal digits. */
function isTooLong(atom: string): boolean {
  if (atom.startsWith("/")) return Buffer.byteLength(atom) > 128;
  return Buffer.byteLength(atom, "utf16le") > 32_767;
}
