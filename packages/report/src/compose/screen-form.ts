import { firstText, type Item, itemsOf, measureOf, type Template } from "@scorecard/model";
import { answerForm } from "../fields/answer-form.ts";
import { fitsBeside } from "./asked.ts";
import type { ItemForm, ItemOnScreen, Remark, ScoringEntry, SheetForm } from "./sheet.ts";
import { itemInputSlot, measureSlot, notApplicableSlot } from "./slots.ts";
import { combine, parenthesis, type Speaker, type Words } from "./words.ts";

/**
 * The form of a fillable sheet. Every rater answers in a column of their own, beside the line that asks: so there are no
 * lines to write on inside the rows.
 */
export function screenForm(form: SheetForm, template: Template, speaker: Speaker): SheetForm {
  const items = itemsByKey(template);
  const onScreen = (item: ItemForm): ItemForm => itemOnScreen(item, items.get(item.key), speaker);
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      groups: section.groups.map((group) => ({
        ...group,
        items: group.items.map(onScreen),
        ...(group.rows && { rows: { ...group.rows, blank: group.rows.blank.map(onScreen) } }),
      })),
    })),
  };
}

/** Items and the prototypes of rows. */
function itemsByKey({ sections }: Template): ReadonlyMap<string, Item> {
  const prototypes = sections.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => (rows === undefined ? [] : [rows.prototype])),
  );
  return new Map([...sections.flatMap(itemsOf), ...prototypes].map((item) => [item.key, item]));
}

function itemOnScreen(form: ItemForm, item: Item | undefined, speaker: Speaker): ItemForm {
  const figures = item === undefined ? new Map<string, string>() : figuresBySlot(item);
  const { entries, preface } = form.scoring;
  const onScreen: ItemOnScreen = {
    counted: new Set(entries.flatMap(({ key, amount }) => (amount === undefined ? [] : [key]))),
    figures,
  };
  return {
    ...form,
    remarks: form.remarks.map((remark) => remarkOnScreen(remark, form, figures, speaker)),
    scoring: { preface, entries: entries.map((entry) => entryOnScreen(entry, speaker)) },
    onScreen,
  };
}

/** The figures of an item that has several, by their places on the form. */
function figuresBySlot(item: Item): ReadonlyMap<string, string> {
  const form = answerForm(item);
  if (form.kind !== "figures") return new Map();
  const measure = measureOf(item.rule);
  return new Map([
    ...(item.inputs ?? []).map(({ key }) => [itemInputSlot(item.key, key), key] as const),
    ...(measure === undefined || measure.formula !== undefined
      ? []
      : [[measureSlot(item.key), measure.key ?? firstText(measure.name)] as const]),
  ]);
}

/** What is only worked out stays a place for the value. */
function remarkOnScreen(
  remark: Remark,
  { key, open }: ItemForm,
  figures: ReadonlyMap<string, string>,
  speaker: Speaker,
): Remark {
  const { words, blank, waives } = remark;
  // Of rows that are added nobody knows yet which they are.
  if (waives === true && open === undefined) return { ...remark, box: notApplicableSlot(key) };
  if (blank === undefined) return remark;
  const { slot, unit } = blank;
  if (!figures.has(slot)) return { words, blank: { ...blank, kind: "printed" } };
  return { words: withUnit(words, unit, speaker), blank: { slot, kind: "printed", unit: [], spaced: true } };
}

/** How often is answered in the columns, and what applies is ticked there. */
function entryOnScreen({ amount, box: _, ...entry }: ScoringEntry, speaker: Speaker): ScoringEntry {
  return amount === undefined ? entry : { ...entry, text: withUnit(entry.text, amount.unit, speaker) };
}

/** `实际销售额（人民币万元）`: a unit that is too long to stand behind the places. */
function withUnit(words: Words, unit: Words, speaker: Speaker): Words {
  const [first] = unit;
  if (first === undefined || fitsBeside(first)) return words;
  return combine(
    [words, unit],
    speaker,
    ([text = "", name = ""], language) => text + parenthesis(name, language),
  );
}
