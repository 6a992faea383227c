import { type Exact, formatExact, parseExact } from "./exact.ts";
import { LANGUAGES, type Language, type LocalizedText } from "./language.ts";
import type { Input } from "./template/input.ts";
import type { Template } from "./template/template.ts";
import type { Value } from "./template/values.ts";

/*
 * Parameters: figures that a template leaves blank (达到 __%) and that are given where it is used. They stand in
 * bounds and targets, and as {key} in printed texts.
 */

/** Values of parameters, by key. */
export type ParameterValues = { readonly [key: string]: Exact };

/**
 * The number that a value has.
 * @throws RangeError when it is a parameter that was not given; see {@link bindParameters}.
 */
export function givenValue(value: Value): Exact {
  if (typeof value === "string") return value;
  throw new RangeError(`the parameter ${JSON.stringify(value.parameter)} has not been given`);
}

/** The parameters that still need a value before anything can be scored. */
export function openParameters(template: Template): readonly Input[] {
  return (template.inputs ?? []).filter(({ origin, given }) => origin === "parameter" && given === undefined);
}

/** A copy of a template with parameters put in their places; those without a value stay open. */
export function bindParameters(template: Template, values: ParameterValues): Template {
  const texts = new Map(Object.entries(values).map(([key, value]) => [key, shown(value)]));
  const bound = substitute(template, values, texts) as Template;
  const inputs = bound.inputs?.map((input) => {
    const given = input.origin === "parameter" ? own(values, input.key) : undefined;
    return given === undefined ? input : { ...input, given };
  });
  return inputs === undefined ? bound : { ...bound, inputs };
}

/** A text with lines to write on where its parameters are still open. */
export function withBlanks(text: LocalizedText): LocalizedText {
  const entries = LANGUAGES.flatMap((language): [Language, string][] => {
    const words = text[language];
    return words === undefined ? [] : [[language, words.replace(PLACEHOLDER, BLANK)]];
  });
  return Object.fromEntries(entries);
}

/** What is printed where a parameter is still open. */
export const BLANK = "____";

const PLACEHOLDER = /\{([^{}\s]+)\}/g;

function shown(value: Exact): string {
  const number = parseExact(value);
  return number === undefined ? value : formatExact(number);
}

function own(values: ParameterValues, key: string): Exact | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function substitute(value: unknown, values: ParameterValues, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return filled(value, texts);
  if (Array.isArray(value)) return value.map((member) => substitute(member, values, texts));
  if (typeof value !== "object" || value === null) return value;
  const parameter = parameterOf(value);
  if (parameter !== undefined) return own(values, parameter) ?? value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, substitute(member, values, texts)]),
  );
}

function parameterOf(value: object): string | undefined {
  const entries = Object.entries(value);
  const [name, key] = entries[0] ?? [];
  return entries.length === 1 && name === "parameter" && typeof key === "string" ? key : undefined;
}

function filled(text: string, texts: ReadonlyMap<string, string>): string {
  if (!text.includes("{")) return text;
  return text.replace(PLACEHOLDER, (placeholder, key: string) => texts.get(key) ?? placeholder);
}
