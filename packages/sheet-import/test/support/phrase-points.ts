import { createScorer } from "@scorecard/engine";
import { type Answer, hasErrors, type Language, type Review } from "@scorecard/model";
import { createCompiler } from "@scorecard/parser";
import { ruleLines } from "../../src/draft/rule-lines.ts";
import { WORDS } from "../../src/draft/words.ts";
import { type Recognition, recognise } from "../../src/scoring/recognise.ts";

/** An item of 20 points whose scoring is worded by a phrase. */
export interface PhraseItem {
  readonly phrase: string;
  readonly language: Language;
  readonly requirement?: string | undefined;
}

/** What was made of a phrase. */
export interface PhraseReading extends Recognition {
  /** The lines of the draft, set apart by " | ". */
  readonly lines: string;
  /** Codes of what the compiler says about them, errors only. */
  readonly errors: readonly string[];
  /** The points that an answer gets; `undefined` when it was not accepted. */
  pointsFor(answer: string): string | null | undefined;
}

const compiler = createCompiler({ load: () => ({ kind: "missing", tried: "", candidates: [] }) });

/** Reads a phrase, compiles what is drafted from it and scores answers by it. */
export function readPhrase({ phrase, language, requirement }: PhraseItem): PhraseReading {
  const name = language === "en" ? "Item" : "本项";
  const recognition = recognise(phrase, { name, fullMarks: "20", requirement });
  const lines = ruleLines(recognition.reading.rule, WORDS[language]);
  const item = `scorecard t "T" {
    raters: supervisor
    sign: employee
    section s "S" 100% {
      item others "Others" 80% { judged: 0~80 points }
      item i "${name}" 20% {
        ${lines.join("\n")}
      }
    }
  }`;
  const compiled = compiler.compile({ path: "phrase.scorecard", text: item });
  const scorer = compiled.template && createScorer(compiled.template);
  return {
    ...recognition,
    lines: lines.map((line) => line.trim()).join(" | "),
    errors: hasErrors(compiled.diagnostics)
      ? compiled.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)
      : [],
    pointsFor(answer) {
      const review: Review = {
        template: "t",
        employee: { number: "1", name: "某人" },
        period: "2026-10",
        items: { i: { answers: { supervisor: answerOf(answer) } } },
        comments: {},
      };
      const scored = scorer?.score(review);
      const items = scored?.result.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
      return items?.find(({ key }) => key === "i")?.scores.supervisor?.points;
    },
  };
}

/** `投诉 2` is how often something occurred; a list is what was not met; everything else is an answer by itself. */
function answerOf(written: string): Answer {
  if (written.startsWith("[")) return written.slice(1, -1).split("；");
  const occurred = [...written.matchAll(/([^=；]+)=([^；]+)/g)];
  if (occurred.length === 0) return written;
  return Object.fromEntries(occurred.map(([, entry = "", times = ""]) => [entry, times]));
}
