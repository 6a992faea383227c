import type { NotableItem, NotableItems } from "../../compose/summary/summary.ts";
import type { Rule } from "../page.ts";
import { type Tag, tagged, taggedTexts } from "../tag.ts";
import { baselineIn, heightOf, setInline, setLine, stack, type Typesetter } from "../text-block.ts";
import { boxPart, inPieces, type Part } from "./panel.ts";

/** The room for an item's figures at the right. */
const FIGURES = 62;
/** Between an item's text and the line below it. */
const AIR = 3;

/** The items that stand out on one side, one part each, and how many more are like the last of them. */
export function notableParts(
  { items, more }: NotableItems,
  width: number,
  setter: Typesetter,
): readonly Part[] {
  const { size } = setter.theme;
  const parts = items.flatMap((item, index) =>
    inPieces(itemPart(item, index === items.length - 1, width, setter)),
  );
  if (more.length === 0) return parts;
  const tag: Tag = { role: "P" };
  const lines = tagged(
    setInline(
      more,
      { width, align: "left", size: size.small, second: size.second, ink: "secondary" },
      setter,
    ),
    tag,
  );
  return [...parts, boxPart({ width, height: heightOf(lines), lines: stack(lines, 0, 0) }, 3, [tag])];
}

function itemPart(item: NotableItem, last: boolean, width: number, setter: Typesetter): Part {
  const { size } = setter.theme;
  const tag: Tag = { role: "P" };
  const room = width - FIGURES;
  const name = setInline(
    item.name,
    { width: room, align: "left", size: size.label, second: size.labelSecond, weight: "bold" },
    setter,
  );
  const reason = setInline(
    item.reason,
    { width: room, align: "left", size: size.small, second: size.second, ink: "secondary" },
    setter,
  );
  const all = tagged([...name, ...reason], tag);
  const height = heightOf(all) + 2 * AIR;
  const baseline = AIR + (name[0]?.texts[0]?.y ?? baselineIn(name[0]?.height ?? 10, size.label));
  const rule: Rule = { x1: 0, y1: height, x2: width, y2: height, stroke: "hair" };
  return boxPart(
    {
      width,
      height,
      rules: last ? [] : [rule],
      lines: [...stack(all, 0, AIR), ...taggedTexts(figureTexts(item, width, baseline, setter), tag)],
    },
    0,
    [tag],
  );
}

function figureTexts({ points, full }: NotableItem, width: number, baseline: number, setter: Typesetter) {
  const { size } = setter.theme;
  const outOf = setLine(
    { language: "en", text: `/ ${full}` },
    { x: width, y: baseline, size: size.small, ink: "secondary", align: "right" },
    setter.measurer,
  );
  const own = setLine(
    { language: "en", text: points },
    { x: outOf.x - 3, y: baseline, size: size.figure, ink: "text", weight: "bold", align: "right" },
    setter.measurer,
  );
  return [own, outOf];
}
