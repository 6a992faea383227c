import type { Words } from "../compose/words.ts";
import { cellLabel } from "./labels-at-edge.ts";
import type { SpanLabel } from "./strip.ts";
import type { Tag } from "./tag.ts";
import type { Typesetter } from "./text-block.ts";

/** The width of the label cells at the left of the tables after the sections. */
export const LABEL_WIDTH = 90;

/** A label at the left, and what it is. */
export function leftLabel(name: Words, tag: Tag, setter: Typesetter): SpanLabel {
  return cellLabel(name, undefined, tag, { x: 0, width: LABEL_WIDTH }, setter);
}
