import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/usage/commands.ts";

/* The commands and options in the reference are those that there are. */

const TEXT = readFileSync(new URL("../../../docs/reference.md", import.meta.url), "utf8");
const [, part = ""] = TEXT.split("\n## Commands\n");
const [chapter = ""] = part.split("\n## ");

/** The first and the last column of each row of the chapter's tables. */
const ROWS = Array.from(chapter.matchAll(/^\| (`.*) \|$/gmu), ([, row = ""]) => row.split(" | "));

/** Options that stand in a text, sorted. */
const flagsIn = (text: string) => [...new Set(text.match(/--[a-z0-9][a-z0-9-]*/gu))].sort();

/** What many commands have in common, which the chapter says once. */
const SHARED = ["--config", "--encoding", "--max-size", "--ui-lang"];

const optionsOf = (name: string) =>
  (COMMANDS.find((command) => command.name === name)?.options ?? [])
    .map(({ flag }) => flag)
    .filter((flag) => !SHARED.includes(flag))
    .sort();

test("its first table has a row for every command", () => {
  const named = ROWS.map(([first = ""]) => first).filter((first) => !first.startsWith("`--"));
  expect(named).toEqual(COMMANDS.map(({ name }) => `\`${name}\``));
});

describe("the options of a command", () => {
  const others = COMMANDS.map(({ name }) => name).filter((name) => name !== "render");

  test.each(others)("%s", (name) => {
    const row = ROWS.find(([first]) => first === `\`${name}\``) ?? [];
    expect(flagsIn(row[2] ?? "")).toEqual(optionsOf(name));
  });

  test("render", () => {
    const rows = ROWS.filter(([first = ""]) => first.startsWith("`--"));
    expect(flagsIn(rows.map(([first]) => first).join(" "))).toEqual(optionsOf("render"));
  });
});
