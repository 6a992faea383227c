import { type SaxesAttributeNS, SaxesParser } from "saxes";
import type { Drawing, DrawnPath, Matrix } from "./drawing.ts";
import { combined, readNumbers, readTransform } from "./matrix.ts";
import { refuse, type SvgReason, SvgRefusal } from "./refusal.ts";
import { OUTLINES } from "./svg-outlines.ts";
import {
  type Attributes,
  paintOf,
  readLength,
  readStyleSheet,
  type Style,
  type StyleSheet,
  styleOf,
} from "./svg-style.ts";

/*
 * Reads a logo. What cannot be drawn as plain areas and lines is refused rather than left out, since a logo with a
 * part missing is worse than none; what could fetch or run something is refused wherever it stands.
 */

/** Pieces of outlines in one picture. */
export const MOST_STEPS = 50_000;
const DEEPEST = 40;

/** Elements that say something about the picture and are not drawn. */
const SILENT = new Set(["title", "desc", "metadata", "defs"]);
const UNSAFE = new Set(["script", "foreignObject", "a", "iframe", "handler", "listener"]);
const SVG = "http://www.w3.org/2000/svg";

/** A picture, or why it is not used and in which line. */
export type SvgResult = { readonly drawing: Drawing } | { readonly reason: SvgReason; readonly line: number };

/** Reads an SVG picture of plain shapes. */
export function readSvg(text: string): SvgResult {
  const parser = new SaxesParser({ xmlns: true });
  const reading: Reading = { paths: [], levels: [], sheet: new Map(), css: "", steps: 0 };
  const addText = (content: string) => {
    if (reading.levels.at(-1)?.name === "style") reading.css += content;
  };
  parser.on("doctype", () => refuse({ kind: "unsafe", construct: "<!DOCTYPE>" }));
  parser.on("processinginstruction", ({ target }) => refuse({ kind: "unsafe", construct: `<?${target}?>` }));
  parser.on("error", () => refuse({ kind: "malformed" }));
  parser.on("opentag", ({ uri, local, attributes }) =>
    openElement(reading, uri === SVG || uri === "" ? local : undefined, attributesOf(attributes)),
  );
  parser.on("closetag", () => closeElement(reading));
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(text).close();
    if (reading.size === undefined) return refuse({ kind: "malformed" });
    return { drawing: { ...reading.size, paths: reading.paths } };
  } catch (error) {
    if (error instanceof SvgRefusal) return { reason: error.reason, line: parser.line };
    throw error;
  }
}

function attributesOf(attributes: { readonly [name: string]: SaxesAttributeNS }): Attributes {
  const own = Object.values(attributes).filter(({ prefix }) => prefix !== "xmlns");
  return Object.fromEntries(
    own.map(({ prefix, local, value }) => [prefix === "" ? local : `${prefix}:${local}`, value]),
  );
}

/** An element that is open: what its children inherit. */
interface Level {
  readonly name: string | undefined;
  readonly matrix: Matrix;
  /** Absent where nothing is drawn. */
  readonly style?: Style;
}

/** What has been read so far. */
interface Reading {
  readonly paths: DrawnPath[];
  readonly levels: Level[];
  size?: { readonly width: number; readonly height: number };
  sheet: StyleSheet;
  /** The text of the style sheet that is open. */
  css: string;
  steps: number;
}

function openElement(reading: Reading, name: string | undefined, attributes: Attributes): void {
  const { levels } = reading;
  const parent = levels.at(-1);
  checkSafe(name, attributes);
  if (levels.length >= DEEPEST) refuse({ kind: "too-complex", limit: DEEPEST });
  levels.push(
    parent === undefined
      ? rootLevel(reading, name, attributes)
      : levelWithin(reading, parent, name, attributes),
  );
  const level = levels.at(-1);
  if (parent !== undefined && level?.style !== undefined && name !== undefined && name !== "g") {
    draw(reading, name, attributes, level);
  }
}

function rootLevel(reading: Reading, name: string | undefined, attributes: Attributes): Level {
  if (name !== "svg") refuse({ kind: "malformed" });
  const { size, matrix } = viewOf(attributes);
  reading.size = size;
  return { name, matrix, ...drawnWith(styleOf("svg", attributes, {}, reading.sheet)) };
}

function levelWithin(
  { paths, sheet }: Reading,
  parent: Level,
  name: string | undefined,
  attributes: Attributes,
): Level {
  // Its rules hold for the shapes before it too, which are drawn by now.
  if (name === "style" && paths.length > 0) refuse({ kind: "not-drawn", construct: "<style>" });
  const silent = name === undefined || name === "style" || SILENT.has(name);
  if (silent || parent.style === undefined) return { name, matrix: parent.matrix };
  const written = attributes.transform ?? "";
  const transform =
    readTransform(written) ?? refuse({ kind: "wrong-value", construct: `transform="${written}"` });
  return {
    name,
    matrix: combined(parent.matrix, transform),
    ...drawnWith(styleOf(name, attributes, parent.style, sheet)),
  };
}

function draw(reading: Reading, name: string, attributes: Attributes, { matrix, style = {} }: Level): void {
  const outline = OUTLINES[name] ?? refuse({ kind: "not-drawn", construct: `<${name}>` });
  if (style.visibility === "hidden") return;
  const steps = outline(attributes);
  reading.steps += steps.length;
  if (reading.steps > MOST_STEPS) refuse({ kind: "too-complex", limit: MOST_STEPS });
  const paint = paintOf(style);
  const visible = paint.fill !== undefined || paint.stroke !== undefined;
  if (steps.length > 0 && visible) reading.paths.push({ matrix, steps, ...paint });
}

function closeElement(reading: Reading): void {
  if (reading.levels.pop()?.name !== "style") return;
  reading.sheet = new Map([...reading.sheet, ...readStyleSheet(reading.css)]);
  reading.css = "";
}

function drawnWith(style: Style | undefined): { readonly style?: Style } {
  return style === undefined ? {} : { style };
}

/** Nothing that is fetched or run: scripts, events, links, styles from elsewhere. */
function checkSafe(name: string | undefined, attributes: Attributes): void {
  if (name !== undefined && UNSAFE.has(name)) refuse({ kind: "unsafe", construct: `<${name}>` });
  for (const [attribute, value] of Object.entries(attributes)) {
    const local = attribute.slice(attribute.indexOf(":") + 1).toLowerCase();
    const leadsOut = local === "href" && !value.trim().startsWith("#");
    const fetches = /url\((?!\s*['"]?\s*#)|@import|expression\(/i.test(value) && local !== "d";
    if (/^on[a-z]/.test(local) || leadsOut || fetches) {
      refuse({ kind: "unsafe", construct: `${attribute}="${value.slice(0, 40)}"` });
    }
  }
}

/** The picture's size and where its coordinates begin: of `viewBox`, or of `width` and `height`. */
function viewOf(attributes: Attributes) {
  const box = attributes.viewBox;
  const [x = 0, y = 0, width = 0, height = 0] =
    box === undefined
      ? [0, 0, sideOf(attributes, "width"), sideOf(attributes, "height")]
      : (readNumbers(box) ?? refuse({ kind: "wrong-value", construct: `viewBox="${box}"` }));
  if (!(width > 0 && height > 0)) refuse({ kind: "without-size" });
  const matrix: Matrix = [1, 0, 0, 1, -x, -y];
  return { size: { width, height }, matrix };
}

function sideOf(attributes: Attributes, name: "width" | "height"): number {
  const side = attributes[name];
  return side === undefined || side.endsWith("%")
    ? 0
    : readLength(side.replace(/(?:pt|mm|cm|in)$/, ""), name);
}
