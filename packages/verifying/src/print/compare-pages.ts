import type { Diagnostic } from "@scorecard/model";
import { diffArrays } from "diff";
import type { PageContent, PlacedNote, PlacedText } from "../file/page-content.ts";
import type { Limits } from "../limits.ts";
import { report } from "../messages.ts";
import { placeWords } from "./place-words.ts";
import { plainText, type Token, tokensOf, written } from "./tokens.ts";

/** A place in which a page says something else than the data. */
export interface PrintDifference {
  /** From 1. */
  readonly page: number;
  /** In points from the upper left corner of the page. */
  readonly x: number;
  readonly y: number;
  /** Empty where something is missing. */
  readonly printed: string;
  /** Empty where something was added. */
  readonly expected: string;
}

/** What differs on a page, as values and in words. */
export interface PageComparison {
  readonly differences: readonly PrintDifference[];
  readonly diagnostics: readonly Diagnostic[];
  /** Fields that were filled in. */
  readonly filled: readonly string[];
}

/** Pages that differ in more tokens than this are other pages. */
const MOST_EDITS = 500;
/** Texts are in one place up to this distance, in points. */
const NEAR = 0.5;

/** Compares a page with the page that its data make. */
export function comparePages(
  printed: PageContent,
  expected: PageContent,
  page: number,
  limits: Limits,
): PageComparison {
  const { differences, diagnostics } = compareTexts(printed.texts, expected.texts, page, limits);
  const notes = compareNotes(printed.notes, expected.notes, page);
  return { differences, diagnostics: [...diagnostics, ...notes.diagnostics], filled: notes.filled };
}

function compareTexts(
  printed: readonly PlacedText[],
  expected: readonly PlacedText[],
  page: number,
  limits: Limits,
): Omit<PageComparison, "filled"> {
  if (plainText(printed) === plainText(expected)) return { differences: [], diagnostics: [] };
  const edits = editsBetween(tokensOf(expected), tokensOf(printed));
  const more = report("print-differs-more", { page });
  if (edits === undefined) return { differences: [], diagnostics: [more] };
  const all = stretches(edits).flatMap((stretch) => differenceOf(stretch, page));
  const told = all.slice(0, limits.differencesOnPage);
  const words = told.map(({ at, ...difference }) => inWords(difference, placeWords(at, printed)));
  return {
    differences: told.map(({ at: _, ...difference }) => difference),
    diagnostics: all.length > told.length || all.length === 0 ? [...words, more] : words,
  };
}

type Edit = ReturnType<typeof diffArrays<Token>>[number];

/**
 * What turns one page into the other. Where both are laid out alike, a token is only compared with that in its place;
 * undefined when they are other pages.
 */
function editsBetween(expected: readonly Token[], printed: readonly Token[]): readonly Edit[] | undefined {
  const edits = (comparator: (one: Token, other: Token) => boolean) =>
    diffArrays([...expected], [...printed], { comparator, maxEditLength: MOST_EDITS });
  const inPlace = edits((one, other) => one.text === other.text && isNear(one.source, other.source));
  return inPlace ?? edits((one, other) => one.text === other.text);
}

function isNear(one: PlacedText, other: PlacedText): boolean {
  return Math.abs(one.x - other.x) < NEAR && Math.abs(one.y - other.y) < NEAR;
}

/** Neighbouring tokens that were taken away and put in, and what stands before them. */
interface Stretch {
  readonly removed: Token[];
  readonly added: Token[];
  readonly before: Token | undefined;
}

function stretches(edits: readonly Edit[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let before: Token | undefined;
  let open: Stretch | undefined;
  for (const { added, removed, value } of edits) {
    if (!added && !removed) {
      before = value.at(-1);
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { removed: [], added: [], before };
      found.push(open);
    }
    (added ? open.added : open.removed).push(...value);
  }
  return found;
}

/** With the piece of text at which it is to be looked for. */
type Found = PrintDifference & { readonly at: PlacedText };

function differenceOf({ removed, added, before }: Stretch, page: number): readonly Found[] {
  const at = (added[0] ?? before ?? removed[0])?.source;
  if (at === undefined) return [];
  return [{ page, x: at.x, y: at.y, printed: written(added), expected: written(removed), at }];
}

function inWords({ page, printed, expected }: PrintDifference, place: ReturnType<typeof placeWords>) {
  if (expected === "") return report("print-added", { page, place, printed });
  if (printed === "") return report("print-missing", { page, place, expected });
  return report("print-differs", { page, place, printed, expected });
}

function compareNotes(
  printed: readonly PlacedNote[],
  expected: readonly PlacedNote[],
  page: number,
): Omit<PageComparison, "differences"> {
  const own = new Map(expected.map((note) => [nameOf(note), note]));
  const there = new Set(printed.map(nameOf));
  const strange = printed.filter((note) => !own.has(nameOf(note)) && !isInvisible(note));
  const gone = expected.filter((note) => !there.has(nameOf(note)));
  const filled = printed.filter((note) => {
    const made = own.get(nameOf(note));
    return made !== undefined && made.value !== note.value;
  });
  return {
    diagnostics: [
      ...strange.map(({ kind, field }) => report("laid-over", { page, kind: field === "" ? kind : field })),
      ...gone.map(({ kind, field }) => report("field-gone", { page, field: field === "" ? kind : field })),
    ],
    filled: filled.map(({ field }) => field),
  };
}

function nameOf({ kind, field, fieldKind, box }: PlacedNote): string {
  return JSON.stringify([kind, field, fieldKind, box]);
}

/** A signature of the whole file, as archives add it, is seen nowhere. */
function isInvisible({ fieldKind, box: [left, bottom, right, top] }: PlacedNote): boolean {
  return fieldKind === "Sig" && (left === right || bottom === top);
}
