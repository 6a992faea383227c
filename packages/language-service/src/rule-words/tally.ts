import {
  amountInWords,
  type Exact,
  intervalInWords,
  type Language,
  numberInWords,
  type RuleOf,
} from "@scorecard/model";
import { caseLine, changeText, phrase, words } from "./phrases.ts";
import type { RuleWords } from "./room.ts";

type Entry = RuleOf<"tally">["entries"][number];
type FlatEntry = Extract<Entry, { readonly points: Exact }>;

/** `从 10 分算起，各项分别计算`, then `2小时内响应 → −5 分` */
export const tallyWords: RuleWords<"tally"> = ({ base, per, entries }, _item, language) => {
  const comma = language === "en" ? ", " : "，";
  const start = [phrase("base", language, { points: numberInWords(base) }), phrase(per, language)];
  return [start.join(comma), ...entries.flatMap((entry) => entryLines(entry, language))];
};

function entryLines(entry: Entry, language: Language): readonly string[] {
  if (!("ladder" in entry))
    return [
      caseLine(
        words(entry.text, language),
        changeText(entry.points, language),
        remarks(entry, language),
        language,
      ),
    ];
  return entry.ladder.map(({ when, points }) => {
    const space = language === "en" ? ": " : "：";
    const times = intervalInWords(when, entry.unit?.unit ?? TIMES, language);
    return caseLine(
      `${words(entry.text, language)}${space}${times}`,
      changeText(points, language),
      [],
      language,
    );
  });
}

const TIMES = { id: "times", name: { "zh-Hans": "次", "zh-Hant": "次", en: "times" } };

function remarks({ unit, most }: FlatEntry, language: Language): readonly string[] {
  const per = unit && phrase("per", language, { amount: amountInWords(unit.amount, unit.unit, language) });
  return [...(per ? [per] : []), ...(most ? [mostText(most, language)] : [])];
}

function mostText(most: NonNullable<FlatEntry["most"]>, language: Language): string {
  return "times" in most
    ? phrase("mostTimes", language, { times: numberInWords(most.times) })
    : phrase("mostPoints", language, { points: numberInWords(most.points) });
}
