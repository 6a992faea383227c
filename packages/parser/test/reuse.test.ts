import { hasErrors, type Template } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Compilation, createCompiler, type SourceFile } from "../src/index.ts";
import { compileText } from "./cases.ts";

const BASE = `评分表 base "原表" {
  评分人：自评、上级
  结果：取上级
  参数 quota "季度目标" / "Quota"，单位 万元
  部分 work "业绩" / "Work" 80% {
    指标 sales "销售额" / "Sales" 60%，封顶 60 分 {
      要求："达到 {quota} 万元" / "Reach {quota}"
      打分：0～60 分
    }
    类别 service "服务" / "Service" {
      指标 visits "拜访" / "Visits" 20% { 打分：0～20 分 }
      指标 "投诉" / "Complaints" 20% { 打分：0～20 分 }
    }
  }
  部分 conduct "行为" / "Conduct" 20% {
    使用 punctual 40%、polite、tidy 来自 "habits" 每项 30%
  }
  最低：10 分
  调整 "总经理调整" / "CEO adjustment" -5～5 分
  最低：6 分
  合格线：60 分
  一票否决 "事故" / "Accident"：总分 0 分
  填写 plan "计划" / "Plan" 3 行
  签字：考核人、被考核人、"人事部" / "HR"
  签字 被考核人 { 声明："本人已知悉" / "Seen" }
}`;

const HABITS = `指标库 habits "习惯" {
  指标 punctual "守时" / "Punctual" { 打分：0～100 分 }
  指标 polite "礼貌" / "Polite" { 打分：0～100 分 }
  指标 tidy "整洁" / "Tidy" { 打分：0～100 分 }
}`;

const FILES = { base: BASE, habits: HABITS };

function childOf(changes: string): Compilation {
  return compileText(`评分表 child "子表" 继承 "base" {\n${changes}\n}`, FILES);
}

function templateOf({ diagnostics, template }: Compilation): Template {
  expect(diagnostics).toEqual([]);
  if (template === undefined) throw new Error("no template");
  return template;
}

/** The items of a template as `key points`, section by section. */
function itemsOf({ sections }: Template): readonly string[] {
  return sections.map(({ groups }) =>
    groups.flatMap(({ items }) => items.map(({ key, fullMarks }) => `${key} ${fullMarks}`)).join(", "),
  );
}

describe("a sheet that continues another", () => {
  test("without changes is the same but for its name", () => {
    const base = templateOf(compileText(BASE, FILES));
    const child = templateOf(childOf(""));
    expect(child).toEqual({ ...base, id: "child", title: { "zh-Hans": "子表" } });
    expect(itemsOf(child)).toEqual(["sales 60, visits 20, 投诉 20", "punctual 40, polite 30, tidy 30"]);
  });

  test("keeps the title where it has none of its own, and needs no braces", () => {
    const { id, title } = templateOf(compileText('评分表 child 继承 "base"', FILES));
    expect([id, title["zh-Hans"]]).toEqual(["child", "原表"]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      "weights, wherever the items stand",
      '指标 sales 50% { 打分：0～50 分 }；去掉 指标 sales；部分 work { 指标 new-clients "新客户" 60% { 打分：0～60 分 } }',
      ["visits 20, 投诉 20, new-clients 60", "punctual 40, polite 30, tidy 30"],
    ],
    [
      "an item by its printed name, in either language",
      '指标 "Complaints" 10% { 打分：0～10 分 }；指标 "拜访" 30% { 打分：0～30 分 }',
      ["sales 60, visits 30, 投诉 10", "punctual 40, polite 30, tidy 30"],
    ],
    [
      "the rule, of whichever kind",
      "指标 visits { 是否 { 是：20 分；否：0 分 } }",
      ["sales 60, visits 20, 投诉 20", "punctual 40, polite 30, tidy 30"],
    ],
    [
      "an item into another section's place",
      '去掉 指标 "投诉"；部分 work { 类别 service { 指标 praise "表扬" 20% { 打分：0～20 分 } } }',
      ["sales 60, visits 20, praise 20", "punctual 40, polite 30, tidy 30"],
    ],
    [
      "the weights of a library's items",
      "指标 polite 10%；指标 punctual 60%",
      ["sales 60, visits 20, 投诉 20", "punctual 60, polite 10, tidy 30"],
    ],
    [
      "a library's item for one of its own",
      '部分 conduct { 指标 tidy "整洁" 30% { 打分：0～30 分 } }',
      ["sales 60, visits 20, 投诉 20", "punctual 40, polite 30, tidy 30"],
    ],
    [
      "a library's items for others",
      '部分 conduct { 去掉 指标 tidy；使用 polite 60% 来自 "habits" }',
      ["sales 60, visits 20, 投诉 20", "punctual 40, polite 60"],
    ],
    [
      "a group away, with all that it holds",
      "去掉 类别 service；指标 sales 100% { 封顶：100 分；打分：0～100 分 }",
      ["sales 100", "punctual 40, polite 30, tidy 30"],
    ],
    [
      "the last items of a group, and the group with them",
      '去掉 指标 visits、"投诉"；指标 sales 100%，封顶 100 分 { 打分：0～100 分 }',
      ["sales 100", "punctual 40, polite 30, tidy 30"],
    ],
    ["a section away", "去掉 部分 conduct；部分 work 100%", ["sales 60, visits 20, 投诉 20"]],
  ])("changes %s", (_, changes, items) => {
    expect(itemsOf(templateOf(childOf(changes)))).toEqual(items);
  });

  test("keeps what a changed item does not mention", () => {
    const { sections } = templateOf(childOf('参数 quota：80 万元；指标 sales { 数据来源："财务部" }'));
    expect(sections[0]?.groups[0]?.items[0]).toMatchObject({
      key: "sales",
      name: { "zh-Hans": "销售额", en: "Sales" },
      weight: "0.6",
      requirement: { "zh-Hans": "达到 80 万元", en: "Reach 80" },
      dataSource: { "zh-Hans": "财务部" },
      limits: [{ kind: "cap", points: "60" }],
    });
  });

  test("renames by the id", () => {
    const { sections } = templateOf(childOf('指标 sales "营业额" / "Revenue"'));
    expect(sections[0]?.groups[0]?.items[0]?.name).toEqual({ "zh-Hans": "营业额", en: "Revenue" });
  });

  test.each<readonly [string, string, object]>([
    [
      "each of several floors",
      "最低：20 分；最低：15.5 分",
      {
        closing: [{ kind: "floor", points: "20" }, { kind: "adjust" }, { kind: "floor", points: "15.5" }],
      },
    ],
    [
      "what a veto leads to",
      '一票否决 "事故"：总分 不超过 50 分',
      {
        vetoes: [{ text: { en: "Accident" }, effects: [{ do: "cap", points: "50" }] }],
      },
    ],
    [
      "how many lines a field has",
      "填写 plan 5 行，必填",
      {
        textFields: [{ key: "plan", label: { en: "Plan" }, lines: 5, required: true }],
      },
    ],
    [
      "an adjustment by its printed name",
      '调整 "CEO adjustment" -5～2 分',
      {
        closing: [{}, { kind: "adjust", high: "2", name: { "zh-Hans": "总经理调整" } }, {}],
      },
    ],
    [
      "who signs, and keeps what they sign",
      '签字：被考核人、"总经理"',
      {
        signers: [{ key: "employee", statement: { en: "Seen" } }, { key: "总经理" }],
      },
    ],
    ["one signer away", '去掉 签字 "人事部"', { signers: [{ key: "assessor" }, { key: "employee" }] }],
    ["the raters", "评分人：上级", { raters: [{ key: "supervisor" }] }],
    ["the pass mark", "合格线：70 分", { passMark: { points: "70" } }],
  ])("changes %s", (_, changes, expected) => {
    expect(templateOf(childOf(changes))).toMatchObject(expected);
  });

  test("may name its base on a line of its own", () => {
    const template = templateOf(
      compileText('评分表 child "很长的名称"\n  继承 "base" {\n合格线：70 分 }', FILES),
    );
    expect(template.passMark?.points).toBe("70");
  });

  test("can be continued itself", () => {
    const files = {
      ...FILES,
      east: '评分表 east "华东" 继承 "base" { 参数 quota：80 万元；合格线：70 分 }',
    };
    const template = templateOf(compileText('评分表 shanghai "上海" 继承 "east" { 合格线：75 分 }', files));
    expect(template.passMark).toMatchObject({ points: "75" });
    expect(template.inputs).toMatchObject([{ key: "quota", given: "80" }]);
  });

  test("may be written in another vocabulary than its base", () => {
    const changes = "parameter quota: 80 wan-yuan; item visits { judged: 0 to 20 points, step 5 points }";
    const template = templateOf(compileText(`scorecard child "Child" extends "base" { ${changes} }`, FILES));
    expect(template.sections[0]?.groups[1]?.items[0]?.rule).toMatchObject({ kind: "judgement", step: "5" });
  });

  test("leaves each file's words in its own script", () => {
    const source = '評分表 child "子表" 繼承 "base" { 填寫 note "備註" 2 行 }';
    const { title, sections, textFields } = templateOf(compileText(source, FILES));
    expect(title).toEqual({ "zh-Hant": "子表" });
    expect(sections[0]?.name).toEqual({ "zh-Hans": "业绩", en: "Work" });
    expect(textFields.map(({ label }) => label)).toEqual([
      { "zh-Hans": "计划", en: "Plan" },
      { "zh-Hant": "備註" },
    ]);
  });
});

describe("a message about a continued sheet", () => {
  test("points into the base where the wrong line is, and tells from which sheet", () => {
    const { diagnostics, template } = childOf("参数 quota：80 万元；去掉 参数 quota");
    expect(template).toBeUndefined();
    const [first] = diagnostics;
    expect(first?.location?.file).toBe("base.scorecard");
    expect(first?.related.at(-1)?.location).toMatchObject({ file: "test.scorecard", start: { line: 1 } });
  });

  test.each([
    ["one item less", "去掉 指标 visits", "section-weights-of-total", 2],
    ["another weight", "合格线：70 分\n指标 visits { 权重：30%；打分：0～30 分 }", "section-weight-sum", 3],
  ])("points at the change that makes a sum of the base wrong: %s", (_, changes, code, line) => {
    const { diagnostics } = childOf(changes);
    expect(diagnostics.map((each) => [each.code, each.location?.file, each.location?.start.line])).toEqual([
      [code, "test.scorecard", line],
    ]);
  });

  test("says nothing of sums where a change found nothing to change", () => {
    const { diagnostics } = childOf("指标 vists 40%");
    expect(diagnostics.map(({ code }) => code)).toEqual(["change-misspelt"]);
  });

  test("points into the child where the child is wrong, deep in a merged block", () => {
    const { diagnostics } = childOf("部分 work {\n  指标 visits 30%\n}");
    expect(diagnostics.map(({ code, location }) => [code, location?.file, location?.start.line])).toEqual([
      ["section-weight-sum", "test.scorecard", 2],
      ["points-below-weight", "test.scorecard", 3],
    ]);
  });

  test("tells a base's own mistakes in the base", () => {
    const files = { ...FILES, bad: '评分表 bad "坏表" 继承 "base" {\n  去掉 指标 zzz\n}' };
    const { diagnostics } = compileText('评分表 child "子表" 继承 "bad" { }', files);
    expect(diagnostics.map(({ code, location }) => [code, location?.file, location?.start.line])).toEqual([
      ["base-has-errors", "test.scorecard", 1],
      ["remove-unknown", "bad.scorecard", 2],
    ]);
  });

  test("tells the whole circle", () => {
    const files = {
      one: '评分表 one "一" 继承 "two" { }',
      two: '评分表 two "二" 继承 "one" { }',
    };
    const { diagnostics } = compileText('评分表 child "子表" 继承 "one" { }', files);
    const cycle = diagnostics.find(({ code }) => code === "base-cycle");
    expect(cycle?.message.en).toContain("one.scorecard → two.scorecard → one.scorecard");
  });

  test("an unreadable base is reported with its reason", () => {
    const reason = { "zh-Hans": "文件太大", "zh-Hant": "檔案太大", en: "too large" };
    const compiler = createCompiler({ load: () => ({ kind: "unreadable", reason }) });
    const { diagnostics } = compiler.compile({ path: "test.scorecard", text: '评分表 c "子表" 继承 "big"' });
    expect(diagnostics.map(({ code, message }) => [code, message["zh-Hans"]])).toEqual([
      ["base-unreadable", "读不了要继承的评分表“big”：文件太大"],
    ]);
  });
});

describe("variants", () => {
  const SHEET = (variants: string) => `评分表 clerk "文员" {
  评分人：上级
  签字：员工
  参数 least "下限"，单位 次
  部分 s "部分" 100% {
    指标 i "甲" 60% { 计量："次数"，单位 次；分档 { least 以上：60 分；低于 least：0 分 } }
    指标 j "乙" 40% { 打分：0～40 分 }
  }
  ${variants}
}`;

  test("are templates of their own, and leave the sheet as it is", () => {
    const compilation = compileText(
      SHEET(
        '变体 senior "高级文员" { 参数 least：5 次 }\n变体 "实习文员" { 去掉 指标 j；指标 i 100% { 分档 { least 以上：100 分；低于 least：0 分 } } }',
      ),
    );
    expect(compilation.diagnostics).toEqual([]);
    expect(compilation.template).toEqual(compileText(SHEET("")).template);
    const [senior, trainee] = compilation.variants;
    expect([senior?.id, trainee?.id]).toEqual(["clerk-senior", "clerk-实习文员"]);
    expect(senior?.inputs).toMatchObject([{ given: "5" }]);
    expect(trainee && itemsOf(trainee)).toEqual(["i 100"]);
  });

  test("tell of a mistake that shows in them alone where it is, and in which of them", () => {
    const { diagnostics, template, variants } = compileText(SHEET('变体 senior "高级文员" { 去掉 指标 j }'));
    expect([template, variants]).toEqual([undefined, []]);
    expect(diagnostics.map(({ code, location }) => [code, location?.start.line])).toEqual([
      ["section-weight-sum", 9],
    ]);
    expect(diagnostics[0]?.related.map(({ location }) => location.start.line)).toEqual([6]);
  });

  test("do not repeat what is said of the sheet", () => {
    const twice = compileText(SHEET('填写 "甲" 99 行\n变体 v "高级" { 参数 least：5 次 }'));
    expect(twice.diagnostics.map(({ code }) => code)).toEqual(["lines-out-of-range"]);
    const defaults = twice.defaults.map(({ subject }) => subject["zh-Hans"]);
    expect(defaults.length).toBe(new Set(defaults).size);
  });

  test("of a continued sheet change what it became", () => {
    const { variants, diagnostics } = childOf('合格线：70 分；变体 v "高级子表" { 填写 plan 9 行 }');
    expect(diagnostics).toEqual([]);
    expect(variants).toMatchObject([
      { id: "child-v", passMark: { points: "70" }, textFields: [{ key: "plan", lines: 9 }] },
    ]);
  });
});

test("an open parameter is noted, a given one is not", () => {
  const noted = (compilation: Compilation) =>
    compilation.defaults.filter(({ subject }) => subject.en.startsWith("parameter")).length;
  expect(noted(childOf(""))).toBe(1);
  expect(noted(childOf("参数 quota：80 万元"))).toBe(0);
});

test("bases and libraries are parsed once for all sheets", () => {
  const reads = new Map<string, number>();
  const counted = (path: string, text: string): SourceFile => ({
    path,
    get text() {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      return text;
    },
  });
  const files = new Map([
    ["base", counted("base.scorecard", BASE)],
    ["habits", counted("habits.scorecard", HABITS)],
  ]);
  const compiler = createCompiler({
    load(specifier) {
      const file = files.get(specifier);
      return file ? { kind: "found", file } : { kind: "outside" };
    },
  });
  const compile = (index: number) =>
    compiler.compile({
      path: `child${index}.scorecard`,
      text: `评分表 child${index} "子表${index}" 继承 "base" { 参数 quota：${index} 万元 }`,
    });
  expect(compile(0).diagnostics).toEqual([]);
  const after = new Map(reads);
  for (let index = 1; index < 20; index += 1) {
    const { template } = compile(index);
    expect(template?.sections[0]?.groups[0]?.items[0]?.requirement?.en).toBe(`Reach ${index}`);
  }
  expect(reads).toEqual(after);
});

test("whatever the changes, the compiler ends, and says what is wrong when nothing comes of it", () => {
  const words = fc.constantFrom(
    ...'去掉 变体 继承 指标 部分 类别 使用 来自 参数 签字 一票否决 等级 封顶 填写 合格线 "base" sales visits work service conduct punctual quota plan 投诉 "投诉" "habits" 40% 10 分 每项 { } ： 、 ， ； \n 打分：0～20 总分 不超过 当 其他 "新" / "New"'.split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const compilation = childOf(list.join(" "));
      if (compilation.template === undefined) expect(hasErrors(compilation.diagnostics)).toBe(true);
      for (const { location, related } of compilation.diagnostics) {
        for (const place of [location, ...related.map((other) => other.location)]) {
          expect(place && place.start.offset >= 0 && place.start.offset <= place.end.offset).toBe(true);
          expect(["test.scorecard", "base.scorecard", "habits.scorecard"]).toContain(place?.file);
        }
      }
    }),
    { numRuns: 300 },
  );
});
