import { type Bound, exact, formatExact, type Interval, type Unit, type Value } from "@scorecard/model";
import { type Keyword, keywordText } from "../syntax/lexicon.ts";
import type { NameTerm, Span, WordTerm } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import type { Piece, Quantity } from "./pieces.ts";
import { type Figure, figureNamed, reportUnknownName, type Scope } from "./scope.ts";
import { converted, NO_UNIT, unitWritten } from "./units.ts";

/** A condition on a measured value; its numbers are in the measure's unit. */
export interface Condition extends Span {
  readonly interval: Interval;
}

/** What a condition is about. */
export interface Measured {
  /** The unit that its numbers have to be in, or convert to. */
  readonly unit: Unit | undefined;
  /** Where parameters are looked up that stand as bounds. */
  readonly scope: Scope;
  /** Where the name of a measure or an input is written whose unit this is: a unit can be added behind it. */
  readonly declared?: Span | undefined;
}

type Side = "low" | "high";

/*
 * 以上, 以下, 以内 include the number; 超过, 不满, 以外 do not (Civil Code of the PRC, art. 1259). 低于 and 不足 exclude it,
 * as in ordinary use. （含） and （不含） say otherwise where they are written.
 */
const AFTER: Partial<Record<Keyword, { side: Side; inclusive: boolean }>> = {
  orMore: { side: "low", inclusive: true },
  orLess: { side: "high", inclusive: true },
  beyond: { side: "low", inclusive: false },
};
const BEFORE: Partial<Record<Keyword, { side: Side; inclusive: boolean }>> = {
  atLeast: { side: "low", inclusive: true },
  atMost: { side: "high", inclusive: true },
  above: { side: "low", inclusive: false },
  below: { side: "high", inclusive: false },
};

const COMPARED: { readonly [mark: string]: { side: Side; inclusive: boolean } } = {
  ">=": { side: "low", inclusive: true },
  ">": { side: "low", inclusive: false },
  "<=": { side: "high", inclusive: true },
  "<": { side: "high", inclusive: false },
};

/** The same mark read from the other side: 80 ≤ x says x ≥ 80. */
const TURNED: { readonly [mark: string]: string } = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" };

/**
 * Takes a condition out of a head's pieces: `90% 以上`, `低于 85%`, `80%～90%（不含）`, `80≤x<90`, `>= 90%`, `3 次`,
 * `85% 以上、不足 90%`, `[季度销售目标] 以上`, `其他`. What does not belong to it stays. Reports a bound without number, and
 * numbers in another unit.
 */
export function takeCondition(pieces: Piece[], context: Context, measured?: Measured): Condition | undefined {
  const reading = new ConditionReading(pieces, context, measured);
  return reading.condition();
}

/** The value that a quantity, or a parameter by its name, gives in a unit; reports one that does not fit. */
export function boundValue(piece: Piece, measured: Measured, context: Context): Value | undefined {
  if (piece.type === "quantity") return quantityIn(piece, measured, context);
  if (piece.type !== "word" && piece.type !== "name") return undefined;
  const word = wordOf(piece);
  const figure = figureNamed(measured.scope, word);
  if (figure === undefined) {
    const parameters = measured.scope.figures.filter(({ parameter }) => parameter);
    reportUnknownName(word, parameters, piece, context);
    return undefined;
  }
  if (!figure.parameter) {
    context.problem("bound-no-parameter", { name: figure.name }, piece);
    return undefined;
  }
  return parameterIn(figure, measured.unit, piece, context);
}

function quantityIn(quantity: Quantity, measured: Measured, context: Context): string | undefined {
  const { unit, declared } = measured;
  const written = quantity.unit && unitWritten(quantity.unit, context);
  if (quantity.unit && unit === undefined && declared) {
    reportUnitMissing(quantity.unit, declared, context);
    return undefined;
  }
  if (written === undefined && unit?.id === "%" && !isPercentage(quantity, context)) return undefined;
  const value = converted(exact(quantity.value), written, unit);
  if (value !== undefined) return formatExact(value);
  const params = { unit: quantity.unit?.word ?? "", expected: unit?.name ?? NO_UNIT };
  const name = unit && (unit.name[context.vocabulary] ?? unit.name[context.chinese]);
  const fix = quantity.unit && name ? [{ span: quantity.unit, newText: name }] : undefined;
  context.problem("unit-mismatch", params, quantity, { fix });
  return undefined;
}

/** A number that is told without unit would count as it is: 96 for 96%, which is more than any percentage. */
function reportUnitMissing(unit: WordTerm, declared: Span, context: Context): void {
  if (context.hasFound(["unit-missing"], declared)) return;
  const { word } = unit;
  context.problem("unit-missing", { unit: word }, declared, {
    related: [{ location: context.location(unit), message: WRITTEN_HERE }],
    fix: [{ span: { start: declared.end, end: declared.end }, newText: unitAttribute(word, context) }],
  });
}

const WRITTEN_HERE = { "zh-Hans": "单位写在这里", "zh-Hant": "單位寫在這裡", en: "the unit is written here" };

/** 「，单位 %」 as it is added to a declaration. */
function unitAttribute(word: string, { chinese }: Pick<Context, "chinese">): string {
  return `，${keywordText("unit")[chinese]} ${word}`;
}

/** More is hardly meant as a multiple of the whole: 90 is 90%, while 1 may be 1% or 100%. */
const MOST_SHARE = exact("2");
const HUNDRED = exact("100");

/** Whether a number without % is one for sure; that it counts as one is noted. */
function isPercentage(quantity: Quantity, context: Context): boolean {
  const value = exact(quantity.value);
  if (value.equals(0)) return true;
  const written = formatExact(value);
  if (value.abs().compare(MOST_SHARE) > 0) {
    const subject = {
      "zh-Hans": `没有写 % 的 ${written}`,
      "zh-Hant": `沒有寫 % 的 ${written}`,
      en: `${written} without %`,
    };
    const said = `${written}%`;
    context.applied(subject, { "zh-Hans": said, "zh-Hant": said, en: said }, quantity);
    return true;
  }
  const percent = `${formatExact(value.mul(HUNDRED))}%`;
  const fix = [{ span: quantity, newText: percent }];
  context.problem("percent-unclear", { number: written, percent }, quantity, { fix });
  return false;
}

/** A parameter stands as it is given: its unit has to be the measure's own. */
function parameterIn(
  figure: Figure,
  unit: Unit | undefined,
  span: Span,
  context: Context,
): Value | undefined {
  const own = figure.value.type === "number" ? figure.value.unit : undefined;
  if (own?.id === unit?.id) return { parameter: figure.key };
  context.problem("unit-mismatch", { unit: own?.name ?? NO_UNIT, expected: unit?.name ?? NO_UNIT }, span);
  return undefined;
}

function wordOf(piece: WordTerm | NameTerm): string {
  return piece.type === "name" ? piece.name : piece.word;
}

/** A word of the author's: a bracketed name, or an ASCII word that is none of the language's. */
export function isReference(piece: Piece | undefined): piece is WordTerm | NameTerm {
  if (piece?.type === "name") return true;
  return piece?.type === "word" && piece.keywords.length === 0 && /^[A-Za-z_]/.test(piece.word);
}

/** A piece that gives a bound its value. */
type Amount = Quantity | WordTerm | NameTerm;

/** One reading of one condition: the pieces, how far it has come, and the bounds found so far. */
class ConditionReading {
  #at = 0;
  #low: Bound | undefined;
  #high: Bound | undefined;
  #failed = false;
  readonly #taken: Piece[] = [];
  readonly #pieces: Piece[];
  readonly #context: Context;
  readonly #measured: Measured | undefined;

  constructor(pieces: Piece[], context: Context, measured: Measured | undefined) {
    this.#pieces = pieces;
    this.#context = context;
    this.#measured = measured;
  }

  condition(): Condition | undefined {
    this.#skipMeasure();
    while (!this.#failed && this.#at < this.#pieces.length && this.#part()) {
      // each part takes at least one piece
    }
    const [first] = this.#taken;
    const last = this.#taken.at(-1);
    if (first === undefined || last === undefined) return undefined;
    for (const piece of this.#taken) this.#pieces.splice(this.#pieces.indexOf(piece), 1);
    if (this.#failed) return undefined;
    return {
      interval: { ...(this.#low && { low: this.#low }), ...(this.#high && { high: this.#high }) },
      start: first.start,
      end: last.end,
    };
  }

  /** `rate ≥ 90%`: the measured value by its name. */
  #skipMeasure(): void {
    const [first, second] = this.#pieces;
    if (!isReference(first) || second?.type !== "mark" || COMPARED[second.mark] === undefined) return;
    const figure = this.#measured && figureNamed(this.#measured.scope, wordOf(first));
    if (!figure?.parameter) this.#next();
  }

  #part(): boolean {
    const piece = this.#pieces[this.#at];
    if (piece === undefined) return false;
    if (piece.type === "quantity" || this.#isParameterAhead(piece)) return this.#amountFirst();
    const compared = piece.type === "mark" ? COMPARED[piece.mark] : undefined;
    if (compared) {
      this.#next();
      return this.#bound(compared, piece);
    }
    // After a bound, "=" stands before the points: 90% 以上 = 20 分.
    if (piece.type === "mark" && piece.mark === "=" && this.#taken.length === 0) {
      this.#next();
      return this.#exact(piece);
    }
    if (piece.type !== "word") return false;
    const before = valueFor(BEFORE, piece.keywords);
    if (before) {
      this.#next();
      return this.#bound(before, piece);
    }
    if (valueFor(AFTER, piece.keywords)) {
      this.#next();
      return this.#fail(piece);
    }
    if (piece.keywords.includes("otherwise")) {
      this.#next();
      return true;
    }
    return false;
  }

  /** Whether a name stands here as a bound: it is a parameter's, or a word follows that only follows bounds. */
  #isParameterAhead(piece: Piece): boolean {
    if (this.#measured === undefined || !isReference(piece)) return false;
    const figure = figureNamed(this.#measured.scope, wordOf(piece));
    const next = this.#pieces[this.#at + 1];
    const isBound = next?.type === "word" && valueFor(AFTER, next.keywords) !== undefined;
    return isBound || (figure?.parameter ?? false);
  }

  /** A part that begins with a number: what follows says which bound it is. */
  #amountFirst(): boolean {
    if (this.#taken.length > 0 && !this.#isBoundAhead()) return false;
    const amount = this.#next() as Amount;
    const said = this.#inclusion();
    const piece = this.#pieces[this.#at];
    const after = piece?.type === "word" ? valueFor(AFTER, piece.keywords) : undefined;
    if (after) {
      this.#next();
      return this.#set(after.side, amount, this.#inclusion() ?? said ?? after.inclusive);
    }
    if (this.#isRangeMark(amount)) {
      this.#next();
      const high = this.#nextAmount();
      if (high === undefined) return this.#fail(amount);
      this.#set("low", amount, said ?? true);
      return this.#set("high", high, this.#inclusion() ?? true);
    }
    if (piece?.type === "mark" && TURNED[piece.mark]) return this.#chain(amount, TURNED[piece.mark] ?? "");
    this.#set("low", amount, true);
    return this.#set("high", amount, true);
  }

  /** Whether the number at this place is a bound (90% 以下), rather than the points behind a condition (20 分). */
  #isBoundAhead(): boolean {
    const next = this.#pieces[this.#at + 1];
    if (next?.type === "parenthesis") return true;
    return next?.type === "word" && valueFor(AFTER, next.keywords) !== undefined;
  }

  /** `80 ≤ x < 90`: whatever the middle is called, it is the measured value. */
  #chain(amount: Amount, turned: string): boolean {
    const first = COMPARED[turned];
    this.#next();
    if (first) this.#set(first.side, amount, first.inclusive);
    const middle = this.#pieces[this.#at];
    if (middle?.type === "word" || middle?.type === "name") this.#next();
    const mark = this.#pieces[this.#at];
    const second = mark?.type === "mark" ? COMPARED[mark.mark] : undefined;
    if (second === undefined || mark === undefined) return true;
    this.#next();
    return this.#bound(second, mark);
  }

  #exact(mark: Piece): boolean {
    const amount = this.#nextAmount();
    if (amount === undefined) return this.#fail(mark);
    this.#set("low", amount, true);
    return this.#set("high", amount, true);
  }

  #bound({ side, inclusive }: { side: Side; inclusive: boolean }, at: Piece): boolean {
    const amount = this.#nextAmount();
    if (amount === undefined) return this.#fail(at);
    return this.#set(side, amount, this.#inclusion() ?? inclusive);
  }

  #set(side: Side, amount: Amount, inclusive: boolean): boolean {
    const value = this.#valueOf(amount);
    if (value === undefined) {
      this.#failed = true;
      return false;
    }
    const bound = { value, inclusive };
    if (side === "low") this.#low = bound;
    else this.#high = bound;
    return true;
  }

  #valueOf(amount: Amount): Value | undefined {
    if (this.#measured !== undefined) return boundValue(amount, this.#measured, this.#context);
    return amount.type === "quantity" ? amount.value : undefined;
  }

  #fail(at: Piece): boolean {
    this.#failed = true;
    this.#context.problem("condition-without-value", {}, at);
    return false;
  }

  #isRangeMark(amount: Amount): boolean {
    const piece = this.#pieces[this.#at];
    if (piece?.type === "word") return piece.keywords.includes("to");
    if (piece?.type !== "mark") return false;
    return piece.mark === "~" || (piece.mark === "-" && piece.start === amount.end);
  }

  /** （含） or （不含） at this place, taken. */
  #inclusion(): boolean | undefined {
    const piece = this.#pieces[this.#at];
    if (piece?.type !== "parenthesis") return undefined;
    const words = piece.phrases.flatMap((phrase) => phrase.terms);
    const says = (keyword: Keyword) =>
      words.some((term) => term.type === "word" && term.keywords.includes(keyword));
    if (!says("inclusive") && !says("exclusive")) return undefined;
    this.#next();
    return says("inclusive");
  }

  #nextAmount(): Amount | undefined {
    const piece = this.#pieces[this.#at];
    if (piece?.type === "quantity") return this.#next() as Amount;
    return this.#measured && isReference(piece) ? (this.#next() as Amount) : undefined;
  }

  #next(): Piece | undefined {
    const piece = this.#pieces[this.#at];
    if (piece) this.#taken.push(piece);
    this.#at += 1;
    return piece;
  }
}

function valueFor<V>(table: Partial<Record<Keyword, V>>, keywords: readonly Keyword[]): V | undefined {
  for (const keyword of keywords) {
    const value = table[keyword];
    if (value !== undefined) return value;
  }
  return undefined;
}
