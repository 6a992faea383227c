import type { Words } from "../../compose/words.ts";
import { type Typesetter, widthOf } from "../text-block.ts";

const AFTER_NAME = /(?<=、|, )/u;

/** Breaks lists of names (`自评、上级、同级1`) between names only, as far as each fits. */
export function brokenBetweenNames(
  words: Words,
  style: { readonly width: number; readonly size: number; readonly second: number },
  { measurer }: Typesetter,
): Words {
  return words.map(({ language, text }, index) => {
    const room = style.width / (index === 0 ? style.size : style.second);
    const lines: string[] = [];
    for (const name of text.split(AFTER_NAME)) {
      const joined = `${lines.at(-1) ?? ""}${name}`;
      const width = widthOf(measurer.shape(joined.trimEnd(), { language, weight: "regular" }));
      if (lines.length > 0 && width <= room) lines[lines.length - 1] = joined;
      else lines.push(name);
    }
    return { language, text: lines.map((line) => line.trimEnd()).join("\n") };
  });
}
