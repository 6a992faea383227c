import { type Input, whole, ZERO } from "@scorecard/model";
import { dayNumber, readDate, writeDate } from "../expressions/dates.ts";
import type { InputValue, ReadInput } from "../expressions/environment.ts";
import { comparable } from "../names.ts";
import { inEachLanguage, listIn } from "../texts.ts";
import { measureReader } from "./measured-value.ts";
import { report } from "./messages.ts";
import { oneSide, PLAIN_YES_NO, YES_NO_WORDS } from "./yes-no-words.ts";

const YES: InputValue = { value: whole(1), text: "yes" };
const NO: InputValue = { value: ZERO, text: "no" };

/**
 * Prepares the reading of what somebody wrote for an input: a number with or without its unit, a date (`2026-11-05`,
 * `2026/11/5`, `2026年11月5日`), or yes or no.
 */
export function inputReader({ name, value }: Input): (written: string) => ReadInput {
  switch (value.type) {
    case "number":
      return measureReader({ ...value, name });
    case "date":
      return (written) => readDateOf(written, name);
    case "yes-no":
      return readYesNo;
  }
}

function readDateOf(written: string, name: Input["name"]): ReadInput {
  const date = readDate(written);
  if (date === undefined) {
    return { complaint: (path) => report("not-a-date", { written, input: name }, { path }) };
  }
  return { value: whole(dayNumber(date.year, date.month, date.day)), text: writeDate(date) };
}

function readYesNo(written: string): ReadInput {
  const side = oneSide((candidate) => YES_NO_WORDS[candidate].has(comparable(written)));
  if (side !== undefined) return side === "yes" ? YES : NO;
  const answers = inEachLanguage((language) =>
    listIn([PLAIN_YES_NO.yes[language], PLAIN_YES_NO.no[language]], language),
  );
  return { complaint: (path) => report("unknown-yes-no", { written, answers }, { path }) };
}
