import { expect, test } from "vitest";
import { numberInWords, percentInWords } from "./number-words.ts";

test.each([
  ["15", "15"],
  ["-2.5", "−2.5"],
  ["0.123456", "0.123456"],
  ["205/13", "15.769231…"],
  ["-1/3", "−0.333333…"],
  ["1/8", "0.125"],
  ["0.12345678", "0.123457…"],
  ["0.99999999", "1.000000…"],
  ["2026-11-05", "2026-11-05"],
  [`1/${"3".repeat(70)}`, "0.000000…"],
])("%s is read %s", (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test.each([
  ["0.8", "80%"],
  ["1/6", "16.67%"],
  ["1/8", "12.5%"],
  ["-0.05", "−5%"],
])("the share %s is read %s", (share, words) => {
  expect(percentInWords(share)).toBe(words);
});
