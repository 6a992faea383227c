import {
  exact,
  formatExact,
  intervalInWords,
  type RuleOf,
  type TraceStepOf,
  textIn,
  UNITS,
} from "@scorecard/model";
import { figureInWords, inEachLanguage, listIn } from "../texts.ts";
import { earned, untraced } from "./finish.ts";
import { stated } from "./item-figures.ts";
import { report } from "./messages.ts";
import { isRefused, type Outcome, type Refusal, type RuleRoom } from "./room.ts";
import { amountsReader } from "./tally-answer.ts";
import { type Amounts, takenIn, tallyChange } from "./tally-change.ts";
import { tallyInWords } from "./tally-words.ts";

type Tally = RuleOf<"tally">;

/** What is counted where an entry names no unit. */
const TIMES = UNITS.find(({ id }) => id === "times");

const NOTHING: Amounts = new Map();

/** Things that occurred, each changing the points: deductions, bonuses, signed changes, check lists. */
export const tallyRoom: RuleRoom<"tally"> = {
  compile: (rule, { finish, traced, item }) => {
    const read = amountsReader(rule);
    const changeOf = tallyChange(rule);
    const base = exact(rule.base);
    const score = (amounts: Amounts): Outcome => {
      const counted = changeOf(amounts);
      if ("inNoRung" in counted) return noRung(rule, counted.inNoRung, amounts);
      const { change } = counted;
      const points = stated(base.add(change), item.name);
      if (isRefused(points)) return points;
      const ending = finish(points.value);
      if (!traced) return untraced(ending);
      const step: TraceStepOf<"tally"> = {
        step: "tally",
        base: rule.base,
        taken: takenIn(rule, counted),
        change: formatExact(change),
        points: points.text,
      };
      return earned(ending, [step]);
    };
    const untouched = score(NOTHING);
    return (answer) => {
      const amounts = read(answer);
      if ("refusal" in amounts) return amounts.refusal;
      return amounts.size === 0 ? untouched : score(amounts);
    };
  },
  explain: (rule, step, language) => (step.step === "tally" ? tallyInWords(rule, step, language) : undefined),
};

function noRung(rule: Tally, position: number, amounts: Amounts): Refusal {
  const entry = rule.entries[position];
  if (entry === undefined || !("ladder" in entry)) return [];
  const unit = entry.unit?.unit ?? TIMES;
  const written = inEachLanguage((language) =>
    figureInWords(amounts.get(position)?.text ?? "", unit, language),
  );
  const rungs = inEachLanguage((language) =>
    listIn(
      entry.ladder.map(({ when }) => intervalInWords(when, unit, language)),
      language,
    ),
  );
  const name = inEachLanguage((language) => textIn(entry.text, language));
  return [(path) => report("no-rung", { entry: name, written, rungs }, { path })];
}
