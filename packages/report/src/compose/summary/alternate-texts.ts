import type { Language } from "@scorecard/model";
import { LABELS } from "../labels.ts";
import { comma, inLanguage, parenthesis, type Speaker, semicolon } from "../words.ts";
import type { AlternateTexts, GivenAmount, Series, Summary } from "./summary.ts";
import { SUMMARY_LABELS } from "./summary-labels.ts";

/** Says what each drawing shows, with every figure of it. */
export function composeAlternates(summary: Omit<Summary, "alternates">, speaker: Speaker): AlternateTexts {
  const say = (make: (language: Language) => readonly string[], heading: keyof typeof SUMMARY_LABELS) =>
    speaker.each((language) => sentence(SUMMARY_LABELS[heading][language], make(language), language));
  return {
    scale: speaker.each((language) =>
      sentence(LABELS.total[language], scaleStatements(summary, language), language),
    ),
    sections: say((language) => sectionStatements(summary, language), "sections"),
    competencies: say((language) => competencyStatements(summary, language), "competencies"),
    trend: say((language) => trendStatements(summary, language), "trend"),
  };
}

function sentence(heading: string, statements: readonly string[], language: Language): string {
  const [colon, stop] = language === "en" ? [": ", "."] : ["：", "。"];
  return `${heading}${colon}${statements.join(semicolon(language))}${stop}`;
}

function scaleStatements({ total, full, grade, scale }: Part, language: Language): readonly string[] {
  const points = total ?? SUMMARY_LABELS.notScored[language];
  const ranges = scale.ranges.map(({ name, from, to }) => {
    const range = language === "en" ? `${from}–${to}` : `${from}～${to}`;
    return `${inLanguage(name, language)} ${range}`;
  });
  return [
    `${points}${parenthesis(outOf(full, language), language)}`,
    ...(grade === undefined ? [] : [`${LABELS.grade[language]} ${inLanguage(grade.name, language)}`]),
    ...ranges,
  ];
}

type Part = Omit<Summary, "alternates">;

function outOf(full: string, language: Language): string {
  return `${LABELS.fullMarks[language]} ${full}`;
}

function sectionStatements({ sections, series }: Part, language: Language): readonly string[] {
  return sections.map(({ name, full, amounts, spread, change }) => {
    const who = inLanguage(name, language);
    if (full === undefined) return `${who} ${change ?? SUMMARY_LABELS.notScored[language]}`;
    const all = spread === undefined ? [] : [`${SUMMARY_LABELS.allRaters[language]} ${spread.words}`];
    const said = [...bySeries(series, amounts, language), ...all].join(comma(language));
    return `${who}${parenthesis(outOf(full, language), language)} ${said}`;
  });
}

function competencyStatements({ competencies }: Part, language: Language): readonly string[] {
  return (competencies?.items ?? []).map(({ name, full, amounts }) => {
    const said = bySeries(competencies?.series ?? [], amounts, language).join(comma(language));
    return `${inLanguage(name, language)}${parenthesis(outOf(full, language), language)} ${said}`;
  });
}

function bySeries(
  series: readonly Series[],
  amounts: readonly GivenAmount[],
  language: Language,
): readonly string[] {
  return amounts.flatMap((amount, index) => {
    if (amount === "unasked") return [];
    const who = inLanguage(series[index]?.name ?? [], language);
    return `${who} ${amount?.points ?? SUMMARY_LABELS.notScored[language]}`;
  });
}

function trendStatements({ trend }: Part, language: Language): readonly string[] {
  return (trend?.points ?? []).map(({ label, year, points }) => {
    const period = [inLanguage(year, language), inLanguage(label, language)].filter((text) => text !== "");
    const when = (language === "en" ? period.reverse() : period).join(" ");
    return `${when} ${points ?? SUMMARY_LABELS.notScored[language]}`;
  });
}
