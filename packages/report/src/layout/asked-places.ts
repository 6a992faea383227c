import type { Asked, AskedChoice, AskedOnScreen } from "../compose/asked.ts";
import type { Mark, Place } from "./page.ts";
import type { Slot } from "./slots.ts";
import type { Tag } from "./tag.ts";

/** Where a place lies in its box. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How text is typed into a place. */
export interface TypedText {
  readonly size: number;
  readonly lines: NonNullable<Place["lines"]>;
  readonly tag?: Tag | undefined;
}

/** A place to type in. */
export function textPlace({ name, words, limit }: Asked, area: Area, { size, lines, tag }: TypedText): Place {
  return { ...area, key: name, kind: "text", tooltip: words, limit, size, lines, ...(tag && { tag }) };
}

/** A place to tick; `size` is that of its box. */
export function tickPlace(
  { name, words }: Asked,
  { state, words: tooltip }: AskedChoice,
  { x, y, size }: Pick<Mark, "x" | "y" | "size">,
  tag: Tag | undefined,
): Place {
  return {
    key: name,
    kind: "tick",
    x,
    y,
    width: size,
    height: size,
    tooltip,
    about: words,
    choice: state,
    ...(tag && { tag }),
  };
}

/** How much of a typed line stands above its baseline, and how high it is, as shares of its size. */
const ABOVE = 1.05;
const HIGH = 1.4;

/** The line in which a value stands whose baseline is known. */
function lineArea(x: number, baseline: number, width: number, size: number): Area {
  return { x, y: baseline - size * ABOVE, width, height: size * HIGH };
}

/**
 * The places of a strip that are asked on the screen: those without a value, and the ticks of choices that have none.
 */
export function placesInSlots(
  slots: readonly Slot[],
  { bySlot }: AskedOnScreen,
  {
    written,
    ticked,
  }: { readonly written: ReadonlyMap<string, string>; readonly ticked: ReadonlySet<string> },
): readonly Place[] {
  const answered = new Set([...ticked].map((slot) => bySlot.get(slot)?.asked.name));
  return slots.flatMap((slot): readonly Place[] => {
    const found = bySlot.get(slot.key);
    if (found === undefined || written.has(slot.key) || answered.has(found.asked.name)) return [];
    const { asked, choice } = found;
    if (slot.kind === "box") {
      return choice === undefined ? [] : [tickPlace(asked, choice, slot, slot.tag)];
    }
    const { x, y, width, size, align, tag } = slot;
    return [textPlace(asked, lineArea(x, y, width, size), { size, lines: align, tag })];
  });
}
