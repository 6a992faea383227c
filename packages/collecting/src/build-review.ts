import {
  type AgreedScore,
  type Diagnostic,
  type Employee,
  firstText,
  type Item,
  type ItemReview,
  itemsOf,
  printsPoints,
  type Review,
  type RowReview,
  type Template,
} from "@scorecard/model";
import { fieldSpecs, type Target } from "@scorecard/report/fields";
import type { KnownReview } from "./attached-sheets.ts";
import { buildAnswers } from "./build-answers.ts";
import { aboutField } from "./field-words.ts";
import type { Filled } from "./filled-fields.ts";
import { report } from "./messages.ts";

/** A review made of what is known and what was filled in. */
export interface BuiltReview {
  /** Absent while it is not said who or when it is about. */
  readonly review?: Review;
  /** The fields, by their places in the review as JSON paths; see {@link pathKey}. */
  readonly fields: ReadonlyMap<string, Filled>;
  readonly problems: readonly Diagnostic[];
}

/** Names a place in a review. */
export function pathKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** What building has found so far. */
interface Building {
  readonly fields: Map<string, Filled>;
  readonly problems: Diagnostic[];
}

/** Puts filled fields into a review. What a field says goes before what was known. */
export function buildReview(template: Template, known: KnownReview, filled: readonly Filled[]): BuiltReview {
  const building: Building = { fields: new Map(), problems: [] };
  const items = buildItems(template, known.items ?? {}, filled, building);
  const rows = buildRows(template, known.rows, filled, building);
  const parts = {
    data: { ...known.data, ...saidBy("input", ({ input }) => ["data", input], filled, building) },
    events: { ...known.events, ...saidBy("event", ({ event }) => ["events", event], filled, building) },
    adjustments: { ...known.adjustments, ...buildAdjustments(filled, building) },
  };
  const comments = {
    ...known.comments,
    ...saidBy("comment", ({ field }) => ["comments", field], filled, building),
  };
  const subject = buildSubject(template, known, filled, building);
  const { fields, problems } = building;
  if (subject === undefined) return { fields, problems };
  const review: Review = {
    ...known,
    template: template.id,
    ...(template.version !== undefined && { templateVersion: template.version }),
    ...subject,
    ...withoutEmpty(parts),
    items,
    ...(rows && { rows }),
    comments,
  };
  return { review, fields, problems };
}

function withoutEmpty<T extends { readonly [name: string]: object }>(parts: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => Object.keys(value).length > 0),
  ) as Partial<T>;
}

type TargetOf<K extends Target["of"]> = Extract<Target, { readonly of: K }>;

function ofKind<K extends Target["of"]>(kind: K, filled: readonly Filled[]): readonly Filled<TargetOf<K>>[] {
  return filled.filter((field): field is Filled<TargetOf<K>> => field.target.of === kind);
}

/** The values of one kind of field by the last part of their paths. */
function saidBy<K extends Target["of"]>(
  kind: K,
  pathOf: (target: TargetOf<K>) => readonly string[],
  filled: readonly Filled[],
  { fields }: Building,
): { readonly [name: string]: string } {
  return Object.fromEntries(
    ofKind(kind, filled).map((field) => {
      const path = pathOf(field.target);
      fields.set(pathKey(path), field);
      return [path.at(-1) ?? "", field.said];
    }),
  );
}

/** Who and when; what is lacking is reported. */
function buildSubject(
  template: Template,
  known: KnownReview,
  filled: readonly Filled[],
  building: Building,
): Pick<Review, "employee" | "period"> | undefined {
  const said: Partial<Employee> = saidBy("employee", ({ part }) => ["employee", part], filled, building);
  // Where nobody is named, the sheet prints the position that its template is for.
  const printed = template.position === undefined ? {} : { position: firstText(template.position) };
  const { number, name, ...others } = { ...printed, ...known.employee, ...said };
  const [when] = ofKind("period", filled);
  const period = when?.said ?? known.period;
  if (when !== undefined) building.fields.set(pathKey(["period"]), when);
  if (number !== undefined && name !== undefined && period !== undefined) {
    return { employee: { number, name, ...others }, period };
  }
  const lacking = { "employee.number": number, "employee.name": name, period };
  for (const spec of fieldSpecs(template)) {
    if (Object.hasOwn(lacking, spec.name) && lacking[spec.name as keyof typeof lacking] === undefined) {
      building.problems.push(report("field-missing", { field: spec.name, about: aboutField(spec) }));
    }
  }
  return undefined;
}

/** What a review says of an item that does not apply. */
const NOT_APPLICABLE = "N/A";

function buildItems(
  template: Template,
  known: Review["items"],
  filled: readonly Filled[],
  building: Building,
): Review["items"] {
  const items: { [key: string]: ItemReview } = { ...known };
  for (const item of template.sections.flatMap(itemsOf)) {
    const own = filled.filter(({ target }) => isOfItem(target, item.key));
    if (own.length === 0) continue;
    items[item.key] = buildItem(item, template, items[item.key], own, building);
  }
  return items;
}

function isOfItem(target: Target, key: string): boolean {
  if ("subject" in target) return "item" in target.subject && target.subject.item === key;
  return (target.of === "note" || target.of === "not-applicable") && target.item === key;
}

function buildItem(
  item: Item,
  template: Template,
  known: ItemReview | undefined,
  own: readonly Filled[],
  building: Building,
): ItemReview {
  const path = ["items", item.key];
  const { answers, agreed } = buildItemReview(path, own, building);
  const [note] = ofKind("note", own);
  if (note !== undefined) building.fields.set(pathKey([...path, "note"]), note);
  const [waived] = ofKind("not-applicable", own);
  const isAnswered = Object.keys(answers).length > 0;
  if (waived !== undefined && isAnswered) {
    const about = aboutField(waived.spec);
    building.problems.push(report("answered-though-not-applicable", { field: waived.name, about }));
  }
  const raters = item.raters ?? template.raters.map(({ key }) => key);
  const all = Object.fromEntries(raters.map((rater) => [rater, NOT_APPLICABLE]));
  return {
    ...known,
    answers: { ...known?.answers, ...(waived !== undefined && !isAnswered ? all : answers) },
    ...(agreed && { agreed }),
    ...(note && { note: note.said }),
  };
}

/** What raters answered and agreed on, of an item or of a row. */
function buildItemReview(path: readonly string[], own: readonly Filled[], building: Building): ItemReview {
  const { answers, fields, problems } = buildAnswers(own);
  building.problems.push(...problems);
  for (const [part, field] of fields) building.fields.set(pathKey([...path, "answers", ...part]), field);
  const [agreed] = ofKind("agreed", own);
  if (agreed !== undefined) building.fields.set(pathKey([...path, "agreed", "points"]), agreed);
  return { answers, ...(agreed && { agreed: { points: agreed.said } }) };
}

function buildRows(
  template: Template,
  known: Review["rows"],
  filled: readonly Filled[],
  building: Building,
): Review["rows"] {
  const rows: { [group: string]: readonly RowReview[] } = { ...known };
  for (const section of template.sections) {
    for (const group of section.groups) {
      if (group.rows === undefined) continue;
      const key = group.key ?? group.rows.prototype.key;
      const own = filled.filter(({ target }) => rowOf(target, key) !== undefined);
      const sharesInPercent = !printsPoints(section, template.sections);
      const built = buildGroup(key, known?.[key] ?? [], own, sharesInPercent, building);
      if (built.length > 0) rows[key] = built;
    }
  }
  return Object.keys(rows).length === 0 ? undefined : rows;
}

function rowOf(target: Target, group: string): number | undefined {
  if (target.of === "row") return target.group === group ? target.row : undefined;
  if (!("subject" in target) || !("group" in target.subject)) return undefined;
  return target.subject.group === group ? target.subject.row : undefined;
}

/** The rows of a group in their order; empty ones between them are left out. */
function buildGroup(
  group: string,
  known: readonly RowReview[],
  own: readonly Filled[],
  sharesInPercent: boolean,
  building: Building,
): readonly RowReview[] {
  const last = Math.max(known.length, ...own.map(({ target }) => rowOf(target, group) ?? 0));
  const rows: RowReview[] = [];
  for (let number = 1; number <= last; number += 1) {
    const filled = own.filter(({ target }) => rowOf(target, group) === number);
    const before = known[number - 1];
    if (filled.length === 0 && before === undefined) continue;
    const path = ["rows", group, String(rows.length)];
    rows.push(buildRow(path, number, before, filled, sharesInPercent, building));
  }
  return rows;
}

function buildRow(
  path: readonly string[],
  number: number,
  before: RowReview | undefined,
  filled: readonly Filled[],
  sharesInPercent: boolean,
  building: Building,
): RowReview {
  const said = saidBy("row", ({ part }) => [...path, part], filled, building);
  const { answers, agreed } = buildItemReview([...path, "review"], filled, building);
  const weight = said.weight ?? before?.weight ?? "";
  const requirement = said.requirement ?? before?.requirement;
  return {
    // A row has a name; until somebody gives it one, its number.
    name: said.name ?? before?.name ?? String(number),
    weight: sharesInPercent && /\d$/u.test(weight) ? `${weight}%` : weight,
    ...(requirement !== undefined && { requirement }),
    review: {
      ...before?.review,
      answers: { ...before?.review.answers, ...answers },
      ...(agreed && { agreed }),
    },
  };
}

function buildAdjustments(
  filled: readonly Filled[],
  { fields }: Building,
): { readonly [key: string]: AgreedScore } {
  const made: { [key: string]: AgreedScore } = {};
  for (const field of ofKind("adjustment", filled)) {
    const { adjustment, part } = field.target;
    fields.set(pathKey(["adjustments", adjustment, part]), field);
    made[adjustment] = { points: "", ...made[adjustment], [part]: field.said };
  }
  return made;
}
