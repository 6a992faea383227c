import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument, type PDFForm, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesBelow, folderWith, runIn, SMALL_SHEET, smallReview } from "./support.ts";

/*
 * From a sheet to complete on the screen, through another program, to the score: all by the command.
 */

/** What somebody types, and which box of a group is ticked. */
type Filling = { readonly [field: string]: string | number };

const SUBJECT: Filling = { period: "2026-09", "employee.number": "0012", "employee.name": "林晓雯" };
const SELF: Filling = { "item.satisfaction.self": "95%", "item.accountability.self": 3 };
const SUPERVISOR: Filling = {
  "item.satisfaction.supervisor": "92%",
  "item.accountability.supervisor": 2,
};
const TYPED = smallReview("0012", "林晓雯");

/** Fills a file in by pdf-lib, and puts it into `returned/`. */
async function fill(folder: string, name: string, how: Filling | ((form: PDFForm) => void)): Promise<void> {
  const document = await PDFDocument.load(readFileSync(join(folder, name)));
  const form = document.getForm();
  if (typeof how === "function") how(form);
  else fillFields(form, how);
  mkdirSync(join(folder, "returned"), { recursive: true });
  const bytes = await document.save({ updateFieldAppearances: false });
  writeFileSync(join(folder, "returned", "sheet.pdf"), bytes);
}

function fillFields(form: PDFForm, filling: Filling): void {
  for (const [field, value] of Object.entries(filling)) {
    if (typeof value === "string") form.getTextField(field).setText(value);
    else form.getRadioGroup(field).select(String(value));
  }
}

async function rendered(files: { readonly [path: string]: string }, ...options: readonly string[]) {
  const folder = folderWith({ "small.scorecard": SMALL_SHEET, ...files });
  const { code, err } = await runIn(folder, ["render", "small.scorecard", ...options, "--fillable"]);
  expect(code, err).toBe(0);
  const [pdf = ""] = filesBelow(folder).filter((name) => name.endsWith(".pdf"));
  return { folder, pdf };
}

async function totalsOf(folder: string, reviews: string): Promise<readonly unknown[]> {
  const { out, err } = await runIn(folder, ["score", "small.scorecard", reviews, "--format", "json"]);
  expect(err).toBe("");
  return JSON.parse(out).map((result: { readonly totals: unknown }) => result.totals);
}

const REVIEW = "reviews/2026-09-0012.yaml";

test("a blank sheet, completed, scores as the review that was typed", async () => {
  const { folder, pdf } = await rendered({ "typed.yaml": TYPED }, "--blank", "--manifest");
  const manifest: { readonly fields: readonly { readonly name: string; readonly kind: string }[] } =
    JSON.parse(readFileSync(join(folder, pdf.replace(".pdf", ".fields.json")), "utf8"));
  // Whoever fills it in knows the fields from the manifest.
  const filling = { ...SUBJECT, ...SELF, ...SUPERVISOR };
  const names = new Set(manifest.fields.map(({ name }) => name));
  expect(Object.keys(filling).filter((name) => !names.has(name))).toEqual([]);

  await fill(folder, pdf, filling);
  const ran = await runIn(folder, ["collect", "returned", "--template", "small.scorecard"]);
  expect(ran).toEqual({ code: 0, out: `${REVIEW}\n`, err: "" });
  expect(parse(readFileSync(join(folder, REVIEW), "utf8"))).toMatchObject({
    template: "small",
    employee: { number: "0012", name: "林晓雯" },
    period: "2026-09",
    items: {
      satisfaction: { answers: { self: "95%", supervisor: "92%" } },
      accountability: { answers: { self: "3", supervisor: "2" } },
    },
  });
  const totals = await totalsOf(folder, "reviews");
  expect(totals).toEqual(await totalsOf(folder, "typed.yaml"));
  expect(totals).toMatchObject([{ result: { points: "92" } }]);
});

test("a sheet that already has the employee's answers asks the supervisor's, and keeps both", async () => {
  const begun = `${TYPED.split("评分:")[0]}评分: { 客户满意度: { 自评: 95% }, 承担责任: { 自评: 3 } }\n`;
  const { folder, pdf } = await rendered({ "begun.yaml": begun, "typed.yaml": TYPED }, "begun.yaml");
  await fill(folder, pdf, (form) => {
    const answers = form.getFields().flatMap((field) => /^item\..*/u.exec(field.getName()) ?? []);
    expect(answers.sort()).toEqual(Object.keys(SUPERVISOR).sort());
    fillFields(form, SUPERVISOR);
  });
  const ran = await runIn(folder, ["collect", "returned", "--template", "small.scorecard"]);
  expect(ran).toEqual({ code: 0, out: `${REVIEW}\n`, err: "" });
  expect(await totalsOf(folder, "reviews")).toEqual(await totalsOf(folder, "typed.yaml"));
});

test("one file with the sheets of everyone on the roster: a review for each", async () => {
  const roster = "工号,姓名\n0012,林晓雯\n0031,王伟\n";
  const files = { "roster.csv": roster, "typed/1.yaml": TYPED, "typed/2.yaml": smallReview("0031", "王伟") };
  const people = ["--blank", "--people", "roster.csv", "--period", "2026-09", "--combined"];
  const { folder, pdf } = await rendered(files, ...people);
  const ofSheet = (number: number) =>
    Object.entries({ ...SELF, ...SUPERVISOR }).map(([field, value]) => [`${number}.${field}`, value]);
  await fill(folder, pdf, Object.fromEntries([...ofSheet(1), ...ofSheet(2)]));
  const { code, out } = await runIn(folder, ["collect", "returned"]);
  expect({ code, out }).toEqual({ code: 0, out: `${REVIEW}\nreviews/2026-09-0031.yaml\n` });
  expect(await totalsOf(folder, "reviews")).toEqual(await totalsOf(folder, "typed"));
});

describe("mistakes", () => {
  test.each([
    ["zh-Hans", "客户满意度：上级", "勾选了不止一项"],
    ["zh-Hant", "客戶滿意度：上級", "勾選了不止一項"],
    ["en", "Client satisfaction: Supervisor", "more than one box ticked"],
  ])("are told in %s by field, and nothing is written", async (language, about, twice) => {
    const { folder, pdf } = await rendered({}, "--blank");
    await fill(folder, pdf, (form) => {
      fillFields(form, { ...SUBJECT, ...SELF, "item.satisfaction.supervisor": "120%" });
      // Two ticks in one group, by a program that does not take the first away.
      const places = form.getRadioGroup("item.accountability.supervisor").acroField.getWidgets();
      for (const [index, place] of places.slice(0, 2).entries()) {
        place.setAppearanceState(PDFName.of(String(index + 1)));
      }
    });
    const { code, out, err } = await runIn(folder, ["collect", "returned", "--ui-lang", language]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    for (const told of ["item.satisfaction.supervisor", about, "item.accountability.supervisor", twice]) {
      expect(err).toContain(told);
    }
    expect(filesBelow(folder).filter((name) => name.startsWith("reviews"))).toEqual([]);
  });

  test("a sheet of another version is refused", async () => {
    const { folder, pdf } = await rendered({}, "--blank");
    await fill(folder, pdf, { ...SUBJECT, ...SELF });
    writeFileSync(join(folder, "small.scorecard"), SMALL_SHEET.replace("80% 以上：50 分", "80% 以上：60 分"));
    const { code, err } = await runIn(folder, ["collect", "returned", "--template", "small.scorecard"]);
    expect(code).toBe(1);
    expect(err).toContain("another version of the template small");
  });

  test("a review that is there already is not replaced", async () => {
    const { folder, pdf } = await rendered({ [REVIEW]: TYPED }, "--blank");
    await fill(folder, pdf, { ...SUBJECT, ...SELF });
    const { code, err } = await runIn(folder, ["collect", "returned"]);
    expect(code).toBe(1);
    expect(err).toContain(REVIEW);
    expect(readFileSync(join(folder, REVIEW), "utf8")).toBe(TYPED);
  });
});

test("what signers ticked is told beside the reviews", async () => {
  const sheet = SMALL_SHEET.replace(
    "签字：被考核人、考核人",
    '签字 被考核人 { 意见："同意" / "I agree"、"有异议" / "I object" }\n  签字 考核人',
  );
  const folder = folderWith({ "small.scorecard": sheet });
  const made = await runIn(folder, ["render", "small.scorecard", "--blank", "--fillable"]);
  expect(made.err).toBe("");
  const [pdf = ""] = filesBelow(folder).filter((name) => name.endsWith(".pdf"));
  await fill(folder, pdf, { ...SUBJECT, ...SELF, "opinion.employee": 2 });
  const { code, err } = await runIn(folder, ["collect", "returned", "--ui-lang", "zh-Hans"]);
  expect(code).toBe(0);
  expect(err).toContain("被考核人：有异议");
});
