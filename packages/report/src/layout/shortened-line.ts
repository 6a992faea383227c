import type { Wording } from "../compose/words.ts";
import type { TextLine } from "./page.ts";
import { type LineStyle, setLine, type Typesetter } from "./text-block.ts";

/** How much of what is kept stands before the sign of omission. */
const BEFORE = 0.6;

/**
 * One line that names what is printed in full elsewhere: where it is too long for its room, the middle of its text is left
 * out; its ending is whole.
 */
export function setShortened(
  { text, language, ending = "" }: Wording & { readonly ending?: string },
  style: LineStyle,
  width: number,
  { measurer }: Typesetter,
): TextLine {
  const characters = measurer.shape(text, { language, weight: style.weight ?? "regular" });
  const keeping = (count: number): TextLine => {
    const kept = characters.map((character) => character.text);
    const before = Math.ceil(count * BEFORE);
    const shorter =
      count >= kept.length
        ? text
        : `${kept.slice(0, before).join("")}…${kept.slice(kept.length - (count - before)).join("")}`;
    return setLine({ text: `${shorter}${ending}`, language }, style, measurer);
  };
  const whole = keeping(characters.length);
  if (whole.width <= width) return whole;
  let low = 0;
  let high = characters.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (keeping(middle).width <= width) low = middle;
    else high = middle;
  }
  return keeping(low);
}
