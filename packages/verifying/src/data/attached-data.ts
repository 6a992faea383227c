import {
  canonicalJson,
  contentHash,
  type Diagnostic,
  type Result,
  type Review,
  resultSchema,
  reviewSchema,
  type Template,
  templateSchema,
} from "@scorecard/model";
import { INDEX_NAME, type IndexedSheet, type SheetIndex, sheetIndexSchema } from "@scorecard/report";
import { z } from "zod";
import type { AttachedFiles } from "../file/attachments.ts";
import { report } from "../messages.ts";
import { hashOf, type Parts, withParts } from "./parts.ts";

/** One sheet of a file with its data. */
export interface AttachedSheet {
  readonly entry: IndexedSheet;
  /** Of a filled sheet. */
  readonly scored?: { readonly review: Review; readonly result: Result };
}

/** What the sheets of a file were made from. */
export interface AttachedData {
  readonly index: SheetIndex;
  readonly template: Template;
  readonly sheets: readonly AttachedSheet[];
  /** The pictures on the sheets. */
  readonly parts: Parts;
}

/**
 * whole: everything is there and matches its hash; altered: something is not; none: the file holds no data, or such
 * that this version cannot read.
 */
export interface ReadData {
  readonly verdict: "whole" | "altered" | "none";
  /** Present when the data are whole. */
  readonly data?: AttachedData;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file's data and compares each part with its hash. */
export function readData({ files, ambiguous }: AttachedFiles): ReadData {
  const bytes = files.get(INDEX_NAME);
  if (bytes === undefined) return { verdict: "none", diagnostics: [report("data-none", {})] };
  const value = plainValue(bytes);
  if (isNewer(value)) return { verdict: "none", diagnostics: [report("data-newer", {})] };
  const parsed = sheetIndexSchema.safeParse(value);
  if (!parsed.success) return altered([report("data-unreadable", { file: INDEX_NAME })]);
  const index = parsed.data;
  const problems: Diagnostic[] = ambiguous.map((file) => report("attachment-ambiguous", { file }));
  const read = reader(files, problems);
  const template = read(index.template, templateSchema);
  const sheets = index.sheets.map((entry) => readSheet(entry, index, read, problems));
  const { parts, extra, missing } = otherFiles(files, index);
  if (missing) problems.push(report("attachment-missing", { file: LOGO }));
  const notes = extra.map((file) => report("attachment-extra", { file }));
  if (template === undefined || problems.length > 0) return altered([...problems, ...notes]);
  return { verdict: "whole", data: { index, template, sheets, parts }, diagnostics: notes };
}

function altered(diagnostics: readonly Diagnostic[]): ReadData {
  return { verdict: "altered", diagnostics };
}

const newerSchema = z.looseObject({ format: z.literal("scorecard-sheet"), formatVersion: z.int().min(2) });

function isNewer(value: unknown): boolean {
  return newerSchema.safeParse(value).success;
}

type Attached = SheetIndex["template"] | NonNullable<IndexedSheet["review"]>;
type Read = <T>(attached: Attached, schema: z.ZodType<T>) => T | undefined;

/** Reads attachments by their hashes; what is wrong is added to `problems`. */
function reader(files: ReadonlyMap<string, Uint8Array>, problems: Diagnostic[]): Read {
  return ({ file, hash }, schema) => {
    const bytes = files.get(file);
    const value = bytes && plainValue(bytes);
    if (bytes === undefined) {
      problems.push(report("attachment-missing", { file }));
    } else if (value === undefined || contentHash(value) !== hash) {
      problems.push(report("attachment-altered", { file }));
    } else {
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      problems.push(report("data-unreadable", { file }));
    }
    return undefined;
  };
}

function readSheet(
  entry: IndexedSheet,
  index: SheetIndex,
  read: Read,
  problems: Diagnostic[],
): AttachedSheet {
  const hashes = {
    template: index.template.hash,
    ...(entry.review && { review: entry.review.hash }),
    ...(entry.result && { result: entry.result.hash }),
  };
  if (contentHash(hashes) !== entry.contentHash) problems.push(report("hash-altered", {}));
  if (entry.input.kind === "blank") return { entry };
  if (entry.review === undefined || entry.result === undefined) {
    problems.push(report("data-unreadable", { file: INDEX_NAME }));
    return { entry };
  }
  const review = read(entry.review, reviewSchema);
  const result = read(entry.result, resultSchema);
  return review === undefined || result === undefined ? { entry } : { entry, scored: { review, result } };
}

/** What sheets have a picture of. */
const LOGO = "logo";

/** The files that the index does not name: pictures are known by their hash, anything else does not belong here. */
function otherFiles(files: ReadonlyMap<string, Uint8Array>, index: SheetIndex) {
  const own = index.sheets.flatMap(({ review, result }) => [review?.file, result?.file]);
  const named = new Set([INDEX_NAME, index.template.file, ...own]);
  const wanted = new Set(withParts(index.options, new Map()).missing);
  const others = [...files].filter(([name]) => !named.has(name));
  const parts = new Map(others.map(([, bytes]) => [hashOf(bytes), bytes] as const));
  const extra = others.filter(([, bytes]) => !wanted.has(hashOf(bytes))).map(([name]) => name);
  return { parts, extra, missing: [...wanted].some((hash) => !parts.has(hash)) };
}

/**
 * The value of a JSON file that is written in the one canonical form: in any other, two readers could find two values.
 * Undefined when it is not.
 */
function plainValue(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
