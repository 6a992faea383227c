import { describe, expect, test } from "vitest";
import { readSections, sectionsText, usualAnswers } from "./answers.ts";
import { askForSheet } from "./ask-for-sheet.ts";

/** Answers the questions in order, then ends the input. */
async function answering(...lines: readonly string[]) {
  const asked: string[] = [];
  let said = "";
  const ask = async (question: string) => {
    asked.push(question);
    return lines[asked.length - 1];
  };
  const output = {
    isTerminal: true,
    write: (text: string) => {
      said += text;
    },
  };
  const answers = await askForSheet("cs", { ask, output, language: "zh-Hans" });
  return { answers, asked, said };
}

const USUAL = usualAnswers("cs", "zh-Hans");

test("what is typed", async () => {
  const { answers, asked } = await answering("客服专员", "２", "3", "业绩 70%，态度 30%");
  expect(answers).toEqual({
    position: "客服专员",
    period: "quarter",
    raters: "weighted",
    sections: [
      { name: "业绩", percent: 70 },
      { name: "态度", percent: 30 },
    ],
  });
  expect(asked).toHaveLength(4);
  expect(asked[0]).toBe("考核哪个岗位？ [cs] ");
});

test("Enter takes the answer in brackets; so does the end of the input", async () => {
  expect((await answering("", "", "", "")).answers).toEqual(USUAL);
  expect((await answering()).answers).toEqual(USUAL);
});

test("an answer that is none is asked for again", async () => {
  const { answers, said } = await answering(
    "  ？ ",
    "店长",
    "0",
    "5",
    "月",
    "4",
    "1",
    "业绩 70、态度 20",
    "业绩 100",
  );
  expect(answers).toMatchObject({
    position: "店长",
    period: "year",
    sections: [{ name: "业绩", percent: 100 }],
  });
  expect(said.match(/请输入前面的数字/g)).toHaveLength(3);
  expect(said).toContain("请输入岗位的名称");
  expect(said).toContain("比例合计 100");
});

describe("parts and shares", () => {
  test.each([
    ["任务绩效 80、行为考核 20", 2],
    ["任务绩效80%，行为考核20%", 2],
    ["Results 60; Team work 25; Behaviour 15", 3],
    ["全部 100", 1],
    ["一 50、二 50、", 2],
  ])("%s", (text, count) => expect(readSections(text)).toHaveLength(count));
  test.each([
    "",
    "业绩",
    "业绩 80",
    "业绩 80、态度 30",
    "业绩 0、态度 100",
    "一 50、一 50",
    "80、20",
    "一 99.5、二 0.5",
  ])("%s is none", (text) => expect(readSections(text)).toBeUndefined());
  test("are written as they are read", () => {
    expect(readSections(sectionsText(USUAL.sections, "zh-Hans"))).toEqual(USUAL.sections);
  });
});
