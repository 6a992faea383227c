import { LANGUAGES } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../output/terminal-text.ts";
import { COMMANDS } from "./commands.ts";
import { helpText } from "./help-text.ts";
import { readCommandLine } from "./read-command-line.ts";

describe.each(LANGUAGES)("help in %s", (language) => {
  test("names every command", () => {
    const text = helpText(undefined, language, 80);
    for (const { name, summary } of COMMANDS)
      expect(text).toMatch(new RegExp(`  ${name} +${summary[language]}`));
  });

  test.each(COMMANDS)("of $name has every option and argument, and fits the width", (command) => {
    const text = helpText(command, language, 80);
    for (const { flag } of command.options) expect(text).toContain(flag);
    for (const argument of command.arguments) expect(text).toContain(argument.name[language]);
    const prose = text.split("\n").filter((line) => !line.startsWith("  scorecard"));
    expect(Math.max(...prose.map(displayWidth))).toBeLessThanOrEqual(80);
  });

  test.each(COMMANDS)("the examples of $name are right command lines", ({ name, examples }) => {
    for (const { line } of examples) {
      const [, ...argv] = line[language].split(" > ")[0]?.split(" ") ?? [];
      expect(readCommandLine(argv)).toMatchObject({ kind: "run", command: { name } });
    }
  });
});

test("English help holds no Chinese", () => {
  const texts = [undefined, ...COMMANDS].map((command) => helpText(command, "en", 80));
  expect(texts.join("\n")).not.toMatch(/\p{Script=Han}/u);
});
