import { expect, test } from "vitest";
import { fileSizeText, parseFileSize } from "./file-size.ts";

test.each([
  ["500", 500],
  ["500 B", 500],
  ["2KB", 2048],
  ["1.5 mb", 1572864],
  ["3M", 3145728],
  ["0", undefined],
  ["-1", undefined],
  ["MB", undefined],
  ["1 GB", undefined],
  ["1,5 MB", undefined],
  ["", undefined],
])("%j is %s bytes", (text, bytes) => {
  expect(parseFileSize(text)).toBe(bytes);
});

test.each([
  [500, "500 B"],
  [1024, "1 KB"],
  [1536, "1.5 KB"],
  [1048576, "1 MB"],
  [1048577, "1.1 MB"],
])("%i bytes read %s", (bytes, text) => {
  expect(fileSizeText(bytes)).toBe(text);
});
