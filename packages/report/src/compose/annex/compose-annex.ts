import {
  type CompleteText,
  type ExplainedGroup,
  type ExplainedScore,
  type ExplainedScores,
  type ExplainedSection,
  type Explanation,
  type Language,
  RESULT_COLUMN,
  type Result,
} from "@scorecard/model";
import { figure } from "../figures.ts";
import { rowsKey } from "../item-entries.ts";
import { LABELS } from "../labels.ts";
import type { ItemForm, SheetForm } from "../sheet.ts";
import { capitalised, combine, type Speaker, sayLabel, type Words } from "../words.ts";
import type { Annex, AnnexEntry, AnnexGroup, AnnexReason, AnnexSection } from "./annex.ts";

/** Puts the reasons of a result into words: the engine's `explainSheet`, with the template that the sheets print. */
export type Explain = (result: Result, language: Language) => Explanation;

/** What the annex is made from, besides the reasons. */
export interface AnnexContext {
  readonly form: SheetForm;
  /** The rows that were added, by section and group. */
  readonly rows: ReadonlyMap<string, readonly ItemForm[]>;
  readonly speaker: Speaker;
}

/** The annex of a result. Its explanations are the same in every language but for their words. */
export function composeAnnex(result: Result, explain: Explain, context: AnnexContext): Annex {
  const { speaker } = context;
  const explanations = speaker.languages.map((language) => explain(result, language));
  const said = sayerOf(explanations, speaker);
  const [first] = explanations;
  return {
    title: sayLabel(LABELS.reasons, speaker),
    columns: {
      item: sayLabel(LABELS.item, speaker),
      rater: sayLabel(LABELS.rater, speaker),
      basis: sayLabel(LABELS.basis, speaker),
      score: sayLabel(LABELS.score, speaker),
    },
    facts: (first?.facts ?? []).map((_, index) => said(({ facts }) => facts[index])),
    sections: (first?.sections ?? []).map((section, index) =>
      composeSection(section, index, (pick) => said(({ sections }) => pick(sections[index])), context),
    ),
    total: composeEntry("", first?.totals, (pick) => said(({ totals }) => pick(totals)), speaker),
    verdict: (first?.verdict ?? []).map((_, index) => said(({ verdict }) => verdict[index])),
  };
}

/** Takes the same text out of the explanation in each language. */
type Say<T> = (pick: (part: T | undefined) => string | undefined) => Words;

function sayerOf(explanations: readonly Explanation[], { languages }: Speaker) {
  return (pick: (explanation: Explanation) => string | undefined): Words => {
    const texts = languages.map((language, index) => {
      const explanation = explanations[index];
      return { language, text: (explanation && pick(explanation)) ?? "" };
    });
    const [first] = texts;
    return texts.filter(
      ({ text }, index) => text !== "" && (index === 0 || comparable(text) !== comparable(first?.text ?? "")),
    );
  };
}

/** What people write is the same in both languages, but for the signs around it. */
function comparable(text: string): string {
  return text.normalize("NFKC").replaceAll(" ", "");
}

function composeSection(
  section: ExplainedSection,
  position: number,
  say: Say<ExplainedSection>,
  context: AnnexContext,
): AnnexSection {
  return {
    title: say((part) => part?.title),
    groups: section.groups.map((group, index) => {
      const orders = ordersOf(position, index, context);
      return composeGroup(group, orders, (pick) => say((part) => pick(part?.groups[index])), context.speaker);
    }),
    totals: composeEntry("", section.totals, (pick) => say((part) => pick(part?.totals)), context.speaker),
  };
}

/** The numbers that a group's items and rows have on the sheet. */
function ordersOf(section: number, group: number, { form, rows }: AnnexContext): readonly string[] {
  const printed = form.sections[section];
  const added = rows.get(rowsKey(printed?.key ?? "", group)) ?? [];
  return [...(printed?.groups[group]?.items ?? []), ...added].map(({ order }) => order);
}

function composeGroup(
  group: ExplainedGroup,
  orders: readonly string[],
  say: Say<ExplainedGroup>,
  speaker: Speaker,
): AnnexGroup {
  const title = say((part) => part?.title);
  return {
    ...(title.length > 0 && { title }),
    entries: group.items.map((item, index) =>
      composeEntry(orders[index] ?? "", item, (pick) => say((part) => pick(part?.items[index])), speaker),
    ),
    ...(group.totals && {
      totals: composeEntry("", group.totals, (pick) => say((part) => pick(part?.totals)), speaker),
    }),
  };
}

function composeEntry(
  order: string,
  entry: ExplainedScores | undefined,
  say: Say<ExplainedScores>,
  speaker: Speaker,
): AnnexEntry {
  const scores = entry?.scores ?? [];
  const reasons = scores.map((score, index) =>
    composeReason(score, (pick) => say((part) => pick(part?.scores[index]))),
  );
  return { order, title: say((part) => part?.title), reasons: joinEqual(reasons, speaker) };
}

function composeReason({ column, points }: ExplainedScore, say: Say<ExplainedScore>): AnnexReason {
  return {
    raters: say((part) => part?.name),
    steps: sentences(say((part) => part?.steps.join("\n"))),
    points: points === undefined ? "—" : figure(points),
    isResult: column === RESULT_COLUMN,
  };
}

/** Raters who gave the same for the same reasons, one after the other, are told of together. */
function joinEqual(reasons: readonly AnnexReason[], speaker: Speaker): readonly AnnexReason[] {
  const joined: AnnexReason[] = [];
  for (const reason of reasons) {
    const last = joined.at(-1);
    if (last !== undefined && isSame(last, reason)) {
      const raters = combine([last.raters, reason.raters], speaker, (names, language) =>
        names.join(LIST[language]),
      );
      joined[joined.length - 1] = { ...last, raters };
    } else joined.push(reason);
  }
  return joined;
}

/** In English each line begins with a capital letter. */
function sentences(steps: Words): Words {
  return steps.map((step) =>
    step.language === "en" ? { ...step, text: step.text.split("\n").map(capitalised).join("\n") } : step,
  );
}

const LIST: CompleteText = { "zh-Hans": "、", "zh-Hant": "、", en: ", " };

function isSame(one: AnnexReason, other: AnnexReason): boolean {
  if (one.isResult !== other.isResult || one.points !== other.points) return false;
  return one.steps.every(({ text }, index) => text === other.steps[index]?.text);
}
