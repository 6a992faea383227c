import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test.each([
  [
    "what matters here",
    "rules: { levels-tied: off }\nvocabulary: zh-Hant\nencoding: big5\ncompany: { name: 云岫 }",
    { rules: { "levels-tied": "off" }, vocabulary: "zh-Hant", encoding: "big5" },
  ],
  [
    "no rule that there is not, and no level that there is not",
    "rules: { no-such-rule: off, levels-tied: loud }",
    {},
  ],
  ["JSON", '{ "vocabulary": "en" }', { vocabulary: "en" }],
  ["nothing where it is broken", "rules: [", {}],
  ["nothing of a text", "评分表", {}],
  ["nothing of a list", "- rules", {}],
  ["no aliases, of which a few can stand for gigabytes", "a: &a { levels-tied: off }\nrules: *a", {}],
])("of a configuration is read %s", (_, text, expected) => {
  expect(readConfig(text)).toEqual(expected);
});
