import { itemsOf, type Template } from "@scorecard/model";
import { type FieldSpec, fieldSpecs } from "../fields/field-specs.ts";
import { fieldName } from "../fields/names.ts";
import {
  adjustmentSlot,
  answerSlot,
  inputSlot,
  notApplicableSlot,
  noteSlot,
  opinionSlot,
  timesSlot,
  vetoSlot,
} from "./slots.ts";
import { colon, combine, type Speaker, type Wording, type Words } from "./words.ts";

/** What a fillable sheet asks in one field. */
export interface Asked {
  /** Of the field. */
  readonly name: string;
  /** What it asks, for someone who only meets this place. */
  readonly words: Words;
  /** The most characters that are typed here. */
  readonly limit: number;
  /** Printed behind the place, where it is short enough for that. */
  readonly unit?: Wording;
  /** Of a field to tick: its states, by what a review says, with what each means. */
  readonly choices?: ReadonlyMap<string, AskedChoice>;
}

/** One of the ticks of a field. */
export interface AskedChoice {
  readonly state: string;
  readonly words: Words;
}

/** What a fillable sheet asks: by the names of fields, and by the places of the form for values and ticks. */
export interface AskedOnScreen {
  readonly byName: ReadonlyMap<string, Asked>;
  readonly bySlot: ReadonlyMap<string, AskedInSlot>;
}

/** A place of the form that is a field, or one of the ticks of a field. */
interface AskedInSlot {
  readonly asked: Asked;
  readonly choice?: AskedChoice;
}

/**
 * Puts what a template's fillable sheets ask into words.
 * @param kind a filled sheet asks what may still be missing; who and when it is about is settled.
 */
export function composeAsked(template: Template, kind: "blank" | "filled", speaker: Speaker): AskedOnScreen {
  const specs = fieldSpecs(template).filter(({ target }) => kind === "blank" || !SETTLED.has(target.of));
  const byName = new Map(specs.map((spec) => [spec.name, askedOf(spec, speaker)] as const));
  return { byName, bySlot: slotsOf(template, byName) };
}

function askedOf(spec: FieldSpec, speaker: Speaker): Asked {
  const { name, about, choices } = spec;
  const [unit] = spec.unit === undefined ? [] : speaker.say(spec.unit);
  const words = joined(
    about.map((text) => speaker.say(text)),
    speaker,
  );
  return {
    name,
    words,
    limit: limitOf(spec),
    ...(unit !== undefined && fitsBeside(unit) && { unit }),
    ...(choices && {
      choices: new Map(
        choices.map(({ answer, text }, index) => [
          answer,
          {
            state: String(index + 1),
            words: text === undefined ? words : joined([words, speaker.say(text)], speaker),
          },
        ]),
      ),
    }),
  };
}

/** The longest unit that stands behind a place to type in, in ems. */
const LONGEST_UNIT = 2.4;

/** Whether a unit is short enough to stand behind a place to type in. */
export function fitsBeside({ text }: Wording): boolean {
  const ems = [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/u.test(character) ? 1 : 0.5), 0);
  return ems <= LONGEST_UNIT;
}

/** `指挥：自评：3级` */
function joined(parts: readonly Words[], speaker: Speaker): Words {
  return combine(parts, speaker, (texts, language) =>
    texts.filter((text) => text !== "").join(colon(language)),
  );
}

const SHORT = 24;
const NAME = 60;
const LINE = 160;
const TEXT = 4_000;

function limitOf({ target }: FieldSpec): number {
  switch (target.of) {
    case "comment":
      return TEXT;
    case "note":
      return LINE;
    case "employee":
      return NAME;
    case "row":
      return target.part === "weight" ? SHORT : LINE;
    case "adjustment":
      return target.part === "points" ? SHORT : LINE;
    default:
      return SHORT;
  }
}

/** What a review that was scored has said, even by saying nothing of it. */
const SETTLED: ReadonlySet<FieldSpec["target"]["of"]> = new Set([
  "employee",
  "period",
  "row",
  "event",
  "adjustment",
  "not-applicable",
]);

/** The places of the form that are fields. */
function slotsOf(template: Template, byName: ReadonlyMap<string, Asked>): ReadonlyMap<string, AskedInSlot> {
  const slots = new Map<string, AskedInSlot>();
  const put = (slot: string, name: string, answer?: string) => {
    const asked = byName.get(name);
    const choice = answer === undefined ? undefined : asked?.choices?.get(answer);
    if (asked !== undefined) slots.set(slot, { asked, ...(choice && { choice }) });
  };
  for (const { key, value } of template.inputs ?? []) {
    const [slot, name] = [inputSlot(key), fieldName("input", key)];
    if (value.type !== "yes-no") put(slot, name);
    else for (const answer of ["yes", "no"]) put(answerSlot(slot, answer === "yes"), name, answer);
  }
  for (const { key } of template.sections.flatMap(itemsOf)) {
    put(notApplicableSlot(key), fieldName("not-applicable", key), "yes");
    put(noteSlot(key), fieldName("note", key));
  }
  for (const { key, cause } of template.vetoes ?? []) {
    if (cause.kind !== "event") continue;
    put(timesSlot(key), fieldName("event", cause.event, "times"));
    put(vetoSlot(key), fieldName("event", cause.event, "occurred"), "yes");
  }
  for (const step of template.closing ?? []) {
    if (step.kind !== "adjust") continue;
    for (const part of ["points", "reason"] as const) {
      put(adjustmentSlot(step.key, part), fieldName("adjustment", step.key, part));
    }
  }
  for (const { key, opinions = [] } of template.signers) {
    opinions.forEach((_, index) => {
      put(opinionSlot(key, index), fieldName("opinion", key), String(index + 1));
    });
  }
  return slots;
}
