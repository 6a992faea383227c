import { type Group, type Item, itemsOf, RESULT_COLUMN, type Section, type Template } from "@scorecard/model";
import { figure, percent } from "./figures.ts";
import { LABELS } from "./labels.ts";
import { composeScoring } from "./rules/rooms.ts";
import { FIELD_KEYS, type GroupForm, type ItemForm, type SectionForm, type SheetForm } from "./sheet.ts";
import { type Speaker, sayLabel, type Words } from "./words.ts";

/** Puts a template into words: everything that a sheet prints whoever it is about. */
export function composeForm(template: Template, speaker: Speaker): SheetForm {
  return {
    title: speaker.say(template.title),
    position: template.position === undefined ? [] : speaker.say(template.position),
    fields: FIELD_KEYS.map((key) => ({ key, label: sayLabel(LABELS[key], speaker) })),
    columns: [
      ...template.raters.map((rater) => ({ key: rater.key, name: speaker.say(rater.name) })),
      { key: RESULT_COLUMN, name: sayLabel(LABELS.result, speaker) },
    ],
    sections: composeSections(template, speaker),
    totalLabel: sayLabel(LABELS.total, speaker),
    totalFormula: totalFormula(template, speaker),
    textFields: template.textFields.map(({ key, label, lines }) => ({
      key,
      label: speaker.say(label),
      lines,
    })),
    signers: template.signers.map(({ role, statement }) => ({
      role: speaker.say(role),
      ...(statement && { statement: speaker.say(statement) }),
    })),
  };
}

function composeSections(template: Template, speaker: Speaker): readonly SectionForm[] {
  return template.sections.map((section) => {
    let order = 0;
    const nextOrder = () => {
      order += 1;
      return String(order);
    };
    return {
      key: section.key,
      kind: itemsOf(section).every((item) => item.rule.kind === "levels") ? "competencies" : "tasks",
      name: speaker.say(section.name),
      weight: percent(section.weight),
      groups: section.groups.map((group) => composeGroup(group, nextOrder, speaker)),
      totalLabel: weightedTotalLabel(section, speaker),
    };
  });
}

function composeGroup(group: Group, nextOrder: () => string, speaker: Speaker): GroupForm {
  return {
    ...(group.name && { name: speaker.say(group.name) }),
    ...(group.weight !== undefined && { weight: percent(group.weight) }),
    items: group.items.map((item) => composeItem(item, nextOrder(), speaker)),
  };
}

function composeItem(item: Item, order: string, speaker: Speaker): ItemForm {
  return {
    key: item.key,
    order,
    name: speaker.say(item.name),
    weight: percent(item.weight),
    requirement: item.requirement === undefined ? [] : speaker.say(item.requirement),
    remarks: remarksOn(item, speaker),
    scoring: composeScoring(item, speaker),
  };
}

function remarksOn(item: Item, speaker: Speaker): readonly Words[] {
  const measure = item.rule.kind === "bands" ? item.rule.measure.name : undefined;
  return [
    ...(measure ? [labelled(LABELS.measure, speaker.say(measure), speaker)] : []),
    ...(item.dataSource ? [labelled(LABELS.dataSource, speaker.say(item.dataSource), speaker)] : []),
  ];
}

function labelled(label: Parameters<typeof sayLabel>[0], words: Words, speaker: Speaker): Words {
  return words.map(({ language, text }) => {
    const [name] = sayLabel(label, { ...speaker, each: (make) => [{ language, text: make(language) }] });
    return { language, text: `${name?.text ?? ""}${language === "en" ? ": " : "："}${text}` };
  });
}

function weightedTotalLabel(section: Section, speaker: Speaker): Words {
  const full = figure(section.fullMarks);
  return speaker.each((language) =>
    language === "en"
      ? `${LABELS.weightedTotal.en} (out of ${full})`
      : `${LABELS.weightedTotal[language]}（${LABELS.fullMarks[language]} ${full}）`,
  );
}

function totalFormula(template: Template, speaker: Speaker): Words {
  const names = template.sections.map((section) => ({ section, words: speaker.say(section.name) }));
  return speaker.each((language) => {
    const parts = names.map(({ section, words }) => {
      const name = words.find((wording) => wording.language === language) ?? words[0];
      const scored = language === "en" ? (name?.text ?? "") : `${name?.text ?? ""}${LABELS.score[language]}`;
      return `${scored} × ${percent(section.weight)}`;
    });
    return parts.join(" + ");
  });
}
