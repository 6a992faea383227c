import type { Language } from "@scorecard/model";
import type { Box, Fill, Mark, Rule, TextLine } from "../layout/page.ts";
import type { Meaning } from "../structure/content.ts";
import { MARK_WORDS } from "../structure/mark-words.ts";
import type { Look } from "../theme/look.ts";
import { fillColour, strokeColour } from "./colour-operators.ts";
import { n } from "./length.ts";
import type { Segment } from "./marked-content.ts";
import { printedPieces } from "./printed-pieces.ts";
import { shapeOperators } from "./shape-operators.ts";
import { type Encode, showText } from "./show-text.ts";

/** How boxes are painted: in which colours, and in a file of which language. */
export interface PaintStyle {
  readonly look: Look;
  readonly language: Language;
}

/**
 * The page operators of a box, in coordinates that run downwards from its upper left corner, in stretches that mean one
 * thing each.
 */
export function boxSegments(box: Box, encode: Encode, style: PaintStyle): readonly Segment[] {
  const { look } = style;
  const marks = box.marks ?? [];
  const shapes = shapeOperators(box.shapes ?? [], look);
  return [
    ...segment(
      "decoration",
      (box.fills ?? []).flatMap((fill) => fillOperators(fill, look)),
    ),
    ...segment(box.figure === undefined ? "decoration" : { tag: box.figure }, shapes),
    ...segment("decoration", [
      ...ruleOperators(box.rules ?? [], look),
      ...marks.filter(isDecoration).map((mark) => markOperators(mark, look)),
    ]),
    ...marks.filter((mark) => !isDecoration(mark)).flatMap((mark) => markSegment(mark, style)),
    ...textSegments(box, encode, look),
  ];
}

function segment(meaning: Meaning, operators: readonly string[]): readonly Segment[] {
  return operators.length === 0 ? [] : [{ meaning, operators: operators.join("\n") }];
}

/** A box to tick says nothing of itself, nor does a mark that belongs to nothing. */
function isDecoration({ kind, tag }: Mark): boolean {
  return kind === "box" || tag === undefined;
}

function markSegment(mark: Mark, { look, language }: PaintStyle): readonly Segment[] {
  const alternate = mark.kind === "box" ? undefined : MARK_WORDS[mark.kind][language];
  const meaning = { ...(mark.tag && { tag: mark.tag }), ...(alternate && { alternate }) };
  return segment(meaning, [markOperators(mark, look)]);
}

function fillOperators({ x, y, width, height, tint }: Fill, { tints }: Look): readonly string[] {
  const colour = tints[tint];
  return colour === undefined ? [] : [`${fillColour(colour)} ${n(x)} ${n(y)} ${n(width)} ${n(height)} re f`];
}

/** Solid lines first; a dash pattern stays within its own graphics state. */
function ruleOperators(rules: readonly Rule[], look: Look): readonly string[] {
  const dashed = rules.filter(({ stroke }) => look.strokes[stroke].dash !== undefined);
  if (dashed.length === 0) return strokeOperators(rules, look);
  const solid = rules.filter((rule) => !dashed.includes(rule));
  return [...strokeOperators(solid, look), "q", ...strokeOperators(dashed, look), "Q"];
}

function strokeOperators(rules: readonly Rule[], { strokes }: Look): readonly string[] {
  let stroke: Rule["stroke"] | undefined;
  return rules.map((rule) => {
    const path = `${n(rule.x1)} ${n(rule.y1)} m ${n(rule.x2)} ${n(rule.y2)} l S`;
    if (rule.stroke === stroke) return path;
    stroke = rule.stroke;
    const { width, colour, dash } = strokes[rule.stroke];
    const style = dash === undefined ? "2 J" : `0 J [${dash}] 0 d`;
    return `${style} ${strokeColour(colour)} ${width} w ${path}`;
  });
}

function markOperators({ kind, x, y, size }: Mark, { marks }: Look): string {
  if (kind === "missing") {
    return `${fillColour(marks.missing)} ${n(x)} ${n(y)} m ${n(x + size)} ${n(y)} l ${n(x)} ${n(y + size)} l f`;
  }
  if (kind === "box") return `0.55 w ${strokeColour(marks.box)} ${n(x)} ${n(y)} ${n(size)} ${n(size)} re S`;
  const path = [
    `${n(x)} ${n(y + size * 0.55)} m`,
    `${n(x + size * 0.36)} ${n(y + size * 0.9)} l`,
    `${n(x + size)} ${n(y + size * 0.1)} l`,
  ];
  return `1 J 1 j ${strokeColour(marks.tick)} 0.9 w ${path.join(" ")} S`;
}

/** Lines that follow each other and mean the same are one stretch. Colour and font hold on from one to the next. */
function textSegments({ lines, tag }: Box, encode: Encode, { inks }: Look): readonly Segment[] {
  let ink: TextLine["ink"] | undefined;
  let font = "";
  const segments: { readonly meaning: Meaning; readonly shown: string[] }[] = [];
  for (const line of lines) {
    const colour = line.ink === ink ? "" : `${fillColour(inks[line.ink])} `;
    ink = line.ink;
    const matrix = line.turned === true ? "0 -1 -1 0" : "1 0 0 -1";
    const shown = showText({ ...line, pieces: printedPieces(line) }, encode, font);
    font = shown.font;
    const operators = `${colour}${matrix} ${n(line.x)} ${n(line.y)} Tm ${shown.operators}`;
    const meaning = meaningOf(line, tag);
    const open = segments.at(-1);
    if (open !== undefined && isSame(open.meaning, meaning)) open.shown.push(operators);
    else segments.push({ meaning, shown: [operators] });
  }
  return segments.flatMap(({ meaning, shown }) => segment(meaning, ["BT", ...shown, "ET"]));
}

function meaningOf({ language, tag: own }: TextLine, boxTag: Box["tag"]): Meaning {
  const tag = own ?? boxTag;
  return typeof tag === "string" ? tag : { ...(tag && { tag }), ...(language && { language }) };
}

function isSame(one: Meaning, other: Meaning): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  return one.tag === other.tag && one.language === other.language;
}
