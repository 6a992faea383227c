import { LABELS } from "../compose/labels.ts";
import type { FieldKey, SheetEntries, SheetForm } from "../compose/sheet.ts";
import { type Speaker, sayLabel, type Words } from "../compose/words.ts";
import { contentWidth } from "./columns.ts";
import type { Box, PlacedLogo, Rule, TextLine } from "./page.ts";
import type { Strip } from "./strip.ts";
import {
  type BlockLine,
  baselineIn,
  heightOf,
  setInline,
  setLine,
  setWords,
  stack,
  type Typesetter,
} from "./text-block.ts";

/** The size of the company's logo in pixels. */
export interface LogoSize {
  readonly width: number;
  readonly height: number;
}

/** What stands above the tables, and where the logo goes. */
export interface Opening {
  readonly strips: readonly Strip[];
  /** From the upper left of the text area. */
  readonly logo?: PlacedLogo;
}

const LOGO_ROOM = { width: 120, height: 34 };

/** Company, title, and who and when. */
export function openingStrips(
  form: SheetForm,
  entries: SheetEntries,
  logo: LogoSize | undefined,
  speaker: Speaker,
  setter: Typesetter,
): Opening {
  const placed = logo && placeLogo(logo, setter);
  const company = companyBox(entries, placed, setter);
  return {
    strips: [
      ...(company === undefined ? [] : [freeStrip(company, 0)]),
      freeStrip(titleBox(form, entries, speaker, setter), company === undefined ? 0 : 2),
      fieldsStrip(form, entries, setter),
      ...(entries.provisional ? [freeStrip(provisionalBox(entries.provisional, setter), 4)] : []),
    ],
    ...(placed && { logo: placed }),
  };
}

function freeStrip(box: Box, gap: number): Strip {
  return {
    height: box.height,
    gap,
    keepWithNext: true,
    content: [{ x: 0, y: 0, box }],
    verticals: [],
    ruleFrom: 0,
  };
}

function placeLogo(logo: LogoSize, { theme }: Typesetter): PlacedLogo {
  const scale = Math.min(LOGO_ROOM.width / logo.width, LOGO_ROOM.height / logo.height);
  const width = logo.width * scale;
  return { x: contentWidth(theme) - width, y: 0, width, height: logo.height * scale };
}

function companyBox(
  entries: SheetEntries,
  logo: PlacedLogo | undefined,
  setter: Typesetter,
): Box | undefined {
  const { theme } = setter;
  const width = contentWidth(theme);
  const room = width - (logo === undefined ? 0 : LOGO_ROOM.width + 12);
  const style = { width: room, align: "left" } as const;
  const lines = [
    ...setInline(entries.company.name, { ...style, size: 10.5, second: 8, weight: "bold" }, setter),
    ...setInline(
      entries.company.header,
      { ...style, size: theme.size.small, second: theme.size.second, ink: "secondary" },
      setter,
    ),
  ];
  if (lines.length === 0 && logo === undefined) return undefined;
  const text = heightOf(lines);
  const height = Math.max(text, logo?.height ?? 0) + 5;
  const rule: Rule = { x1: 0, y1: height, x2: width, y2: height, stroke: "grid" };
  return { width, height, rules: [rule], lines: stack(lines, 0, Math.max(0, (height - 5 - text) / 2)) };
}

function titleBox(form: SheetForm, entries: SheetEntries, speaker: Speaker, setter: Typesetter): Box {
  const { size, theme } = { size: setter.theme.size, theme: setter.theme };
  const width = contentWidth(theme);
  const stamp = entries.provisional ? provisionalStamp(speaker, setter) : undefined;
  const side = stamp === undefined ? 40 : stamp.width + 10;
  const lines = setWords(
    form.title,
    {
      width: width - 2 * side,
      align: "centre",
      size: size.title,
      second: size.titleSecond,
      weight: "bold",
      even: true,
    },
    setter,
  );
  const height = heightOf(lines) + 8;
  const stamped = stamp?.at(width - stamp.width, (height - stamp.height) / 2);
  return {
    width,
    height,
    rules: stamped?.rules ?? [],
    lines: [...stack(lines, side, 3), ...(stamped?.lines ?? [])],
  };
}

/** 暂定 in a frame, beside the title. */
function provisionalStamp(speaker: Speaker, setter: Typesetter) {
  const words = sayLabel(LABELS.provisional, speaker);
  const width = 62;
  const lines = setWords(
    words,
    { width: width - 8, align: "centre", size: 11, second: 7.5, weight: "bold" },
    setter,
  );
  const height = heightOf(lines) + 5;
  return {
    width,
    height,
    at: (x: number, y: number) => ({
      rules: frameRules(x, y, width, height),
      lines: stack(lines, x + 4, y + 2.5),
    }),
  };
}

function frameRules(x: number, y: number, width: number, height: number): readonly Rule[] {
  const [right, bottom] = [x + width, y + height];
  return [
    { x1: x, y1: y, x2: right, y2: y, stroke: "frame" },
    { x1: x, y1: bottom, x2: right, y2: bottom, stroke: "frame" },
    { x1: x, y1: y, x2: x, y2: bottom, stroke: "frame" },
    { x1: right, y1: y, x2: right, y2: bottom, stroke: "frame" },
  ];
}

function provisionalBox(reason: Words, setter: Typesetter): Box {
  const { size, theme } = { size: setter.theme.size, theme: setter.theme };
  const lines = setWords(
    reason,
    { width: contentWidth(theme), align: "right", size: size.small, second: size.second },
    setter,
  );
  return { width: contentWidth(theme), height: heightOf(lines), lines: stack(lines, 0, 0) };
}

/** How the width is shared among the fields. */
const FIELD_SHARES: { readonly [K in FieldKey]: number } = {
  period: 0.22,
  name: 0.18,
  number: 0.17,
  department: 0.21,
  position: 0.22,
};

/** 考核期间, 姓名, 工号, 部门, 岗位: one cell each, its label small above its value. */
function fieldsStrip(form: SheetForm, entries: SheetEntries, setter: Typesetter): Strip {
  const width = contentWidth(setter.theme);
  const edges: number[] = [];
  let x = 0;
  const cells = form.fields.map(({ key, label }) => {
    const cell = fieldCell(label, entries.fields[key], { x, width: FIELD_SHARES[key] * width }, setter);
    if (x > 0) edges.push(x);
    x += FIELD_SHARES[key] * width;
    return cell;
  });
  const height = Math.max(36, ...cells.map((cell) => cell.height));
  const lines = cells.flatMap((cell) => cell.lines);
  return {
    height,
    gap: 4,
    keepWithNext: true,
    content: [{ x: 0, y: 0, box: { width, height, lines } }],
    table: { width },
    verticals: edges,
    ruleFrom: 0,
  };
}

function fieldCell(
  label: Words,
  value: Words,
  cell: { readonly x: number; readonly width: number },
  setter: Typesetter,
): { readonly height: number; readonly lines: readonly TextLine[] } {
  const { padding, size } = setter.theme;
  const left = cell.x + padding.x + 1;
  const heading = labelOnOneLine(label, left, 9.5, { size: size.small, second: size.labelSecond }, setter);
  const lines: readonly BlockLine[] = setWords(
    value,
    {
      width: cell.width - 2 * (padding.x + 1),
      align: "left",
      size: size.figure + 0.6,
      second: size.second + 0.3,
    },
    setter,
  );
  const top = 14.5;
  return { height: top + heightOf(lines) + 4, lines: [...heading, ...stack(lines, left, top)] };
}

/** A label with its second language behind it, smaller. */
export function labelOnOneLine(
  label: Words,
  x: number,
  baseline: number,
  sizes: { readonly size: number; readonly second: number },
  setter: Typesetter,
): readonly TextLine[] {
  let left = x;
  return label.map((wording, index) => {
    const line = setLine(
      wording,
      { x: left, y: baseline, size: index === 0 ? sizes.size : sizes.second, ink: "secondary" },
      setter.measurer,
    );
    left += line.width + 4;
    return line;
  });
}

/** Sheet, person and period above the second and later pages, so that loose sheets find each other. */
export function runningHead(entries: SheetEntries, setter: Typesetter): Box {
  const { theme } = setter;
  const height = RUNNING_HEAD;
  const line = setLine(
    entries.caption,
    { x: 0, y: baselineIn(11, theme.size.small), size: theme.size.small, ink: "secondary" },
    setter.measurer,
  );
  return { width: contentWidth(theme), height, lines: [line] };
}

/** The height of the running head with its space below. */
export const RUNNING_HEAD = 17;
