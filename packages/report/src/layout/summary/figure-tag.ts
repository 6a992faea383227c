import type { Words } from "../../compose/words.ts";
import type { Tag } from "../tag.ts";

/** A drawing, with what it shows in every language of the sheet. */
export function figureTag(alternate: Words): Tag {
  return { role: "Figure", alternate: alternate.map(({ text }) => text).join("\n") };
}
