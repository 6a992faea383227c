import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFonts } from "../src/index.ts";
import { FONTS_FOLDER, shippedFonts } from "./support/fonts.ts";

interface ListedFont {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

const listed: { readonly fonts: readonly ListedFont[] } = JSON.parse(
  readFileSync(new URL("fonts.json", FONTS_FOLDER), "utf8"),
);

describe("the fonts that are shipped", () => {
  test.each(listed.fonts)("$file is the file that is listed", ({ file, sha256, bytes }) => {
    const content = readFileSync(new URL(`files/${file}`, FONTS_FOLDER));
    expect(content.length).toBe(bytes);
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
  });

  test("no other file lies beside them", () => {
    const files = readdirSync(new URL("files/", FONTS_FOLDER));
    expect(files.sort()).toEqual(listed.fonts.map(({ file }) => file).sort());
  });

  test("have the rare characters of names, the last one only in the fallback", () => {
    const fonts = shippedFonts();
    const faces = [..."㛃䶮𠮷"].map((character) =>
      [...fonts.values()].filter((face) => face.glyphOf(character, false) !== undefined).map(({ id }) => id),
    );
    expect(faces[0]).toContain("sc-regular");
    expect(faces[1]).toContain("sc-regular");
    expect(faces[2]).toEqual(["fallback-regular"]);
  });
});

test("a set without a Chinese font is refused", () => {
  expect(() => loadFonts([])).toThrow("sc or tc");
});
