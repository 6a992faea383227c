import type { Words } from "../../compose/words.ts";
import type { Box } from "../page.ts";
import { heightOf, setInline, setName, stack, type Typesetter } from "../text-block.ts";
import { type BarColumns, barColumns } from "./bar-columns.ts";

/** The names at the left of the bars: the same on every sheet. */
export interface BarNames {
  readonly boxes: readonly Box[];
}

/** Sets the names of what has bars. */
export function layOutBarNames(
  entries: readonly { readonly name: Words; readonly weight: Words }[],
  width: number,
  setter: Typesetter,
): BarNames {
  const columns = barColumns(width, false);
  return { boxes: entries.map(({ name, weight }) => nameBox(name, weight, columns, setter)) };
}

function nameBox(name: Words, weight: Words, columns: BarColumns, setter: Typesetter): Box {
  const { size } = setter.theme;
  const style = { width: columns.name, align: "left", weight: "bold" } as const;
  const small = {
    ...style,
    size: size.small,
    second: size.second,
    ink: "secondary",
    weight: "regular",
  } as const;
  const lines = [
    ...setName(name, { ...style, size: size.label, second: size.labelSecond }, setter),
    ...setInline(weight, small, setter),
  ];
  return {
    width: columns.name,
    height: heightOf(lines),
    lines: stack(lines, 0, 0),
    tag: { role: "P" },
  };
}
