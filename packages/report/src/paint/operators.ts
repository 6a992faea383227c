import type { Box, Fill, Mark, Rule, TextLine, TextPiece } from "../layout/page.ts";
import { INKS, MARK_GREY, STROKES, TINTS } from "./look.ts";

/** Characters in one font of the file. */
export interface CodeRun {
  readonly font: string;
  /** Four hexadecimal digits a character. */
  readonly codes: string;
}

/** Gives the fonts and codes of a text. */
export type Encode = (piece: TextPiece) => readonly CodeRun[];

/** The page operators of a box, in coordinates that run downwards from its upper left corner. */
export function boxOperators(box: Box, encode: Encode): string {
  return [
    ...(box.fills ?? []).map(fillOperators),
    ...ruleOperators(box.rules ?? []),
    ...(box.marks ?? []).map(markOperators),
    ...textOperators(box.lines, encode),
  ].join("\n");
}

function fillOperators({ x, y, width, height, tint }: Fill): string {
  return `${TINTS[tint]} g ${n(x)} ${n(y)} ${n(width)} ${n(height)} re f`;
}

/** Solid lines first; a dash pattern stays within its own graphics state. */
function ruleOperators(rules: readonly Rule[]): readonly string[] {
  const dashed = rules.filter(({ stroke }) => STROKES[stroke].dash !== undefined);
  if (dashed.length === 0) return strokeOperators(rules);
  const solid = rules.filter((rule) => !dashed.includes(rule));
  return [...strokeOperators(solid), "q", ...strokeOperators(dashed), "Q"];
}

function strokeOperators(rules: readonly Rule[]): readonly string[] {
  let stroke: Rule["stroke"] | undefined;
  return rules.map((rule) => {
    const path = `${n(rule.x1)} ${n(rule.y1)} m ${n(rule.x2)} ${n(rule.y2)} l S`;
    if (rule.stroke === stroke) return path;
    stroke = rule.stroke;
    const { width, grey, dash } = STROKES[rule.stroke];
    const style = dash === undefined ? "2 J" : `0 J [${dash}] 0 d`;
    return `${style} ${grey} G ${width} w ${path}`;
  });
}

function markOperators({ kind, x, y, size }: Mark): string {
  if (kind === "missing") {
    return `${MARK_GREY.missing} g ${n(x)} ${n(y)} m ${n(x + size)} ${n(y)} l ${n(x)} ${n(y + size)} l f`;
  }
  if (kind === "box") return `0.55 w ${MARK_GREY.box} G ${n(x)} ${n(y)} ${n(size)} ${n(size)} re S`;
  const path = [
    `${n(x)} ${n(y + size * 0.55)} m`,
    `${n(x + size * 0.36)} ${n(y + size * 0.9)} l`,
    `${n(x + size)} ${n(y + size * 0.1)} l`,
  ];
  return `1 J 1 j ${MARK_GREY.tick} G 0.9 w ${path.join(" ")} S`;
}

function textOperators(lines: readonly TextLine[], encode: Encode): readonly string[] {
  if (lines.length === 0) return [];
  let ink: TextLine["ink"] | undefined;
  let font = "";
  const shown = lines.map((line) => {
    const colour = line.ink === ink ? "" : `${INKS[line.ink]} g `;
    ink = line.ink;
    const matrix = line.turned === true ? "0 -1 -1 0" : "1 0 0 -1";
    const runs = line.pieces.flatMap(encode).map((run) => {
      const choice = `/${run.font} ${n(line.size)} Tf `;
      const change = choice === font ? "" : choice;
      font = choice;
      return `${change}<${run.codes}> Tj`;
    });
    return `${colour}${matrix} ${n(line.x)} ${n(line.y)} Tm ${runs.join(" ")}`;
  });
  return ["BT", ...shown, "ET"];
}

/** A length as the file writes it. */
export function n(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
