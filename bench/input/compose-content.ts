import {
  contentHash,
  itemsOf,
  RESULT_COLUMN,
  type Result,
  type Review,
  type Template,
  textIn,
} from "@scorecard/model";
import type { Grid, Line, SheetContent } from "../content.ts";
import { cell, columnsOf, label, SCORE_WIDTH, score, TEXT_WIDTH, withRest } from "./cells.ts";
import { figure, percent } from "./figures.ts";
import { type Both, DATE_BLANKS, LABELS, monthWords } from "./labels.ts";
import { sectionGrid } from "./section-grid.ts";
import { inBoth, twoLines } from "./wording.ts";

/** Puts a filled sheet into words, in Chinese and English. */
export function contentOf(template: Template, review: Review, result: Result): SheetContent {
  const title = inBoth(template.title);
  const period = monthWords(result.period);
  return {
    caption: [title.zh, `${result.employee.name} ${result.employee.number}`, period.zh].join("  |  "),
    blocks: [
      { kind: "heading", lines: twoLines(title, "title", "titleSecond") },
      fieldsGrid(template, result, period),
      ...template.sections.map((section) => sectionGrid(template, section, result)),
      totalGrid(template, result),
      commentGrid(template, review),
      signatureGrid(template),
    ],
    identity: identityOf(template),
  };
}

function fieldsGrid(template: Template, result: Result, period: Both): Grid {
  const { employee } = result;
  const same = (text: string): Both => ({ zh: text, en: text });
  const fields: readonly (readonly [Both, Both])[] = [
    [LABELS.period, period],
    [LABELS.name, same(employee.name)],
    [LABELS.number, same(employee.number)],
    [LABELS.department, same(employee.department ?? "")],
    [LABELS.position, inBoth(template.position ?? {})],
  ];
  return {
    kind: "grid",
    widths: fields.map(() => TEXT_WIDTH / fields.length),
    headerRows: 0,
    rows: [
      fields.map(([name]) => cell(label(name))),
      fields.map(([, value]) => cell(twoLines(value, "body", "second"))),
    ],
  };
}

function totalGrid(template: Template, result: Result): Grid {
  const columns = columnsOf(template);
  const parts = template.sections.map((section) => ({
    name: inBoth(section.name),
    weight: percent(section.weight),
  }));
  const formula: Both = {
    zh: parts.map(({ name, weight }) => `${name.zh}${LABELS.score.zh} × ${weight}`).join(" + "),
    en: parts.map(({ name, weight }) => `${name.en} × ${weight}`).join(" + "),
  };
  return {
    kind: "grid",
    widths: withRest([100, ...columns.map(() => SCORE_WIDTH)], 1),
    headerRows: 0,
    rows: [
      [
        cell(label(LABELS.total)),
        cell([...twoLines(formula, "body", "second"), ...totalNumbers(result)]),
        ...columns.map((column) => score(result.totals[column.key]?.points)),
      ],
    ],
  };
}

function totalNumbers(result: Result): readonly Line[] {
  const total = result.totals[RESULT_COLUMN];
  const step = total?.trace.find((candidate) => candidate.step === "total");
  if (step === undefined || total?.points == null) return [];
  const parts = step.parts.map((part) => `${figure(part.points)} × ${percent(part.weight)}`);
  return [{ parts: [`${parts.join(" + ")} = ${figure(total.points)}`], style: "body" }];
}

function commentGrid(template: Template, review: Review): Grid {
  const notes = template.sections.flatMap(itemsOf).flatMap((item) => {
    const note = review.items[item.key]?.note;
    return note === undefined
      ? []
      : [{ parts: [textIn(item.name, "zh-Hans"), note], style: "body" } as const];
  });
  const rows = [
    [cell(label(LABELS.notes)), cell(notes)],
    ...template.textFields.map((field) => [
      cell(label(inBoth(field.label))),
      cell([{ parts: [review.comments[field.key] ?? ""], style: "body" }]),
    ]),
  ];
  return { kind: "grid", widths: withRest([100], 1), headerRows: 0, rows };
}

function signatureGrid(template: Template): Grid {
  return {
    kind: "grid",
    widths: withRest([100, 120], 1),
    headerRows: 0,
    rows: template.signers.map((signer) => [
      cell([
        ...label(inBoth(signer.role)),
        ...(signer.statement === undefined ? [] : twoLines(inBoth(signer.statement), "body", "second")),
      ]),
      cell(label(LABELS.signature)),
      cell([...label(LABELS.date), { parts: [DATE_BLANKS], style: "body" }]),
    ]),
  };
}

const PRINTED_HASH = 12;

function identityOf(template: Template): string {
  const hash = contentHash(template).slice("sha256:".length, "sha256:".length + PRINTED_HASH);
  const version = template.version === undefined ? "" : ` v${template.version}`;
  return `${template.id}${version} ${hash}`;
}
