import type { Diagnostic, Template } from "@scorecard/model";
import { type FieldSpec, fieldSpecs, nameInFile, type Target } from "@scorecard/report/fields";
import { aboutField } from "./field-words.ts";
import type { Limits } from "./limits.ts";
import { report } from "./messages.ts";
import type { FieldValue } from "./open-sheet-file.ts";

/** A field with what somebody filled in. */
export interface Filled<T extends Target = Target> {
  readonly spec: FieldSpec;
  readonly target: T;
  /** Its name in the file. */
  readonly name: string;
  /** As a review says it. */
  readonly said: string;
  /** Typed, not ticked. */
  readonly typed: boolean;
}

/** The filled fields of one sheet, and what is wrong with them. */
export interface FilledFields {
  readonly filled: readonly Filled[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Finds what was filled into a sheet.
 * @param sheet its number, from 1, in a file of several.
 */
export function filledFields(
  template: Template,
  fields: ReadonlyMap<string, FieldValue>,
  sheet: number | undefined,
  limits: Limits,
): FilledFields {
  const filled: Filled[] = [];
  const problems: Diagnostic[] = [];
  for (const spec of fieldSpecs(template)) {
    const name = nameInFile(spec.name, sheet);
    const value = fields.get(name);
    if (value === undefined || isEmpty(value)) continue;
    const read = readValue(value, spec, name, limits);
    if ("problem" in read) problems.push(read.problem);
    else filled.push({ spec, target: spec.target, name, ...read });
  }
  return { filled, problems };
}

function isEmpty(value: FieldValue): boolean {
  return writtenIn(value) === "";
}

/** What a field says, in one text. */
function writtenIn(value: FieldValue): string {
  return value.kind === "text" ? value.text : value.states.join("、");
}

function readValue(
  value: FieldValue,
  spec: FieldSpec,
  field: string,
  limits: Limits,
): Pick<Filled, "said" | "typed"> | { readonly problem: Diagnostic } {
  const about = aboutField(spec);
  if (value.kind === "text") {
    return value.text.length > limits.valueLength
      ? { problem: report("value-too-long", { field, about }) }
      : { said: value.text, typed: true };
  }
  const [state = "", other] = value.states;
  if (other !== undefined) return { problem: report("two-choices", { field, about }) };
  const choice = spec.choices?.find((_, index) => String(index + 1) === state);
  return choice === undefined
    ? { problem: report("unknown-choice", { field, about, value: state }) }
    : { said: choice.answer, typed: false };
}

/** The longest value that is repeated in a message. */
const SHOWN = 40;

/** Reports filled fields that no sheet of the file has. */
export function unknownFields(
  template: Template,
  fields: ReadonlyMap<string, FieldValue>,
  sheets: readonly (number | undefined)[],
): readonly Diagnostic[] {
  const names = fieldSpecs(template).map(({ name }) => name);
  const known = new Set(sheets.flatMap((sheet) => names.map((name) => nameInFile(name, sheet))));
  return [...fields].flatMap(([field, value]) => {
    if (known.has(field) || isEmpty(value)) return [];
    const written = writtenIn(value);
    const shown = written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written;
    return [report("unknown-field", { field, value: shown })];
  });
}
