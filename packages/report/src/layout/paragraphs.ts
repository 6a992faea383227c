import type { Words } from "../compose/words.ts";
import { contentWidth } from "./columns.ts";
import { TABLE_GAP } from "./section-table.ts";
import type { Strip } from "./strip.ts";
import { type Tag, tagged } from "./tag.ts";
import { setWords, stack, type Typesetter } from "./text-block.ts";

/** A text of the company's across the page: a notice, or what stands before the signatures. */
export function paragraphStrips(words: Words, keepWithNext: boolean, setter: Typesetter): readonly Strip[] {
  const { size, theme } = { size: setter.theme.size, theme: setter.theme };
  const lines = setWords(
    words,
    { width: contentWidth(theme), align: "left", size: size.body, second: size.second, justified: true },
    setter,
  );
  const tag: Tag = { role: "P" };
  return lines.map((line, index) => ({
    tags: [tag],
    height: line.height,
    gap: index === 0 ? TABLE_GAP : 0,
    keepWithNext: keepWithNext || (index < lines.length - 1 && (index === 0 || index === lines.length - 2)),
    content: [
      {
        x: 0,
        y: 0,
        box: { width: contentWidth(theme), height: line.height, lines: stack([line], 0, 0), tag },
      },
    ],
    verticals: [],
    ruleFrom: 0,
  }));
}

/** What has to be known below a table, small: it stays with the table before it. */
export function smallPrintStrips(statements: readonly Words[], setter: Typesetter): readonly Strip[] {
  const { size } = setter.theme;
  const width = contentWidth(setter.theme);
  const style = {
    width,
    align: "left",
    size: size.small,
    second: size.second,
    ink: "secondary",
    justified: true,
  } as const;
  const tags = statements.map((): Tag => ({ role: "P" }));
  const lines = statements.flatMap((words, index) =>
    tagged(setWords(words, style, setter), tags[index] ?? { role: "P" }),
  );
  return lines.map((line, index) => ({
    tags,
    height: line.height,
    gap: index === 0 ? SMALL_PRINT_GAP : 0,
    keepWithNext: index < lines.length - 1,
    content: [{ x: 0, y: 0, box: { width, height: line.height, lines: stack([line], 0, 0) } }],
    verticals: [],
    ruleFrom: 0,
  }));
}

const SMALL_PRINT_GAP = 3;
