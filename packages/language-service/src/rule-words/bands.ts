import { intervalInWords } from "@scorecard/model";
import { caseLine, phrase, pointsText, words } from "./phrases.ts";
import type { RuleWords } from "./room.ts";

/** `90% 以上 → 20 分` */
export const bandsWords: RuleWords<"bands"> = ({ measure, bands }, _item, language) =>
  bands.map((band) => {
    const then = "points" in band ? pointsText(band.points, language) : words(band.formula.words, language);
    const note = band.needsNote ? phrase("note", language) : "";
    return caseLine(
      intervalInWords(band.when, measure.unit, language),
      then,
      [words(band.label, language), note],
      language,
    );
  });
