import { exact, type Language, type RuleOf, textIn, wordings } from "@scorecard/model";
import { comparable } from "../names.ts";
import { cellOf, type FilledCell } from "../scoring/cell.ts";
import { inEachLanguage, listIn, pointsInWords } from "../texts.ts";
import { report } from "./messages.ts";
import { type Outcome, type RuleRoom, withOneValue } from "./room.ts";

type Level = RuleOf<"levels">["levels"][number];

/** Levels: the rater picks one, by its number, its key or its name. */
export const levelsRoom: RuleRoom<"levels"> = {
  compile: (rule, { places }) => {
    const cells = new Map<string, FilledCell>();
    for (const level of rule.levels) {
      const { key, points } = level;
      const cell = cellOf(exact(points), places, [{ step: "level", level: key, points }]);
      for (const spelling of spellingsOf(level)) cells.set(spelling, cell);
    }
    return withOneValue(
      (written): Outcome =>
        cells.get(written) ?? cells.get(compact(written)) ?? [unknownLevel(written, rule)],
    );
  },
  explain: (rule, step, language) => {
    if (step.step !== "level") return undefined;
    const level = rule.levels.find(({ key }) => key === step.level);
    const words = level === undefined ? step.level : levelInWords(level, language);
    return `${words} → ${pointsInWords(step.points, language)}`;
  },
};

function compact(written: string): string {
  return comparable(written).replaceAll(" ", "");
}

function spellingsOf({ key, name }: Level): readonly string[] {
  const plain = compact(key);
  return [plain, `${plain}级`, `${plain}級`, `level${plain}`, ...(name ? wordings(name).map(compact) : [])];
}

function levelInWords({ key, name }: Level, language: Language): string {
  const numbered = /^\d+$/.test(key);
  const called = name && textIn(name, language);
  if (!numbered) return called ?? key;
  const number = { "zh-Hans": `${key}级`, "zh-Hant": `${key}級`, en: `level ${key}` }[language];
  if (called === undefined || called === number) return number;
  return language === "en" ? `${number} (${called})` : `${number}（${called}）`;
}

function unknownLevel(written: string, rule: RuleOf<"levels">) {
  return (path: readonly string[]) => {
    const levels = inEachLanguage((language) =>
      listIn(
        rule.levels.map((level) => levelInWords(level, language)),
        language,
      ),
    );
    return report("unknown-level", { written, levels }, { path });
  };
}
