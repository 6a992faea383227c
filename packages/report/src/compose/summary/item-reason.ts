import { type Item, type Language, measureOf, UNITS } from "@scorecard/model";
import type { ItemForm, ScoringEntry, SheetEntries } from "../sheet.ts";
import { measureSlot } from "../slots.ts";
import { combine, type Speaker, sayLabel, semicolon, spaced, type Words } from "../words.ts";
import { moreEntries } from "./summary-labels.ts";

/** So many entries tell what happened; of more, only their count is said. */
const MOST_ENTRIES = 2;

/** Why an item has its points, in few words: what was measured, else the scoring entries that gave them. */
export function reasonOf(
  item: Item,
  form: ItemForm | undefined,
  entries: Pick<SheetEntries, "matched" | "written">,
  speaker: Speaker,
): Words {
  return measured(item, entries, speaker) ?? matched(item, form, entries, speaker);
}

function measured(
  item: Item,
  { written }: Pick<SheetEntries, "written">,
  speaker: Speaker,
): Words | undefined {
  const measure = measureOf(item.rule);
  const value = written.get(measureSlot(item.key));
  if (measure === undefined || value === undefined || value === "") return undefined;
  const unit = measure.unit === undefined ? [] : speaker.say(measure.unit.name);
  return combine([speaker.say(measure.name), unit], speaker, ([name = "", of = ""], language) =>
    named(name, withUnit(value, of, language), language),
  );
}

function matched(
  item: Item,
  form: ItemForm | undefined,
  { matched, written }: Pick<SheetEntries, "matched" | "written">,
  speaker: Speaker,
): Words {
  const chosen = matched.get(item.key);
  const { entries = [], preface = [] } = form?.scoring ?? {};
  const hits = entries.flatMap((entry, index) => {
    const times = chosen?.get(entry.key);
    if (times === undefined || entry.heading === true) return [];
    return [{ entry: saidBy(entry, entries.slice(0, index)), times }];
  });
  if (hits.length === 0) return [];
  const said = hits
    .slice(0, MOST_ENTRIES)
    .map(({ entry, times }) => entryWords(entry, times, written, speaker));
  const rest = hits.length - said.length;
  const more = rest > 0 ? [sayLabel(moreEntries(rest), speaker)] : [];
  // An answer says little without its question.
  const question = item.rule.kind === "yes-no" ? preface : [];
  return combine([...question, ...said, ...more], speaker, (texts, language) => {
    const [asked, ...others] = texts;
    if (question.length === 0 || asked === undefined) return texts.join(semicolon(language));
    return answered(asked, others.join(semicolon(language)), language);
  });
}

/** `是否按时？是`, `通过上岗考试：是`: a mark of the question's own is enough. */
function answered(question: string, answer: string, language: Language): string {
  const [colon, space] = language === "en" ? [": ", " "] : ["：", ""];
  return `${question}${/[?？]$/u.test(question) ? space : colon}${answer}`;
}

/** A step of a ladder is said by the line above it, which has the amount. */
function saidBy(entry: ScoringEntry, before: readonly ScoringEntry[]): ScoringEntry {
  if (entry.indented !== true) return entry;
  return before.findLast(({ indented }) => indented !== true) ?? entry;
}

/** An entry's words, with how often or how much. */
function entryWords(
  { lead = [], text, amount }: ScoringEntry,
  times: string,
  written: SheetEntries["written"],
  speaker: Speaker,
): Words {
  const value = amount && written.get(amount.slot);
  return combine(
    [lead, text, amount?.unit ?? []],
    speaker,
    ([level = "", words = "", unit = ""], language) => {
      const name = level === "" ? words : language === "en" ? `${level}: ${words}` : `${level}：${words}`;
      if (value !== undefined && value !== "") return named(name, withUnit(value, unit, language), language);
      return times === "" ? name : `${name} ${times}`;
    },
  );
}

/** `迟到 2 次`, `Late: 2 times`. */
function named(name: string, value: string, language: Language): string {
  return language === "en" ? `${name}: ${value}` : spaced(name, value);
}

function withUnit(value: string, unit: string, language: Language): string {
  if (unit === "" || /^[%‰°]/u.test(unit)) return `${value}${unit}`;
  const one =
    value === "1" && language === "en" ? UNITS.find(({ name }) => name.en === unit)?.one : undefined;
  return `${value} ${one ?? unit}`;
}
