import { withBothScripts } from "@scorecard/model/scripts";
import { expect, test } from "vitest";
import type { RendererOptions } from "../../src/index.ts";
import type { Page, TextLine, TextPiece } from "../../src/layout/page.ts";
import { codedUnits, formOf } from "../../src/paint/character-codes.ts";
import { shareFonts } from "../../src/paint/shared-fonts.ts";
import { rendered } from "../archive/sheets.ts";
import { DIRECTOR } from "../support/director.ts";
import { shippedFonts } from "../support/fonts.ts";
import { KINDS } from "../support/kinds.ts";
import { describeWith } from "../support/tools.ts";
import { accessFile } from "./rules/rule.ts";

const LANGUAGES: readonly RendererOptions["languages"][] = [
  ["zh-Hans"],
  ["zh-Hant"],
  ["en"],
  ["zh-Hans", "en"],
  ["en", "zh-Hant"],
];

/*
 * What was made of a box that every sheet has is remembered from file to file. It must not name a font that only one file
 * has, not even for the space at the end of a line.
 */
describeWith(["qpdf"], "a blank sheet", () => {
  test.each([
    ["the director's sheet", DIRECTOR],
    ["every kind of rule", KINDS],
  ])("needs no fonts of its own: %s", async (_, template) => {
    for (const languages of LANGUAGES) {
      const options = { template: withBothScripts(template), languages };
      const { bytes } = await rendered({ sheets: [{ kind: "blank" }], options });
      const fonts = accessFile(bytes).readPages.flatMap(
        ({ content }) => content.match(/\/\w+(?= [\d.]+ Tf)/gu) ?? [],
      );
      expect(fonts.length).toBeGreaterThan(20);
      expect(fonts.filter((name) => !name.startsWith("/F"))).toEqual([]);
    }
  });
});

test("the space behind a line is in the fonts of all sheets, though no text has one", () => {
  const piece: TextPiece = { text: "流程", face: "sc-bold", western: false };
  const line: TextLine = { x: 0, y: 10, size: 9, width: 18, ink: "text", pieces: [piece], goesOn: true };
  const page: Page = {
    width: 100,
    height: 100,
    boxes: [{ x: 0, y: 0, box: { width: 100, height: 20, lines: [line] } }],
  };
  const shared = shareFonts(shippedFonts(), [page]).get("sc-bold");
  const [space = ""] = codedUnits({ ...piece, text: " " });
  expect(shared?.table.find(space, formOf(piece))).toBeDefined();
});
