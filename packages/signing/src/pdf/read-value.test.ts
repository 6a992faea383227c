import { describe, expect, it } from "vitest";
import { readValue, SyntaxFault } from "./read-value.ts";
import { writeValue } from "./write-value.ts";

const read = (text: string, maxDepth = 20) =>
  readValue({ bytes: Uint8Array.from(Buffer.from(text, "latin1")), at: 0, maxDepth });

describe("a value of a PDF file", () => {
  it.each([
    ["null", "null"],
    ["true", "true"],
    ["-12.50", "-12.5"],
    [".5", "0.5"],
    ["7.", "7"],
    ["+3", "3"],
    ["12 0 R", "12 0 R"],
    ["12 0 obj", "12"],
    ["/A#20B", "/A#20B"],
    ["(a\\(b\\)c (d) \\101\\n)", "<61286229632028642920410a>"],
    ["(a\\\r\nb\r\nc)", "<61620a63>"],
    ["<61 6 2 7>", "<616270>"],
    ["[1 [2 3 0 R] /N]", "[1 [2 3 0 R] /N]"],
    ["<< /A 1/B<</C(x)>> >>", "<< /A 1 /B << /C <78> >> >>"],
    ["% a remark\n 5", "5"],
  ])("%s", (text, expected) => {
    expect(writeValue(read(text))).toBe(expected);
  });

  it.each(["", "<<", "<< /A >>", "<< /A 1 /A 2 >>", "[1 2", "(abc", "<6x>", "--1", "1e5", "endobj", ">>"])(
    "%s is none",
    (text) => {
      expect(() => read(text)).toThrow(SyntaxFault);
    },
  );

  it("knows where a text stands, to the byte", () => {
    expect(read("  <6162>")).toMatchObject({ kind: "string", start: 2, end: 8 });
  });

  it("does not nest deeper than allowed", () => {
    expect(() => read("[[[1]]]", 2)).toThrow(SyntaxFault);
    expect(writeValue(read("[[[1]]]", 3))).toBe("[[[1]]]");
  });
});
