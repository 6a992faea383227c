import type { Explanation, Language } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { composeAnnex } from "../src/compose/annex/compose-annex.ts";
import { composeForm } from "../src/compose/compose-form.ts";
import { createSpeaker, type SheetLanguages } from "../src/compose/words.ts";
import { createMeasurer } from "../src/fonts/shape-text.ts";
import { annexStrips } from "../src/layout/annex/lay-out-annex.ts";
import { brokenBetweenNames } from "../src/layout/annex/name-list.ts";
import { paginate } from "../src/layout/paginate.ts";
import { measuresFor } from "../src/theme/measures.ts";
import { shippedFonts } from "./support/fonts.ts";
import { explainBy, PEER_SHEET, peerReview, scored } from "./support/peers.ts";

const RESULT = scored(
  peerReview(
    { rate: "88%", sentBack: "1 次", own: "38", plan: "每周复盘", agreed: "37" },
    {
      initiative: ["30", "33", "26"],
      teamwork: ["2", "2", "2"],
      note: "评审记录在案",
      view: "无",
      reason: "面谈商定",
      leaks: "0",
    },
  ),
);

function annexIn(languages: SheetLanguages, explain = explainBy(PEER_SHEET)) {
  const speaker = createSpeaker(languages, () => undefined);
  const form = composeForm(PEER_SHEET, speaker);
  return composeAnnex(RESULT, explain, { form, rows: new Map(), speaker });
}

describe("the annex", () => {
  const { sections, total } = annexIn(["zh-Hans", "en"]);
  const items = sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

  test("numbers the items as the sheet does", () => {
    expect(items.map(({ order, title }) => `${order} ${title[0]?.text}`)).toEqual([
      "1 上线准时率（60%）",
      "2 需求评审（40%）",
      "1 协作（60%）",
      "2 主动（40%）",
    ]);
  });

  test("has a line for each way to points; who gave the same for the same reasons stands on one", () => {
    expect(items[1]?.reasons.map(({ raters, points }) => [raters[0]?.text, points])).toEqual([
      ["自评", "40"],
      ["上级", "35"],
      ["同级1、同级2、同级3", "40"],
      ["结果", "37"],
    ]);
    expect(items[2]?.reasons.map(({ raters }) => raters[1]?.text)).toEqual([
      "Self",
      "Supervisor, Peer 1, Peer 2, Peer 3",
      "Result",
    ]);
  });

  test("the result keeps its own line, and tells its steps one by one", () => {
    const result = items[3]?.reasons.at(-1);
    expect(result?.isResult).toBe(true);
    expect(result?.steps[0]?.text.split("\n")).toEqual([
      "自评 38 × 10% + 上级 31.5 × 60% + 同级1 30 × 10% + 同级2 33 × 10% + 同级3 26 × 10% = 31.6 分",
    ]);
    expect(total.reasons.at(-1)?.points).toBe(RESULT.totals.result?.points);
  });

  test("does not say twice what is the same in both languages", () => {
    const same = (result: typeof RESULT, language: Language): Explanation => ({
      ...explainBy(PEER_SHEET)(result, language),
      verdict: [language === "en" ? "A (90)" : "A（90）"],
    });
    expect(annexIn(["zh-Hans", "en"], same).verdict).toEqual([[{ language: "zh-Hans", text: "A（90）" }]]);
  });
});

describe("the annex on pages", () => {
  const ROOM = 700;
  const setter = { measurer: createMeasurer(shippedFonts()), theme: measuresFor("A4", ["zh-Hans"]) };

  function pagesOf(explain = explainBy(PEER_SHEET)) {
    const strips = annexStrips(annexIn(["zh-Hans"], explain), ROOM, setter);
    return { strips, pages: paginate(strips, { first: ROOM, later: ROOM }) };
  }

  test.each([
    [[60, "自评、上级、|同级1、同级2"], "zh-Hans", "自评、上级、同级1、同级2"],
    [[56, "Self,|Supervisor,|Peer 1, Peer 2"], "en", "Self, Supervisor, Peer 1, Peer 2"],
    [[20, "人力资源部"], "zh-Hans", "人力资源部"],
  ] as const)("breaks lists of raters between names only: %j", ([width, lines], language, text) => {
    const broken = brokenBetweenNames([{ language, text }], { width, size: 8, second: 6 }, setter);
    expect(broken.map((wording) => wording.text.replaceAll("\n", "|"))).toEqual([lines]);
  });

  test("keeps headings with their tables", () => {
    for (const page of pagesOf().pages) {
      expect(page.at(-1)?.keepWithNext).toBe(false);
      expect(page.at(-1)?.table ?? page.at(-1)?.tags).toBeDefined();
    }
  });

  test("goes on on the next page with a row that is higher than a page", () => {
    const endless = (result: typeof RESULT, language: Language): Explanation => {
      const explanation = explainBy(PEER_SHEET)(result, language);
      const scores = explanation.totals.scores.map((score) => {
        return { ...score, steps: Array.from({ length: 200 }, (_, step) => `第 ${step + 1} 步`) };
      });
      return { ...explanation, totals: { ...explanation.totals, scores } };
    };
    const { strips, pages } = pagesOf(endless);
    expect(Math.max(...strips.map(({ height }) => height))).toBeLessThan(ROOM);
    expect(pages.length).toBeGreaterThan(2);
    const texts = strips.flatMap(({ content }) =>
      content.flatMap(({ box }) => box.lines.flatMap(({ pieces }) => pieces.map(({ text }) => text))),
    );
    expect(texts.join("").replaceAll(" ", "")).toContain("第200步");
  });
});
