import {
  type CompleteText,
  type Diagnostic,
  firstText,
  type Location,
  type Template,
} from "@scorecard/model";
import { contentsOf } from "./read/contents.ts";
import type { CollectingContext } from "./read/context.ts";
import { headSpan } from "./read/statements.ts";
import { withUniqueKeys } from "./read/unique-keys.ts";
import { withChanges } from "./reuse/merge.ts";
import { readScorecard } from "./sheet/scorecard.ts";
import type { FindLibrary } from "./sheet/use.ts";
import type { WholeSheet } from "./sheet-files.ts";
import type { Statement } from "./syntax/syntax-tree.ts";

/** A sheet, or a variant of it, that has been read, and all there is to say about it. */
export interface SheetReading {
  readonly context: CollectingContext;
  readonly template?: Template | undefined;
  /** Where it is declared: what is wrong with it elsewhere, in lines that it shares, is told from there. */
  readonly declared?: Declared;
}

interface Declared {
  readonly head: Location;
  readonly why: CompleteText;
  /** Whether a place is among the lines that are its own. */
  holds(place: Location): boolean;
}

/** Reads the sheet itself. */
export function readWholeSheet(
  { head, statements }: WholeSheet,
  find: FindLibrary,
  context: CollectingContext,
): SheetReading {
  const { id, title, span } = head;
  if (title === undefined) context.problem("name-missing", {}, span);
  if (statements === undefined) return { context };
  const name = title ?? { "zh-Hans": id ?? "？" };
  const own = context.location(span);
  return {
    context,
    template: readScorecard({ id: id ?? firstText(name), title: name, span, statements }, find, context),
    declared: { head: own, why: IN_SHEET, holds: ({ file }) => file === own.file },
  };
}

/** Reads a sheet's variants, each with a context of its own. */
export function readVariants(
  { head, statements, variants }: WholeSheet,
  find: FindLibrary,
  sheet: CollectingContext,
  open: () => CollectingContext,
): readonly SheetReading[] {
  if (statements === undefined) return [];
  const sheetId = head.id ?? firstText(head.title ?? {});
  const keyed = variants.map((variant) => ({ variant, ...variantHead(variant, sheet) }));
  withUniqueKeys(
    keyed.map(({ key, variant }) => ({ key, span: headSpan(variant), value: key })),
    sheet,
  );
  return keyed.map(({ variant, key, title }) => {
    const context = open();
    const changed = withChanges(statements, variant.block?.statements ?? [], context);
    const span = headSpan(variant);
    const source = { id: `${sheetId}-${key}`, title, span, statements: changed };
    const whole = context.location(variant);
    const declared = {
      head: context.location(span),
      why: IN_VARIANT,
      holds: ({ file, start }: Location) =>
        file === whole.file && start.offset >= whole.start.offset && start.offset <= whole.end.offset,
    };
    return { context, template: readScorecard(source, find, context), declared };
  });
}

/** `变体 senior "高级销售经理考核评分表" / "Senior Sales Manager Scorecard" { … }` */
function variantHead(variant: Statement, context: CollectingContext) {
  const head = contentsOf(variant, "variant", context);
  const id = head.name()?.name;
  const title = head.text();
  if (title === undefined) context.problem("name-missing", {}, headSpan(variant));
  else head.finish();
  const name = title ?? { "zh-Hans": id ?? "？" };
  return { key: id ?? firstText(name), title: name };
}

const IN_SHEET: CompleteText = {
  "zh-Hans": "出现在这张评分表里",
  "zh-Hant": "出現在這張評分表裡",
  en: "it concerns this scorecard",
};
const IN_VARIANT: CompleteText = {
  "zh-Hans": "出现在这个变体里",
  "zh-Hant": "出現在這個變體裡",
  en: "it concerns this variant",
};

/** What is wrong with a sheet; for what lies in lines that it shares, also where the sheet is declared. */
export function problemsOf({ context, declared }: SheetReading): readonly Diagnostic[] {
  if (declared === undefined) return context.diagnostics;
  const { head, why } = declared;
  return context.diagnostics.map((diagnostic) => {
    const { location, related } = diagnostic;
    if (location === undefined || declared.holds(location)) return diagnostic;
    return { ...diagnostic, related: [...related, { location: head, message: why }] };
  });
}
