import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { editable, repaired } from "../support/edited-file.ts";
import { pdfObjects } from "../support/pdf-objects.ts";
import { signedByAll } from "../support/signed-sheet.ts";
import { describeWith } from "../support/tools.ts";
import { CONTENT_RULES } from "./rules/content-rules.ts";
import { FIELD_RULES } from "./rules/field-rules.ts";
import { FILE_RULES } from "./rules/file-rules.ts";
import { FONT_RULES } from "./rules/font-rules.ts";
import { METADATA_RULES, xmpOf } from "./rules/metadata-rules.ts";
import type { JudgedFile } from "./rules/rule.ts";
import { STRUCTURE_RULES } from "./rules/structure-rules.ts";
import { CREATED_AT, filled, rendered, SHEET_FILES, type SheetFile } from "./sheets.ts";

const RULES = [
  ...FILE_RULES,
  ...CONTENT_RULES,
  ...FONT_RULES,
  ...FIELD_RULES,
  ...STRUCTURE_RULES,
  ...METADATA_RULES,
];

async function judged(file: Omit<SheetFile, "name">): Promise<JudgedFile> {
  return judge((await rendered(file)).bytes);
}

function judge(bytes: Uint8Array): JudgedFile {
  return { bytes, text: Buffer.from(bytes).toString("latin1"), objects: pdfObjects(bytes) };
}

interface Damage {
  readonly what: string;
  readonly find: RegExp;
  readonly put: string;
  /** In what the rules report. */
  readonly found: string;
}

/** A sound file, its streams unpacked, with one thing changed. */
const DAMAGE: readonly Damage[] = [
  { what: "a file that is not marked", find: /\/Marked true/u, put: "/Marked false", found: "/MarkInfo" },
  {
    what: "a file without its structure",
    find: /\/StructTreeRoot \d+ 0 R/u,
    put: "",
    found: "/StructTreeRoot",
  },
  { what: "no language", find: /\/Lang \(zh-Hans\)\n(?=[\s\S]{0,200}\/MarkInfo)/u, put: "", found: "/Lang" },
  {
    what: "content outside of the structure",
    find: /\/StructParents \d+/u,
    put: "",
    found: "/StructParents",
  },
  {
    what: "a script",
    find: /\/PageMode|\/Type \/Catalog/u,
    put: "$& /OpenAction << /S /JavaScript /JS (x) >>",
    found: "/JS",
  },
  {
    what: "an action at opening",
    find: /\/Type \/Catalog/u,
    put: "$& /OpenAction [null /Fit]",
    found: "/OpenAction",
  },
  { what: "layers", find: /\/Type \/Catalog/u, put: "$& /OCProperties << >>", found: "/OCProperties" },
  { what: "a tiny page", find: /(\/MediaBox \[\s+0\s+0\s+)[\d.]+/u, put: "$12", found: "2 × 841.89" },
  { what: "an endless name", find: /\/Type \/Catalog/u, put: `$& /Long /${"n".repeat(200)}`, found: "/nnnn" },
  {
    what: "data kept elsewhere",
    find: /\/Subtype \/XML/u,
    put: "$& /FFilter /FlateDecode",
    found: "/FFilter",
  },
  { what: "an operator that does not exist", find: /(?<=\n)BT\n/u, put: "BT\n3 qq\n", found: "qq" },
  { what: "a font that the page does not name", find: /\/F1 (?=[\d.]+ Tf)/u, put: "/F9 ", found: "/F9" },
  { what: "a graphics state left open", find: /(?<=\n)BT\n/u, put: "q\nBT\n", found: "1 left open" },
  {
    what: "no output intent",
    find: /\/OutputIntents \[[^\]]+\]/u,
    put: "/OutputIntents [ ]",
    found: "0 output intents",
  },
  { what: "a profile of another kind", find: /mntrRGB /u, put: "prtrCMYK", found: "not an RGB profile" },
  { what: "CMYK", find: /(?<=\n)BT\n/u, put: "0 0 0 1 k\nBT\n", found: "k" },
  { what: "transparency", find: /\/ProcSet/u, put: "/ExtGState << /G << /ca 0.5 >> >> $&", found: "/ca" },
  { what: "a font that is not embedded", find: /\/FontFile2 /u, put: "/FontFile9 ", found: "not embedded" },
  {
    what: "another encoding",
    find: /\/Encoding \/Identity-H/u,
    put: "/Encoding /GBK-EUC-H",
    found: "encoding",
  },
  { what: "a wrong width", find: /(\/W \[\s+0\s+\[\s+\d+\s+)[\d.]+/u, put: "$1777", found: "777, not" },
  { what: "a code without text", find: /<0001> <[0-9a-f]+>\n/u, put: "<fff1> <0041>\n", found: " 1" },
  { what: "the box for a character that is lacking", find: /<0001/u, put: "<0000", found: " 0" },
  { what: "a hidden field", find: /\/F 4\s+\/FT \/Sig/u, put: "/F 6 /FT /Sig", found: "flags 6" },
  {
    what: "a field that is not printed",
    find: /\/F 4\s+\/FT \/Sig/u,
    put: "/F 0 /FT /Sig",
    found: "flags 0",
  },
  { what: "a field without appearance", find: /\/AP <<[^>]+>>/u, put: "", found: "no appearance" },
  { what: "an appearance for the mouse", find: /\/AP <</u, put: "/AP << /D 5", found: "/D" },
  {
    what: "appearances left to the reader",
    find: /\/SigFlags/u,
    put: "/NeedAppearances true $&",
    found: "/NeedAppearances",
  },
  {
    what: "metadata that are not XML",
    find: /<rdf:RDF /u,
    put: "<rdf:RDF & ",
    found: "disallowed character",
  },
  {
    what: "a date that differs",
    find: /<xmp:CreateDate>2026/u,
    put: "<xmp:CreateDate>2025",
    found: "/CreationDate",
  },
  { what: "a title that differs", find: /x-default">/u, put: 'x-default">X', found: "/Title" },
  {
    what: "a property that is not described",
    find: /<pdfaProperty:name>ContentHash/u,
    put: "<pdfaProperty:name>X",
    found: "scorecard:ContentHash",
  },
  {
    what: "a missing identification",
    find: /<pdfaid:part>3/u,
    put: "<pdfaid:part>9",
    found: "no identification",
  },
  {
    what: "an attachment without relation",
    find: /\/AFRelationship \/Source/u,
    put: "",
    found: "/AFRelationship",
  },
  {
    what: "an attachment that the document does not own",
    find: /\/AF \[\s+\d+ 0 R/u,
    put: "/AF [",
    found: " 0 R",
  },
];

test("the rules are listed for readers", () => {
  const documented = readFileSync(new URL("../../../../docs/report.md", import.meta.url), "utf8");
  for (const { clause, asks } of RULES) expect(documented).toContain(`| ${clause} | ${asks} |`);
});

describeWith(["qpdf"], "PDF/A-3, as far as a machine can tell", () => {
  describe.each(SHEET_FILES)("$name", (sheets) => {
    const file = judged(sheets);

    test.each(RULES)("$clause: $asks", async ({ faults }) => {
      expect(faults(await file)).toEqual([]);
    });
  });

  describeWith(["openssl"], "a sheet that everybody has signed", () => {
    const file = rendered({ sheets: [filled("张敏")] }).then(async ({ bytes }) =>
      judge(await signedByAll(bytes, CREATED_AT)),
    );

    test.each(RULES)("$clause: $asks", async ({ faults }) => {
      expect(faults(await file)).toEqual([]);
    });
  });

  describe("a rule finds", () => {
    const sound = judged({ sheets: [filled("张敏")] }).then(({ bytes }) => editable(bytes));

    test.each(DAMAGE)("$what", async ({ what: _, find, put, found }) => {
      const text = await sound;
      expect(text).toMatch(find);
      const file = judge(repaired(text.replace(find, put)));
      const faults = RULES.flatMap((rule) => rule.faults(file));
      expect(faults.join("\n")).toContain(found);
    });
  });

  test("a file with a character that no font has declares nothing", async () => {
    const { objects } = await judged({ sheets: [filled("张\u{1F984}")] });
    expect(xmpOf({ objects })).not.toMatch(/pdfaid|pdfuaid/u);
  });

  test("the frame of the file is judged by its bytes", async () => {
    const file = await judged({ sheets: [{ kind: "blank" }] });
    const framed = { ...file, text: `x${file.text}x` };
    expect(FILE_RULES.flatMap((rule) => rule.faults(framed))).toHaveLength(2);
  });
});
