import type { Section, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { DIRECTOR } from "../../test/support/director.ts";
import { KINDS } from "../../test/support/kinds.ts";
import { withParameters } from "./bound-template.ts";
import { composeForm } from "./compose-form.ts";
import type { SheetForm } from "./sheet.ts";
import { createSpeaker, type SheetLanguages, type Words } from "./words.ts";

const silent = () => undefined;

function spoken(words: Words): string {
  return words.map((wording) => wording.text).join(" | ");
}

function formOf(template: Template, languages: SheetLanguages = ["zh-Hans"]): SheetForm {
  return composeForm(withParameters(template), createSpeaker(languages, silent));
}

/** An item of a form, by its key. */
function itemOf(form: SheetForm, key: string) {
  const found = form.sections
    .flatMap(({ groups }) => groups)
    .flatMap(({ items }) => items)
    .find((item) => item.key === key);
  if (found === undefined) throw new Error(`no item ${key}`);
  return found;
}

describe("the director's form", () => {
  const form = composeForm(DIRECTOR, createSpeaker(["zh-Hans", "en"], silent));

  test("has one column a rater, and the result", () => {
    expect(form.columns.map(({ key, name }) => `${key}: ${spoken(name)}`)).toEqual([
      "self: 自评 | Self",
      "supervisor: 上级 | Supervisor",
      "result: 结果 | Result",
    ]);
  });

  test("tells tasks from competencies, and numbers the items of each section from 1", () => {
    expect(form.sections.map(({ kind, weight }) => [kind, spoken(weight)])).toEqual([
      ["tasks", "80%"],
      ["competencies", "20%"],
    ]);
    const orders = form.sections.map((section) =>
      section.groups.flatMap(({ items }) => items.map(({ order }) => order)),
    );
    expect(orders).toEqual([
      ["1", "2", "3", "4", "5", "6", "7"],
      ["1", "2", "3", "4", "5"],
    ]);
  });

  test("says how the total comes about", () => {
    expect(form.sumFormula.map(({ text }) => text)).toEqual([
      "任务绩效得分 × 80% + 行为考核得分 × 20%",
      "Task performance × 80% + Behaviour × 20%",
    ]);
  });
});

test("a text that lacks a language is printed in the other and reported", () => {
  const missing: string[] = [];
  const speaker = createSpeaker(["zh-Hans", "en"], (text, language) => missing.push(`${text} ${language}`));
  expect(speaker.say({ "zh-Hans": "客户回访" })).toEqual([{ language: "zh-Hans", text: "客户回访" }]);
  expect(missing).toEqual(["客户回访 en"]);
});

describe("the form of a sheet with everything", () => {
  const form = formOf(KINDS);

  test("says beside an item what is measured, from which figures, and within which limits", () => {
    const remarks = itemOf(form, "revenue").remarks.map(({ words, blank }) =>
      blank ? `${spoken(words)} __ ${spoken(blank.unit)}` : spoken(words),
    );
    expect(remarks).toEqual([
      "目标值：300 万元",
      "计量：完成率 = 实际销售额 ÷ 计划销售额 __ %",
      "实际销售额 __ 万元",
      "计划销售额 __ 万元",
      "数据来源：财务部",
      "封顶 24 分",
    ]);
  });

  test("says when an item is scored, and what becomes of it where it does not apply", () => {
    expect(itemOf(form, "training").remarks.map(({ words }) => spoken(words))).toEqual([
      "考核月份：3、6、9、12 月",
      "不适用时：权重由其他项分摊",
    ]);
  });

  test("marks bonuses and penalties, and gives them no weight", () => {
    const marked = ["new-clients", "attendance", "revenue"].map((key) => itemOf(form, key));
    expect(marked.map(({ mark, weight }) => `${spoken(mark ?? [])} ${weight}`)).toEqual([
      "加分项 +10",
      "扣分项 −20",
      " 20%",
    ]);
  });

  test("has lines for rows of one's own, numbered, and says what they may weigh", () => {
    const rows = form.sections[2]?.groups[0]?.rows;
    expect(rows?.blank.map(({ order }) => order)).toEqual(["1", "2", "3", "4", "5"]);
    expect(spoken(rows?.note ?? [])).toBe(
      "自行填写 2～5 项，每项至少 10%，权重合计 100%；写明完成标准和期限；评分按满分 100 分，得分再按该项权重折算",
    );
  });

  test("says each step from the sum to the total", () => {
    expect(spoken(form.sumLabel)).toBe("各部分合计");
    expect(form.steps.map(({ label, words }) => `${spoken(label)}：${spoken(words)}`)).toEqual([
      "折算：总分 × 公司业绩系数",
      "总经理调整：−5～+5 分，须写明理由",
      "封顶：120 分",
    ]);
    expect(spoken(form.totalWords)).toBe("满分 91");
  });

  test("says how the result follows from the raters, and how far they may differ", () => {
    expect(form.smallPrint.map(spoken)).toEqual([
      "结果：本期内调岗：上级 × 60% + 同级1 × 40%；其他：上级",
      "有评分人未评时，其权重由其他评分人分摊",
      "自评与上级的每项得分相差不超过 5 分；超过时须商定结果并写明理由",
    ]);
  });

  test("lists vetoes with what follows from them", () => {
    expect(form.vetoes.map(({ cause, effect }) => `${spoken(cause)} → ${spoken(effect)}`)).toEqual([
      "发生重大安全事故 → 总分计 0 分；等级定为 D 不合格",
      "一般事故（3 次以上） → 等级不高于 C 合格",
      "销售额不达底线（销售额完成率低于 12 分） → 工作业绩不超过 60 分",
    ]);
    expect(form.vetoes.map(({ times }) => times !== undefined)).toEqual([false, true, false]);
  });

  test("has the pass mark and the grades", () => {
    expect(spoken(form.passMark?.words ?? [])).toBe("总分 60 分以上");
    expect(form.passMark?.choices.map(({ words }) => spoken(words))).toEqual(["同意续聘", "不予续聘"]);
    expect(
      form.grades.map(({ name, range, coefficient }) => [spoken(name), spoken(range), coefficient].join(" ")),
    ).toEqual([
      "A 优秀 90 分以上（须说明） 1.2",
      "B 良好 80 分（含）至 90 分（不含） 1",
      "C 合格 60 分（含）至 80 分（不含） 0.8",
      "D 不合格 低于 60 分 0",
    ]);
  });

  test("has places for figures of the whole sheet, and prints those that it gives", () => {
    expect(
      form.inputs.map(({ label, given, blank }) => [spoken(label), given ? spoken(given) : blank.kind]),
    ).toEqual([
      ["季度销售目标", "300 万元"],
      ["毛利率目标", "number"],
      ["到岗日期", "date"],
      ["本期内是否调岗", "yes-no"],
      ["公司业绩系数", "number"],
    ]);
  });
});

describe("weights", () => {
  const judged = (weight: string, fullMarks: string) => ({
    key: `item-${weight}`,
    name: { "zh-Hans": "沟通" },
    weight,
    fullMarks,
    rule: { kind: "judgement", low: "0", high: fullMarks } as const,
  });
  const withSections = (...sections: readonly Section[]): SheetForm => formOf({ ...KINDS, sections });
  const part = (key: string, fullMarks: string, rest: Partial<Section> = {}): Section => ({
    key,
    name: { "zh-Hans": key },
    weight: "1",
    fullMarks,
    groups: [{ items: [judged("0.5", String(Number(fullMarks) / 2))] }],
    ...rest,
  });

  test("are points where sections add up straight to the total", () => {
    const form = withSections(part("业绩", "60"), part("态度", "40"));
    expect(form.sections.map(({ byPoints, weight }) => [byPoints, spoken(weight)])).toEqual([
      [true, "60 分"],
      [true, "40 分"],
    ]);
    expect(form.sections[0]?.groups[0]?.items[0]?.weight).toBe("30");
    expect(spoken(form.sumFormula)).toBe("业绩得分 + 态度得分");
    expect(form.sections.map(({ totalLabel }) => spoken(totalLabel))).toEqual([
      "合计（满分 60）",
      "合计（满分 40）",
    ]);
  });

  test("are shares where a section weighs its items, whatever it is scored out of", () => {
    const form = withSections(part("满意度", "5", { adds: "weighted", weighted: true, weight: "0.4" }));
    const [printed] = form.sections;
    expect(printed?.groups[0]?.items[0]?.weight).toBe("50%");
    expect(spoken(printed?.totalLabel ?? [])).toBe("加权合计 = Σ 得分 × 权重（满分 5）");
  });

  test("are shares in the only section of a sheet, which has no weight of its own", () => {
    const [only] = withSections(part("考核", "100")).sections;
    expect(only?.groups[0]?.items[0]?.weight).toBe("50%");
    expect(only?.weight).toEqual([]);
  });

  test("a section of bonuses alone has neither weight nor full marks", () => {
    const bonus = { ...judged("0", "10"), counts: "bonus" as const };
    const form = withSections(part("业绩", "100"), part("加分", "0", { groups: [{ items: [bonus] }] }));
    expect(form.sections[1]?.weight).toEqual([]);
    expect(spoken(form.sections[1]?.totalLabel ?? [])).toBe("合计");
  });
});
