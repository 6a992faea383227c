import { describe, expect, test } from "vitest";
import { displayWidth, expandTabs, padTo, visible, wrap } from "./terminal-text.ts";

test.each([
  ["an escape sequence", "\u001b[31m红\u001b[0m", "␛[31m红␛[0m"],
  ["a bell and a backspace", "\u0007\b", "␇␈"],
  ["delete", "\u007f", "␡"],
  ["an 8-bit control", "\u009b2J", "�2J"],
  ["direction marks", "a\u202eb\u2066c", "a�b�c"],
  ["invisible characters", "王\u200b伟\ufeff", "王�伟�"],
  ["half a character", "\ud83d!", "�!"],
  ["an emoji stays", "👩‍💼", "👩‍💼"],
  ["Chinese stays", "客户满意度 ≥ 90%", "客户满意度 ≥ 90%"],
])("nothing from a file steers the terminal: %s", (_, text, expected) => {
  expect(visible(text)).toBe(expected);
});

test.each([
  ["abc", 3],
  ["客户", 4],
  ["Ａ，", 4],
  ["e\u0301", 1],
  ["𠮷", 2],
  ["👩‍💼", 2],
  ["❤️", 2],
  ["", 0],
])("%j takes %i columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("tabs lead to the next column of four, wide characters counted as two", () => {
  expect(expandTabs("a\tb")).toBe("a   b");
  expect(expandTabs("客户\tb")).toBe("客户    b");
});

test("padding counts columns", () => {
  expect(padTo("王伟", 6)).toBe("王伟  ");
  expect(padTo("8.5", 5, "right")).toBe("  8.5");
  expect(padTo("欧阳若兰", 4)).toBe("欧阳若兰");
});

describe("wrapping", () => {
  test("English breaks at spaces", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });
  test("Chinese breaks between characters, but no line begins with a closing mark", () => {
    expect(wrap("先检查全部输入，再写文件。", 14)).toEqual(["先检查全部输", "入，再写文件。"]);
  });
  test("words and option names in Chinese stay whole", () => {
    expect(wrap("请用 --encoding 指定编码", 16)).toEqual(["请用 --encoding", "指定编码"]);
  });
  test("a word longer than a line stays whole", () => {
    expect(wrap("abcdefghij kl", 5)).toEqual(["abcdefghij", "kl"]);
  });
});
