import { readFileSync } from "node:fs";
import { KEYWORDS, type Keyword } from "@scorecard/parser/syntax";
import { beforeAll, describe, expect, test } from "vitest";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar } from "vscode-textmate";
import { grammar } from "../scripts/grammar.ts";

let loaded: IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(new URL(import.meta.resolve("vscode-oniguruma/release/onig.wasm")));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(JSON.stringify(grammar()), "scorecard.json"),
  });
  const found = await registry.loadGrammar("source.scorecard");
  if (found === null) throw new Error("the grammar cannot be loaded");
  loaded = found;
});

/** The words of a line with their innermost scope, shortened to its first two names. */
function words(line: string): readonly string[] {
  const found: { word: string; scope: string }[] = [];
  for (const { startIndex, endIndex, scopes } of loaded.tokenizeLine(line, null).tokens) {
    const word = line.slice(startIndex, endIndex);
    const scope = scopes.at(-1)?.split(".").slice(0, 2).join(".") ?? "";
    const last = found.at(-1);
    // The marks of a text are tokens of their own.
    if (last?.scope === "string.quoted" && scope === last.scope) last.word += word;
    else found.push({ word, scope });
  }
  const coloured = found.filter(({ word, scope }) => word.trim() !== "" && scope !== "source.scorecard");
  return coloured.map(({ word, scope }) => `${word} ${scope}`);
}

describe("a line is coloured as it is read", () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '指标 calls "电话接听率" 40% {',
      [
        "指标 keyword.control",
        "calls variable.other",
        '"电话接听率" string.quoted',
        "40 constant.numeric",
        "% support.type",
        "{ punctuation.section",
      ],
    ],
    ["每次扣5分", ["每次 keyword.other", "扣 support.function", "5 constant.numeric", "分 support.type"]],
    [
      "扣分 每项 5 分，最低 0 分",
      [
        "扣分 support.function",
        "每项 keyword.other",
        "5 constant.numeric",
        "分 support.type",
        "， punctuation.separator",
        "最低 keyword.other",
        "0 constant.numeric",
        "分 support.type",
      ],
    ],
    [
      "評分人：自評、同儕",
      [
        "評分人 keyword.other",
        "： punctuation.separator",
        "自評 constant.language",
        "、 punctuation.separator",
        "同儕 constant.language",
      ],
    ],
    [
      "full marks: 120 points # 满分",
      [
        "full marks keyword.other",
        ": punctuation.separator",
        "120 constant.numeric",
        "points support.type",
        "# 满分 comment.line",
      ],
    ],
    ["period-start 2026-11-05", ["period-start support.function", "2026-11-05 constant.numeric"]],
    [
      "= [实际] ÷ cs-section",
      ["= keyword.operator", "[实际] variable.other", "÷ keyword.operator", "cs-section variable.other"],
    ],
    [
      '"达到 {quota}" / “乙”',
      [
        '"达到  string.quoted',
        "{quota} variable.parameter",
        '" string.quoted',
        "/ keyword.operator",
        "“乙” string.quoted",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(words(line)).toEqual(expected);
  });
});

test("every spelling of every keyword is one word of one colour", () => {
  for (const keyword of Object.keys(KEYWORDS) as Keyword[]) {
    for (const spelling of Object.values(KEYWORDS[keyword]).flat()) {
      const [word, ...others] = words(spelling);
      expect(others, spelling).toEqual([]);
      expect(word, spelling).toMatch(new RegExp(`^${spelling} (keyword|support|constant)`));
    }
  }
});

test("a text that is not closed ends with its line", () => {
  const first = loaded.tokenizeLine('要求："没有写完', null);
  const second = loaded.tokenizeLine("指标", first.ruleStack);
  expect(second.tokens[0]?.scopes.at(-1)).toBe("keyword.control.scorecard");
});
