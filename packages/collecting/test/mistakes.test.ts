import { PDFDocument, type PDFForm, PDFName, PDFTextField } from "@cantoo/pdf-lib";
import { itemsOf } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { describe, expect, test } from "vitest";
import { collectReviews } from "../src/index.ts";
import { withPdfLib } from "./support/fillers.ts";
import { compiled, fillable } from "./support/sheets.ts";
import type { Wanted } from "./support/wanted.ts";

const SHEET = compiled(
  "agent.scorecard",
  `评分表 agent "客服专员考核评分表" {
  周期：月度
  评分人：自评、上级
  结果：取上级
  部分 performance "任务绩效" 占 100% {
    指标 satisfaction "客户满意度" 50% {
      计量："满意度"，单位 %，范围 0%～100%
      分档 {
        90% 以上：50 分
        低于 90%：0 分
      }
    }
    指标 accountability "承担责任" 20% {
      分级 {
        1 级 "推给别人"：0 分
        2 级 "承担责任"：10 分
        3 级 "防止再次发生"：20 分
      }
    }
    指标 complaints "投诉处理" 30% {
      每次扣 5 分，最低 0 分 {
        "2 小时内响应"
        "当天解决"
      }
    }
  }
  签字：考核人
}`,
);

const SUBJECT = { "employee.number": "0012", "employee.name": "林晓雯", period: "2026-09" };

async function collected(values: { readonly [field: string]: string | number }) {
  const blank = await fillable(SHEET, [{ kind: "blank", fillable: true }]);
  const wanted = new Map(
    Object.entries(values).map(([field, value]): [string, Wanted] => [
      field,
      typeof value === "number" ? { choice: value } : { text: value },
    ]),
  );
  return collectReviews(await withPdfLib(blank, wanted), { templates: [SHEET] });
}

function codesOf(
  diagnostics: readonly { readonly code: string; readonly message: { readonly en: string } }[],
) {
  return diagnostics.map(
    ({ code, message }) => `${code}: ${/“(?<field>[^”]*)”/u.exec(message.en)?.groups?.field}`,
  );
}

const ENTRIES = SHEET.sections.flatMap(itemsOf).find(({ key }) => key === "complaints")?.rule;
const [FIRST = ""] =
  ENTRIES?.kind === "tally" ? ENTRIES.entries.map(({ key }) => `item.complaints.self.${key}`) : [];

describe("mistakes by field", () => {
  test.each<readonly [string, { readonly [field: string]: string | number }, readonly string[]]>([
    ["no mistake", { "item.satisfaction.self": "92%" }, []],
    ["not a number", { "item.satisfaction.self": "很高" }, ["answer-refused: item.satisfaction.self"]],
    [
      "outside the range",
      { "item.satisfaction.supervisor": "120%" },
      ["answer-refused: item.satisfaction.supervisor"],
    ],
    [
      "nothing and something",
      { "item.complaints.self.-": 0, [FIRST]: 0 },
      ["nothing-and-something: item.complaints.self.-"],
    ],
  ])("%s", async (_, values, wanted) => {
    const { sheets, diagnostics } = await collected({ ...SUBJECT, ...values });
    expect(diagnostics).toEqual([]);
    expect(codesOf(sheets[0]?.diagnostics ?? [])).toEqual(wanted);
  });

  test("nobody is named", async () => {
    const { sheets } = await collected({ "employee.name": "林晓雯" });
    expect(sheets[0]?.review).toBeUndefined();
    expect(codesOf(sheets[0]?.diagnostics ?? [])).toEqual([
      "field-missing: period",
      "field-missing: employee.number",
    ]);
  });
});

/** Collects a sheet that a program filled in which knows less of forms than pdf-lib. */
async function collectedFrom(fill: (form: PDFForm) => void) {
  const document = await PDFDocument.load(await fillable(SHEET, [{ kind: "blank", fillable: true }]));
  const form = document.getForm();
  for (const [field, text] of Object.entries(SUBJECT)) form.getTextField(field).setText(text);
  fill(form);
  return collectReviews(await document.save({ updateFieldAppearances: false }), { printed: withBothScripts });
}

const LEVEL = "item.accountability.supervisor";

/** Ticks a place and leaves the value of the field, and its other places, as they are. */
function tickOnly(form: PDFForm, number: number): void {
  const widget = form.getRadioGroup(LEVEL).acroField.getWidgets()[number - 1];
  widget?.setAppearanceState(PDFName.of(String(number)));
}

describe("ticks of one of several", () => {
  test("two levels are ticked", async () => {
    const { sheets } = await collectedFrom((form) => {
      tickOnly(form, 1);
      tickOnly(form, 3);
    });
    expect(codesOf(sheets[0]?.diagnostics ?? [])).toEqual([`two-choices: ${LEVEL}`]);
    expect(sheets[0]?.review?.items).toEqual({});
  });

  test("what is ticked is not what the field says", async () => {
    const { sheets } = await collectedFrom((form) => {
      form.getRadioGroup(LEVEL).acroField.dict.set(PDFName.of("V"), PDFName.of("1"));
      tickOnly(form, 3);
    });
    expect(codesOf(sheets[0]?.diagnostics ?? [])).toEqual([`two-choices: ${LEVEL}`]);
  });

  test("a tick alone counts, and so does a value alone", async () => {
    const shown = await collectedFrom((form) => tickOnly(form, 2));
    const said = await collectedFrom((form) =>
      form.getRadioGroup(LEVEL).acroField.dict.set(PDFName.of("V"), PDFName.of("2")),
    );
    for (const { sheets } of [shown, said]) {
      expect(sheets[0]?.diagnostics).toEqual([]);
      expect(sheets[0]?.review?.items).toEqual({ accountability: { answers: { supervisor: "2" } } });
    }
  });
});

test.each([
  ["zh-Hans", "承担责任：上级", "item.satisfaction.self”（客户满意度：自评"],
  ["zh-Hant", "承擔責任：上級", "item.satisfaction.self」（客戶滿意度：自評"],
  ["en", "Supervisor", "item.satisfaction.self” ("],
] as const)("mistakes are told in %s by field and by what it asks", async (language, about, number) => {
  const { sheets } = await collectedFrom((form) => {
    tickOnly(form, 1);
    tickOnly(form, 3);
    form.getTextField("item.satisfaction.self").setText("很高");
  });
  const told = sheets[0]?.diagnostics.map(({ message }) => message[language]) ?? [];
  expect(told).toHaveLength(2);
  expect(told[0]).toContain(LEVEL);
  expect(told[0]).toContain(about);
  expect(told[1]).toContain(number);
  expect(told[1]).toContain("很高");
});

describe("mistakes of a file", () => {
  test("a field that no sheet has", async () => {
    const document = await PDFDocument.load(await fillable(SHEET, [{ kind: "blank", fillable: true }]));
    const field = document.getForm().createTextField("salary");
    field.acroField.dict.set(PDFName.of("V"), PDFName.of("20000"));
    field.setText("20000");
    field.addToPage(document.getPage(0), { x: 10, y: 10, width: 50, height: 12 });
    const { diagnostics } = await collectReviews(await document.save());
    expect(field).toBeInstanceOf(PDFTextField);
    expect(codesOf(diagnostics)).toEqual(["unknown-field: salary"]);
  });

  test("another version of the template, another template, a sheet to print, no PDF, too large", async () => {
    const blank = await fillable(SHEET, [{ kind: "blank", fillable: true }]);
    const printed = await fillable(SHEET, [{ kind: "blank" }]);
    const codeOf = async (pdf: Uint8Array, options: Parameters<typeof collectReviews>[1]) =>
      (await collectReviews(pdf, options)).diagnostics.map(({ code }) => code);
    expect(await codeOf(blank, { templates: [{ ...SHEET, version: "2" }] })).toEqual([
      "other-template-version",
    ]);
    expect(await codeOf(blank, { templates: [{ ...SHEET, id: "clerk" }] })).toEqual(["other-template"]);
    expect(await codeOf(printed, {})).toEqual(["sheet-not-fillable"]);
    expect(await codeOf(new TextEncoder().encode("%PDF-1.7"), {})).toEqual(["sheet-unreadable"]);
    expect(await codeOf(blank, { limits: { fileBytes: 1000 } })).toEqual(["sheet-too-large"]);
  });
});
