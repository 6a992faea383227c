import type { Words } from "../compose/words.ts";
import { type Typesetter, widthOf } from "./text-block.ts";

/** The width of the longest word among texts, in points; 0 without any. The second language is set smaller. */
export function widestWord(texts: readonly Words[], { measurer, theme }: Typesetter): number {
  const widths = texts.flatMap((words) =>
    words.flatMap(({ text, language }, index) => {
      const size = index === 0 ? theme.size.body : theme.size.second;
      return text
        .split(/\s+/u)
        .map((word) => widthOf(measurer.shape(word, { language, weight: "regular" })) * size);
    }),
  );
  return Math.max(0, ...widths);
}
