import type { LocalizedText } from "@scorecard/model";
import { unitOf } from "@scorecard/model";
import type { Keyword } from "../syntax/lexicon.ts";
import type {
  DateTerm,
  MarkTerm,
  NameTerm,
  ParenthesisTerm,
  Phrase,
  Span,
  Term,
  TextTerm,
  WordTerm,
} from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import { localizedText } from "./text.ts";

/** A number with its unit, if it has one. */
export interface Quantity extends Span {
  readonly type: "quantity";
  /** An exact decimal. */
  readonly value: string;
  /** As written: `%`, `分`, `课时`, … */
  readonly unit?: WordTerm | undefined;
}

export type Piece = TextTerm | Quantity | DateTerm | WordTerm | NameTerm | MarkTerm | ParenthesisTerm;

/**
 * The pieces of a head or a value, to be taken out by what they are. Order is free where it decides nothing, so
 * `指标 20% "名"` reads like `指标 "名" 20%`; what nobody takes is reported at the end.
 */
export interface Pieces {
  readonly span: Span;
  /** What has not been taken, in order. */
  readonly left: Piece[];
  /** The first text, in its languages. */
  text(): LocalizedText | undefined;
  /** The first quantity that fits; without a test, the first of all. */
  quantity(fits?: (quantity: Quantity) => boolean): Quantity | undefined;
  /** The first word that is one of the keywords. */
  keyword<K extends Keyword>(...keywords: readonly K[]): K | undefined;
  /** The author's own name for a thing: an ASCII word or a bracketed name. */
  name(): { readonly name: string; readonly span: Span } | undefined;
  /** Reports whatever is left, by a code of its own where there is more to say of it. */
  finish(code?: "not-understood-here" | "result-part-unclear"): void;
}

/** Joins a phrase's numbers with their signs and units. */
export function joinQuantities(terms: readonly Term[]): Piece[] {
  const pieces: Piece[] = [];
  addPieces(terms, pieces);
  return pieces;
}

/** Adds a phrase's pieces to those of the phrases before it. */
function addPieces(terms: readonly Term[], pieces: Piece[]): void {
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index];
    if (term === undefined) break;
    if (term.type !== "number") {
      pieces.push(term);
      continue;
    }
    const { unit, taken } = unitAfter(terms, index);
    index += taken;
    const sign = signBefore(pieces, term);
    if (sign) pieces.pop();
    pieces.push({
      type: "quantity",
      value: sign ? `-${term.value}` : term.value,
      unit,
      start: sign?.start ?? term.start,
      end: unit?.end ?? term.end,
    });
  }
}

/** The unit behind the number at a place, with how many terms write it: 元, 分钟, 人天, 元/条. */
function unitAfter(
  terms: readonly Term[],
  at: number,
): { readonly unit: WordTerm | undefined; readonly taken: number } {
  const number = terms[at];
  const next = terms[at + 1];
  if (number === undefined || next?.type !== "word" || !isUnit(next, number.end))
    return { unit: undefined, taken: 0 };
  const second = terms[at + 2];
  const third = terms[at + 3];
  if (isUnitWord(second) && isUnitWord(next) && second.start === next.end)
    return { unit: joined(next, second, next.word + second.word), taken: 2 };
  const isPer = second?.type === "mark" && second.mark === "/" && second.start === next.end;
  if (isPer && isUnitWord(third) && third.start === second.end)
    return { unit: joined(next, third, `${next.word}/${third.word}`), taken: 3 };
  return { unit: next, taken: 1 };
}

/** Two words that write one unit together. */
export function joined(first: WordTerm, last: WordTerm, word: string): WordTerm {
  return { type: "word", word, keywords: [], start: first.start, end: last.end };
}

/** A word that can be part of a unit: one of the language's, or a Chinese word that it does not know. */
export function isUnitWord(piece: Term | Piece | undefined): piece is WordTerm {
  if (piece?.type !== "word") return false;
  if (unitOf(piece.word) !== undefined) return true;
  return piece.keywords.length === 0 && HAN_WORD.test(piece.word);
}

const HAN_WORD = /^\p{Script=Han}+$/u;

const UNIT_KEYWORDS: ReadonlySet<Keyword> = new Set<Keyword>(["level", "lines", "places"]);

/**
 * After a number: a known unit, a counting word of the language, an unknown Chinese word, or any unknown word that touches
 * the number.
 */
export function isUnit(word: WordTerm, numberEnd: number): boolean {
  if (unitOf(word.word) !== undefined || word.keywords.some((keyword) => UNIT_KEYWORDS.has(keyword)))
    return true;
  return word.keywords.length === 0 && (word.start === numberEnd || HAN_WORD.test(word.word));
}

/** A minus sign, or a long dash that stands for one. */
export function isMinus(term: Term | Piece): boolean {
  return term.type === "mark" && (term.mark === "-" || term.dash === true);
}

/** A minus sign that touches the number and does not follow another number. */
function signBefore(pieces: readonly Piece[], number: Span): MarkTerm | undefined {
  const last = pieces.at(-1);
  if (last?.type !== "mark" || !isMinus(last) || last.end !== number.start) return undefined;
  return pieces.at(-2)?.type === "quantity" ? undefined : last;
}

/** Takes phrases apart. Pass the head or the value of a statement. */
export function takeApart(phrases: readonly Phrase[], span: Span, context: Context): Pieces {
  const left: Piece[] = [];
  for (const { terms } of phrases) addPieces(terms, left);
  return piecesOf(left, span, context);
}

function piecesOf(left: Piece[], span: Span, context: Context): Pieces {
  const take = <P extends Piece>(fits: (piece: Piece) => piece is P): P | undefined => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : (left.splice(index, 1)[0] as P);
  };
  let lastText: TextTerm | undefined;
  return {
    span,
    left,
    text() {
      const term = take((piece) => piece.type === "text");
      if (term) lastText = term;
      return term && localizedText(term, context);
    },
    quantity(fits = () => true) {
      return take((piece): piece is Quantity => piece.type === "quantity" && fits(piece));
    },
    keyword(...keywords) {
      const isOne = (piece: Piece): piece is WordTerm =>
        piece.type === "word" && keywords.some((keyword) => piece.keywords.includes(keyword));
      const word = take(isOne);
      return word && keywords.find((keyword) => word.keywords.includes(keyword));
    },
    name() {
      // In the order of the head: what was put together of two files has no order of places.
      const text = left.findIndex((piece) => piece.type === "text");
      const term = take(
        (piece): piece is WordTerm | NameTerm =>
          (text < 0 || left.indexOf(piece) < text) &&
          (piece.type === "name" || (piece.type === "word" && /^[A-Za-z_]/.test(piece.word))),
      );
      return term && { name: term.type === "name" ? term.name : term.word, span: term };
    },
    finish(code = "not-understood-here") {
      if (lastText && left[0] && isTranslation(lastText, left[0], context)) left.shift();
      const [first] = left;
      if (first === undefined) return;
      const last = left.at(-1) ?? first;
      context.problem(code, {}, { start: first.start, end: Math.max(first.end, last.end) });
      left.length = 0;
    },
  };
}

/** Whether a text is what another says in the other language, behind a comma: that is reported. */
function isTranslation(text: TextTerm, piece: Piece, context: Context): boolean {
  if (piece.type !== "text" || text.parts.length > 1 || piece.parts.length > 1) return false;
  const gap = { start: text.end, end: piece.start };
  if (!/^\s*[、,，]\s*$/.test(context.written(gap)) || isHan(text) === isHan(piece)) return false;
  context.problem("languages-with-comma", {}, gap, { fix: [{ span: gap, newText: " / " }] });
  return true;
}

function isHan({ parts }: TextTerm): boolean {
  return parts.some(({ value }) => /\p{Script=Han}/u.test(value));
}

/** Where the first text is that is still among the pieces. */
export function placeOfText({ left }: Pieces): Span | undefined {
  const text = left.find((piece) => piece.type === "text");
  return text && { start: text.start, end: text.end };
}

/** Whether a quantity is a percentage. */
export function isPercent(quantity: Quantity): boolean {
  return quantity.unit !== undefined && unitOf(quantity.unit.word)?.id === "%";
}

/** Whether a quantity counts in points, said or unsaid. */
export function isPoints(quantity: Quantity): boolean {
  return quantity.unit === undefined || unitOf(quantity.unit.word)?.id === "points";
}

/** Whether a quantity's unit is one of the language's counting words. */
export function hasUnit(keyword: Keyword): (quantity: Quantity) => boolean {
  return (quantity) => quantity.unit?.keywords.includes(keyword) ?? false;
}
