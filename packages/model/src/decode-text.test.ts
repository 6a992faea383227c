import { describe, expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const TEXT = "考核";

/** Bytes written as hexadecimal digits. */
function bytes(digits: string): Uint8Array {
  return Uint8Array.from(digits.split(" ").filter(Boolean), (byte) => Number.parseInt(byte, 16));
}

describe("a file's bytes", () => {
  test.each([
    ["UTF-8", "e8 80 83 e6 a0 b8", "utf-8", false],
    ["UTF-8 with its mark", "ef bb bf e8 80 83 e6 a0 b8", "utf-8", false],
    ["UTF-16 as Notepad saves it", "ff fe 03 80 38 68", "utf-16le", false],
    ["UTF-16, the other way round", "fe ff 80 03 68 38", "utf-16be", false],
    ["GB18030, which is a guess", "bf bc ba cb", "gb18030", true],
  ])("%s", (_, digits, encoding, guessed) => {
    expect(decodeText(bytes(digits))).toEqual({ text: TEXT, encoding, guessed });
  });

  test("are read in the encoding that was asked for", () => {
    expect(decodeText(bytes("a6 d2 ae d6"), "big5")).toEqual({
      text: TEXT,
      encoding: "big5",
      guessed: false,
    });
    expect(decodeText(bytes("bf bc ba cb"), "gb18030")?.guessed).toBe(false);
  });

  test("a mark goes before what was asked for", () => {
    expect(decodeText(bytes("ff fe 03 80 38 68"), "big5")).toMatchObject({
      text: TEXT,
      encoding: "utf-16le",
    });
  });

  test("that hold a zero, or fit no encoding, are no text", () => {
    expect(decodeText(bytes("50 4b 00 04"))).toBeUndefined();
    expect(decodeText(bytes("ff ff ff"))).toBeUndefined();
    expect(decodeText(bytes("bf bc ba cb"), "utf-8")).toBeUndefined();
  });

  test("may be none", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "utf-8", guessed: false });
  });
});
