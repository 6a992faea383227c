import { type Answer, type Input, type LocalizedText, type Measure, suggest, textIn } from "@scorecard/model";
import type { InputValue, ReadInput } from "../expressions/environment.ts";
import { keyOfMeasure } from "../expressions/figure-names.ts";
import { didYouMean } from "../hints.ts";
import { indexNames, type NameIndex } from "../names.ts";
import { findNearest } from "../scoring/assign.ts";
import { inEachLanguage, listIn } from "../texts.ts";
import { inputReader } from "./input-reader.ts";
import { exampleOf, measureReader } from "./measured-value.ts";
import { report } from "./messages.ts";
import { type Complaint, type Refusal, SEVERAL } from "./room.ts";
import { PLAIN_YES_NO } from "./yes-no-words.ts";

/** The figures that raters answer for one item: its inputs in order, then its measure unless that is worked out. */
export type ReadAsked = (answer: Answer) => readonly InputValue[] | { readonly refusal: Refusal };

/** A figure that raters answer. */
interface Asked {
  readonly key: string;
  readonly name: LocalizedText;
  readonly read: (written: string) => ReadInput;
  /** A value as somebody might write it, in each language. */
  readonly example: LocalizedText;
}

/** Prepares the reading of the figures of one item. */
export function answerReader(inputs: readonly Input[], measure: Measure | undefined): ReadAsked {
  const asked: Asked[] = inputs.map(askedInput);
  const workedOut = measure?.formula === undefined ? undefined : measure;
  if (measure !== undefined && workedOut === undefined) {
    const read = measureReader(measure);
    asked.push({ key: keyOfMeasure(measure), name: measure.name, read, example: exampleOf(measure) });
  }
  const [only, ...others] = asked;
  if (only === undefined) return readNothing;
  if (inputs.length === 0) return oneReader(only, SEVERAL);
  const byName = namedReader(asked, workedOut);
  if (others.length > 0) return byName;
  const readOne = oneReader(only, SEVERAL);
  return (answer) => (isRecord(answer) ? byName(answer) : readOne(answer));
}

function askedInput(input: Input): Asked {
  const { key, name, value } = input;
  const example = value.type === "number" ? exampleOf({ ...value, name }) : EXAMPLES[value.type];
  return { key, name, read: inputReader(input), example };
}

const EXAMPLES = {
  date: { "zh-Hans": "2026-11-05", "zh-Hant": "2026-11-05", en: "2026-11-05" },
  "yes-no": PLAIN_YES_NO.yes,
} as const;

function isRecord(answer: Answer): answer is { readonly [name: string]: string } {
  return typeof answer === "object" && !Array.isArray(answer);
}

const NO_VALUES: readonly InputValue[] = [];
const NOTHING_ASKED = { refusal: [(path) => report("nothing-asked", {}, { path })] } as {
  readonly refusal: Refusal;
};

function readNothing(answer: Answer): ReturnType<ReadAsked> {
  const isEmpty = typeof answer === "string" ? answer.trim() === "" : Object.keys(answer).length === 0;
  return isEmpty ? NO_VALUES : NOTHING_ASKED;
}

/** Reads the one figure of an answer; a list of one value is that value. */
function oneReader({ read }: Asked, several: Refusal): ReadAsked {
  const readOne = (written: string): ReturnType<ReadAsked> => {
    const value = read(written);
    return "complaint" in value ? { refusal: [value.complaint] } : [value];
  };
  return (answer) => {
    if (typeof answer === "string") return readOne(answer);
    const [only, ...more] = Array.isArray(answer) ? answer : [];
    return only === undefined || more.length > 0 ? { refusal: several } : readOne(only);
  };
}

/** Reads figures that an answer gives by name; everything that is wrong with them is told. */
function namedReader(asked: readonly Asked[], workedOut: Measure | undefined): ReadAsked {
  const index = indexNames(asked.map(({ key, name }) => ({ key, names: [name] })));
  const workedNames = workedOut && indexNames([{ key: keyOfMeasure(workedOut), names: [workedOut.name] }]);
  return (answer) => {
    if (!isRecord(answer)) return { refusal: [figuresExpected(asked)] };
    const reading: Reading = { values: [], named: new Set(), complaints: [] };
    const misspelt = new Set<number | undefined>();
    for (const [name, written] of Object.entries(answer)) {
      if (written.trim() === "") continue;
      const position = index.find(name);
      const figure = typeof position === "number" ? asked[position] : undefined;
      if (typeof position === "number" && figure !== undefined) {
        readFigure(name, written, position, figure, reading);
      } else {
        reading.complaints.push(at(name, unknownFigure(name, asked, index, workedNames)));
        misspelt.add(findNearest(name, index));
      }
    }
    // What a misspelt name probably means is not reported as missing as well.
    const missing = asked.filter((_, position) => !reading.named.has(position) && !misspelt.has(position));
    reading.complaints.push(...missing.map(missingFigure));
    return reading.complaints.length > 0 ? { refusal: reading.complaints } : reading.values;
  };
}

/** What an answer gave so far. */
interface Reading {
  readonly values: InputValue[];
  readonly named: Set<number>;
  readonly complaints: Complaint[];
}

function readFigure(
  name: string,
  written: string,
  position: number,
  { read }: Asked,
  reading: Reading,
): void {
  const { values, named, complaints } = reading;
  if (named.has(position)) complaints.push(at(name, (path) => report("figure-twice", { name }, { path })));
  named.add(position);
  const value = read(written);
  if ("complaint" in value) complaints.push(at(name, value.complaint));
  else values[position] = value;
}

/** A complaint about the part of an answer that has a name. */
function at(name: string, complaint: Complaint): Complaint {
  return (path) => complaint([...path, name]);
}

function unknownFigure(
  name: string,
  asked: readonly Asked[],
  index: NameIndex,
  workedOut: NameIndex | undefined,
): Complaint {
  if (workedOut?.find(name) !== undefined) {
    return (path) => report("figure-worked-out", { name, figures: namesOf(asked) }, { path });
  }
  const hint = didYouMean(suggest(name, index.names));
  return (path) => report("unknown-figure", { name, figures: namesOf(asked), hint }, { path });
}

function missingFigure({ key, name }: Asked): Complaint {
  return (path) => report("missing-figure", { figure: name }, { path: [...path, key] });
}

function namesOf(asked: readonly Asked[]) {
  return inEachLanguage((language) =>
    listIn(
      asked.map(({ name }) => textIn(name, language)),
      language,
    ),
  );
}

function figuresExpected(asked: readonly Asked[]): Complaint {
  const example = inEachLanguage((language) => {
    const parts = asked.map(
      (figure) => `${textIn(figure.name, language)}: ${textIn(figure.example, language)}`,
    );
    return `{ ${parts.join(", ")} }`;
  });
  return (path) => report("figures-expected", { figures: namesOf(asked), example }, { path });
}
