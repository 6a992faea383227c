import fc from "fast-check";
import { splitGraphemes } from "unicode-segmenter/grapheme";
import { describe, expect, test } from "vitest";
import { kindOf } from "./character-kind.ts";
import { breakEvenly, breakLines, type Measured } from "./line-breaker.ts";

/** Han characters and full-width signs take two columns, everything else one. */
function measured(text: string): readonly Measured[] {
  return [...splitGraphemes(text)].map((character) => ({
    text: character,
    kind: kindOf(character),
    width: /[\u2E80-\uFFFF—…“”·①\u{1F300}-\u{1FAFF}]/u.test(character) ? 2 : 1,
  }));
}

function lines(text: string, limit: number, breaker = breakLines): readonly string[] {
  const characters = measured(text);
  return breaker(characters, limit).map(({ start, end }) =>
    characters
      .slice(start, end)
      .map((character) => character.text)
      .join(""),
  );
}

describe("no line starts with a closing sign or ends with an opening one", () => {
  test.each([
    ["客户满意，投诉少", 8, ["客户满", "意，投", "诉少"]],
    ["两小时内响应。三日内解决", 12, ["两小时内响", "应。三日内", "解决"]],
    ["客户（大客户）回访", 6, ["客户", "（大客", "户）", "回访"]],
    ["他说“可以”就去", 6, ["他说", "“可", "以”", "就去"]],
    ["得分《手册》第一条", 6, ["得分", "《手", "册》第", "一条"]],
    ["甲乙丙丁·戊己", 8, ["甲乙丙", "丁·戊己"]],
    ["完成率达到九成％以上", 14, ["完成率达到九", "成％以上"]],
    ["评语写“好”“很好”均可", 8, ["评语写", "“好”", "“很好”", "均可"]],
    ["标准：①按时；②按量", 8, ["标准：", "①按时；", "②按量"]],
    ["上级／同级评价", 4, ["上", "级／", "同级", "评价"]],
    ["分值为3～5分", 9, ["分值为", "3～5分"]],
    ["周一－周五", 4, ["周", "一－", "周五"]],
  ])("%s", (text, limit, expected) => {
    expect(lines(text, limit)).toEqual(expected);
  });
});

describe("what stays whole", () => {
  test.each([
    ["a decimal with its sign", "满意度98.5%以上", 9, ["满意度", "98.5%以上"]],
    ["a number with a thousands comma", "销售额12,000元", 9, ["销售额", "12,000元"]],
    ["a comparison and its number", "达到≥90%时", 7, ["达到", "≥90%时"]],
    ["a date", "日期2026-09-30止", 12, ["日期", "2026-09-30止"]],
    ["a dash of two", "甲乙丙——丁戊", 8, ["甲乙丙", "——丁戊"]],
    ["an ellipsis of two", "甲乙丙……丁戊", 8, ["甲乙", "丙……", "丁戊"]],
    ["Latin words", "Meets clients’ needs quickly", 12, ["Meets", "clients’", "needs", "quickly"]],
    ["a word with an apostrophe", "say don’t stop", 8, ["say", "don’t", "stop"]],
    ["a hyphenated word", "gives well-rounded help", 14, ["gives", "well-rounded", "help"]],
    ["a date with slashes", "截至2026/09/30止", 14, ["截至", "2026/09/30止"]],
    ["a full-width comparison", "达到＞90%时", 8, ["达到", "＞90%时"]],
    ["an amount of money", "罚款￥1,200元", 12, ["罚款", "￥1,200元"]],
    ["a temperature", "低于25℃时", 6, ["低于", "25℃时"]],
    ["a grade with its sign", "评为A+级者", 7, ["评为", "A+级者"]],
    ["an emoji of several code points", "好👍🏽好", 3, ["好", "👍🏽", "好"]],
    ["what a no-break space holds", "共 12\u00A0次回访", 7, ["共", "12\u00A0次", "回访"]],
  ])("%s", (_, text, limit, expected) => {
    expect(lines(text, limit)).toEqual(expected);
  });

  test.each([
    ["between its parts", "见https://a.example/abc", 10, ["见", "https://", "a.example/", "abc"]],
    ["behind its hyphen", "a well-rounded view", 6, ["a", "well-", "rounde", "d view"]],
    ["at the edge where it has no parts", "见abcdefghijkl", 5, ["见", "abcde", "fghij", "kl"]],
  ])("a word longer than the line is cut, %s", (_, text, limit, expected) => {
    expect(lines(text, limit)).toEqual(expected);
  });

  test.each([
    ["a sign never begins a line", "客户回访 10 + 培训 5", 12, ["客户回访", "10 + 培训 5"]],
    ["a sign stays behind what comes before it", "客户回访 10 + 培训 5", 13, ["客户回访 10 +", "培训 5"]],
    ["what is given stays with its sign", "回访 10 + 培训 5 = 15 分", 18, ["回访 10 + 培训 5", "= 15 分"]],
    ["and so does what an arrow points at", "取上级的评分 → 20 分", 16, ["取上级的评分", "→ 20 分"]],
  ])("in a calculation %s", (_, text, limit, expected) => {
    expect(lines(text, limit)).toEqual(expected);
  });

  test("quotation marks of English text turn to their words", () => {
    expect(lines("rated “very good” twice", 12)).toEqual(["rated “very", "good” twice"]);
  });
});

describe("last lines", () => {
  test("one character alone takes another one with it", () => {
    expect(lines("每三个月回访客户一次", 18)).toEqual(["每三个月回访客户", "一次"]);
  });

  test("one character with its full stop counts as one", () => {
    expect(lines("每三个月回访客户一次。", 20)).toEqual(["每三个月回访客户", "一次。"]);
  });

  test("one short word or number alone takes a word with it", () => {
    expect(lines("information; utilisation at least 90%", 33)).toEqual([
      "information; utilisation at",
      "least 90%",
    ]);
    expect(lines("information; utilisation at least completeness", 33)).toEqual([
      "information; utilisation at least",
      "completeness",
    ]);
  });

  test("not where the line before would be the shorter one", () => {
    expect(lines("Measure: satisfaction score", 21)).toEqual(["Measure: satisfaction", "score"]);
  });

  test("names are set in lines of about the same length", () => {
    expect(lines("客服流程体系的建立与完善", 14, breakEvenly)).toEqual(["客服流程体系", "的建立与完善"]);
  });

  test("but never by cutting a word", () => {
    expect(lines("Complaint handling", 11, breakEvenly)).toEqual(["Complaint", "handling"]);
  });
});

const CHARACTERS = [..."客户满意度投诉，。、；（）《》“”%—…·～ 0123456789.ab-’≥\u00A0"];
const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((parts) => parts.join(""));

describe("for any text and width", () => {
  test("nothing is lost but spaces at the ends of lines", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const kept = lines(text, limit).join("");
        expect(kept.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  test("no line is wider than the limit unless it is a single character", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, limit) => {
        for (const line of breakLines(measured(text), limit)) {
          const pressed = measured(text)
            .slice(line.start + 1, line.end)
            .every(({ kind }) => kind !== "han" && kind !== "western");
          expect(line.width <= limit || pressed).toBe(true);
        }
      }),
    );
  });

  test("where the line has room for a word, no line starts with a closing sign", () => {
    const sane = texts.filter(
      (text) => !/[^客户满意度投诉ab0-9]{2}/u.test(text) && !/[a-z0-9.’-]{6}/u.test(text),
    );
    fc.assert(
      fc.property(sane, fc.integer({ min: 16, max: 30 }), (text, limit) => {
        for (const line of lines(text, limit).slice(1)) expect(line).not.toMatch(/^[，。、；）》”%…·～]/u);
      }),
    );
  });
});
