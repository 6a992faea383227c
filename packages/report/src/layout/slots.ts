import type { SheetEntries } from "../compose/sheet.ts";
import type { Wording } from "../compose/words.ts";
import { placesInSlots } from "./asked-places.ts";
import type { Box, Mark, TextLine } from "./page.ts";
import type { Strip } from "./strip.ts";
import type { Tag } from "./tag.ts";
import { setLine, type Typesetter } from "./text-block.ts";

/** A place that a filled sheet completes: a value is written, or a box is ticked. */
export type Slot = { readonly tag?: Tag } & (
  | {
      readonly kind: "value";
      readonly key: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly width: number;
      readonly size: number;
      readonly align: "left" | "centre";
      /** Set behind the value, where no unit is printed beside the place. */
      readonly unit?: Wording | undefined;
    }
  | {
      readonly kind: "box";
      readonly key: string;
      readonly x: number;
      /** Of the box's upper edge. */
      readonly y: number;
      readonly size: number;
    }
);

/** A slot moved. */
export function moved(slot: Slot, x: number, y: number): Slot {
  return { ...slot, x: slot.x + x, y: slot.y + y };
}

/** The box of a size, and its place for a tick. */
export function tickBox(
  key: string,
  x: number,
  y: number,
  size: number,
  tag: Tag,
): { mark: Mark; slot: Slot } {
  return { mark: { kind: "box", x, y, size }, slot: { kind: "box", key, x, y, size, tag } };
}

/** The smallest that a long value is set, as a share of its usual size. */
const NARROWEST = 0.5;
/** How far a tick keeps from the edge of its box, as a share of the box. */
const INSET = 0.14;

/** A strip with what a person's sheet writes and ticks in its places. */
export function withEntries(strip: Strip, entries: SheetEntries, setter: Typesetter): Strip {
  if (strip.slots === undefined) return strip;
  const lines: TextLine[] = [];
  const marks: Mark[] = [];
  for (const slot of strip.slots) {
    if (slot.kind === "box") {
      if (!entries.ticked.has(slot.key)) continue;
      const inset = slot.size * INSET;
      marks.push({
        kind: "tick",
        x: slot.x + inset,
        y: slot.y + inset,
        size: slot.size - 2 * inset,
        ...(slot.tag && { tag: slot.tag }),
      });
    } else {
      const text = entries.written.get(slot.key);
      if (text !== undefined && text !== "")
        lines.push({ ...valueLine(text, slot, setter), ...(slot.tag && { tag: slot.tag }) });
    }
  }
  const places = entries.asked === undefined ? [] : placesInSlots(strip.slots, entries.asked, entries);
  if (lines.length + marks.length + places.length === 0) return strip;
  const [first] = strip.content;
  const width = first?.box.width ?? 0;
  const box: Box = { width, height: strip.height, lines, marks, ...(places.length > 0 && { places }) };
  return { ...strip, content: [...strip.content, { x: 0, y: 0, box }] };
}

function valueLine(
  text: string,
  slot: Extract<Slot, { readonly kind: "value" }>,
  setter: Typesetter,
): TextLine {
  const x = slot.align === "centre" ? slot.x + slot.width / 2 : slot.x;
  const wording = slot.unit === undefined ? ({ language: "en", text } as const) : withUnit(text, slot.unit);
  const set = (size: number) =>
    setLine(wording, { x, y: slot.y, size, ink: "text", align: slot.align }, setter.measurer);
  const line = set(slot.size);
  return line.width <= slot.width ? line : set(slot.size * Math.max(NARROWEST, slot.width / line.width));
}

function withUnit(value: string, unit: Wording): Wording {
  const joined = /^[%‰°]/u.test(unit.text) ? unit.text : ` ${unit.text}`;
  return { ...unit, text: `${value}${joined.trimEnd()}` };
}
