import type { Diagnostic } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { LINT } from "../../src/lint/rules.ts";
import { diagnosticCases } from "../cases.ts";
import { sheetAround } from "../places.ts";
import { RULE_CASES, type RuleCase } from "./cases.ts";
import { edited, lint } from "./tester.ts";

function whole({ place }: RuleCase, lines: string): string {
  return place === "file" ? lines : sheetAround(place, lines);
}

test("every rule has a case", () => {
  const shown = new Set<string>(RULE_CASES.map(({ code }) => code));
  const elsewhere = ["change-of-nothing", "suppression-unused"];
  expect(Object.keys(LINT).filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([]);
});

describe.each(RULE_CASES)("$code", (rule) => {
  const { code, valid, invalid } = rule;

  test("lets what is right pass", () => lint(whole(rule, valid)).toBeValid());

  test("speaks of what is not", () => {
    lint(whole(rule, invalid)).toEmit([code]);
  });

  test("can be switched off, or be made an error", () => {
    lint(whole(rule, invalid), { [code]: "off" }).toBeValid();
    const [raised] = lint(whole(rule, invalid), { [code]: "error" }).diagnostics;
    expect(raised).toMatchObject({ code, severity: "error" });
  });

  test("can be suppressed, at the end of the line and above it, in either width and language", () => {
    const source = whole(rule, invalid);
    for (const comment of [`# 忽略 ${code}：已确认`, `＃忽略 ${code}： 已確認`, `# ignore ${code}: agreed`]) {
      for (const lineEnd of ["\n", "\r\n"]) {
        const lines = source.split("\n");
        const at = (lint(source).diagnostics[0]?.location?.start.line ?? 0) - 1;
        const line = lines[at] ?? "";
        if (!line.includes("#")) lint(lines.with(at, `${line} ${comment}`).join(lineEnd)).toBeValid();
        lint(lines.toSpliced(at, 0, comment).join(lineEnd)).toBeValid();
      }
    }
  });
});

const FIXED = RULE_CASES.flatMap((rule) =>
  rule.fixed === undefined ? [] : [{ ...rule, fixed: rule.fixed }],
);

test.each(FIXED)("$code is put right by its fix", (rule) => {
  lint(whole(rule, rule.invalid)).applyFix().toEqual(whole(rule, rule.fixed)).toBeValid();
});

describe("every fix that is offered", () => {
  const sources = [
    ...RULE_CASES.map((rule) => whole(rule, rule.invalid)),
    ...diagnosticCases(new URL("../diagnostics/", import.meta.url).pathname).map(({ source }) => source),
  ];
  const offered = sources.flatMap((source) =>
    lint(source).diagnostics.flatMap(({ code, fix }) =>
      fix && code in LINT ? [{ code, source, edits: fix.edits }] : [],
    ),
  );

  test.each(offered)("of $code takes it away, and brings no error", ({ code, source, edits }) => {
    const count = (text: string, is: (one: Diagnostic) => boolean) =>
      lint(text).diagnostics.filter(is).length;
    const after = edited(source, edits);
    const isIt = (one: Diagnostic) => one.code === code;
    const isError = ({ severity }: Diagnostic) => severity === "error";
    expect(count(after, isIt)).toBeLessThan(count(source, isIt));
    expect(count(after, isError)).toBeLessThanOrEqual(count(source, isError));
  });
});
