import type { Interval } from "@scorecard/model";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Span } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import type { Piece, Quantity } from "./pieces.ts";

/** A condition on a measured value, with the quantities it was written with (for checking their units). */
export interface Condition extends Span {
  readonly interval: Interval;
  readonly quantities: readonly Quantity[];
}

type Bound = { readonly value: string; readonly inclusive: boolean };
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
 * `85% 以上、不足 90%`, `其他`. What does not belong to it stays. Reports a bound without number.
 */
export function takeCondition(pieces: Piece[], context: Context): Condition | undefined {
  const reading = new ConditionReading(pieces, context);
  return reading.condition();
}

/** One reading of one condition: the pieces, how far it has come, and the bounds found so far. */
class ConditionReading {
  #at = 0;
  #low: Bound | undefined;
  #high: Bound | undefined;
  #failed = false;
  readonly #quantities: Quantity[] = [];
  readonly #taken: Piece[] = [];
  readonly #pieces: Piece[];
  readonly #context: Context;

  constructor(pieces: Piece[], context: Context) {
    this.#pieces = pieces;
    this.#context = context;
  }

  condition(): Condition | undefined {
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
      quantities: this.#quantities,
      start: first.start,
      end: last.end,
    };
  }

  #part(): boolean {
    const piece = this.#pieces[this.#at];
    if (piece === undefined) return false;
    if (piece.type === "quantity") return this.#quantityFirst();
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

  /** A part that begins with a number: what follows says which bound it is. */
  #quantityFirst(): boolean {
    if (this.#taken.length > 0 && !this.#isBoundAhead()) return false;
    const quantity = this.#next() as Quantity;
    const said = this.#inclusion();
    const piece = this.#pieces[this.#at];
    const after = piece?.type === "word" ? valueFor(AFTER, piece.keywords) : undefined;
    if (after) {
      this.#next();
      return this.#set(after.side, quantity, this.#inclusion() ?? said ?? after.inclusive);
    }
    if (this.#isRangeMark(quantity)) {
      this.#next();
      const high = this.#nextQuantity();
      if (high === undefined) return this.#fail(quantity);
      this.#set("low", quantity, said ?? true);
      return this.#set("high", high, this.#inclusion() ?? true);
    }
    if (piece?.type === "mark" && TURNED[piece.mark]) return this.#chain(quantity, TURNED[piece.mark] ?? "");
    this.#set("low", quantity, true);
    return this.#set("high", quantity, true);
  }

  /** Whether the number at this place is a bound (90% 以下), rather than the points behind a condition (20 分). */
  #isBoundAhead(): boolean {
    const next = this.#pieces[this.#at + 1];
    if (next?.type === "parenthesis") return true;
    return next?.type === "word" && valueFor(AFTER, next.keywords) !== undefined;
  }

  /** `80 ≤ x < 90`: whatever the middle is called, it is the measured value. */
  #chain(quantity: Quantity, turned: string): boolean {
    const first = COMPARED[turned];
    this.#next();
    if (first) this.#set(first.side, quantity, first.inclusive);
    const middle = this.#pieces[this.#at];
    if (middle?.type === "word" || middle?.type === "name") this.#next();
    const mark = this.#pieces[this.#at];
    const second = mark?.type === "mark" ? COMPARED[mark.mark] : undefined;
    if (second === undefined || mark === undefined) return true;
    this.#next();
    return this.#bound(second, mark);
  }

  #exact(mark: Piece): boolean {
    const quantity = this.#nextQuantity();
    if (quantity === undefined) return this.#fail(mark);
    this.#set("low", quantity, true);
    return this.#set("high", quantity, true);
  }

  #bound({ side, inclusive }: { side: Side; inclusive: boolean }, at: Piece): boolean {
    const quantity = this.#nextQuantity();
    if (quantity === undefined) return this.#fail(at);
    return this.#set(side, quantity, this.#inclusion() ?? inclusive);
  }

  #set(side: Side, quantity: Quantity, inclusive: boolean): boolean {
    const bound = { value: quantity.value, inclusive };
    if (side === "low") this.#low = bound;
    else this.#high = bound;
    if (!this.#quantities.includes(quantity)) this.#quantities.push(quantity);
    return true;
  }

  #fail(at: Piece): boolean {
    this.#failed = true;
    this.#context.problem("condition-without-value", {}, at);
    return false;
  }

  #isRangeMark(quantity: Quantity): boolean {
    const piece = this.#pieces[this.#at];
    if (piece?.type === "word") return piece.keywords.includes("to");
    if (piece?.type !== "mark") return false;
    return piece.mark === "~" || (piece.mark === "-" && piece.start === quantity.end);
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

  #nextQuantity(): Quantity | undefined {
    const piece = this.#pieces[this.#at];
    return piece?.type === "quantity" ? (this.#next() as Quantity) : undefined;
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
