import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { xmpPacket } from "./xmp.ts";

const FACTS = {
  title: "客服总监考核评分表",
  languages: ["zh-Hans", "en"],
  createdAt: new Date("2026-10-05T01:02:03.456Z"),
  contentHash: "sha256:00",
  identifier: "sha256:11",
  lacksGlyphs: false,
} as const;

/** Every text of a packet by the element that holds it. */
function textsOf(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name }) => open.push(name));
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const name = open.filter((element) => !element.startsWith("rdf:")).at(-1) ?? "";
    texts.set(name, ((texts.get(name) ?? "") + text).trim());
  });
  parser.write(xml).close();
  return texts;
}

describe("the metadata of a file", () => {
  test("say what it is, in which languages, and when it was made", () => {
    const texts = textsOf(xmpPacket(FACTS, {}));
    expect(texts.get("dc:title")).toBe("客服总监考核评分表");
    expect(xmpPacket(FACTS, {})).toContain("<rdf:Bag><rdf:li>zh-Hans</rdf:li><rdf:li>en</rdf:li></rdf:Bag>");
    expect(texts.get("xmp:CreateDate")).toBe("2026-10-05T01:02:03Z");
    expect(texts.get("scorecard:ContentHash")).toBe("sha256:00");
  });

  test.each([
    ["markup", 'R&D <b>张</b> "x" ]]>', 'R&D <b>张</b> "x" ]]>'],
    ["what XML forbids", "张\u0000\u0008敏\uFFFE", "张敏"],
    ["half of a pair", "张\uD83E敏", "张敏"],
    ["a character beyond the first plane", "𠮷", "𠮷"],
    ["what looks like the packet's end", "<?xpacket end='w'?>", "<?xpacket end='w'?>"],
  ])("survive a title with %s", (_, title, read) => {
    expect(textsOf(xmpPacket({ ...FACTS, title }, {})).get("dc:title")).toBe(read);
  });

  test("declare only what holds", () => {
    const none = textsOf(xmpPacket(FACTS, {}));
    expect([none.has("pdfaid:part"), none.has("pdfuaid:part")]).toEqual([false, false]);
    const archive = xmpPacket(FACTS, { pdfa: { part: 3, level: "A" } });
    expect([...textsOf(archive).keys()]).toContain("pdfaid:part");
    expect(archive).not.toContain("pdfua");
    const tagged = textsOf(xmpPacket(FACTS, { pdfa: { part: 3, level: "A" }, pdfua: 1 }));
    expect([tagged.get("pdfaid:conformance"), tagged.get("pdfuaid:part")]).toEqual(["A", "1"]);
  });
});
