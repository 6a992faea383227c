import { describe, expect, test } from "vitest";
import { readConfig } from "./read-config.ts";

/** Each problem as `line:column code`, and what it says in English. */
function problems(text: string) {
  return readConfig({ path: "scorecard.config.yaml", text }).diagnostics.map(
    ({ code, location, message }) => ({
      at: `${location?.start.line}:${location?.start.column} ${code}`,
      says: message.en,
    }),
  );
}

test("a full configuration is read as it is", () => {
  const text = `company:
  name: 云岫商务服务有限公司
  header: { zh-Hans: 内部资料, en: Internal }
  logo: logo.png
fileName: "{{period.id}}_{{employee.number}}"
encoding: big5
vocabulary: zh-Hant
rules:
  levels-tied: off
  result-unstated: error
  band-gap: warn
limits: { fileSize: 2 MB }
`;
  const { config, diagnostics } = readConfig({ path: "c.yaml", text });
  expect(diagnostics).toEqual([]);
  expect(config).toEqual({
    company: {
      name: "云岫商务服务有限公司",
      header: { "zh-Hans": "内部资料", en: "Internal" },
      logo: "logo.png",
    },
    fileName: "{{period.id}}_{{employee.number}}",
    encoding: "big5",
    vocabulary: "zh-Hant",
    rules: { "levels-tied": "off", "result-unstated": "error", "band-gap": "warn" },
    limits: { fileSize: "2 MB" },
  });
});

test("JSON is read too", () => {
  expect(readConfig({ path: "c.json", text: '{ "encoding": "gb18030" }' }).config).toEqual({
    encoding: "gb18030",
  });
});

describe("mistakes have a place and a remedy", () => {
  test.each([
    [
      "a misspelt field",
      "company:\n  heder: x\n",
      "2:3 config-unknown-field-similar",
      "Did you mean “header”?",
    ],
    ["an unknown field", "colour: red\n", "1:1 config-unknown-field", "company, theme, fileName"],
    ["a wrong kind of value", "fileName: [a]\n", "1:11 config-wrong-value", "a text such as"],
    [
      "an unknown language",
      "company:\n  name: { zh: x }\n",
      "2:11 config-unknown-field",
      "zh-Hans, zh-Hant, en",
    ],
    ["an encoding that does not exist", "encoding: gbk2\n", "1:11 config-wrong-value", "gb18030"],
    ["a size that is none", "limits:\n  fileSize: much\n", "2:13 config-wrong-value", "2 MB or 500 KB"],
    [
      "a rule that is misspelt",
      "encoding: utf-8\nrules:\n  level-tied: off\n",
      "3:3 config-unknown-field-similar",
      "Did you mean “levels-tied”?",
    ],
    ["a rule that does not exist", "rules:\n  zzz: off\n", "2:3 config-unknown-field", "add-each-or-once, "],
    ["a rule set to something else", "rules:\n  levels-tied: yes\n", "2:16 config-wrong-value", "off / warn"],
    ["a vocabulary that does not exist", "vocabulary: zh\n", "1:13 config-wrong-value", "zh-Hans / zh-Hant"],
    ["a list", "- company\n", "1:1 config-not-a-mapping", "name: value"],
    ["a full-width colon", "company：x\n", "1:1 config-not-a-mapping", "name: value"],
    ["broken YAML", 'fileName: "a\n', "2:1 config-unreadable", "Check indentation"],
    ["a field given twice", "encoding: big5\nencoding: big5\n", "2:1 config-field-twice", "Keep one"],
  ])("%s", (_, text, at, says) => {
    const [problem, ...others] = problems(text);
    expect(others).toEqual([]);
    expect(problem?.at).toBe(at);
    expect(problem?.says).toContain(says);
  });

  test("all of them at once", () => {
    expect(problems("encoding: x\ncompany:\n  nme: y\n  logo: 5\n").map(({ at }) => at)).toEqual([
      "4:9 config-wrong-value",
      "3:3 config-unknown-field-similar",
      "1:11 config-wrong-value",
    ]);
  });
});

test("aliases, of which a few lines can stand for gigabytes, are refused", () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\ncompany: { name: *b }\n`;
  expect(problems(bomb).length).toBeGreaterThan(0);
});

test("a mistake in it leaves no half configuration", () => {
  expect(readConfig({ path: "c", text: "encoding: big5\nx: 1\n" }).config).toEqual({});
});
