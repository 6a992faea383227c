import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "fast-png";
import { describe, expect, test } from "vitest";
import { filesBelow, folderWith, runIn, SMALL_SHEET, smallReview } from "./support.ts";

async function picturesOf(name: string) {
  const folder = folderWith({ "small.scorecard": SMALL_SHEET, "r/0012.yaml": smallReview("0012", name) });
  const ran = await runIn(folder, ["render", "small.scorecard", "r", "--png", "--summary", "after"]);
  const files = filesBelow(folder).filter((file) => file.startsWith("out/"));
  const pictures = files
    .filter((file) => file.endsWith(".png"))
    .map((file) => decode(readFileSync(join(folder, file))));
  return { ...ran, files, pictures };
}

type Picture = Awaited<ReturnType<typeof picturesOf>>["pictures"][number];

/** The share of pixels that are dark. */
function inkOf({ data, width, height, channels }: Picture): number {
  let dark = 0;
  for (let index = 0; index < data.length; index += channels) if ((data[index] ?? 255) < 128) dark += 1;
  return dark / (width * height);
}

/** How many pixels are different. */
function difference(one: Picture, other: Picture): number {
  let count = 0;
  for (let index = 0; index < one.data.length; index += one.channels) {
    if (one.data[index] !== other.data[index]) count += 1;
  }
  return count;
}

describe("--png", () => {
  test("puts a picture of each page beside the sheet", async () => {
    const { code, files, pictures } = await picturesOf("林晓雯");
    expect(code).toBe(0);
    expect(files).toEqual([
      "out/2026-09_0012_林晓雯_small-1.png",
      "out/2026-09_0012_林晓雯_small-2.png",
      "out/2026-09_0012_林晓雯_small.pdf",
    ]);
    for (const picture of pictures) {
      expect([picture.width, picture.height, picture.channels]).toEqual([1190, 1682, 3]);
      expect(inkOf(picture)).toBeGreaterThan(0.005);
      expect(inkOf(picture)).toBeLessThan(0.2);
    }
  });

  test("draws Chinese: each name has its own characters, rare ones too", async () => {
    const [one, same, other, rare] = await Promise.all(
      ["林晓雯", "林晓雯", "林晓霞", "㛃䶮𠮷"].map(picturesOf),
    );
    const page = (made: typeof one) => made?.pictures[0] as Picture;
    expect(difference(page(one), page(same))).toBe(0);
    expect(difference(page(one), page(other))).toBeGreaterThan(20);
    expect(difference(page(one), page(rare))).toBeGreaterThan(100);
  });
});
