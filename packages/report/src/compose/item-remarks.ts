import { type Input, type Item, type Measure, measureOf, type Rule } from "@scorecard/model";
import { LABELS } from "./labels.ts";
import { limitsInWords, monthsWords, mostChanged, notApplicableWords } from "./phrases.ts";
import type { Blank, Remark } from "./sheet.ts";
import { itemInputSlot, measureSlot } from "./slots.ts";
import { capitalised, combine, comma, labelled, type Speaker, sayLabel, type Words } from "./words.ts";

/** What stands small below an item's requirement, in printed order. */
export function remarksOn(item: Item, speaker: Speaker): readonly Remark[] {
  const { target, standard, dataSource, due, notApplicable } = item;
  const measure = measureOf(item.rule);
  return [
    ...(target ? [{ words: labelled(LABELS.target, speaker.say(target), speaker) }] : []),
    ...(standard ? [{ words: labelled(LABELS.standard, speaker.say(standard), speaker) }] : []),
    ...(measure ? [measureRemark(item, measure, speaker)] : []),
    ...(item.inputs ?? []).map((input) => ({
      words: speaker.say(input.name),
      blank: blankFor(input, itemInputSlot(item.key, input.key), speaker),
    })),
    ...(dataSource ? [{ words: labelled(LABELS.dataSource, speaker.say(dataSource), speaker) }] : []),
    ...(due ? [{ words: labelled(LABELS.due, sayLabel(monthsWords(due), speaker), speaker) }] : []),
    ...(notApplicable
      ? [
          {
            waives: true as const,
            words: labelled(
              LABELS.whenNotApplicable,
              sayLabel(notApplicableWords(notApplicable), speaker),
              speaker,
            ),
          },
        ]
      : []),
    ...limitRemarks(item, speaker),
  ];
}

function measureRemark(item: Item, measure: Measure, speaker: Speaker): Remark {
  const name = speaker.say(measure.name);
  const { formula } = measure;
  const words = formula
    ? combine([name, speaker.say(formula.words)], speaker, ([what = "", how = ""]) => `${what} = ${how}`)
    : name;
  return {
    words: labelled(LABELS.measure, words, speaker),
    blank: {
      slot: measureSlot(item.key),
      kind: isChosenByBand(item.rule) ? "printed" : "number",
      unit: measure.unit === undefined ? [] : speaker.say(measure.unit.name),
    },
  };
}

/** Where bands give fixed points, the band that is ticked says enough on paper. */
function isChosenByBand(rule: Rule): boolean {
  return (
    rule.kind === "bands" &&
    rule.measure.formula === undefined &&
    rule.bands.every((band) => "points" in band)
  );
}

/** The place for the value of an input. */
export function blankFor({ value }: Input, slot: string, speaker: Speaker): Blank {
  if (value.type !== "number") return { slot, kind: value.type, unit: [] };
  return { slot, kind: "number", unit: value.unit === undefined ? [] : speaker.say(value.unit.name) };
}

/** A tally says its limits with its entries; a bonus and a penalty speak of what they change at most. */
function limitRemarks(item: Item, speaker: Speaker): readonly Remark[] {
  const { limits = [], rule, counts } = item;
  if (rule.kind === "tally" || limits.length === 0) return [];
  const far = counts === "bonus" ? "cap" : counts === "penalty" ? "floor" : undefined;
  const words: Words = speaker.each((language) => {
    const said = limits.map((limit) =>
      limit.kind === far ? mostChanged(limit)[language] : limitsInWords([limit], language),
    );
    return capitalised(said.join(comma(language)));
  });
  return [{ words }];
}
