import {
  type Diagnostic,
  type Exact,
  exact,
  type Input,
  type ParameterValues,
  type Review,
  type Template,
} from "@scorecard/model";
import type { InputValue } from "../expressions/environment.ts";
import { indexNames } from "../names.ts";
import { inputReader } from "../rules/input-reader.ts";
import { assign } from "./assign.ts";
import { report } from "./messages.ts";
import { nameProblems } from "./name-problems.ts";

/** The sheet's inputs as a review gives them. */
export interface SheetData {
  /** By key, with the parameters that the sheet gives. */
  readonly inputs: ReadonlyMap<string, InputValue>;
  /** What was read from the review, as results state it. */
  readonly texts: { readonly [key: string]: string };
  /** The parameters among it. */
  readonly parameters: ParameterValues;
  /** Keys whose value is there but cannot be used, which was reported. */
  readonly unusable: ReadonlySet<string>;
}

/** Reads the data of a review. */
export type SheetDataReader = (data: Review["data"], diagnostics: Diagnostic[]) => SheetData;

/** Prepares the reading of a sheet's inputs. */
export function sheetDataReader(template: Template, printed: Template): SheetDataReader {
  const inputs = template.inputs ?? [];
  const index = indexNames(
    inputs.map(({ key, name }, position) => {
      return { key, names: [name, printed.inputs?.[position]?.name ?? name] };
    }),
  );
  const readers = inputs.map((input) => inputReader(input));
  const given = givenInputs(inputs);
  const nothing: SheetData = { inputs: given, texts: {}, parameters: {}, unusable: new Set() };

  return (data, diagnostics) => {
    if (data === undefined) return nothing;
    const values = new Map(given);
    const texts: [string, string][] = [];
    const parameters: [string, Exact][] = [];
    const unusable = new Set<string>();
    const entries = assign(data, index, () => nameProblems("data", diagnostics));
    inputs.forEach((input, position) => {
      const entry = entries[position];
      if (entry === undefined || entry.value.trim() === "") return;
      const value = entry.spoilt
        ? undefined
        : readOne(entry.name, entry.value, input, readers[position], diagnostics);
      if (value === undefined) {
        unusable.add(input.key);
        return;
      }
      values.set(input.key, value);
      texts.push([input.key, value.text]);
      if (input.origin === "parameter") parameters.push([input.key, value.text]);
    });
    return {
      inputs: values,
      texts: Object.fromEntries(texts),
      parameters: Object.fromEntries(parameters),
      unusable,
    };
  };
}

function givenInputs(inputs: readonly Input[]): ReadonlyMap<string, InputValue> {
  return new Map(
    inputs.flatMap(({ key, given }) =>
      given === undefined ? [] : [[key, { value: exact(given), text: given }] as const],
    ),
  );
}

function readOne(
  name: string,
  written: string,
  input: Input,
  read: ReturnType<typeof inputReader> | undefined,
  diagnostics: Diagnostic[],
): InputValue | undefined {
  const path = ["data", name];
  if (input.given !== undefined) {
    diagnostics.push(report("data-given", { name: input.name, given: input.given }, { path }));
    return undefined;
  }
  const value = read?.(written);
  if (value === undefined) return undefined;
  if (!("complaint" in value)) return value;
  diagnostics.push(value.complaint(path));
  return undefined;
}

const MISSING = {
  review: "missing-data",
  outside: "missing-outside-data",
  parameter: "missing-parameter",
} as const;

/** Reports the inputs that something needed and that the review does not give: each once, in the sheet's order. */
export function reportNeeded(
  template: Template,
  { unusable }: SheetData,
  needed: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): void {
  for (const { key, name, origin, dataSource } of template.inputs ?? []) {
    if (!needed.has(key) || unusable.has(key)) continue;
    const source = dataSource ?? {
      "zh-Hans": "其他部门或其他表",
      "zh-Hant": "其他部門或其他表",
      en: "elsewhere",
    };
    diagnostics.push(report(MISSING[origin], { name, source }, { path: ["data", key] }));
  }
}
