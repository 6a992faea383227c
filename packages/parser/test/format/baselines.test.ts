import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { formatSource } from "../../src/index.ts";

/*
 * Files as authors leave them, and as they are set: `name.scorecard` becomes `name.formatted.scorecard`, and with keywords
 * of a vocabulary `name.en.scorecard`, `name.zh-Hans.scorecard`, `name.zh-Hant.scorecard`.
 */

const FOLDER = new URL("files/", import.meta.url);

function textOf(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8");
}

const results = readdirSync(FOLDER).flatMap((file) => {
  const [name = "", how = ""] = file.split(".");
  if (how === "scorecard") return [];
  return [
    { file, source: `${name}.scorecard`, keywords: how === "formatted" ? undefined : (how as Language) },
  ];
});

test("every file has its result", () => {
  const sources = readdirSync(FOLDER).filter((file) => file.split(".").length === 2);
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((source) => !results.some((result) => result.source === source))).toEqual([]);
});

describe.each(results)("$file", ({ file, source, keywords }) => {
  const options = keywords ? { keywords } : {};

  test(`is what ${source} becomes`, () => {
    expect(formatSource({ path: source, text: textOf(source) }, options)).toBe(textOf(file));
  });

  test("stays as it is", () => {
    expect(formatSource({ path: file, text: textOf(file) }, options)).toBe(textOf(file));
  });
});
