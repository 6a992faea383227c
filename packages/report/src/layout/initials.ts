import { LABELS } from "../compose/labels.ts";
import type { SheetForm } from "../compose/sheet.ts";
import { type Speaker, sayLabel, type Words } from "../compose/words.ts";
import { contentWidth } from "./columns.ts";
import type { Rule, TextLine } from "./page.ts";
import { setLine, type Typesetter } from "./text-block.ts";

/** Where the signers put their initials at the foot of each page, so that no page can be exchanged. */
export interface InitialsRow {
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly rules: readonly Rule[];
}

/** Of one row of places; a thumb's width is enough to write on. */
const ROW = 17;
const BLANK = 46;
const GAP = 12;
/** From a row's top to its baseline. */
const BASELINE = ROW - 5;
/** Between a name and its line. */
const AFTER_NAME = 3;

/** The places for initials, from the left; as many rows as the signers need. Nothing where the theme has none. */
export function initialsRow(
  { signers }: Pick<SheetForm, "signers">,
  speaker: Speaker,
  setter: Typesetter,
): InitialsRow {
  if (!setter.theme.initials || signers.length === 0) return { height: 0, lines: [], rules: [] };
  const heading = smallLine(sayLabel(LABELS.initials, speaker), setter);
  const places = placesFrom(
    heading.width + GAP,
    signers.map(({ role }) => smallLine(role, setter)),
    contentWidth(setter.theme),
  );
  const last = Math.max(...places.map(({ row }) => row));
  return {
    height: (last + 1) * ROW + 2,
    lines: [
      { ...heading, y: BASELINE },
      ...places.map(({ name, x, row }) => ({ ...name, x, y: row * ROW + BASELINE })),
    ],
    rules: places.map(({ name, x, row }) =>
      writingLine(x + name.width + AFTER_NAME, row * ROW + BASELINE + 2),
    ),
  };
}

interface InitialsPlace {
  readonly name: TextLine;
  readonly x: number;
  readonly row: number;
}

/** One place behind the other; a new row begins, below the first, where there is no more room. */
function placesFrom(left: number, names: readonly TextLine[], width: number): readonly InitialsPlace[] {
  let x = left;
  let row = 0;
  return names.map((name) => {
    const needed = name.width + AFTER_NAME + BLANK;
    if (x + needed > width && x > left) {
      row += 1;
      x = left;
    }
    const place = { name, x, row };
    x += needed + GAP;
    return place;
  });
}

function smallLine([first]: Words, { measurer, theme }: Typesetter): TextLine {
  const wording = first ?? { language: "en", text: "" };
  return setLine(wording, { x: 0, y: 0, size: theme.size.small, ink: "secondary" }, measurer);
}

function writingLine(x: number, y: number): Rule {
  return { x1: x, y1: y, x2: x + BLANK, y2: y, stroke: "writing" };
}
