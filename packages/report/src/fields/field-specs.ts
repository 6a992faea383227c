import {
  type Employee,
  type Group,
  type Input,
  type Interval,
  type Item,
  itemsOf,
  type LocalizedText,
  measureOf,
  RESULT_COLUMN,
  type Rows,
  type Signer,
  type Template,
} from "@scorecard/model";
import { POINTS } from "../compose/figures.ts";
import { LABELS } from "../compose/labels.ts";
import { answerForm, type Choice, type Part, YES_NO } from "./answer-form.ts";
import { fieldName } from "./names.ts";

/*
 * What a fillable sheet asks: its fields by name, and where in a review each answer belongs. Sheets are laid out and read
 * back by the same list.
 */

/** Whose answer it is: an item of the sheet, or a row that is added to a group, from 1. */
export type Subject = { readonly item: string } | { readonly group: string; readonly row: number };

/** The part of a review that a field fills. */
export type Target =
  | { readonly of: "employee"; readonly part: keyof Employee }
  | { readonly of: "period" }
  | { readonly of: "input"; readonly input: string }
  /** The whole answer of a rater. */
  | { readonly of: "answer"; readonly subject: Subject; readonly rater: string }
  /** One figure of an answer that has several. */
  | { readonly of: "figure"; readonly subject: Subject; readonly rater: string; readonly figure: string }
  /** Whether, or how often, one of several things occurred; and that none of them did. */
  | { readonly of: "entry"; readonly subject: Subject; readonly rater: string; readonly entry: string }
  | { readonly of: "nothing"; readonly subject: Subject; readonly rater: string }
  | { readonly of: "not-applicable"; readonly item: string }
  | { readonly of: "agreed"; readonly subject: Subject }
  | { readonly of: "note"; readonly item: string }
  | { readonly of: "row"; readonly group: string; readonly row: number; readonly part: RowPart }
  | { readonly of: "event"; readonly event: string }
  | { readonly of: "adjustment"; readonly adjustment: string; readonly part: "points" | "reason" }
  | { readonly of: "comment"; readonly field: string }
  | { readonly of: "opinion"; readonly signer: string };

export type RowPart = "name" | "weight" | "requirement";

/** A field of a fillable sheet. */
export interface FieldSpec {
  readonly name: string;
  readonly target: Target;
  /** What it is about, from the wider to the narrower. */
  readonly about: readonly LocalizedText[];
  /** What can be ticked; the states of the field are their positions, from 1. */
  readonly choices?: readonly Choice[];
  /** What is typed is counted in. */
  readonly unit?: LocalizedText;
}

/** The most rows that a fillable sheet has room for, unless its group asks for more. */
const MOST_ROWS = 6;

/** How many rows of a group a sheet has room for. */
export function rowCount({ least, most }: Pick<Rows, "least" | "most">): number {
  return Math.max(least, Math.min(most, MOST_ROWS), 1);
}

/** What a review calls a group of rows. */
export function groupKey(group: Group, { prototype }: Rows): string {
  return group.key ?? prototype.key;
}

/** Every field that a fillable sheet of a template can have; those that are answered already are left out of a file. */
export function fieldSpecs(template: Template): readonly FieldSpec[] {
  return [
    ...EMPLOYEE,
    ...(template.inputs ?? []).flatMap(inputSpec),
    ...template.sections.flatMap((section) => itemsOf(section).flatMap((item) => itemSpecs(item, template))),
    ...template.sections.flatMap(({ groups }) => groups.flatMap((group) => groupSpecs(group, template))),
    ...eventSpecs(template),
    ...adjustmentSpecs(template),
    ...template.textFields.map(
      ({ key, label }): FieldSpec => ({
        name: fieldName("comment", key),
        target: { of: "comment", field: key },
        about: [label],
      }),
    ),
    ...template.signers.flatMap(opinionSpec),
  ];
}

const EMPLOYEE: readonly FieldSpec[] = [
  { name: "period", target: { of: "period" }, about: [LABELS.period] },
  ...(["name", "number", "department", "position"] as const).map(
    (part): FieldSpec => ({
      name: fieldName("employee", part),
      target: { of: "employee", part },
      about: [LABELS[part]],
    }),
  ),
];

/** A figure of the whole sheet, unless the sheet gives it itself. */
function inputSpec({ key, name: label, given, value }: Input): readonly FieldSpec[] {
  if (given !== undefined) return [];
  const field = {
    name: fieldName("input", key),
    target: { of: "input", input: key },
    about: [label],
  } as const;
  return [value.type === "yes-no" ? { ...field, choices: YES_NO } : field];
}

/** A single tick. */
const TICK: readonly Choice[] = [{ answer: "yes" }];

/** Of an item: its answers by every rater who scores it, what was agreed, whether it applies at all, and its note. */
function itemSpecs(item: Item, template: Template): readonly FieldSpec[] {
  const { key, name } = item;
  return [
    ...answerSpecs(item, { item: key }, ["item", key], [name], template),
    ...(item.notApplicable === undefined
      ? []
      : [
          {
            name: fieldName("not-applicable", key),
            target: { of: "not-applicable", item: key } as const,
            about: [name, LABELS.notApplicable],
            choices: TICK,
          },
        ]),
    ...(asksForNote(item)
      ? [
          {
            name: fieldName("note", key),
            target: { of: "note", item: key } as const,
            about: [name, LABELS.notes],
          },
        ]
      : []),
  ];
}

/** Whether some answers to an item need a word of explanation. */
function asksForNote({ rule }: Item): boolean {
  if (rule.kind === "levels") return rule.levels.some(({ needsNote }) => needsNote === true);
  return rule.kind === "bands" && rule.bands.some(({ needsNote }) => needsNote === true);
}

function answerSpecs(
  item: Item,
  subject: Subject,
  prefix: readonly string[],
  about: readonly LocalizedText[],
  template: Template,
): readonly FieldSpec[] {
  const raters = template.raters.filter(({ key }) => item.raters?.includes(key) ?? true);
  const asked = { subject, prefix, about };
  return [
    ...raters.flatMap(({ key, name }) => raterSpecs(item, { key, name }, asked)),
    ...(isAgreed(template)
      ? [
          {
            name: fieldName(...prefix, RESULT_COLUMN),
            target: { of: "agreed", subject } as const,
            about: [...about, LABELS.result],
          },
        ]
      : []),
  ];
}

function raterSpecs(
  item: Item,
  rater: { readonly key: string; readonly name: LocalizedText },
  {
    subject,
    prefix,
    about,
  }: {
    readonly subject: Subject;
    readonly prefix: readonly string[];
    readonly about: readonly LocalizedText[];
  },
): readonly FieldSpec[] {
  const form = answerForm(item);
  const name = [...prefix, rater.key];
  const own = { subject, rater: rater.key };
  const said = [...about, rater.name];
  const whole = { name: fieldName(...name), target: { of: "answer", ...own } } as const;
  switch (form.kind) {
    case "text":
      return [{ ...whole, about: said, ...measured(item) }];
    case "choice":
      return [{ ...whole, about: said, choices: form.choices }];
    case "figures":
      return form.figures.map(
        ({ key, text, unit }: Part): FieldSpec => ({
          name: fieldName(...name, key),
          target: { of: "figure", ...own, figure: key },
          about: [...said, text],
          ...(unit && { unit }),
        }),
      );
    case "entries":
      return [
        ...form.entries.map(
          ({ key, text, unit }): FieldSpec => ({
            name: fieldName(...name, key),
            target: { of: "entry", ...own, entry: key },
            about: [...said, text],
            choices: TICK,
            ...(unit && { unit }),
          }),
        ),
        {
          name: fieldName(...name, NOTHING),
          target: { of: "nothing", ...own },
          about: [...said, LABELS.nothingOccurred],
          choices: TICK,
        },
      ];
    case "nothing":
      return [];
  }
}

/** What the unit of an answer is: points, unless something is measured. */
function measured({ rule }: Item): Pick<FieldSpec, "unit"> {
  const measure = measureOf(rule);
  const unit = measure === undefined ? POINTS : measure.unit;
  return unit === undefined ? {} : { unit: unit.name };
}

/** The last part of the name of the field that says that nothing occurred; no entry has this key. */
export const NOTHING = "-";

/** Whether results are agreed by hand, item by item. */
function isAgreed({ result }: Template): boolean {
  if (result.kind !== "cases") return result.kind === "agreed";
  return [result.otherwise, ...result.cases.map(({ rule }) => rule)].some(({ kind }) => kind === "agreed");
}

const ROW_LABELS = { name: LABELS.item, weight: LABELS.weight, requirement: LABELS.requirement } as const;

function groupSpecs(group: Group, template: Template): readonly FieldSpec[] {
  const { rows, name } = group;
  if (rows === undefined) return [];
  const key = groupKey(group, rows);
  return Array.from({ length: rowCount(rows) }, (_, index) => index + 1).flatMap((row) => {
    const prefix = ["row", key, String(row)];
    const about = [name ?? rows.prototype.name, rowLabel(row)];
    return [
      ...(["name", "weight", "requirement"] as const).map(
        (part): FieldSpec => ({
          name: fieldName(...prefix, part),
          target: { of: "row", group: key, row, part },
          about: [...about, ROW_LABELS[part]],
        }),
      ),
      ...answerSpecs(rows.prototype, { group: key, row }, [...prefix, "answer"], about, template),
    ];
  });
}

function rowLabel(row: number): LocalizedText {
  return { "zh-Hans": `第 ${row} 行`, "zh-Hant": `第 ${row} 列`, en: `row ${row}` };
}

/** Events that vetoes wait for: whether they occurred, or how often where once may not be enough. */
function eventSpecs({ vetoes = [] }: Template): readonly FieldSpec[] {
  const specs = vetoes.flatMap(({ cause, text }): readonly FieldSpec[] => {
    if (cause.kind !== "event") return [];
    const { event } = cause;
    const field = { target: { of: "event", event }, about: [LABELS.veto, text] } as const;
    return moreThanOnce(cause.times)
      ? [{ ...field, name: fieldName("event", event, "times") }]
      : [{ ...field, name: fieldName("event", event, "occurred"), choices: TICK }];
  });
  return specs.filter(({ name }, index) => specs.findIndex((other) => other.name === name) === index);
}

/** Whether one event is not enough. */
export function moreThanOnce({ low, high }: Interval): boolean {
  return high !== undefined || (low !== undefined && !(low.inclusive && low.value === "1"));
}

function adjustmentSpecs({ closing = [] }: Template): readonly FieldSpec[] {
  return closing.flatMap((step): readonly FieldSpec[] => {
    if (step.kind !== "adjust") return [];
    const { key, name } = step;
    return [
      {
        name: fieldName("adjustment", key, "points"),
        target: { of: "adjustment", adjustment: key, part: "points" },
        about: [name],
      },
      {
        name: fieldName("adjustment", key, "reason"),
        target: { of: "adjustment", adjustment: key, part: "reason" },
        about: [name, LABELS.reason],
      },
    ];
  });
}

function opinionSpec({ key, role, opinions = [] }: Signer): readonly FieldSpec[] {
  if (opinions.length === 0) return [];
  return [
    {
      name: fieldName("opinion", key),
      target: { of: "opinion", signer: key },
      about: [role, LABELS.opinion],
      choices: opinions.map((text, index) => ({ answer: String(index + 1), text })),
    },
  ];
}
