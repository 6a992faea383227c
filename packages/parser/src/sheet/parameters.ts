import {
  bindParameters,
  type Input,
  type LocalizedText,
  openParameters,
  type Template,
} from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { reworded } from "../read/rewording.ts";
import type { Phrase, Statement, TextTerm } from "../syntax/syntax-tree.ts";
import { listedNames, nearestName } from "./names.ts";

/** A template with the parameters that the sheet gives put in their places. */
export function withGivenParameters(template: Template): Template {
  const given = (template.inputs ?? []).flatMap(({ key, given: value }) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return given.length === 0 ? template : bindParameters(template, Object.fromEntries(given));
}

/** Tells which parameters a sheet leaves open. */
export function noteOpenParameters(template: Template, context: Context): void {
  for (const { name, key } of openParameters(template)) context.applied(subject(name, key), LEFT_OPEN);
}

function subject(name: LocalizedText, key: string) {
  const hans = name["zh-Hans"] ?? name["zh-Hant"] ?? name.en ?? key;
  return {
    "zh-Hans": `参数“${hans}”`,
    "zh-Hant": `參數「${name["zh-Hant"] ?? hans}」`,
    en: `parameter “${name.en ?? hans}”`,
  };
}

const LEFT_OPEN = {
  "zh-Hans": "留空：印出时是横线，计分时由考核记录给出",
  "zh-Hant": "留空：印出時是橫線，計分時由考核紀錄給出",
  en: "left open: printed as a line, and given by the review when it is scored",
};

const PLACEHOLDER = /\{([^{}\s]+)\}/g;

/** Every {name} in a printed text is a parameter of the sheet. */
export function checkPlaceholders(
  statements: readonly Statement[],
  inputs: readonly Input[],
  context: Context,
): void {
  const parameters = inputs.filter(({ origin }) => origin === "parameter");
  forEachText(statements, ({ parts }) => {
    for (const { value, start, end } of parts) {
      for (const name of placeholdersIn(value)) checkName(name, parameters, { start, end }, context);
    }
  });
}

function checkName(
  name: string,
  parameters: readonly Input[],
  span: { readonly start: number; readonly end: number },
  context: Context,
): void {
  if (parameters.some(({ key }) => key === name) || context.followsFromBroken(name)) return;
  const meant = nearestName(name, parameters);
  if (meant !== undefined) {
    const fix = reworded(`{${name}}`, `{${meant}}`, span, context);
    context.problem("placeholder-misspelt", { name, meant }, span, { fix });
  } else if (parameters.length === 0) context.problem("placeholder-without-parameters", { name }, span);
  else context.problem("placeholder-unknown", { name, known: listedNames(parameters) }, span);
}

const NONE: readonly string[] = [];

/** The names between braces in a text. */
export function placeholdersIn(text: string): readonly string[] {
  if (!text.includes("{")) return NONE;
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []);
}

function forEachText(statements: readonly Statement[], visit: (text: TextTerm) => void): void {
  for (const { head, value, block } of statements) {
    forEachTextOf(head, visit);
    if (value) forEachTextOf(value, visit);
    if (block) forEachText(block.statements, visit);
  }
}

function forEachTextOf(phrases: readonly Phrase[], visit: (text: TextTerm) => void): void {
  for (const { terms } of phrases) {
    for (const term of terms) {
      if (term.type === "text") visit(term);
      else if (term.type === "parenthesis") forEachTextOf(term.phrases, visit);
    }
  }
}
