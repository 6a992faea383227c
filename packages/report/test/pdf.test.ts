import { type LocalizedText, type Template, wordings } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { describe, expect, test } from "vitest";
import { createSheetRenderer, type RendererOptions, type SheetInput } from "../src/index.ts";
import { DIRECTOR } from "./support/director.ts";
import { shippedFonts } from "./support/fonts.ts";
import { laidOut, linesOf } from "./support/pages.ts";
import { FINAL, PROVISIONAL, resultOf, reviewOf, ZHANG } from "./support/reviews.ts";
import { describeWith, extractedText, runOn, withoutSpaces } from "./support/tools.ts";

const fonts = shippedFonts();
const BOTH_SCRIPTS = withBothScripts(DIRECTOR);
const CREATED = { createdAt: new Date("2026-10-05T01:02:03Z") };
const MODES: readonly { readonly languages: RendererOptions["languages"] }[] = [
  { languages: ["zh-Hans"] },
  { languages: ["zh-Hant"] },
  { languages: ["en"] },
  { languages: ["zh-Hans", "en"] },
];

function rendererFor(options: Partial<RendererOptions> = {}) {
  return createSheetRenderer({ template: BOTH_SCRIPTS, languages: ["zh-Hans"], fonts, ...options });
}

function filledFor(employee = ZHANG, comments: Readonly<Record<string, string>> = {}): SheetInput {
  const review = reviewOf(BOTH_SCRIPTS, { employee, comments });
  return { kind: "filled", review, result: resultOf(BOTH_SCRIPTS, FINAL, employee) };
}

const provisional: SheetInput = {
  kind: "filled",
  review: reviewOf(BOTH_SCRIPTS),
  result: resultOf(BOTH_SCRIPTS, PROVISIONAL),
};

async function bytesOf(sheets: readonly SheetInput[], options: Partial<RendererOptions> = {}) {
  const { bytes } = await rendererFor(options).render(sheets, CREATED);
  return bytes;
}

/** Every text of a template in one language, wherever it stands. */
function templateTexts(value: unknown, language: keyof LocalizedText): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (language in value && wordings(value as LocalizedText).length > 0) {
    const text = (value as LocalizedText)[language];
    return text === undefined ? [] : [text];
  }
  return Object.entries(value)
    .filter(([key]) => key !== "unit")
    .flatMap(([, member]) => templateTexts(member, language));
}

describe.each(MODES)("in $languages", ({ languages }) => {
  const inputs: readonly (readonly [string, SheetInput])[] = [
    ["blank", { kind: "blank" }],
    ["filled", filledFor()],
    ["provisional", provisional],
  ];

  describeWith(["qpdf", "pdffonts"], "the file", () => {
    test.each(inputs)(
      "%s is well-formed, with every font embedded as a subset and mapped to text",
      async (_, input) => {
        const bytes = await bytesOf([input], { languages });
        expect(runOn(bytes, "qpdf", ["--check"])).toContain("No syntax or stream encoding errors");
        const rows = runOn(bytes, "pdffonts", []).trim().split("\n").slice(2);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows)
          expect(row).toMatch(/^[A-Z]{6}\+NotoSans\S+ +CID TrueType +Identity-H +yes yes yes /u);
      },
    );
  });

  describeWith(["pdftotext"], "the text", () => {
    test("gives back every text of the template, code point for code point", async () => {
      const text = extractedText(await bytesOf([{ kind: "blank" }], { languages }));
      const expected = languages.flatMap((language) => templateTexts(BOTH_SCRIPTS, language));
      expect(expected.length).toBeGreaterThan(60);
      const set = laidOut(BOTH_SCRIPTS, { kind: "blank" }, languages, fonts).flatMap(linesOf);
      const extracted = set.map((line) => withoutSpaces(line.text)).filter((line) => text.includes(line));
      const lines = new Set(extracted.map((line) => line.replace(/^(?:计量：|計量：|Measure:)/u, "")));
      const scrambled = expected.filter((wording) => !isMadeOf(lines, withoutSpaces(wording)));
      expect(scrambled).toEqual([]);
    });

    test("has no character that stands for another", async () => {
      const text = extractedText(await bytesOf([filledFor()], { languages }));
      expect(text).not.toMatch(/\p{Cc}|[\uFFFD\u2E80-\u2FDF\uF900-\uFAFF]/u);
    });
  });
});

/** Whether a text is made of nothing but whole lines, each of which was extracted. */
function isMadeOf(lines: ReadonlySet<string>, text: string): boolean {
  if (text === "") return true;
  return Array.from({ length: text.length }, (_, index) => text.length - index).some(
    (length) => lines.has(text.slice(0, length)) && isMadeOf(lines, text.slice(length)),
  );
}

describeWith(["pdftotext"], "names and comments", () => {
  const rare = { number: "000012", name: "㛃䶮𠮷", department: "客户服务部" };

  test("rare characters come back as themselves", async () => {
    const { bytes, diagnostics } = await rendererFor().render([filledFor(rare)], CREATED);
    expect(extractedText(bytes)).toContain("㛃䶮𠮷");
    expect(diagnostics).toEqual([]);
  });

  test("characters that share a glyph come back as themselves, also after another document met the other one", async () => {
    const renderer = rendererFor();
    const radical = filledFor({ ...rare, name: "⽤⼾" });
    const ordinary = filledFor({ ...rare, name: "用户戶\u00A0用" });
    const first = await renderer.render([radical], CREATED);
    const second = await renderer.render([ordinary], CREATED);
    expect(extractedText(first.bytes)).toContain("⽤⼾");
    expect(extractedText(second.bytes)).toContain("用户戶用");
    expect(extractedText(second.bytes)).not.toMatch(/[\u2F00-\u2FDF]/u);
  });

  test("hostile texts are printed as they are", async () => {
    const name = "R&D <b>‹x›</b> ) Tj (";
    const comment = "{{template.id}} \\u0000 ]]> <?xpacket end='w'?> =HYPERLINK(1)\u202E\u0007完";
    const bytes = await bytesOf([filledFor({ number: "1", name }, { "supervisor-comment": comment })]);
    const text = extractedText(bytes);
    expect(text).toContain(withoutSpaces(name));
    expect(text).toContain(withoutSpaces("{{template.id}} \\u0000 ]]> <?xpacket end='w'?> =HYPERLINK(1)完"));
  });

  test("a comment of 10,000 characters comes back whole", async () => {
    const comment = "本月投诉响应及时，客户信息完整；".repeat(625);
    const { bytes } = await rendererFor().render(
      [filledFor(ZHANG, { "supervisor-comment": comment })],
      CREATED,
    );
    expect(comment.length).toBe(10_000);
    expect(extractedText(bytes).split("本月投诉响应及时").length - 1).toBeGreaterThan(500);
    const letters = (text: string) => [...text].filter((character) => character === "诉").length;
    const without = extractedText(await bytesOf([filledFor()]));
    expect(letters(extractedText(bytes)) - letters(without)).toBe(625);
  });
});

describe("a character that no font has", () => {
  test("is reported with its code point, once, and printed as a box", async () => {
    const employee = { number: "1", name: "张\u{1F984}\u{1F984}" };
    const { diagnostics } = await rendererFor().render([filledFor(employee)], CREATED);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["character-without-glyph", "error"],
    ]);
    expect(diagnostics[0]?.message.en).toContain("U+1F984");
  });
});

describeWith(["pdfinfo"], "what the file says of itself", () => {
  test("its title names the sheet, the person and the period, and markup in a name does no harm", async () => {
    const bytes = await bytesOf([filledFor({ number: "00731", name: "R&D <张>" })]);
    const info = runOn(bytes, "pdfinfo", []);
    expect(info).toContain("客服总监考核评分表  |  R&D <张>（00731）  |  2026 年 9 月");
    expect(info).toMatch(/PDF version: +1\.7/u);
    expect(info).toContain("A4");
    expect(runOn(bytes, "pdfinfo", ["-meta"])).toContain("R&amp;D &lt;张&gt;（00731）");
  });

  test("Letter by option", async () => {
    expect(runOn(await bytesOf([{ kind: "blank" }], { paper: "Letter" }), "pdfinfo", [])).toContain(
      "612 x 792",
    );
  });
});

describe("the same input", () => {
  test("gives the same bytes, alone or after others, in any renderer", async () => {
    const alone = await bytesOf([filledFor()]);
    const renderer = rendererFor();
    await renderer.render([filledFor({ number: "2", name: "欧阳䶮" })], CREATED);
    const later = await renderer.render([filledFor()], CREATED);
    expect(later.bytes).toEqual(alone);
  });

  test("but namesakes give different files with different identifiers", async () => {
    const files = await Promise.all(
      ["0031", "0058"].map((number) => bytesOf([filledFor({ number, name: "王伟" })])),
    );
    const [one, other] = files.map(
      (bytes) => /\/ID \[<([0-9a-f]+)>/u.exec(new TextDecoder("latin1").decode(bytes))?.[1],
    );
    expect(one).toMatch(/^[0-9a-f]{32}$/u);
    expect(one).not.toBe(other);
  });
});

describeWith(["pdftotext"], "several sheets in one file", () => {
  test("each has its own page numbers", async () => {
    const people = ["王伟", "王伟", "李娜"].map((name, index) => filledFor({ number: `00${index}`, name }));
    const { bytes, pages } = await rendererFor().render(people, CREATED);
    expect(pages).toBe(6);
    const text = extractedText(bytes);
    expect(text.split("第1页/共2页").length - 1).toBe(3);
    expect(text.split("第2页/共2页").length - 1).toBe(3);
    expect(text).not.toContain("共6页");
  });

  test("none is an error", async () => {
    await expect(rendererFor().render([], CREATED)).rejects.toThrow(RangeError);
  });
});

describe("a company's texts", () => {
  const company = {
    name: { "zh-Hans": "云帆客服有限公司" },
    footer: { "zh-Hans": "{{employee.department}}内部资料" },
    notice: { "zh-Hans": "{{employee.salary}}" },
  };

  test("what is wrong with a text is reported, and the text left out", async () => {
    const { diagnostics } = await rendererFor({ company }).render([filledFor()], CREATED);
    expect(diagnostics.map(({ code }) => code)).toEqual(["pattern-unknown-value"]);
  });

  test("a missing value is a warning on a filled sheet, and none on a blank one", async () => {
    const renderer = rendererFor({ company: { footer: company.footer } });
    const filled = await renderer.render([filledFor({ number: "1", name: "王伟" })], CREATED);
    const blank = await renderer.render([{ kind: "blank" }], CREATED);
    expect(filled.diagnostics.map(({ code }) => code)).toEqual(["pattern-value-missing"]);
    expect(blank.diagnostics).toEqual([]);
  });

  test("a logo that is no picture is reported", async () => {
    const { diagnostics } = await rendererFor({
      company: { logo: new TextEncoder().encode("GIF89a") },
    }).render([{ kind: "blank" }], CREATED);
    expect(diagnostics.map(({ code }) => code)).toEqual(["logo-unknown"]);
  });
});

test("a template that lacks a language is reported once for each text", async () => {
  const title = { "zh-Hans": "客服总监考核评分表" };
  const template: Template = { ...DIRECTOR, title };
  const { diagnostics } = await rendererFor({ template, languages: ["zh-Hans", "en"] }).render(
    [{ kind: "blank" }, { kind: "blank" }],
    CREATED,
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(["text-not-in-language"]);
});
