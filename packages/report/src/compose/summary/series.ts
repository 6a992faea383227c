import { RESULT_COLUMN, type Result, type Score, type Template } from "@scorecard/model";
import { LABELS } from "../labels.ts";
import { combine, type Speaker, sayLabel, type Words } from "../words.ts";
import type { Series } from "./summary.ts";
import { takenFrom } from "./summary-labels.ts";

/** The result first, then every rater who gave points. A rater whose scores the result takes is named with it. */
export function composeSeries(template: Template, result: Result, speaker: Speaker): readonly Series[] {
  const taken = takenRater(template, result);
  const name = sayLabel(LABELS.result, speaker);
  const raters = template.raters.filter(({ key }) => key !== taken && hasPoints(result, key));
  const source = template.raters.find(({ key }) => key === taken);
  return [
    {
      column: RESULT_COLUMN,
      role: "result",
      name: source === undefined ? name : takenName(name, speaker.say(source.name), speaker),
    },
    ...raters.map(({ key, name: own }) => ({ column: key, role: "rater" as const, name: speaker.say(own) })),
  ];
}

function takenName(result: Words, rater: Words, speaker: Speaker): Words {
  return combine([result, rater], speaker, ([of = "", by = ""], language) => takenFrom(of, by, language));
}

/** The rater whose scores the result takes, where nothing else changed any of them. */
function takenRater({ result: rule }: Template, result: Result): string | undefined {
  if (rule.kind !== "take") return undefined;
  const same = cellsOf(result).every(
    (scores) => scores[rule.rater]?.points === scores[RESULT_COLUMN]?.points,
  );
  return same ? rule.rater : undefined;
}

function hasPoints(result: Result, column: string): boolean {
  return cellsOf(result).some((scores) => (scores[column]?.points ?? null) !== null);
}

/** Everything that has a bar: items and sections. */
function cellsOf(result: Result): readonly { readonly [column: string]: Score }[] {
  return result.sections.flatMap((section) => [
    section.totals,
    ...section.groups.flatMap((group) => group.items.map(({ scores }) => scores)),
  ]);
}
