import type { Annex, AnnexEntry } from "../../compose/annex/annex.ts";
import { type Column, contentWidth } from "../columns.ts";
import type { Typesetter } from "../text-block.ts";
import { widestWord } from "../widest-word.ts";

/** The columns of the annex's tables. */
export interface AnnexColumns {
  readonly item: Column;
  readonly rater: Column;
  readonly basis: Column;
  readonly score: Column;
}

/** An item's number, before its name. */
export const ORDER = 16;

const ITEM_SHARE = 0.24;
const RATER = { least: 46, most: 92 } as const;
const SCORE = 42;

/** The widths of the columns: no rater's name is broken inside a word. */
export function annexColumns(annex: Annex, setter: Typesetter): AnnexColumns {
  const width = contentWidth(setter.theme);
  const item = width * ITEM_SHARE;
  const names = entriesOf(annex).flatMap(({ reasons }) => reasons.map(({ raters }) => raters));
  const widest = widestWord(names, setter) + 4 * setter.theme.padding.x;
  const rater = Math.min(RATER.most, Math.max(RATER.least, widest));
  const basis = width - item - rater - SCORE;
  return {
    item: { x: 0, width: item },
    rater: { x: item, width: rater },
    basis: { x: item + rater, width: basis },
    score: { x: item + rater + basis, width: SCORE },
  };
}

function entriesOf({ sections, total }: Annex): readonly AnnexEntry[] {
  const inSections = sections.flatMap(({ groups, totals }) => [
    ...groups.flatMap((group) => [...group.entries, ...(group.totals ? [group.totals] : [])]),
    totals,
  ]);
  return [...inSections, total];
}
