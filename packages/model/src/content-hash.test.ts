import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, contentHash } from "./content-hash.ts";

describe("canonical JSON", () => {
  test.each<readonly [unknown, string]>([
    [{ b: 1, a: [true, null, "指挥"] }, '{"a":[true,null,"指挥"],"b":1}'],
    [{ a: undefined, b: "" }, '{"b":""}'],
    [{ é: 1, e: 2, 指: 3, Z: 4 }, '{"Z":4,"e":2,"é":1,"指":3}'],
    ['"\\\n', '"\\"\\\\\\n"'],
    [{}, "{}"],
  ])("%#", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test("is JSON that says the same", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("the content hash", () => {
  test("does not depend on the order of keys", () => {
    expect(contentHash({ a: 1, b: { c: "2", d: "3" } })).toBe(contentHash({ b: { d: "3", c: "2" }, a: 1 }));
  });

  test("depends on everything else", () => {
    const hashes = [{ a: ["1", "2"] }, { a: ["2", "1"] }, { a: "1" }, { A: ["1", "2"] }, {}].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test("is the SHA-256 of the canonical JSON", () => {
    const expected = createHash("sha256").update('{"a":"指挥"}', "utf8").digest("hex");
    expect(contentHash({ a: "指挥" })).toBe(`sha256:${expected}`);
  });
});
