import {
  type Group,
  type Item,
  itemsOf,
  type Result,
  type Rule,
  type Section,
  type Template,
} from "@scorecard/model";
import type { Cell, Grid, Line } from "../content.ts";
import { cell, centred, columnsOf, label, SCORE_WIDTH, score, withRest } from "./cells.ts";
import { figure, percent } from "./figures.ts";
import { type Both, LABELS } from "./labels.ts";
import { scoringLines } from "./scoring-lines.ts";
import { inBoth, twoLines } from "./wording.ts";

/** An item where it stands: its number in the section, and its group when it is the first of it. */
interface PlacedItem {
  readonly item: Item;
  readonly order: number;
  readonly opens: Group | undefined;
}

/** The columns of a section before its scores; the last takes the room that the others leave. */
interface SectionLayout {
  readonly widths: readonly number[];
  readonly header: readonly Cell[];
  cells(placed: PlacedItem): readonly Cell[];
}

const TASKS: SectionLayout = {
  widths: [26, 56, 78, 34, 102],
  header: [
    centred(label(LABELS.order)),
    centred(label(LABELS.item), 2),
    centred(label(LABELS.weight)),
    centred(label(LABELS.requirement)),
    centred(label(LABELS.scoring)),
  ],
  cells: ({ item, order, opens }) => [
    orderCell(order),
    cell(opens === undefined ? [] : groupLines(opens)),
    nameCell(item),
    weightCell(item),
    cell([...requirementLines(item), ...measureLines(item.rule)]),
    cell(scoringLines(item)),
  ],
};

const COMPETENCIES: SectionLayout = {
  widths: [26, 78, 34],
  header: [
    centred(label(LABELS.order)),
    centred(label(LABELS.competency)),
    centred(label(LABELS.weight)),
    centred([...label(LABELS.anchors), ...label(LABELS.levelPoints)]),
  ],
  cells: ({ item, order }) => [orderCell(order), nameCell(item), weightCell(item), cell(scoringLines(item))],
};

/** A section as a table: two header rows, its items, its weighted total. */
export function sectionGrid(template: Template, section: Section, result: Result): Grid {
  const columns = columnsOf(template);
  const scored = result.sections.find((candidate) => candidate.key === section.key);
  const scores = new Map(
    scored?.groups.flatMap((group) => group.items).map((item) => [item.key, item.scores]),
  );
  const competencies = itemsOf(section).every((item) => item.rule.kind === "levels");
  const layout = competencies ? COMPETENCIES : TASKS;
  const before = layout.widths.length;
  return {
    kind: "grid",
    widths: withRest([...layout.widths, ...columns.map(() => SCORE_WIDTH)], before),
    headerRows: 2,
    rows: [
      [centred(sectionTitle(section), before + 1), centred(label(LABELS.score), columns.length)],
      [...layout.header, ...columns.map((column) => centred(label(column.name)))],
      ...placedItems(section).map((placed) => [
        ...layout.cells(placed),
        ...columns.map(({ key }) => score(scores.get(placed.item.key)?.[key]?.points)),
      ]),
      [
        cell(label(weightedTotalLabel(section)), { span: before + 1 }),
        ...columns.map(({ key }) => score(scored?.totals[key]?.points)),
      ],
    ],
  };
}

function placedItems(section: Section): readonly PlacedItem[] {
  return section.groups
    .flatMap((group) => group.items.map((item, index) => ({ item, opens: index === 0 ? group : undefined })))
    .map((placed, index) => ({ ...placed, order: index + 1 }));
}

function sectionTitle(section: Section): readonly Line[] {
  return [...label(inBoth(section.name)), { parts: [percent(section.weight)], style: "label" }];
}

function orderCell(order: number): Cell {
  return centred([{ parts: [String(order)], style: "body" }]);
}

function nameCell(item: Item): Cell {
  return cell(twoLines(inBoth(item.name), "body", "second"));
}

function weightCell(item: Item): Cell {
  return centred([{ parts: [percent(item.weight)], style: "body" }]);
}

function requirementLines(item: Item): readonly Line[] {
  return item.requirement === undefined ? [] : twoLines(inBoth(item.requirement), "body", "second");
}

function groupLines(group: Group): readonly Line[] {
  const name = group.name === undefined ? [] : label(inBoth(group.name));
  return group.weight === undefined ? name : [...name, { parts: [percent(group.weight)], style: "body" }];
}

function measureLines(rule: Rule): readonly Line[] {
  if (rule.kind !== "bands") return [];
  const name = inBoth(rule.measure.name);
  return [
    { parts: [`${LABELS.measure.zh}：${name.zh}`], style: "small" },
    { parts: [`${LABELS.measure.en}: ${name.en}`], style: "small" },
  ];
}

function weightedTotalLabel(section: Section): Both {
  const full = figure(section.fullMarks);
  return {
    zh: `${LABELS.weightedTotal.zh}（满分 ${full}）`,
    en: `${LABELS.weightedTotal.en} (out of ${full})`,
  };
}
