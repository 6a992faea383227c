import type { PartialUnits } from "@scorecard/model";
import type { Pieces } from "../read/pieces.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { ItemContext } from "./room.ts";

const PARTIALS = ["dropped", "counted", "proportional"] as const satisfies readonly Keyword[];

/** Takes `零头 进一` out of pieces; an unknown word after it is reported. */
export function takePartial(pieces: Pieces, item: ItemContext): PartialUnits | undefined {
  const at = pieces.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("partial"));
  const word = pieces.left[at];
  if (word === undefined) return undefined;
  const next = pieces.left[at + 1];
  const how = next?.type === "word" ? PARTIALS.find((keyword) => next.keywords.includes(keyword)) : undefined;
  pieces.left.splice(at, next?.type === "word" ? 2 : 1);
  if (how === undefined) item.problem("partial-unclear", {}, word);
  return how;
}

/** What becomes of a part of a unit where nothing is said. */
export function partialDefault(item: ItemContext, span: Pieces["span"]): PartialUnits {
  item.applied(
    { "zh-Hans": "不足一个单位的零头", "zh-Hant": "不足一個單位的零頭", en: "parts of a unit" },
    { "zh-Hans": "舍去", "zh-Hant": "捨去", en: "dropped" },
    span,
  );
  return "dropped";
}
