import type { Typesetter } from "../text-block.ts";
import type { Density } from "./density.ts";
import { besideEachOther, type Panel, type Part } from "./panel.ts";
import { COLUMN_GAP, widthsOf } from "./widths.ts";

/** What stands below the headline, with headings. */
export interface BodyParts {
  readonly sections: readonly Part[];
  readonly competencies: readonly Part[];
  readonly strongest: readonly Part[];
  readonly weakest: readonly Part[];
  readonly trend: readonly Part[];
}

/** Panels below each other; what is strong and what is weak side by side, unless a page would not hold them so. */
export function inOneColumn(parts: BodyParts, _: Density, setter: Typesetter): readonly Panel[] {
  const { full, narrow } = widthsOf(setter);
  const panel = (own: readonly Part[]): Panel => ({ x: 0, width: full, parts: own });
  const notable = notablePart(parts, narrow);
  const beside = notable.height <= setter.theme.page.height * MOST_OF_PAGE;
  return [
    panel(parts.sections),
    panel(parts.competencies),
    ...(beside ? [panel([notable])] : [panel(parts.strongest), panel(parts.weakest)]),
    panel(parts.trend),
  ];
}

/** Of a page's height, what a part can take that does not split. */
const MOST_OF_PAGE = 0.7;

/** Sections and trend beside behaviours, and below them what stands out. */
export function inRows(parts: BodyParts, { gap }: Density, setter: Typesetter): readonly Panel[] {
  const { sections, competencies, strongest, weakest, trend } = parts;
  const beside = (left: readonly Part[], right: readonly Part[]) => sideBySide(left, right, gap, setter);
  if (competencies.length > 0) {
    return [beside([...sections, ...trend], competencies), beside(strongest, weakest)];
  }
  return trend.length > 0
    ? [beside(sections, trend), beside(strongest, weakest)]
    : [beside(sections, [...strongest, ...weakest])];
}

/** Two columns: what was scored and how it came at the left, behaviours and what stands out at the right. */
export function inColumns(parts: BodyParts, { gap }: Density, setter: Typesetter): readonly Panel[] {
  const { sections, competencies, trend } = parts;
  const notable = { ...notablePart(parts, widthsOf(setter).quarter), gap };
  return [sideBySide([...sections, ...trend], [...competencies, notable], gap, setter)];
}

function sideBySide(left: readonly Part[], right: readonly Part[], gap: number, setter: Typesetter): Panel {
  const { full, main } = widthsOf(setter);
  const both = besideEachOther([
    { x: 0, width: main, parts: left },
    { x: main + COLUMN_GAP, width: main, parts: right },
  ]);
  return { x: 0, width: full, parts: [{ ...both, gap }] };
}

function notablePart({ strongest, weakest }: BodyParts, narrow: number): Part {
  return besideEachOther([
    { x: 0, width: narrow, parts: strongest },
    { x: narrow + COLUMN_GAP, width: narrow, parts: weakest },
  ]);
}
