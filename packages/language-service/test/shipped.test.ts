import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openWorkspace } from "./workspace.ts";

const FOLDER = new URL(".", import.meta.resolve("@scorecard/templates/package.json"));
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".scorecard"))
  .map((name) => name.replace(".scorecard", ""));

const open = () =>
  openWorkspace(
    Object.fromEntries(
      NAMES.map((name) => [name, readFileSync(new URL(`${name}.scorecard`, FOLDER), "utf8")]),
    ),
  );

describe("in a shipped sheet", () => {
  const { service, document } = open();

  test.each(NAMES)("every name that is coloured leads to where it is declared: %s", (name) => {
    const file = document(name);
    const named = service
      .tokens(file)
      .filter(({ kind }) => ["figure", "item", "section", "rater", "grade", "placeholder"].includes(kind));
    expect(named.length).toBeGreaterThan(0);
    const lost = named.filter(({ start }) => service.definition(file, start + 1).length === 0);
    expect(lost.map(({ start, end }) => file.text.slice(start, end))).toEqual([]);
  });

  test.each(NAMES)("every item has its rule told: %s", (name) => {
    const file = document(name);
    const items = service.tokens(file).filter(({ kind, declares }) => kind === "item" && declares);
    const told = items.map(({ start }) => service.hover(file, start + 1)?.markdown ?? "");
    // A group has no rule.
    const rules = told.filter((words) => !/ · 类别( · |$)/.test(words));
    expect(rules.filter((words) => !words.includes("\n- "))).toEqual([]);
  });
});
