import { Lexer } from "chevrotain";
import { describe, expect, test } from "vitest";
import { Grammar } from "../src/syntax/grammar.ts";
import { LEXER_OPTIONS } from "../src/syntax/lexer.ts";
import { ALL_TOKENS } from "../src/syntax/tokens.ts";

describe("what is not validated each time the package is loaded is without faults", () => {
  test("the tokens", () => {
    expect(() => new Lexer([...ALL_TOKENS], LEXER_OPTIONS)).not.toThrow();
  });

  test("the grammar: no rule is ambiguous or calls itself first", () => {
    expect(() => new Grammar(true)).not.toThrow();
  });
});
