import { type CompleteText, LANGUAGES } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { REVIEW_DIAGNOSTICS } from "./diagnostics.ts";
import { messages as reading } from "./reading/messages.ts";
import { messages as rules } from "./rules/messages.ts";
import { messages as scoring } from "./scoring/messages.ts";

const ALL: readonly (readonly [string, CompleteText])[] = Object.entries(REVIEW_DIAGNOSTICS).map(
  ([code, { message }]) => [code, message],
);

function parametersOf(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();
}

describe("messages", () => {
  test("no code is used twice", () => {
    const codes = [reading, scoring, rules].flatMap((catalogue) => Object.keys(catalogue));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(ALL)("%s: all languages tell the same facts", (_, message) => {
    for (const language of LANGUAGES)
      expect(parametersOf(message[language])).toEqual(parametersOf(message.en));
  });

  test.each(ALL)("%s: speaks to people who do not program", (_, message) => {
    expect(message.en).not.toMatch(
      /\b(token|string|mapping|scalar|node|parse|syntax|null|undefined|schema)\b/i,
    );
    expect(message["zh-Hans"]).not.toMatch(/字符串|标量|节点|解析|语法|映射|空值/);
    expect(message["zh-Hant"]).not.toMatch(/字串|純量|節點|解析|語法|對應/);
  });

  test.each(ALL)("%s: each script is its own", (_, message) => {
    expect(message["zh-Hans"]).not.toMatch(/[這個沒請為範檔寫據號評處應]/);
    expect(message["zh-Hant"]).not.toMatch(/[这个没请为档写据号评处应]/);
    expect(message["zh-Hans"]).not.toMatch(/[「」]/);
    expect(message["zh-Hant"]).not.toMatch(/[“”]/);
  });
});
