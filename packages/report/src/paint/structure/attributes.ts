import type { StructureElement } from "../../structure/structure-tree.ts";
import { n } from "../length.ts";
import { textString } from "../pdf-syntax.ts";

/** The attributes of an element (ISO 32000-1, 14.8.5), as a dictionary's last entries; nothing where it has none. */
export function attributesOf({ role, tag, frame }: StructureElement): string {
  const entries =
    role === "Figure"
      ? [frame && `/BBox [${frame.map(n).join(" ")}]`]
      : [
          tag?.scope && `/Scope /${tag.scope}`,
          tag?.rows && `/RowSpan ${tag.rows}`,
          tag?.columns && `/ColSpan ${tag.columns}`,
          tag?.summary && `/Summary ${textString(tag.summary)}`,
        ];
  const known = entries.filter((entry) => entry !== undefined && entry !== "" && entry !== 0);
  if (known.length === 0) return "";
  return ` /A <</O /${role === "Figure" ? "Layout" : "Table"} ${known.join(" ")}>>`;
}
