import { amountInWords, exact, intervalInWords, type Language, type RuleOf, textIn } from "@scorecard/model";
import { cellOf } from "../scoring/cell.ts";
import { inEachLanguage, listIn, pointsInWords } from "../texts.ts";
import { membership } from "./intervals.ts";
import { measureReader } from "./measured-value.ts";
import { report } from "./messages.ts";
import { type Complaint, type RuleRoom, withOneValue } from "./room.ts";

type Bands = RuleOf<"bands">;
type Band = Bands["bands"][number];

/** Bands: the first one, from the top, that holds the measured value gives its points. */
export const bandsRoom: RuleRoom<"bands"> = {
  compile: (rule, { places }) => {
    const read = measureReader(rule.measure);
    const ladder = rule.bands.map((band, position) => ({
      holds: membership(band.when),
      cellFor: cellMaker(band, position, places),
    }));
    return withOneValue((written) => {
      const measured = read(written);
      if ("complaint" in measured) return [measured.complaint];
      const { value } = measured;
      const band = ladder.find(({ holds }) => holds(value));
      return band === undefined ? [noBand(written, rule)] : band.cellFor(value.text);
    });
  },
  explain: (rule, step, language) => {
    if (step.step !== "band") return undefined;
    const name = textIn(rule.measure.name, language);
    const value = amountInWords(step.value, rule.measure.unit, language);
    const band = rule.bands[step.band];
    const words = (band?.label && textIn(band.label, language)) ?? conditionIn(rule, step.when, language);
    const points = pointsInWords(step.points, language);
    switch (language) {
      case "zh-Hans":
        return `${name} ${value}，属于“${words}” → ${points}`;
      case "zh-Hant":
        return `${name} ${value}，屬於「${words}」 → ${points}`;
      case "en":
        return `${name} ${value}, in the band “${words}” → ${points}`;
    }
  },
};

function conditionIn(rule: Bands, when: Band["when"], language: Language): string {
  return intervalInWords(when, rule.measure.unit, language);
}

/** All bands' points are known beforehand; only the value in the trace is the person's. */
function cellMaker({ when, points }: Band, band: number, places: number) {
  const { points: prepared, score } = cellOf(exact(points), places, []);
  return (value: string) => ({
    points: prepared,
    score: {
      points: score.points,
      trace: [{ step: "band", value, when, band, points } as const, ...score.trace],
    },
  });
}

function noBand(written: string, rule: Bands): Complaint {
  return (path) => {
    const bands = inEachLanguage((language) =>
      listIn(
        rule.bands.map((band) => conditionIn(rule, band.when, language)),
        language,
      ),
    );
    return report("no-band", { written, measure: rule.measure.name, bands }, { path });
  };
}
