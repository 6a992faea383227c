import type { Summary, SummaryForm } from "../../compose/summary/summary.ts";
import { plain, type Words } from "../../compose/words.ts";
import { labelOnOneLine } from "../opening.ts";
import type { Box, TextLine } from "../page.ts";
import { type Tag, tagged } from "../tag.ts";
import {
  type BlockLine,
  heightOf,
  setInline,
  setLine,
  setWords,
  stack,
  type Typesetter,
} from "../text-block.ts";
import { boxPart, type Part } from "./panel.ts";
import { scaleBox } from "./total-scale.ts";

/** The figure that is read from across the table, in points. */
const GREAT = 30;
const HEIGHT = 50;
/** The baseline of the great figures, and of the labels above them. */
const BASELINE = { great: 43, label: 10 };
const GAP = 18;
/** The scale begins no further left, as a share of the width. */
const SCALE_FROM = 0.4;

/** The total, the grade and what follows from it, and where the total lies among the grades. */
export function headlineParts(
  form: SummaryForm,
  summary: Summary,
  width: number,
  setter: Typesetter,
): readonly Part[] {
  const total = totalBox(form, summary, setter);
  const grade = gradeBox(form, summary, width * 0.34, setter);
  const texts = total.width + GAP + (grade === undefined ? 0 : grade.width + GAP);
  const scaleLeft = Math.max(texts, width * SCALE_FROM);
  const scale = scaleBox(summary, { room: width - scaleLeft, height: HEIGHT }, setter);
  const height = Math.max(HEIGHT, grade?.height ?? 0);
  const content = [
    { x: 0, y: 0, box: total },
    ...(grade === undefined ? [] : [{ x: total.width + GAP, y: 0, box: grade }]),
    { x: scaleLeft, y: 0, box: scale.box },
  ];
  const tags = [...tagsOf(total), ...(grade === undefined ? [] : tagsOf(grade)), scale.tag];
  return [{ height, gap: 8, content, tags }, ...numbersPart(summary, width, setter)];
}

function tagsOf({ tag }: Box): readonly Tag[] {
  return typeof tag === "object" ? [tag] : [];
}

function totalBox(form: SummaryForm, summary: Summary, setter: Typesetter): Box {
  const { size } = setter.theme;
  const label = labelOnOneLine(form.totalLabel, 0, BASELINE.label, labelSizes(setter), setter);
  const great = summary.total;
  const figures = great === undefined ? missingTotal(form, setter) : greatFigure(great, setter);
  const end = endOf(figures);
  const full = setLine(
    { language: "en", text: `/ ${summary.full}` },
    { x: end + 4, y: BASELINE.great, size: size.total, ink: "secondary" },
    setter.measurer,
  );
  const lines = [...label, ...figures, full];
  return { width: endOf(lines), height: HEIGHT, lines, tag: { role: "P" } };
}

function greatFigure(text: string, setter: Typesetter): readonly TextLine[] {
  const style = { x: -1, y: BASELINE.great, size: GREAT, ink: "text", weight: "bold" } as const;
  return [setLine({ language: "en", text }, style, setter.measurer)];
}

function missingTotal(form: SummaryForm, setter: Typesetter): readonly TextLine[] {
  const sizes = { size: setter.theme.size.total + 3, second: setter.theme.size.small };
  return labelOnOneLine(form.notScored, 0, BASELINE.great, sizes, setter);
}

function labelSizes({ theme }: Typesetter) {
  return { size: theme.size.small, second: theme.size.labelSecond };
}

function endOf(lines: readonly TextLine[]): number {
  return Math.max(0, ...lines.map(({ x, width }) => x + width));
}

function gradeBox(
  form: SummaryForm,
  { grade, passed }: Summary,
  most: number,
  setter: Typesetter,
): Box | undefined {
  const main = grade?.name ?? passed;
  if (main === undefined) return undefined;
  const { size } = setter.theme;
  const label =
    grade === undefined ? [] : labelOnOneLine(form.gradeLabel, 0, BASELINE.label, labelSizes(setter), setter);
  const name = setWords(
    main,
    { width: most, align: "left", size: 19, second: size.label, weight: "bold" },
    setter,
  );
  const more = [...(grade?.remarks ?? []), ...(grade !== undefined && passed !== undefined ? [passed] : [])];
  const style = {
    width: most,
    align: "left",
    size: size.small,
    second: size.second,
    ink: "secondary",
  } as const;
  const remarks = more.flatMap((words) => setInline(words, style, setter));
  const top = BASELINE.label + 5;
  const lines = [...label, ...stack([...name, ...remarks], 0, top)];
  return {
    width: Math.min(most, endOf(lines)),
    height: top + heightOf([...name, ...remarks]),
    lines,
    tag: { role: "P" },
  };
}

/** How the total was worked out. */
function numbersPart({ numbers }: Summary, width: number, setter: Typesetter): readonly Part[] {
  if (numbers === undefined || !/[×+−]/u.test(numbers)) return [];
  const { size } = setter.theme;
  const tag: Tag = { role: "P" };
  const words: Words = plain(numbers, "en");
  const lines: readonly BlockLine[] = tagged(
    setWords(
      words,
      { width, align: "left", size: size.small, second: size.second, ink: "secondary" },
      setter,
    ),
    tag,
  );
  return [boxPart({ width, height: heightOf(lines), lines: stack(lines, 0, 0) }, 2, [tag])];
}
