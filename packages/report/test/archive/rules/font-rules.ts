import { type PdfDictionary, type PdfObjects, textOfString } from "../../support/pdf-objects.ts";
import { type ArchiveRule, faultIf } from "./rule.ts";
import { surfacesOf } from "./surfaces.ts";

/** Fonts: every character can be drawn and copied wherever the file is opened. */
export const FONT_RULES: readonly ArchiveRule[] = [
  {
    clause: "6.2.11.2, 6.2.11.4",
    asks: "fonts are of a kind that everybody draws alike, and embedded",
    faults: ({ objects }) =>
      fontsOf(objects).flatMap(({ name, font, descendant, descriptor }) => [
        ...faultIf(font["/Subtype"] !== "/Type0", `${name}: ${font["/Subtype"]}`),
        ...faultIf(descendant["/Subtype"] !== "/CIDFontType2", `${name}: ${descendant["/Subtype"]}`),
        ...faultIf(!("/FontFile2" in descriptor), `${name}: not embedded`),
      ]),
  },
  {
    clause: "6.2.11.3",
    asks: "codes lead to glyphs by the identity and a map inside the file",
    faults: ({ objects }) =>
      fontsOf(objects).flatMap(({ name, font, descendant }) => {
        const system = objects.dictionary(descendant["/CIDSystemInfo"]);
        const isIdentity =
          textOfString(system["/Registry"]) === "Adobe" && textOfString(system["/Ordering"]) === "Identity";
        return [
          ...faultIf(font["/Encoding"] !== "/Identity-H" || !isIdentity, `${name}: encoding`),
          ...faultIf(!("/CIDToGIDMap" in descendant), `${name}: no map to glyphs`),
        ];
      }),
  },
  {
    clause: "6.2.11.5",
    asks: "widths are those of the embedded font",
    faults: ({ objects }) =>
      fontsOf(objects)
        .filter(({ descriptor }) => "/FontFile2" in descriptor)
        .flatMap((font) => wrongWidths(objects, font)),
  },
  {
    clause: "6.2.11.7",
    asks: "every code has a text, and that text is a character",
    faults: ({ objects }) =>
      fontsOf(objects).flatMap((font) => {
        const texts = toUnicode(objects, font);
        return [...shownCodes(objects, font.names)].flatMap((code) => {
          const text = texts.get(code);
          return faultIf(text === undefined || /^$|[\0\uFEFF\uFFFE]/u.test(text), `${font.name} ${code}`);
        });
      }),
  },
  {
    clause: "6.2.11.8",
    asks: "the glyph for what a font lacks is never shown",
    faults: ({ objects }) =>
      fontsOf(objects).flatMap((font) => {
        const glyphs = glyphMap(objects, font.descendant);
        return [...shownCodes(objects, font.names)]
          .filter((code) => (glyphs[code] ?? 0) === 0)
          .map((code) => `${font.name} ${code}`);
      }),
  },
];

interface EmbeddedFont {
  readonly name: string;
  /** Under which pages and appearances know it. */
  readonly names: ReadonlySet<string>;
  readonly font: PdfDictionary;
  readonly descendant: PdfDictionary;
  readonly descriptor: PdfDictionary;
}

/** Each font of pages and appearances once. */
function fontsOf(objects: PdfObjects): readonly EmbeddedFont[] {
  const names = new Map<string, Set<string>>();
  for (const { resources } of surfacesOf(objects)) {
    for (const [name, reference] of Object.entries(objects.dictionary(resources["/Font"] ?? {}))) {
      const known = names.get(String(reference)) ?? new Set<string>();
      names.set(String(reference), known.add(name));
    }
  }
  return [...names].map(([reference, known]) => {
    const font = objects.dictionary(reference);
    const descendant = objects.dictionary(objects.list(font["/DescendantFonts"])[0]);
    const descriptor = objects.dictionary(descendant["/FontDescriptor"]);
    return { name: String(font["/BaseFont"]), names: known, font, descendant, descriptor };
  });
}

/** The choice of a font, or codes that are shown alone or in an array; other strings of the content are no codes. */
const SHOWN = /(\/\S+) \S+ Tf|<([0-9a-f]+)>(?= Tj|[^[\]]*\] TJ)/gu;

/** The codes that are shown in a font: four hexadecimal digits each, after the font was chosen. */
function shownCodes(objects: PdfObjects, names: ReadonlySet<string>): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const { content } of surfacesOf(objects)) {
    let chosen = "";
    for (const [, font, digits] of content.matchAll(SHOWN)) {
      if (font !== undefined) chosen = font;
      else if (names.has(chosen)) {
        for (const code of digits?.match(/.{4}/gu) ?? []) codes.add(Number.parseInt(code, 16));
      }
    }
  }
  return codes;
}

/** The numbers of the glyphs, by code. */
function glyphMap(objects: PdfObjects, descendant: PdfDictionary): readonly number[] {
  const bytes = Buffer.from(objects.stream(descendant["/CIDToGIDMap"]).bytes);
  return Array.from({ length: bytes.length / 2 }, (_, code) => bytes.readUInt16BE(code * 2));
}

function toUnicode(objects: PdfObjects, { font }: EmbeddedFont): ReadonlyMap<number, string> {
  const map = Buffer.from(objects.stream(font["/ToUnicode"]).bytes).toString("latin1");
  return new Map(
    [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gmu)].map(([, code = "", units = ""]) => [
      Number.parseInt(code, 16),
      Buffer.from(units, "hex").swap16().toString("utf16le"),
    ]),
  );
}

/** In thousandths of the size: what the standard lets rounding do. */
const ROUNDING = 1;

function wrongWidths(objects: PdfObjects, { name, descendant, descriptor }: EmbeddedFont): readonly string[] {
  const advances = advancesOf(objects.stream(descriptor["/FontFile2"]).bytes);
  const glyphs = glyphMap(objects, descendant);
  const [, widths] = objects.list(descendant["/W"]);
  return objects.list(widths).flatMap((width, code) => {
    const advance = advances[glyphs[code] ?? 0] ?? 0;
    return faultIf(Math.abs(Number(width) - advance) > ROUNDING, `${name} ${code}: ${width}, not ${advance}`);
  });
}

/** The advance of each glyph of a TrueType font in thousandths of the size. */
function advancesOf(file: Uint8Array): readonly number[] {
  const bytes = Buffer.from(file);
  const tables = new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16;
      return [bytes.toString("latin1", at, at + 4), bytes.readUInt32BE(at + 8)] as const;
    }),
  );
  const at = (table: string) => tables.get(table) ?? Number.NaN;
  const unitsPerEm = bytes.readUInt16BE(at("head") + 18);
  const count = bytes.readUInt16BE(at("hhea") + 34);
  const glyphs = bytes.readUInt16BE(at("maxp") + 4);
  return Array.from(
    { length: glyphs },
    (_, glyph) => (bytes.readUInt16BE(at("hmtx") + Math.min(glyph, count - 1) * 4) * 1000) / unitsPerEm,
  );
}
