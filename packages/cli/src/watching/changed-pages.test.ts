import { expect, test } from "vitest";
import { changedPages } from "./changed-pages.ts";

test.each([
  ["a b c", "a b c", "没有变化", "no page changed"],
  ["a b c", "a x c", "第 2 页有变化", "page 2 changed"],
  ["a b c", "x b y", "第 1、3 页有变化", "pages 1, 3 changed"],
  ["a b", "a b c", "第 3 页有变化，由 2 页变为 3 页", "page 3 changed, 3 pages instead of 2"],
  ["a b", "a", "由 2 页变为 1 页", "1 page instead of 2"],
])("%s → %s", (before, now, chinese, english) => {
  const said = changedPages(before.split(" "), now.split(" "));
  expect([said["zh-Hans"], said.en]).toEqual([chinese, english]);
});
