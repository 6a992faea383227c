import { expect, test } from "vitest";
import { openDocument } from "./open-document.ts";
import { pdfSyntax } from "./pdf-syntax.ts";
import { pdfString } from "./pdfkit-internals.ts";

const document = openDocument({
  title: "",
  languages: ["en"],
  createdAt: new Date(0),
  contentHash: "sha256:00",
  identifier: "sha256:00",
  lacksGlyphs: false,
});
const object = document.ref({});

test.each([
  ["a name", "Type", "/Type"],
  ["a number, without an exponent", 0.000_000_4, "0"],
  ["a number with many places", 1 / 3, "0.333333"],
  ["a text", pdfString("a (b) \\"), "(a \\(b\\) \\\\)"],
  ["a text beyond ASCII", pdfString("张𠮷"), "<FEFF5F20D842DFB7>"],
  ["a text with a line break", pdfString("a\nb"), "<FEFF0061000A0062>"],
  ["bytes", Uint8Array.of(0, 255), "<00ff>"],
  ["a date, in universal time", new Date("2026-10-05T01:02:03.456+08:00"), "(D:20261004170203Z)"],
  ["an array with a hole", [1, undefined, true], "[1 null true]"],
  ["a dictionary without what is undefined", { A: 1, B: undefined, C: { D: [] } }, "<</A 1 /C <</D []>>>>"],
  ["a reference", { K: object }, `<</K ${String(object)}>>`],
  ["nothing", null, "null"],
] as const)("%s", (_, value, syntax) => {
  expect(pdfSyntax(value)).toBe(syntax);
});
