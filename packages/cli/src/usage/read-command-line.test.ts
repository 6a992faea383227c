import { describe, expect, test } from "vitest";
import { readCommandLine } from "./read-command-line.ts";

test("options may stand before, between and after the files", () => {
  const line = readCommandLine([
    "render",
    "--lang",
    "zh-Hans,en",
    "a.scorecard",
    "--combined",
    "r",
    "--ui-lang=en",
  ]);
  expect(line).toMatchObject({
    kind: "run",
    command: { name: "render" },
    operands: ["a.scorecard", "r"],
    options: { lang: ["zh-Hans", "en"], combined: true, uiLang: "en" },
  });
});

test("what is not given is absent", () => {
  expect(readCommandLine(["check", "a"])).toMatchObject({ kind: "run", options: {} });
});

test.each([
  [["--help"], undefined],
  [["-h"], undefined],
  [["help"], undefined],
  [["score", "--help"], "score"],
  [["score", "a", "--wrong", "--help"], "score"],
  [["help", "render"], "render"],
])("%j asks for help", (argv, command) => {
  const line = readCommandLine(argv);
  expect(line.kind).toBe("help");
  expect(line.kind === "help" && line.command?.name).toBe(command);
});

test("the version, and nothing at all", () => {
  expect(readCommandLine(["--version"]).kind).toBe("version");
  expect(readCommandLine(["-V"]).kind).toBe("version");
  expect(readCommandLine([]).kind).toBe("no-command");
});

describe("what is wrong with a line is said", () => {
  test.each([
    ["a misspelt command", ["chekc"], "There is no command “chekc”. Did you mean check?"],
    [
      "an unknown command",
      ["frobnicate"],
      "The commands are: check, explain, format, score, render, collect, sign, verify, new, import, compile, schema.",
    ],
    ["an unknown topic of help", ["help", "renders"], "Did you mean render?"],
    [
      "a misspelt option",
      ["check", "a", "--fromat", "json"],
      "There is no option --fromat. Did you mean --format?",
    ],
    ["an option of another command", ["check", "a", "--blank"], "There is no option --blank."],
    ["an option without a command", ["--blank"], "There is no option --blank."],
    [
      "a value left out at the end",
      ["check", "a", "--format"],
      "The option --format needs a value after it.",
    ],
    ["a value left out before another option", ["render", "a", "--out", "--blank"], "--out needs a value"],
    [
      "a value that does not exist",
      ["check", "a", "--format", "xml"],
      "It can be: text | json | sarif | github.",
    ],
    [
      "three languages",
      ["render", "a", "--lang", "zh-Hans,zh-Hant,en"],
      "one or two of zh-Hans, zh-Hant and en",
    ],
    ["one language twice", ["render", "a", "--lang", "en,en"], "one or two of zh-Hans"],
    ["an unknown language of messages", ["check", "a", "--ui-lang", "fr"], "zh-Hans | zh-Hant | en"],
    ["no file", ["check"], "Something is missing: what to check"],
    ["one operand too many", ["compile", "客服", "总监.scorecard"], "Put quotes around a path"],
  ])("%s", (_, argv, says) => {
    const line = readCommandLine(argv);
    expect(line.kind).toBe("wrong");
    expect(line.kind === "wrong" && line.problem.message.en).toContain(says);
  });
});

test.each([
  ["zh-CN", ["zh-Hans"]],
  ["zh-TW，en", ["zh-Hant", "en"]],
  ["EN", ["en"]],
])("--lang %s", (value, expected) => {
  expect(readCommandLine(["render", "a", "--blank", "--lang", value])).toMatchObject({
    options: { lang: expected },
  });
});
