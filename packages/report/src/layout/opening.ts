import type { Asked } from "../compose/asked.ts";
import { CAPTION_JOINT } from "../compose/compose-entries.ts";
import { LABELS } from "../compose/labels.ts";
import type { FieldKey, SheetEntries, SheetForm } from "../compose/sheet.ts";
import { type Speaker, sayLabel, type Words } from "../compose/words.ts";
import { fieldName } from "../fields/names.ts";
import { textPlace } from "./asked-places.ts";
import { contentWidth } from "./columns.ts";
import type { Box, Place, PlacedLogo, Rule, TextLine } from "./page.ts";
import { setShortened } from "./shortened-line.ts";
import type { Strip } from "./strip.ts";
import { entryTag, type Tag, tagged, taggedTexts } from "./tag.ts";
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
  const tags = openingTags(entries, speaker);
  const placed = logo && placeLogo(logo, tags.logo, setter);
  const company = companyBox(entries, placed, tags, setter);
  const title = titleBox(form, entries, tags, speaker, setter);
  return {
    strips: [
      ...(company === undefined ? [] : [freeStrip(company, 0, [tags.logo, tags.company, tags.header])]),
      freeStrip(title, company === undefined ? 0 : 2, [tags.title, tags.stamp]),
      fieldsStrip(form, entries, setter),
      ...(entries.asked ? [freeStrip(instructionBox(tags, speaker, setter), 4, [tags.instruction])] : []),
      ...(entries.provisional
        ? [freeStrip(provisionalBox(entries.provisional, tags, setter), 4, [tags.provisional])]
        : []),
    ],
    ...(placed && { logo: placed }),
  };
}

interface OpeningTags {
  readonly logo: Tag;
  readonly company: Tag;
  readonly header: Tag;
  readonly title: Tag;
  readonly stamp: Tag;
  readonly provisional: Tag;
  readonly instruction: Tag;
}

function openingTags(entries: SheetEntries, speaker: Speaker): OpeningTags {
  const [name] = entries.company.name.length > 0 ? entries.company.name : sayLabel(LABELS.logo, speaker);
  return {
    logo: { role: "Figure", alternate: name?.text ?? "" },
    company: { role: "P" },
    header: { role: "P" },
    title: { role: "H1" },
    stamp: { role: "P" },
    provisional: { role: "P" },
    instruction: { role: "P" },
  };
}

function freeStrip(box: Box, gap: number, tags: readonly Tag[]): Strip {
  return {
    tags,
    height: box.height,
    gap,
    keepWithNext: true,
    content: [{ x: 0, y: 0, box }],
    verticals: [],
    ruleFrom: 0,
  };
}

function placeLogo(logo: LogoSize, tag: Tag, { theme }: Typesetter): PlacedLogo {
  const scale = Math.min(LOGO_ROOM.width / logo.width, LOGO_ROOM.height / logo.height);
  const width = logo.width * scale;
  return { x: contentWidth(theme) - width, y: 0, width, height: logo.height * scale, tag };
}

function companyBox(
  entries: SheetEntries,
  logo: PlacedLogo | undefined,
  tags: OpeningTags,
  setter: Typesetter,
): Box | undefined {
  const { theme } = setter;
  const width = contentWidth(theme);
  const beside = logo === undefined ? 0 : LOGO_ROOM.width + 12;
  const centred = theme.heading === "centre";
  const left = centred ? beside : 0;
  const style = { width: width - left - beside, align: centred ? "centre" : "left" } as const;
  const lines = [
    ...tagged(
      setInline(entries.company.name, { ...style, size: 10.5, second: 8, weight: "bold" }, setter),
      tags.company,
    ),
    ...tagged(
      setInline(
        entries.company.header,
        { ...style, size: theme.size.small, second: theme.size.second, ink: "secondary" },
        setter,
      ),
      tags.header,
    ),
  ];
  if (lines.length === 0 && logo === undefined) return undefined;
  const text = heightOf(lines);
  const height = Math.max(text, logo?.height ?? 0) + 5;
  const rule: Rule = { x1: 0, y1: height, x2: width, y2: height, stroke: "accent" };
  return { width, height, rules: [rule], lines: stack(lines, left, Math.max(0, (height - 5 - text) / 2)) };
}

function titleBox(
  form: SheetForm,
  entries: SheetEntries,
  tags: OpeningTags,
  speaker: Speaker,
  setter: Typesetter,
): Box {
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
      ink: "accent",
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
    lines: [
      ...taggedTexts(stack(lines, side, 3), tags.title),
      ...taggedTexts(stamped?.lines ?? [], tags.stamp),
    ],
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

function provisionalBox(reason: Words, tags: OpeningTags, setter: Typesetter): Box {
  const { size, theme } = { size: setter.theme.size, theme: setter.theme };
  const lines = setWords(
    reason,
    { width: contentWidth(theme), align: "right", size: size.small, second: size.second },
    setter,
  );
  return {
    width: contentWidth(theme),
    height: heightOf(lines),
    lines: stack(lines, 0, 0),
    tag: tags.provisional,
  };
}

/** How a sheet is completed on the screen. */
function instructionBox(tags: OpeningTags, speaker: Speaker, setter: Typesetter): Box {
  const { size, theme } = { size: setter.theme.size, theme: setter.theme };
  const lines = setWords(
    sayLabel(LABELS.onScreen, speaker),
    { width: contentWidth(theme), align: "left", size: size.small, second: size.second, ink: "secondary" },
    setter,
  );
  return {
    width: contentWidth(theme),
    height: heightOf(lines),
    lines: stack(lines, 0, 0),
    tag: tags.instruction,
  };
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
    const place = { x, width: FIELD_SHARES[key] * width };
    const cell = fieldCell(label, entries.fields[key], place, askedIn(key, entries), setter);
    if (x > 0) edges.push(x);
    x += FIELD_SHARES[key] * width;
    return cell;
  });
  const height = Math.max(36, ...cells.map((cell) => cell.height));
  const lines = cells.flatMap((cell) => cell.lines);
  const places = cells.flatMap((cell) => cell.places);
  return {
    tags: [{ role: "L", children: cells.map(({ tag }) => tag) }],
    height,
    gap: 4,
    keepWithNext: true,
    content: [{ x: 0, y: 0, box: { width, height, lines, ...(places.length > 0 && { places }) } }],
    table: { width },
    verticals: edges,
    ruleFrom: 0,
  };
}

/** What is asked in a field that is not known. */
function askedIn(key: FieldKey, { asked, fields }: SheetEntries): Asked | undefined {
  if (fields[key].length > 0) return undefined;
  return asked?.byName.get(key === "period" ? fieldName(key) : fieldName("employee", key));
}

interface FieldCell {
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly places: readonly Place[];
  readonly tag: Tag;
}

function fieldCell(
  label: Words,
  value: Words,
  cell: { readonly x: number; readonly width: number },
  asked: Asked | undefined,
  setter: Typesetter,
): FieldCell {
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
  const name: Tag = { role: "Lbl" };
  const body: Tag = { role: "LBody" };
  return {
    height: top + heightOf(lines) + 4,
    lines: [...taggedTexts(heading, name), ...taggedTexts(stack(lines, left, top), body)],
    places: asked === undefined ? [] : [fieldPlace(asked, { ...cell, x: left }, body, setter)],
    tag: entryTag(body, name),
  };
}

/** The place for the value, in a cell of the usual height. */
function fieldPlace(
  asked: Asked,
  { x, width }: { readonly x: number; readonly width: number },
  tag: Tag,
  { theme }: Typesetter,
): Place {
  const area = { x, y: 17, width: width - 2 * (theme.padding.x + 1), height: 12 };
  return textPlace(asked, area, { size: theme.size.figure + 0.6, lines: "left", tag });
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
    return { ...line, goesOn: true };
  });
}

/**
 * Sheet, person, period and outcome above the second and later pages, so that loose sheets find each other, and the page
 * with the signatures has its result.
 */
export function runningHead({ caption, outcome }: SheetEntries, setter: Typesetter): Box {
  const { theme } = setter;
  const height = RUNNING_HEAD;
  const line = setShortened(
    { ...caption, ending: outcome === undefined ? "" : `${CAPTION_JOINT}${outcome.text}` },
    { x: 0, y: baselineIn(11, theme.size.small), size: theme.size.small, ink: "secondary" },
    contentWidth(theme),
    setter,
  );
  return { width: contentWidth(theme), height, lines: [line], tag: "page-head" };
}

/** The height of the running head with its space below. */
export const RUNNING_HEAD = 17;
