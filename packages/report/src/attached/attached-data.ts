import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalJson, contentHash, type Language, type Template } from "@scorecard/model";
import type { SheetInput } from "../compose/compose-entries.ts";
import { type Attachment, attachmentContent, sharedContent } from "../paint/archive/attachments.ts";
import { DESCRIPTIONS, sheetFileName } from "./attached-names.ts";
import { INDEX_NAME, type IndexedSheet, type SheetIndex, TEMPLATE_NAME } from "./sheet-index.ts";

/*
 * The data inside a file: what its sheets were made from, as canonical JSON, so that the SHA-256 of an attachment is the
 * content hash of its value.
 */

/** The data of one sheet. */
export interface SheetData {
  /** Of the hashes of template, review and result. */
  readonly contentHash: string;
  /** What the sheet was made from beside review and result. */
  readonly input: IndexedSheet["input"];
  readonly review?: JsonFile;
  readonly result?: JsonFile;
}

interface JsonFile {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** A sheet with its data as it stands in a file. */
interface SheetInFile {
  readonly data: SheetData;
  /** How many pages it has. */
  readonly pages: number;
}

/** What a file takes with it. */
interface FileData {
  readonly attachments: readonly Attachment[];
  /** Of the data of the one sheet, or of the content hashes of several. */
  readonly contentHash: string;
  /** Of the index, which holds everything that the file was made from. */
  readonly identifier: string;
}

/** Collects the data of the sheets of one renderer. */
export interface DataCollector {
  sheetData(input: SheetInput): SheetData;
  fileData(sheets: readonly SheetInFile[], createdAt: Date): FileData;
}

/** A logo as its file. */
interface AttachedLogo {
  readonly bytes: Uint8Array;
  readonly mediaType: "image/png" | "image/svg+xml";
}

/** What every sheet of a renderer is made from. */
export interface SharedData {
  /** As its author wrote it. */
  readonly template: Template;
  /** Whether the sheets show a script that the template was not written in. */
  readonly converted: boolean;
  /** The renderer's options that are data. */
  readonly options: SheetIndex["options"];
  /** The picture on the sheets: it goes along, so that a file can be made again from itself alone. */
  readonly logo?: AttachedLogo | undefined;
}

/** The template is written out and compressed once, for all files. */
export function createDataCollector(given: SharedData): DataCollector {
  const { template, converted, options } = given;
  const templateFile = jsonFile(template);
  const [language] = options.languages;
  const sharedAttachments: readonly Attachment[] = [
    {
      ...described(TEMPLATE_NAME, "template", language),
      relationship: "Source",
      content: sharedContent(templateFile.bytes),
    },
    ...(given.logo ? [logoAttachment(given.logo, language)] : []),
  ];
  const shared = {
    format: "scorecard-sheet",
    formatVersion: 1,
    template: { file: TEMPLATE_NAME, hash: templateFile.hash, ...(converted && { converted }) },
    options: withoutBytes(options),
  } as const;
  return {
    sheetData: (input) => sheetData(input, templateFile.hash),
    fileData(sheets, createdAt) {
      const index: SheetIndex = {
        ...shared,
        createdAt: createdAt.toISOString(),
        sheets: indexSheets(sheets),
      };
      const indexFile = jsonFile(index);
      const hashes = sheets.map(({ data }) => data.contentHash);
      const [only = ""] = hashes;
      return {
        attachments: [
          ...sharedAttachments,
          ...sheets.flatMap(({ data }, position) =>
            sheetAttachments(data, position, sheets.length, language),
          ),
          {
            ...described(INDEX_NAME, "index", language),
            relationship: "Data",
            content: attachmentContent(indexFile.bytes),
          },
        ],
        contentHash: hashes.length === 1 ? only : contentHash(hashes),
        identifier: indexFile.hash,
      };
    },
  };
}

function sheetData(sheet: SheetInput, template: string): SheetData {
  if (sheet.kind === "blank") {
    return { contentHash: contentHash({ template }), input: { ...sheet } };
  }
  const { review, result, ...input } = sheet;
  const files = { review: jsonFile(review), result: jsonFile(result) };
  return {
    contentHash: contentHash({ template, review: files.review.hash, result: files.result.hash }),
    input,
    ...files,
  };
}

function indexSheets(sheets: readonly SheetInFile[]): readonly IndexedSheet[] {
  let first = 1;
  return sheets.map(({ data, pages }, position) => {
    const place = { first, count: pages };
    first += pages;
    const attached = (name: "review" | "result") => {
      const file = data[name];
      return file && { [name]: { file: sheetFileName(name, position, sheets.length), hash: file.hash } };
    };
    return {
      pages: place,
      input: data.input,
      ...attached("review"),
      ...attached("result"),
      contentHash: data.contentHash,
    };
  });
}

function sheetAttachments(
  data: SheetData,
  position: number,
  count: number,
  language: Language | undefined,
): readonly Attachment[] {
  return (["review", "result"] as const).flatMap((name) => {
    const file = data[name];
    if (file === undefined) return [];
    return {
      ...described(sheetFileName(name, position, count), name, language),
      relationship: name === "review" ? ("Source" as const) : ("Data" as const),
      content: attachmentContent(file.bytes),
    };
  });
}

/** Found by its hash, which stands in the options. */
function logoAttachment({ bytes, mediaType }: AttachedLogo, language: Language | undefined): Attachment {
  const name = mediaType === "image/png" ? "logo.png" : "logo.svg";
  return {
    ...described(name, "logo", language),
    mediaType,
    relationship: "Source",
    content: sharedContent(bytes),
  };
}

function described(name: string, kind: keyof typeof DESCRIPTIONS, language: Language = "en") {
  return { name, mediaType: "application/json", description: DESCRIPTIONS[kind][language] };
}

function jsonFile(value: unknown): JsonFile {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  return { bytes, hash: hashOf(bytes) };
}

function hashOf(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

/** Plain data in which pictures and fonts are named by their hash. */
function withoutBytes<T>(value: T): T {
  const named = (member: unknown): unknown => {
    if (member instanceof Uint8Array) return { hash: hashOf(member), size: member.length };
    if (Array.isArray(member)) return member.map(named);
    if (typeof member !== "object" || member === null) return member;
    return Object.fromEntries(Object.entries(member).map(([key, own]) => [key, named(own)]));
  };
  return named(value) as T;
}
