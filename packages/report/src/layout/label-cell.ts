import type { Words } from "../compose/words.ts";
import { cellLabel } from "./labels-at-edge.ts";
import type { SpanLabel } from "./strip.ts";
import type { Typesetter } from "./text-block.ts";

/** The width of the label cells at the left of the tables after the sections. */
export const LABEL_WIDTH = 90;

/** A label at the left, with something small under it. */
export function leftLabel(name: Words, under: Words | undefined, setter: Typesetter): SpanLabel {
  return cellLabel(name, under, { x: 0, width: LABEL_WIDTH }, setter);
}
