import { type LocalizedText, type Rational, suggest, wordings } from "@scorecard/model";
import type { Piece } from "../read/pieces.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A thing of the sheet that others refer to. */
export interface Named {
  readonly key: string;
  readonly name?: LocalizedText | undefined;
}

/** A thing that has points. */
export interface Scored extends Named {
  readonly fullMarks: Rational;
  /** Measures a percentage itself. */
  readonly inPercent?: boolean;
}

/** A name as it was written in a reference. */
export interface Reference extends Span {
  readonly name: string;
  /** Its other language, where it was written in quotes in two. */
  readonly others: readonly string[];
}

const ASCII = /^[A-Za-z_]/;

/** Takes the name that stands first among some pieces: an id, a bracketed name, a quoted one, or a bare Han word. */
export function takeReference(pieces: Piece[]): Reference | undefined {
  const [first, second] = pieces;
  if (first?.type === "text") {
    pieces.shift();
    const [part, ...others] = first.parts;
    return { ...spanOf(first), name: part?.value ?? "", others: others.map(({ value }) => value) };
  }
  if (first?.type === "name") {
    pieces.shift();
    return { ...spanOf(first), name: first.name, others: [] };
  }
  if (first?.type !== "word" || !(ASCII.test(first.word) || first.keywords.length === 0)) return undefined;
  pieces.shift();
  // A+ and A- are grades; a sign that touches nothing else belongs to the letter.
  const signed = second?.type === "mark" && "+-".includes(second.mark) && second.start === first.end;
  if (!signed) return { ...spanOf(first), name: first.word, others: [] };
  pieces.shift();
  return { start: first.start, end: second.end, name: `${first.word}${second.mark}`, others: [] };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The thing that a reference means: by its key, or by one of its printed names. */
export function findNamed<T extends Named>({ name, others }: Reference, things: readonly T[]): T | undefined {
  const written = [name, ...others];
  return (
    things.find(({ key }) => key === name) ??
    things.find((thing) => thing.name && wordings(thing.name).some((wording) => written.includes(wording)))
  );
}

/** The name that was probably meant. */
export function nearestName(name: string, things: readonly Named[]): string | undefined {
  return suggest(
    name,
    things.flatMap((thing) => [thing.key, ...(thing.name ? wordings(thing.name) : [])]),
  );
}

/** Some things as a list for a message. */
export function listedNames(things: readonly Named[]): LocalizedText {
  const keys = things.map(({ key }) => key);
  return { "zh-Hans": keys.join("、"), "zh-Hant": keys.join("、"), en: keys.join(", ") };
}
