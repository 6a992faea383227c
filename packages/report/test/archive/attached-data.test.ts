import { createHash } from "node:crypto";
import { contentHash, type Result, type Review, type Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import {
  createSheetRenderer,
  type RendererOptions,
  type SheetIndex,
  type SheetInput,
  sheetIndexSchema,
} from "../../src/index.ts";
import { attachmentsOf, type FoundAttachment, jsonOf } from "../support/attachments.ts";
import { DIRECTOR } from "../support/director.ts";
import { pdfObjects, textOfString } from "../support/pdf-objects.ts";
import { describeWith, runOn, withoutSpaces } from "../support/tools.ts";
import { xmpOf } from "./rules/metadata-rules.ts";
import { CREATED_AT, FONTS, filled, rendered, type SheetFile } from "./sheets.ts";

/** One grey pixel. */
const LOGO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

type Attachments = ReadonlyMap<string, FoundAttachment>;

async function attachedTo(file: Omit<SheetFile, "name">): Promise<Attachments> {
  return attachmentsOf((await rendered(file)).bytes);
}

function indexOf(attachments: Attachments): SheetIndex {
  return sheetIndexSchema.parse(jsonOf(attachments, "sheet.json"));
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

describeWith(["qpdf", "pdftotext"], "the data inside a file", () => {
  test("of one sheet", async () => {
    const sheet = filled("张敏");
    const attachments = await attachedTo({ sheets: [sheet] });
    expect(
      [...attachments].map(([name, { relationship, description }]) => [name, relationship, description]),
    ).toEqual([
      ["result.json", "/Data", "评分结果"],
      ["review.json", "/Source", "考核记录"],
      ["sheet.json", "/Data", "本文件如何制作，以及各附件的校验值"],
      ["template.json", "/Source", "评分模板"],
    ]);
    expect(jsonOf(attachments, "template.json")).toEqual(DIRECTOR);
    expect({
      kind: "filled",
      review: jsonOf(attachments, "review.json"),
      result: jsonOf(attachments, "result.json"),
    }).toEqual(sheet);
  });

  test("has its sizes, types and checksums right", async () => {
    for (const { bytes, size, checksum, mediaType } of (
      await attachedTo({ sheets: [filled("张敏")] })
    ).values()) {
      expect(size).toBe(bytes.length);
      expect(checksum).toBe(createHash("md5").update(bytes).digest("hex"));
      expect(mediaType).toBe("/application/json");
    }
  });

  test("is named in the index by the hash of its bytes, which is that of its value", async () => {
    const attachments = await attachedTo({ sheets: [filled("张敏")] });
    const { template, sheets } = indexOf(attachments);
    for (const attached of [template, sheets[0]?.review, sheets[0]?.result]) {
      const bytes = attachments.get(attached?.file ?? "")?.bytes ?? new Uint8Array();
      expect(attached?.hash).toBe(sha256(bytes));
      expect(attached?.hash).toBe(contentHash(jsonOf(attachments, attached?.file ?? "")));
    }
  });

  test("is vouched for by the foot of every page, the information dictionary and the metadata", async () => {
    const { bytes, pages } = await rendered({ sheets: [filled("张敏")] });
    const index = indexOf(attachmentsOf(bytes));
    const [sheet] = index.sheets;
    const hash = contentHash({
      template: index.template.hash,
      review: sheet?.review?.hash,
      result: sheet?.result?.hash,
    });
    expect(sheet?.contentHash).toBe(hash);
    const text = withoutSpaces(runOn(bytes, "pdftotext", [], ["-"]));
    expect(text.split(hash.slice(0, "sha256:".length + 16)).length - 1).toBe(pages);
    const objects = pdfObjects(bytes);
    const info = objects.dictionary(objects.trailer["/Info"]);
    expect(textOfString(objects.get(info["/ContentHash"]))).toBe(hash);
    expect(xmpOf({ objects })).toContain(`<scorecard:ContentHash>${hash}</scorecard:ContentHash>`);
  });

  test("of a blank sheet is its template, and who it is for", async () => {
    const employee = { number: "0031", name: "王伟" };
    const attachments = await attachedTo({ sheets: [{ kind: "blank", employee, period: "2026-09" }] });
    expect([...attachments.keys()]).toEqual(["sheet.json", "template.json"]);
    const { template, sheets } = indexOf(attachments);
    expect(sheets).toEqual([
      {
        pages: { first: 1, count: expect.any(Number) },
        input: { kind: "blank", employee, period: "2026-09" },
        contentHash: contentHash({ template: template.hash }),
      },
    ]);
  });

  test("of several sheets is numbered, and the index knows the pages of each", async () => {
    const people = Array.from({ length: 11 }, (_, index) => filled(`王伟${index}`, `00${index}`));
    const { bytes, pages } = await rendered({ sheets: people });
    const attachments = attachmentsOf(bytes);
    const { sheets } = indexOf(attachments);
    expect([...attachments.keys()].slice(0, 3)).toEqual([
      "result-01.json",
      "result-02.json",
      "result-03.json",
    ]);
    const found = sheets.map(({ input, review, result }) => ({
      ...input,
      review: jsonOf(attachments, review?.file ?? ""),
      result: jsonOf(attachments, result?.file ?? ""),
    }));
    expect(found).toEqual(people);
    let next = 1;
    for (const { pages } of sheets) {
      expect(pages.first).toBe(next);
      next += pages.count;
    }
    expect(next - 1).toBe(pages);
  });

  test("names the logo by its hash, and has it", async () => {
    const company = { name: { "zh-Hans": "云帆客服有限公司" }, logo: LOGO };
    const attachments = await attachedTo({ sheets: [{ kind: "blank" }], options: { company } });
    const { options } = indexOf(attachments);
    expect(attachments.get("logo.png")?.bytes).toEqual(LOGO);
    expect(options.company).toEqual({
      name: company.name,
      logo: { hash: sha256(LOGO), size: LOGO.length },
    });
  });
});

test("pdf.js finds the attachments, and what the file says of itself", async () => {
  const sheet = filled("张敏");
  const { bytes } = await rendered({ sheets: [sheet] });
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const names = [...((await document.getAttachments()) ?? new Map()).keys()];
  const contents = names.map(async (name) => {
    const content = await document.getAttachmentContent(name);
    return [name, JSON.parse(new TextDecoder().decode(content as Uint8Array))];
  });
  const found = Object.fromEntries(await Promise.all(contents));
  const { info, metadata } = await document.getMetadata();
  await loading.destroy();
  expect(found).toMatchObject({
    "review.json": sheet.kind === "filled" && sheet.review,
    "result.json": sheet.kind === "filled" && sheet.result,
    "template.json": DIRECTOR,
  });
  expect(info).toMatchObject({ PDFFormatVersion: "1.7", IsAcroFormPresent: true, IsXFAPresent: false });
  expect(metadata?.get("pdfaid:part")).toBe("3");
  expect(metadata?.get("dc:title")).toContain("客服总监考核评分表");
});

describeWith(["qpdf"], "from its own data alone", () => {
  const CASES: readonly SheetFile[] = [
    { name: "a blank sheet", sheets: [{ kind: "blank", period: "2026-09" }], options: { paper: "Letter" } },
    { name: "a filled sheet", sheets: [filled("张敏")], options: { languages: ["zh-Hans", "en"] } },
    {
      name: "a sheet with the company's texts",
      sheets: [filled("张敏")],
      options: { company: { footer: { "zh-Hans": "{{employee.name}}　内部资料" } } },
    },
    {
      name: "a sheet with a logo and colours",
      sheets: [filled("张敏")],
      options: {
        company: { name: { "zh-Hans": "云帆客服有限公司" }, logo: LOGO },
        theme: { colours: { accent: "#1f4e79" } },
      },
    },
    { name: "several sheets", sheets: [filled("王伟"), { kind: "blank" }, filled("李娜")] },
    {
      name: "a sheet in the script that its template was not written in",
      sheets: [filled("张敏")],
      options: { template: withBothScripts(DIRECTOR), authored: DIRECTOR, languages: ["zh-Hant"] },
    },
  ];

  test.each(CASES)("$name is made again, byte for byte", async (file) => {
    const { bytes } = await rendered(file);
    const again = await renderedFrom(attachmentsOf(bytes));
    expect(Buffer.compare(again, bytes)).toBe(0);
  });
});

/** As a program would that has nothing but the file and the fonts. */
async function renderedFrom(attachments: Attachments): Promise<Uint8Array> {
  const { template, options, sheets, createdAt } = indexOf(attachments);
  const authored = jsonOf(attachments, template.file) as Template;
  const logo = attachments.get("logo.png")?.bytes;
  const company = options.company as RendererOptions["company"];
  const renderer = createSheetRenderer({
    ...(options as unknown as Omit<RendererOptions, "template" | "fonts">),
    template: template.converted === true ? withBothScripts(authored) : authored,
    authored,
    fonts: FONTS,
    ...(company && { company: { ...company, ...(logo && { logo }) } }),
  });
  const inputs = sheets.map(
    ({ input, review, result }): SheetInput =>
      review === undefined || result === undefined
        ? { ...input, kind: "blank" }
        : {
            ...input,
            kind: "filled",
            review: jsonOf(attachments, review.file) as Review,
            result: jsonOf(attachments, result.file) as Result,
          },
  );
  const { bytes } = await renderer.render(inputs, { createdAt: new Date(createdAt) });
  return bytes;
}

describe("an index", () => {
  const INDEX = {
    format: "scorecard-sheet",
    formatVersion: 1,
    createdAt: CREATED_AT.toISOString(),
    template: { file: "template.json", hash: contentHash(DIRECTOR) },
    options: { languages: ["zh-Hans"], paper: "A4" },
    sheets: [{ pages: { first: 1, count: 2 }, input: { kind: "blank" }, contentHash: contentHash("") }],
  };

  test("is read", () => {
    expect(sheetIndexSchema.parse(INDEX)).toEqual(INDEX);
  });

  test.each([
    ["of a later format", { ...INDEX, formatVersion: 2 }],
    ["without sheets", { ...INDEX, sheets: [] }],
    ["with a hash of another kind", { ...INDEX, template: { file: "template.json", hash: "md5:0" } }],
    ["with something more", { ...INDEX, salary: "1" }],
  ])("%s is refused", (_, value) => {
    expect(sheetIndexSchema.safeParse(value).success).toBe(false);
  });
});
