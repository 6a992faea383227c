import { unitOf } from "@scorecard/model";
import type { Piece } from "../read/pieces.ts";
import { keywordsOf } from "../syntax/lexicon.ts";
import type { WordTerm } from "../syntax/syntax-tree.ts";

/** 2 分/次 is 每次 2 分, 1 分/0.5 天 is 每 0.5 天 1 分: what is behind the slash is put in front, as if so written. */
export function unfoldPointsPer(left: Piece[]): void {
  for (let at = 0; at < left.length; at += 1) {
    const unfolded = unfoldedAt(left, at);
    if (unfolded === undefined) continue;
    left.splice(at, unfolded.taken, ...unfolded.pieces);
    at += unfolded.pieces.length - 1;
  }
}

interface Unfolded {
  readonly taken: number;
  readonly pieces: readonly Piece[];
}

function unfoldedAt(left: readonly Piece[], at: number): Unfolded | undefined {
  const [amount, slash, counted] = left.slice(at, at + 3);
  if (amount?.type !== "quantity" || amount.unit === undefined) return undefined;
  const { unit } = amount;
  if (slash?.type === "mark" && slash.mark === "/" && counted?.type === "quantity" && isAmountUnit(unit.word))
    return { taken: 3, pieces: [{ ...EACH, start: slash.start, end: slash.end }, counted, amount] };
  const [of = "", per = ""] = unit.word.split("/");
  if (per === "" || !isAmountUnit(of)) return undefined;
  const start = unit.end - per.length;
  const points = { ...amount, unit: { ...unit, word: of, end: start - 1 }, end: start - 1 };
  return { taken: 1, pieces: [...eachOf(per, { start, end: unit.end }), points] };
}

function isAmountUnit(word: string): boolean {
  const id = unitOf(word)?.id;
  return id === "points" || id === "%";
}

const EACH: Omit<WordTerm, "start" | "end"> = { type: "word", word: "每", keywords: ["each"] };

/** 每次 and 每项 are words of the language; 每天 is a word and a unit. */
function eachOf(per: string, place: Pick<WordTerm, "start" | "end">): readonly Piece[] {
  const times = unitOf(per)?.id === "times" ? "每次" : `每${per}`;
  const keywords = keywordsOf(times);
  if (keywords.length > 0) return [{ type: "word", word: times, keywords, ...place }];
  return [
    { ...EACH, ...place },
    { type: "word", word: per, keywords: keywordsOf(per), ...place },
  ];
}
