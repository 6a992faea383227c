import type { Answer, Item, Review, RowReview, Template } from "@scorecard/model";
import { itemsOf, wordings } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { type FieldSpec, fieldSpecs, type Subject } from "@scorecard/report/fields";

/*
 * What somebody would fill in to say what a review says: text by field, or which of several is ticked.
 */

export type Wanted = { readonly text: string } | { readonly choice: number };

/** By the names of fields. */
export function wantedFor(review: Review, template: Template): ReadonlyMap<string, Wanted> {
  const printed = withBothScripts(template);
  return new Map(
    fieldSpecs(printed).flatMap((spec) => {
      const said = saidOf(spec, review, printed);
      const wanted = said === undefined ? undefined : wantedOf(spec, said);
      return wanted === undefined ? [] : [[spec.name, wanted] as const];
    }),
  );
}

function wantedOf({ choices, name }: FieldSpec, said: string): Wanted | undefined {
  // How often something occurred is typed, even where it could be ticked.
  if (choices === undefined || (/^\d/.test(said) && choices.length === 1)) return { text: said };
  if (choices.length === 1) return said === "" ? undefined : { choice: 0 };
  const spellings = choices.map(({ answer, text }) => [answer, ...(text ? wordings(text) : [])]);
  const usual: readonly (readonly string[])[] = [
    ["是", "有", "yes"],
    ["否", "无", "無", "没有", "沒有", "no"],
  ];
  const exact = spellings.findIndex((own) => own.includes(said));
  const choice = exact >= 0 ? exact : usual.findIndex((words) => words.includes(said));
  if (choice < 0) throw new Error(`${name}: nothing to tick for ${said}`);
  return { choice };
}

/** The entry under a key or a printed name. */
function under<T>(
  entries: { readonly [name: string]: T } | undefined,
  names: readonly string[],
): T | undefined {
  const name = names.find((candidate) => Object.hasOwn(entries ?? {}, candidate));
  return name === undefined ? undefined : entries?.[name];
}

function saidOf({ target }: FieldSpec, review: Review, template: Template): string | undefined {
  switch (target.of) {
    case "employee":
      return review.employee[target.part];
    case "period":
      return review.period;
    case "input": {
      const input = template.inputs?.find(({ key }) => key === target.input);
      return under(review.data, [target.input, ...(input ? wordings(input.name) : [])]);
    }
    case "comment": {
      const field = template.textFields.find(({ key }) => key === target.field);
      return under(review.comments, [target.field, ...(field ? wordings(field.label) : [])]);
    }
    case "event": {
      const veto = template.vetoes?.find(
        ({ cause }) => cause.kind === "event" && cause.event === target.event,
      );
      return under(review.events, [target.event, ...(veto ? wordings(veto.text) : [])]);
    }
    case "adjustment":
      return Object.values(review.adjustments ?? {})[0]?.[target.part];
    case "row":
      return rowIn(review, target.row)?.[target.part];
    case "note":
      return reviewOf({ item: target.item }, review, template)?.note;
    case "agreed":
      return reviewOf(target.subject, review, template)?.agreed?.points;
    case "not-applicable": {
      const answers = Object.values(reviewOf({ item: target.item }, review, template)?.answers ?? {});
      return answers.some(isNotApplicable) ? "yes" : undefined;
    }
    case "opinion":
      return undefined;
    default:
      return answerIn(target, review, template);
  }
}

/** The example reviews have one group of rows. */
function rowIn(review: Review, row: number): RowReview | undefined {
  return Object.values(review.rows ?? {})[0]?.[row - 1];
}

function itemOf(subject: Subject, template: Template): Item | undefined {
  const { sections } = template;
  if ("item" in subject) return sections.flatMap(itemsOf).find(({ key }) => key === subject.item);
  const groups = sections.flatMap(({ groups }) => groups);
  return groups.find(({ rows }) => rows !== undefined)?.rows?.prototype;
}

function reviewOf(subject: Subject, review: Review, template: Template) {
  if (!("item" in subject)) return rowIn(review, subject.row)?.review;
  const item = itemOf(subject, template);
  return under(review.items, [subject.item, ...(item ? wordings(item.name) : [])]);
}

function isNotApplicable(answer: Answer): boolean {
  return ["不适用", "不適用", "N/A"].includes(String(answer));
}

const NOTHING: readonly string[] = ["无", "無", "没有", "沒有", "none", "全部满足"];

function answerIn(
  target: Extract<FieldSpec["target"], { readonly rater: string }>,
  review: Review,
  template: Template,
): string | undefined {
  const { subject, rater } = target;
  const column = template.raters.find(({ key }) => key === rater);
  const answers = reviewOf(subject, review, template)?.answers;
  const answer = under(answers, [rater, ...(column ? wordings(column.name) : [])]);
  if (answer === undefined || isNotApplicable(answer)) return undefined;
  if (target.of === "nothing") return saysNothing(answer) ? "yes" : undefined;
  if (target.of === "answer") return typeof answer === "string" ? answer : undefined;
  const item = itemOf(subject, template);
  if (target.of === "figure") return figureIn(answer, target.figure, item);
  return item === undefined ? undefined : entryIn(answer, target.entry, item);
}

function saysNothing(answer: Answer): boolean {
  return typeof answer === "string" && NOTHING.includes(answer);
}

function figureIn(answer: Answer, figure: string, item: Item | undefined): string | undefined {
  if (typeof answer === "string") return answer;
  const names = item?.inputs?.find(({ key }) => key === figure)?.name;
  return Array.isArray(answer)
    ? undefined
    : under(answer as { readonly [name: string]: string }, [figure, ...(names ? wordings(names) : [])]);
}

/** How often an entry occurred; `yes` where it is only named. */
function entryIn(answer: Answer, entry: string, { rule }: Item): string | undefined {
  if (rule.kind !== "tally" || saysNothing(answer)) return undefined;
  const found = rule.entries.find(({ key }) => key === entry);
  if (found === undefined) return undefined;
  const names = [entry, ...wordings(found.text)];
  if (["全部", "全部滿足"].includes(String(answer))) return "yes";
  if (typeof answer === "object" && !Array.isArray(answer)) {
    return under(answer as { readonly [name: string]: string }, names);
  }
  const listed = Array.isArray(answer) ? answer : String(answer).split(/[、，；]/u);
  const named = listed.find((part: string) => names.some((name) => part === name || part.startsWith(name)));
  if (named === undefined) return undefined;
  return (
    /\d+(?:\.\d+)?\s*\D*$/u.exec(names.reduce((rest, name) => rest.replace(name, ""), named))?.[0] ?? "yes"
  );
}
