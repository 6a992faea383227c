import {
  amountInWords,
  exact,
  formatExact,
  type Group,
  type Item,
  itemsOf,
  type Language,
  printsPoints,
  type Rows,
  type Section,
  type Template,
} from "@scorecard/model";
import { groupKey, rowCount } from "../fields/field-specs.ts";
import { figure, isSame, POINTS, percent, signed } from "./figures.ts";
import { remarksOn } from "./item-remarks.ts";
import { LABELS } from "./labels.ts";
import { limitsInWords, rowsScoredOutOf, rowsTogether, rowsWords, rowWeightWords } from "./phrases.ts";
import { composeScoring } from "./rules/rooms.ts";
import type { GroupForm, ItemForm, RowsForm, SectionForm } from "./sheet.ts";
import {
  capitalised,
  combine,
  comma,
  parenthesis,
  plain,
  type Speaker,
  sayLabel,
  semicolon,
  type Words,
} from "./words.ts";

/** Puts a section into words. */
export function composeSection(section: Section, template: Template, speaker: Speaker): SectionForm {
  const byPoints = printsPoints(section, template.sections);
  let order = 0;
  const nextOrder = () => {
    order += 1;
    return String(order);
  };
  // How many rows there are differs from person to person: what follows them has its number all the same.
  const rowOrders = (group: Group) => {
    if (group === section.groups.at(-1)) return nextOrder;
    const number = nextOrder();
    let row = 0;
    return () => {
      row += 1;
      return `${number}.${row}`;
    };
  };
  const groups = section.groups.map((group) =>
    composeGroup(group, section, byPoints, { items: nextOrder, rows: rowOrders }, speaker),
  );
  const items = groups.flatMap((group) => [...group.items, ...(group.rows?.blank ?? [])]);
  const required = items.some(
    (item) => item.requirement.length + item.remarks.length > 0 || item.added === true,
  );
  return {
    key: section.key,
    kind: isCompetencies(section) && !required ? "competencies" : "tasks",
    required,
    byPoints,
    name: speaker.say(section.name),
    weight: sectionWeight(section, template, speaker),
    groups,
    totalLabel: totalLabel(section, speaker),
  };
}

function isCompetencies(section: Section): boolean {
  const items = itemsOf(section);
  return (
    items.length > 0 &&
    items.every(
      ({ rule }) => rule.kind === "levels" && rule.levels.some((level) => level.anchor !== undefined),
    )
  );
}

function sectionWeight(section: Section, template: Template, speaker: Speaker): Words {
  if (section.weighted === true) return plain(percent(section.weight), "en");
  if (template.sections.length === 1 || isSame(section.fullMarks, "0")) return [];
  return pointsWords(section.fullMarks, speaker);
}

function pointsWords(points: string, speaker: Speaker): Words {
  return speaker.each((language) => amountInWords(figure(points), POINTS, language));
}

function composeGroup(
  group: Group,
  section: Section,
  byPoints: boolean,
  orders: { readonly items: () => string; readonly rows: (group: Group) => () => string },
  speaker: Speaker,
): GroupForm {
  const { name, weight, rows } = group;
  return {
    ...(name && { name: speaker.say(name) }),
    ...(weight !== undefined && {
      weight: byPoints ? pointsWords(pointsOf(weight, section), speaker) : plain(percent(weight), "en"),
    }),
    items: group.items.map((item) => composeItem(item, { order: orders.items(), byPoints }, speaker)),
    ...(rows && { rows: composeRows(rows, group, section, byPoints, orders.rows(group), speaker) }),
  };
}

function pointsOf(share: string, section: Section): string {
  return formatExact(exact(share).mul(exact(section.fullMarks)));
}

/** Puts an item into words. */
export function composeItem(
  item: Item,
  { order, byPoints }: { readonly order: string; readonly byPoints: boolean },
  speaker: Speaker,
): ItemForm {
  const { counts } = item;
  return {
    key: item.key,
    order,
    name: speaker.say(item.name),
    ...(counts && { mark: sayLabel(LABELS[counts], speaker) }),
    weight: counts ? mostOutside(item) : byPoints ? figure(item.fullMarks) : percent(item.weight),
    requirement: item.requirement === undefined ? [] : speaker.say(item.requirement),
    remarks: remarksOn(item, speaker),
    scoring: composeScoring(item, speaker),
  };
}

/** What a bonus adds or a penalty takes at most: `+10`, `−20`; nothing where there is no limit. */
function mostOutside({ counts, limits = [] }: Item): string {
  const far = limits.find(({ kind }) => kind === (counts === "bonus" ? "cap" : "floor"));
  return far === undefined ? "" : signed(far.points);
}

function composeRows(
  rows: Rows,
  group: Group,
  section: Section,
  byPoints: boolean,
  nextOrder: () => string,
  speaker: Speaker,
): RowsForm {
  const unit = byPoints ? speaker.say(POINTS.name) : plain("%", "en");
  const said = rowsNote(rows, group, section, byPoints, speaker);
  // Points of a weighted section are out of its full marks in any case.
  const note = section.adds ? said : withScale(said, rows, speaker);
  const form = composeItem(rows.prototype, { order: "", byPoints }, speaker);
  return {
    key: groupKey(group, rows),
    note,
    blank: Array.from({ length: rowCount(rows) }, () => ({
      ...form,
      order: nextOrder(),
      name: [],
      requirement: [],
      weight: "",
      added: true as const,
      open: { weightUnit: unit },
    })),
  };
}

/** Rows are answered out of the prototype's full marks, and have their share of them. */
function withScale(note: Words, rows: Rows, speaker: Speaker): Words {
  return combine([note], speaker, ([said = ""], language) =>
    joinedStatements([said, rowsScoredOutOf(figure(rows.prototype.fullMarks))[language]], language),
  );
}

/** `自行填写 3～5 项，每项至少 5%，权重合计 50%` */
function rowsNote(rows: Rows, group: Group, section: Section, byPoints: boolean, speaker: Speaker): Words {
  const { prototype, eachLeast, eachMost } = rows;
  const requirement = prototype.requirement === undefined ? [] : speaker.say(prototype.requirement);
  const limits = speaker.each((language) => {
    const say = (share: string) =>
      byPoints ? amountInWords(figure(pointsOf(share, section)), POINTS, language) : percent(share);
    const each = rowWeightWords(eachLeast && say(eachLeast), eachMost && say(eachMost));
    return [
      rowsWords(rows)[language],
      ...(each ? [each[language]] : []),
      ...(group.weight === undefined ? [] : [rowsTogether(say(group.weight))[language]]),
    ].join(comma(language));
  });
  return combine([limits, requirement], speaker, ([first = "", asked = ""], language) =>
    joinedStatements([first, ...(asked === "" ? [] : [asked])], language),
  );
}

/** Statements one after the other: English ones as sentences. */
function joinedStatements(statements: readonly string[], language: Language): string {
  return language === "en" ? statements.map(capitalised).join(". ") : statements.join(semicolon(language));
}

/** `加权合计（满分 100）`; where a section weighs its items, with the way it does so; its limits. */
function totalLabel(section: Section, speaker: Speaker): Words {
  const { limits = [] } = section;
  const full = figure(section.fullMarks);
  const name = section.weighted === true || section.adds ? LABELS.weightedTotal : LABELS.sectionTotal;
  return speaker.each((language) => {
    const way = section.adds ? ` = ${LABELS.sumOfWeighted[language]}` : "";
    const remarks = [
      ...(full === "0" ? [] : [`${LABELS.fullMarks[language]} ${full}`]),
      ...(limits.length === 0 ? [] : [limitsInWords(limits, language)]),
    ].join(comma(language));
    return `${name[language]}${way}${parenthesis(remarks, language)}`;
  });
}
