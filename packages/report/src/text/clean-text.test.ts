import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

test.each([
  ["zero-width space, word joiner, byte order mark", "客\u200B户\u2060回\uFEFF访", "客户回访"],
  ["control characters", "客\u0000户\u0007\u001B[31m", "客户[31m"],
  ["direction overrides", "张\u202E三\u2066", "张三"],
  ["half a surrogate pair", "张\uD842三", "张三"],
  ["line ends of every system", "一\r\n二\r三\u2028四", "一\n二\n三\n四"],
  ["a tab", "工号\t001", "工号 001"],
  ["what is kept", "𠮷野家 㛃 葛\u{E0100} R&D <b>", "𠮷野家 㛃 葛\u{E0100} R&D <b>"],
])("%s", (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
