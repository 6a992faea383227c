import type { CompleteText, Language } from "@scorecard/model";
import { visible } from "../output/terminal-text.ts";
import { words } from "../words/words.ts";
import type { Ask, Output } from "../world.ts";
import { type FirstAnswers, PERIODS, RATERS, readSections, sectionsText, usualAnswers } from "./answers.ts";

/** What a question may be answered with, besides the usual answer. */
interface Question<T> {
  readonly text: CompleteText;
  /** The usual answer, as it would be typed. */
  readonly usual: string;
  /** @returns `undefined` when the answer is none */
  readonly read: (answer: string) => T | undefined;
  /** Said when it is none. */
  readonly again: CompleteText;
}

const INTRO = words(
  "回答几个问题，就能得到一份评分表的初稿。直接按回车采用括号里的答案。",
  "回答幾個問題，就能得到一份評分表的初稿。直接按 Enter 採用括號裡的答案。",
  "A few questions make a first sheet. Press Enter to take the answer in brackets.",
);
const POSITION = words("考核哪个岗位？", "考核哪個崗位？", "Which position is it for?");
const PERIOD = words(
  "多久考核一次？1 每月　2 每季　3 每半年　4 每年",
  "多久考核一次？1 每月　2 每季　3 每半年　4 每年",
  "How often? 1 monthly  2 quarterly  3 half-yearly  4 yearly",
);
const WHO = words(
  `由谁评分？
  1 自评和上级，以上级为准
  2 只有上级
  3 自评占 20%，上级占 80%
  4 自评 15%，上级 70%，三位同级 15%`,
  `由誰評分？
  1 自評和上級，以上級為準
  2 只有上級
  3 自評佔 20%，上級佔 80%
  4 自評 15%，上級 70%，三位同級 15%`,
  `Who scores?
  1 self and supervisor; the supervisor's counts
  2 the supervisor only
  3 self 20%, supervisor 80%
  4 self 15%, supervisor 70%, three peers 15%`,
);
const PARTS = words(
  "分哪几部分，各占百分之几？合计 100",
  "分哪幾部分，各佔百分之幾？合計 100",
  "Which parts, and what share has each? Together 100",
);
const NUMBER_AGAIN = words("请输入前面的数字。", "請輸入前面的數字。", "Please type one of the numbers.");
const NAME_AGAIN = words("请输入岗位的名称。", "請輸入崗位的名稱。", "Please type the position's name.");
const PARTS_AGAIN = words(
  "请写成“名称 比例”，用顿号隔开，比例合计 100，例如：任务绩效 80、行为考核 20。",
  "請寫成「名稱 比例」，用頓號隔開，比例合計 100，例如：任務績效 80、行為考核 20。",
  "Write each as its name and its share, with commas between; the shares add up to 100: Results 80, Behaviour 20.",
);

/**
 * Asks what the first sheet is to hold. An answer that is none is asked for again; at the end of the input the usual
 * answers hold for the rest.
 */
export async function askForSheet(
  name: string,
  { ask, output, language }: { readonly ask: Ask; readonly output: Output; readonly language: Language },
): Promise<FirstAnswers> {
  const usual = usualAnswers(name, language);
  output.write(`${INTRO[language]}\n`);

  async function answerTo<T>({ text, usual: typed, read, again }: Question<T>): Promise<T | undefined> {
    for (;;) {
      const answer = await ask(`${text[language]} [${visible(typed)}] `);
      if (answer === undefined) return undefined;
      const found = read(answer.trim() === "" ? typed : answer.trim());
      if (found !== undefined) return found;
      output.write(`${again[language]}\n`);
    }
  }

  const oneOf = <T extends string>(text: CompleteText, choices: readonly T[]): Question<T> => ({
    text,
    usual: "1",
    read: (answer) => choices[Number(answer.normalize("NFKC")) - 1],
    again: NUMBER_AGAIN,
  });
  const position: Question<string> = {
    text: POSITION,
    usual: usual.position,
    read: (answer) => (/[\p{L}\p{N}]/u.test(answer) && answer.length <= 60 ? answer : undefined),
    again: NAME_AGAIN,
  };
  const sections = {
    text: PARTS,
    usual: sectionsText(usual.sections, language),
    read: readSections,
    again: PARTS_AGAIN,
  };
  return {
    position: (await answerTo(position)) ?? usual.position,
    period: (await answerTo(oneOf(PERIOD, PERIODS))) ?? usual.period,
    raters: (await answerTo(oneOf(WHO, RATERS))) ?? usual.raters,
    sections: (await answerTo(sections)) ?? usual.sections,
  };
}
