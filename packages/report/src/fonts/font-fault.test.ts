import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFault } from "./font-fault.ts";
import { loadFonts } from "./font-set.ts";

const FILES = new URL("../../../../fonts/files/", import.meta.url);
const SANS = readFileSync(new URL("NotoSansTC_400Regular.ttf", FILES));
const SERIF = readFileSync(new URL("NotoSerifTC_400Regular.ttf", FILES));

/** The font with a table changed: another name in its directory, or other bytes at a place in it. */
function changed(
  tag: string,
  change: { name: string } | { at: number; bytes: readonly number[] },
): Uint8Array {
  const bytes = new Uint8Array(SANS);
  const view = new DataView(bytes.buffer);
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    if (new TextDecoder("latin1").decode(bytes.subarray(entry, entry + 4)) !== tag) continue;
    if ("name" in change) bytes.set(new TextEncoder().encode(change.name), entry);
    else bytes.set(change.bytes, view.getUint32(entry + 8) + change.at);
  }
  return bytes;
}

/** Where fsType stands in OS/2. */
const FS_TYPE = 8;

test.each([
  ["a shipped font", SANS, undefined],
  ["a serif", SERIF, undefined],
  ["a text", new TextEncoder().encode("not a font at all"), "unreadable"],
  ["nothing", new Uint8Array(), "unreadable"],
  ["no TrueType outlines", changed("glyf", { name: "xlyf" }), "not-truetype"],
  ["a variable font", changed("gasp", { name: "fvar" }), "variable"],
  ["embedding forbidden", changed("OS/2", { at: FS_TYPE, bytes: [0x00, 0x02] }), "embedding-forbidden"],
  ["subsets forbidden", changed("OS/2", { at: FS_TYPE, bytes: [0x01, 0x00] }), "embedding-forbidden"],
  ["for printing and looking at only", changed("OS/2", { at: FS_TYPE, bytes: [0x00, 0x04] }), undefined],
] as const)("%s", (_, bytes, fault) => {
  expect(fontFault(bytes)).toBe(fault);
});

test("figures are equally wide, in a font whose usual digits are not", () => {
  const faces = loadFonts([{ family: "tc", weight: "regular", bytes: SERIF }]);
  const face = faces.get("tc-regular");
  for (const western of [true, false]) {
    const widths = [..."0123456789"].map((digit) => face?.advanceOf(face.glyphOf(digit, western) ?? 0));
    expect(new Set(widths).size).toBe(1);
  }
});
