import { expect, test } from "vitest";
import type { Box, Page } from "./page.ts";
import { contentOf } from "./page-content.ts";

const line = (text: string) => ({
  x: 0,
  y: 10,
  size: 8,
  width: 20,
  ink: "text" as const,
  pieces: [{ text, western: false }],
});

function pageWith(...boxes: readonly Box[]): Page {
  return { width: 595, height: 842, boxes: boxes.map((box) => ({ x: 34, y: 34, box })) };
}

const BODY: Box = { width: 100, height: 20, lines: [line("客户满意度")] };

test.each<readonly [string, boolean, Page]>([
  ["the same words", true, pageWith({ ...BODY })],
  ["other words", false, pageWith({ ...BODY, lines: [line("客户投诉")] })],
  ["another rule", false, pageWith({ ...BODY, rules: [{ x1: 0, y1: 0, x2: 9, y2: 0, stroke: "grid" }] })],
  ["another foot", true, pageWith(BODY, { ...BODY, tag: "page-foot" })],
  ["another tag", true, pageWith({ ...BODY, tag: { role: "P" } })],
])("%s", (_, alike, page) => {
  expect(contentOf(page) === contentOf(pageWith(BODY))).toBe(alike);
});
