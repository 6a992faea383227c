import {
  contentHash,
  type Diagnostic,
  type LocalizedText,
  type Review,
  type Template,
} from "@scorecard/model";
import { type KnownSheet, readAttachedSheets } from "./attached-sheets.ts";
import { buildReview } from "./build-review.ts";
import { checkReview } from "./check-review.ts";
import { type Filled, filledFields, unknownFields } from "./filled-fields.ts";
import { type Limits, USUAL_LIMITS } from "./limits.ts";
import { report } from "./messages.ts";
import { type FieldValue, openSheetFile } from "./open-sheet-file.ts";

/** How files are collected. */
export interface CollectOptions {
  /** The templates as they are now: sheets of others, or of another version, are refused. Without them, the one inside the file counts. */
  readonly templates?: readonly Template[];
  /** The template with every name that is printed somewhere (the model's `withBothScripts`), for answers in words and for messages. */
  readonly printed?: (template: Template) => Template;
  readonly limits?: Partial<Limits>;
}

/** What was collected of one sheet. */
export interface CollectedSheet {
  /** Absent when it is not known who or when it is about. */
  readonly review?: Review;
  /** How many fields were filled in. */
  readonly filled: number;
  /** What signers ticked. */
  readonly opinions: readonly Opinion[];
  /** What is wrong with its fields. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a signer ticked beside the place to sign. */
export interface Opinion {
  /** The signer's key, and what the signer is called. */
  readonly signer: string;
  readonly role: LocalizedText;
  readonly opinion: LocalizedText;
}

/** What was collected of a file. */
export interface Collected {
  /** In their order; empty when the file cannot be collected. */
  readonly sheets: readonly CollectedSheet[];
  /** What is wrong with the file as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what was filled into the fields of a sheet back into reviews. Any bytes give a value, none an exception.
 * @param pdf a sheet rendered with `fillable`, completed by any program.
 */
export async function collectReviews(pdf: Uint8Array, options: CollectOptions = {}): Promise<Collected> {
  const limits = { ...USUAL_LIMITS, ...options.limits };
  const file = await openSheetFile(pdf, limits);
  if ("failure" in file) return failed(report(`sheet-${file.failure}`, {}));
  const attached = readAttachedSheets(file.attachments, options.printed ?? ((template) => template));
  if ("problem" in attached) return failed(attached.problem);
  const { template, printed, templateHash, sheets } = attached;
  const other = otherTemplate(template.id, templateHash, options.templates);
  if (other !== undefined) return failed(other);
  if (!sheets.some(({ fillable }) => fillable)) return failed(report("sheet-not-fillable", {}));
  const numbers = sheets.map((_, index) => (sheets.length === 1 ? undefined : index + 1));
  return {
    sheets: sheets.map((sheet, index) =>
      collectSheet({ template, printed }, sheet, numbers[index], file.fields, limits),
    ),
    diagnostics: unknownFields(template, file.fields, numbers),
  };
}

function failed(problem: Diagnostic): Collected {
  return { sheets: [], diagnostics: [problem] };
}

/** How much of a hash is shown, as on the sheet's foot. */
const SHOWN_HASH = 12;

function otherTemplate(
  id: string,
  hash: string,
  templates: readonly Template[] | undefined,
): Diagnostic | undefined {
  if (templates === undefined) return undefined;
  const current = templates.find((template) => template.id === id);
  if (current === undefined) return report("other-template", { id });
  const now = contentHash(current);
  if (now === hash) return undefined;
  const shown = (whole: string) => whole.replace("sha256:", "").slice(0, SHOWN_HASH);
  return report("other-template-version", { id, printed: shown(hash), current: shown(now) });
}

function collectSheet(
  { template, printed }: { readonly template: Template; readonly printed: Template },
  { known }: KnownSheet,
  number: number | undefined,
  fields: ReadonlyMap<string, FieldValue>,
  limits: Limits,
): CollectedSheet {
  const { filled, problems } = filledFields(printed, fields, number, limits);
  const built = buildReview(template, known, filled);
  const refused =
    built.review === undefined ? [] : checkReview(template, printed, built.review, built.fields);
  return {
    ...(built.review && { review: built.review }),
    filled: filled.length,
    opinions: opinionsIn(filled, printed),
    diagnostics: [...problems, ...built.problems, ...refused],
  };
}

function opinionsIn(filled: readonly Filled[], template: Template): readonly Opinion[] {
  return filled.flatMap(({ target, said, spec }): readonly Opinion[] => {
    if (target.of !== "opinion") return [];
    const signer = template.signers.find(({ key }) => key === target.signer);
    const opinion = spec.choices?.find(({ answer }) => answer === said)?.text;
    return signer === undefined || opinion === undefined
      ? []
      : [{ signer: signer.key, role: signer.role, opinion }];
  });
}
