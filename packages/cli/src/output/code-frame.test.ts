import { describe, expect, test } from "vitest";
import { codeFrame } from "./code-frame.ts";
import { displayWidth } from "./terminal-text.ts";

const plain = (_: string, text: string) => text;

/** The frame of the first place where `part` stands in `text`. */
function frameOf(text: string, part: string): readonly string[] {
  const offset = text.indexOf(part);
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const start = { offset, line, column };
  const end = { offset: offset + part.length, line, column: column + part.length };
  return codeFrame(text, { file: "a.scorecard", start, end }, plain);
}

describe("carets stand under what is meant", () => {
  test("after Chinese, which is two columns wide", () => {
    expect(frameOf("x\n指标：客户满意渡\n", "客户满意渡")).toEqual([
      "  2 | 指标：客户满意渡",
      "    |       ^^^^^^^^^^",
    ]);
  });
  test("after a tab", () => {
    expect(frameOf("\t上级: 6", "6")).toEqual(["  1 |     上级: 6", "    |           ^"]);
  });
  test("after an emoji and a letter with an accent of its own", () => {
    expect(frameOf("👩‍💼e\u0301=9", "9")).toEqual(["  1 | 👩‍💼e\u0301=9", "    |     ^"]);
  });
  test("with Windows and old Mac line ends, and with line numbers of two digits", () => {
    expect(frameOf(`${"\r\n".repeat(9)}坏`, "坏")).toEqual(["  10 | 坏", "     | ^^"]);
    expect(frameOf("a\rbad", "bad")).toEqual(["  2 | bad", "    | ^^^"]);
  });
  test("at the end of the line, where something is missing", () => {
    const end = { offset: 2, line: 1, column: 3 };
    expect(codeFrame("ab", { file: "a", start: end, end }, plain)).toEqual(["  1 | ab", "    |   ^"]);
  });
});

test("control characters of the file are shown, not sent", () => {
  expect(frameOf("a\u001b[2Jb", "b").join("\n")).not.toContain("\u001b");
});

test("a place over several lines shows its first", () => {
  const location = {
    file: "a",
    start: { offset: 2, line: 1, column: 3 },
    end: { offset: 9, line: 2, column: 2 },
  };
  expect(codeFrame("ab{cd\nef}", location, plain)).toEqual(["  1 | ab{cd", "    |   ^^^"]);
});

test("of a very long line only the surroundings are shown", () => {
  const [line = "", carets = ""] = frameOf(`${"客".repeat(500_000)}坏${"户".repeat(500_000)}`, "坏");
  expect(line.length).toBeLessThan(200);
  expect(displayWidth(line.slice(0, line.indexOf("坏")))).toBe(carets.indexOf("^"));
});

test("a line that the text does not have gives no frame", () => {
  const place = { offset: 9, line: 5, column: 1 };
  expect(codeFrame("ab", { file: "a", start: place, end: place }, plain)).toEqual([]);
});
