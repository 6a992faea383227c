import { createScorer } from "@scorecard/engine";
import { type Review, type Template, templateSchema } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSheetRenderer, type SheetInput, type SheetRenderer } from "../src/index.ts";
import { attachmentsOf, jsonOf } from "./support/attachments.ts";
import { shippedFonts } from "./support/fonts.ts";
import { laidOut, linesOf } from "./support/pages.ts";
import { pdfObjects } from "./support/pdf-objects.ts";
import {
  COPY_SHEET,
  copyOf,
  explainBy,
  type Known,
  PEER_SHEET,
  peerReview,
  type Secrets,
  scored,
} from "./support/peers.ts";
import { describeWith, extractedText } from "./support/tools.ts";

const fonts = shippedFonts();
const CREATED = { createdAt: new Date(0) };

function rendererFor(template: Template): SheetRenderer {
  const explain = explainBy(template);
  return createSheetRenderer({ template, languages: ["zh-Hans", "en"], fonts, explain, summary: "after" });
}

const renderer = rendererFor(COPY_SHEET);

async function employeePdf(review: Review): Promise<Uint8Array> {
  const sheet: SheetInput = { kind: "filled", ...copyOf(review), copy: "employee", trace: true };
  return (await renderer.render([sheet], CREATED)).bytes;
}

const KNOWN: Known = { rate: "88%", sentBack: "1 次", own: "38", plan: "每周复盘一次。", agreed: "37" };
const SECRETS: Secrets = {
  initiative: ["17.5", "33", "26"],
  teamwork: ["3", "2", "1"],
  note: "同级赵某反映交接拖延",
  view: "列入观察名单，暂不告知本人",
  reason: "总监要求维持原分",
  leaks: "1",
};

const halves = fc.integer({ min: 0, max: 80 }).map((count) => String(count / 2));
const known: fc.Arbitrary<Known> = fc.record({
  rate: fc.constantFrom("97%", "88%", "60%"),
  sentBack: fc.constantFrom("0 次", "1 次", "3 次"),
  own: halves,
  plan: fc.constantFrom("每周复盘一次。", "十月补上交接清单。"),
  agreed: halves,
});

/** Two tellings of what three peers gave, in another order. */
const retold = <T>(each: fc.Arbitrary<T>) =>
  fc.tuple(each, each, each).chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }).map((order) => order.map((place) => given[place])),
    ),
  ) as unknown as fc.Arbitrary<readonly [readonly [T, T, T], readonly [T, T, T]]>;

const words = fc.constantFrom("赵某反映拖延", "拟于年底调离", "与总监口径一致", "客户来电投诉");

/** The same review for the employee, with two different backs. */
const twoBacks = fc
  .record({
    known,
    initiative: retold(halves),
    teamwork: retold(fc.constantFrom("1", "2", "3")),
    texts: fc.tuple(words, words, words, words, words, words),
    leaks: fc.tuple(fc.constantFrom("0" as const, "1" as const), fc.constantFrom("0" as const, "1" as const)),
  })
  .map(({ known: front, initiative, teamwork, texts, leaks }) => {
    const back = (side: 0 | 1): Secrets => ({
      initiative: initiative[side],
      teamwork: teamwork[side],
      note: texts[side] ?? "",
      view: texts[side + 2] ?? "",
      reason: texts[side + 4] ?? "",
      leaks: leaks[side],
    });
    return { one: peerReview(front, back(0)), other: peerReview(front, back(1)) };
  });

describe("an employee's copy", () => {
  test("is the same file, byte for byte, whatever only human resources may know", async () => {
    await fc.assert(
      fc.asyncProperty(twoBacks, async ({ one, other }) => {
        expect(Buffer.compare(await employeePdf(one), await employeePdf(other))).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  test("shows the average of the peers, and the result of the full sheet", () => {
    const review = peerReview(KNOWN, SECRETS);
    const text = textOn(COPY_SHEET, { kind: "filled", ...copyOf(review), copy: "employee" });
    expect(text).toContain("同级平均");
    expect(text).toContain("25.5");
    expect(text).toContain(scored(review).totals.result?.points);
    expect(text).not.toMatch(/同级\d|17\.5|人力资源部意见/u);
  });

  test("marks no cell as missing for which the sheet does not wait", () => {
    const marks = (sheet: SheetInput, template: Template) =>
      laidOut(template, sheet, ["zh-Hans"], fonts).flatMap(({ boxes }) =>
        boxes.flatMap(({ box }) => (box.marks ?? []).filter(({ kind }) => kind === "missing")),
      );
    const review = peerReview(KNOWN, SECRETS);
    expect(marks({ kind: "filled", ...copyOf(review), copy: "employee" }, COPY_SHEET)).toEqual([]);
    const open = { ...review, items: { ...review.items, 上线准时率: { answers: { 自评: "", 上级: "" } } } };
    // Of the two raters and the result: item, section and total. Peers do not score the item, so no sum waits for theirs.
    expect(marks({ kind: "filled", review: open, result: scored(open) }, PEER_SHEET)).toHaveLength(9);
  });

  test("says whose copy it is on every page", () => {
    const copy = copyOf(peerReview(KNOWN, SECRETS));
    const pages = laidOut(COPY_SHEET, { kind: "filled", ...copy, copy: "employee" }, ["zh-Hant"], fonts);
    for (const page of pages) expect(linesOf(page).map(({ text }) => text)).toContain("員工聯");
  });

  const review = peerReview(KNOWN, SECRETS);
  const copy = copyOf(review);
  test.each<readonly [string, Template, Pick<Review, "items" | "comments">, RegExp]>([
    ["the single scores", PEER_SHEET, copy.review, /the scores of peer-1/],
    ["a note", COPY_SHEET, { ...copy.review, items: withNote(copy.review) }, /words about teamwork/],
    [
      "a confidential text",
      COPY_SHEET,
      { ...copy.review, comments: { "hr-view": "不续约" } },
      /the text hr-view/,
    ],
    ["a text that the sheet does not know", COPY_SHEET, { ...copy.review, comments: { 备忘: "x" } }, /备忘/],
  ])("is refused when it holds %s", async (_, template, changed, message) => {
    const sheet: SheetInput = {
      kind: "filled",
      review: { ...copy.review, ...changed },
      result: copy.result,
      copy: "employee",
    };
    await expect(rendererFor(template).render([sheet], CREATED)).rejects.toThrow(message);
  });

  test("shares no file with the sheet of somebody else", async () => {
    const own: SheetInput = { kind: "filled", ...copy, copy: "employee" };
    const other: SheetInput = { kind: "blank", employee: { number: "00418", name: "秦川" } };
    await expect(renderer.render([own, other], CREATED)).rejects.toThrow(RangeError);
  });
});

function withNote({ items }: Review): Review["items"] {
  const { teamwork = { answers: {} }, ...others } = items;
  return { ...others, teamwork: { ...teamwork, note: "拖延" } };
}

function textOn(template: Template, sheet: SheetInput): string {
  const pages = laidOut(template, sheet, ["zh-Hans", "en"], fonts, undefined, explainBy(template));
  return pages.flatMap((page) => linesOf(page).map(({ text }) => text)).join("\n");
}

describe("the copy for human resources", () => {
  test("has every score, note and text, and how each came about", () => {
    const review = peerReview(KNOWN, SECRETS);
    const text = textOn(PEER_SHEET, { kind: "filled", review, result: scored(review), copy: "hr" });
    for (const said of ["同级1", "17.5", SECRETS.note, SECRETS.view, "人力资源联", "评分依据"]) {
      expect(text).toContain(said);
    }
    expect(text.replaceAll("\n", "")).toContain(`商定 → 37 分（理由：${SECRETS.reason}）`);
    expect(text.replaceAll("\n", "")).toContain("准时率 88%，属于“80% 以上” → 40 分");
    expect(text).toContain("同级1、同级2、同级3");
  });

  test("needs the reasons", async () => {
    const review = peerReview(KNOWN, SECRETS);
    const plain = createSheetRenderer({ template: PEER_SHEET, languages: ["en"], fonts });
    const sheet: SheetInput = { kind: "filled", review, result: scored(review), copy: "hr" };
    await expect(plain.render([sheet], CREATED)).rejects.toThrow("explain");
  });
});

describeWith(["qpdf", "pdftotext"], "the file of an employee's copy", () => {
  const review = peerReview(KNOWN, SECRETS);
  const words = [SECRETS.note, SECRETS.view, SECRETS.reason, "17.5", "peer-1", "同级1", '泄露客户资料":'];

  test("has no secret in any stream, string or page", async () => {
    const bytes = await employeePdf(review);
    const { streams, atoms } = pdfObjects(bytes);
    const unpacked = streams.map((stream) => Buffer.from(stream.bytes));
    const text = extractedText(bytes);
    for (const word of words) {
      const written = [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le").swap16()];
      expect(
        unpacked.some((stream) => written.some((form) => stream.includes(form))),
        word,
      ).toBe(false);
      expect(
        atoms.some((atom) => String(atom).includes(word)),
        word,
      ).toBe(false);
      expect(text.includes(word), word).toBe(false);
    }
  });

  test("the same search finds all of it in the copy for human resources", async () => {
    const sheet: SheetInput = { kind: "filled", review, result: scored(review), copy: "hr" };
    const { bytes } = await rendererFor(PEER_SHEET).render([sheet], CREATED);
    const unpacked = pdfObjects(bytes).streams.map((stream) => Buffer.from(stream.bytes));
    for (const word of words)
      expect(
        unpacked.some((stream) => stream.includes(word)),
        word,
      ).toBe(true);
  });

  test("scores to its own result from what is attached to it", async () => {
    const attached = attachmentsOf(await employeePdf(review));
    const template = templateSchema.parse(jsonOf(attached, "template.json"));
    const result = createScorer(template).score(jsonOf(attached, "review.json") as Review).result;
    expect(result).toEqual(jsonOf(attached, "result.json"));
    expect(result.totals.result?.points).toBe(scored(review).totals.result?.points);
  });
});
