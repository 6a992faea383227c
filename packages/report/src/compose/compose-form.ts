import { type Input, RESULT_COLUMN, type Template } from "@scorecard/model";
import { composeGrades, composePassMark, composeTotal, composeVetoes } from "./closing-form.ts";
import { composeSection } from "./compose-section.ts";
import { inputWords } from "./input-words.ts";
import { blankFor } from "./item-remarks.ts";
import { LABELS } from "./labels.ts";
import { composeSmallPrint } from "./result-words.ts";
import { FIELD_KEYS, type InputForm, type SheetForm } from "./sheet.ts";
import { inputSlot } from "./slots.ts";
import { labelled, leavingBlanks, type Speaker, sayLabel } from "./words.ts";

/** Puts a template into words: everything that a sheet prints whoever it is about. */
export function composeForm(template: Template, languages: Speaker): SheetForm {
  const speaker = leavingBlanks(languages);
  const passMark = composePassMark(template, speaker);
  return {
    title: speaker.say(template.title),
    position: template.position === undefined ? [] : speaker.say(template.position),
    fields: FIELD_KEYS.map((key) => ({ key, label: sayLabel(LABELS[key], speaker) })),
    columns: [
      ...template.raters.map((rater) => ({ key: rater.key, name: speaker.say(rater.name) })),
      { key: RESULT_COLUMN, name: sayLabel(LABELS.result, speaker) },
    ],
    inputs: (template.inputs ?? []).map((input) => composeInput(input, speaker)),
    sections: template.sections.map((section) => composeSection(section, template, speaker)),
    ...composeTotal(template, speaker),
    smallPrint: composeSmallPrint(template, speaker),
    ...(passMark && { passMark }),
    grades: composeGrades(template, speaker),
    vetoes: composeVetoes(template, speaker),
    textFields: template.textFields.map(({ key, label, lines, required, confidential }) => ({
      key,
      label: speaker.say(label),
      lines,
      required: required === true,
      confidential: confidential === true,
    })),
    signers: template.signers.map(({ key, role, statement, opinions = [], seal }) => ({
      key,
      role: speaker.say(role),
      ...(statement && { statement: speaker.say(statement) }),
      opinions: opinions.map((opinion) => speaker.say(opinion)),
      seal: seal === true,
    })),
  };
}

function composeInput(input: Input, speaker: Speaker): InputForm {
  const { dataSource, given } = input;
  return {
    label: speaker.say(input.name),
    source: dataSource ? labelled(LABELS.dataSource, speaker.say(dataSource), speaker) : [],
    blank: blankFor(input, inputSlot(input.key), speaker),
    ...(given !== undefined && { given: inputWords(input, given, speaker) }),
  };
}
