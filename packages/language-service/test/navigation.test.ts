import { describe, expect, test } from "vitest";
import { MANNERS, RECEPTION } from "./sheets.ts";
import { marked, openAt, openWorkspace } from "./workspace.ts";

/** A sheet with marks at every place where the thing under the cursor is named; the first is its declaration. */
const EVERYWHERE: readonly (readonly [string, string])[] = [
  [
    "a parameter",
    `评分表 "甲" {
  参数 [|quota|] "目标"，单位 万元
  部分 "乙" 100% {
    指标 "丙" 100% {
      要求："达到 {[|quota|]} 万元"
      计量 "销售额"，单位 万元
      分档 {
        [|quo<|>ta|] 以上：100 分
        低于 [|quota|]：0 分
      }
    }
  }
}`,
  ],
  [
    "a figure by its printed name",
    `评分表 "甲" {
  部分 "乙" 100% {
    指标 "丙" 100% {
      输入 "[|实际产量|]"，单位 件
      输入 "计划产量"，单位 件，范围 大于 0
      计量 "完成率"，单位 % = [[|实际<|>产量|]] ÷ [计划产量]
      按比例 目标 100%，封顶 100 分
    }
  }
}`,
  ],
  [
    "an item in vetoes and formulas",
    `评分表 "甲" {
  部分 "乙" 100% {
    指标 [|safe<|>ty|] "安全" 50% { 打分：0～50 分 }
    指标 "合计" 50% { 公式：指标 [|safety|] ÷ 2 }
  }
  一票否决 指标 [|safety|] 低于 10 分：总分 0 分
}`,
  ],
  [
    "a grade",
    `评分表 "甲" {
  等级 {
    A "优秀" 90 分以上
    [|D|] "不合格" 其他
  }
  一票否决 "事故"：等级 [|<|>D|]
  一票否决 "弄虚作假"：等级 不高于 [|D|]
}`,
  ],
  [
    "a rater",
    `评分表 "甲" {
  评分人：自评、[|h<|>r|] "人力资源部"
  结果：自评 20%、[|hr|] 80%
  部分 "乙" 100% {
    评分人：[|hr|]
    指标 "丙" 100% { 打分：0～100 分 }
  }
  评分差距 自评、[|hr|]：不超过 5 分
}`,
  ],
  [
    "a figure that decides on the result",
    `评分表 "甲" {
  输入 [|moved|] "本期调岗"，是否
  评分人：自评、上级
  结果 {
    当 [|mo<|>ved|]：上级 100%
    其他：自评 20%、上级 80%
  }
}`,
  ],
  [
    "a rater of a case",
    `评分表 "甲" {
  输入 moved "本期调岗"，是否
  评分人：自评、[|hr|] "人力资源部"
  结果 {
    当 moved：[|hr|] 100%
    其他：自评 20%、[|h<|>r|] 80%
  }
}`,
  ],
  [
    "an English input",
    `scorecard "A" {
  section "B" 100% {
    item "C" 100% {
      input [|visits|] "Visits", unit times
      formula {
        when [|visits|] >= 20: 100
        when [|vis<|>its|] >= 10 and [|visits|] < 20: [|visits|] × 5
        otherwise: 0
      }
    }
  }
}`,
  ],
];

describe("references lead to", () => {
  test.each(EVERYWHERE)("%s", (_, source) => {
    const { service, sheet, cursor, ranges } = openAt(source);
    const found = service.references(sheet, cursor, { declaration: true });
    const spans = found.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
    const [declared, ...uses] = ranges;
    expect(spans.slice(1)).toEqual(uses);
    expect(sheet.text.slice(spans[0]?.start, spans[0]?.end)).toContain(
      sheet.text.slice(declared?.start, declared?.end),
    );
  });
});

describe("the definition of", () => {
  test.each(EVERYWHERE)("%s", (_, source) => {
    const { service, sheet, cursor, ranges } = openAt(source);
    const [place] = service.definition(sheet, cursor);
    expect(place?.file).toBe("sheet.scorecard");
    expect(place?.start).toBeGreaterThanOrEqual((ranges[0]?.start ?? 0) - 1);
    expect(place?.end).toBeLessThanOrEqual((ranges[0]?.end ?? 0) + 1);
  });

  test("a figure of the same name is the item's own", () => {
    const source = `评分表 "甲" {
  部分 "乙" 100% {
    指标 "丙" 50% { 计量 n "一"，单位 次 ；公式：min(50，n) }
    指标 "丁" 50% { 计量 [|n|] "二"，单位 次 ；公式：min(50，<|>n) }
  }
}`;
    const { service, sheet, cursor, ranges } = openAt(source);
    expect(service.definition(sheet, cursor)).toEqual([{ file: "sheet.scorecard", ...ranges[0] }]);
  });

  test.each([
    ["a library's item", "使用 court<|>esy", "courtesy"],
    ["a library", '来自 "man<|>ners"', "manners"],
  ])("%s lies in the library", (_, line, name) => {
    const plain = line.replace("<|>", "");
    const { service, sheet, cursor } = openAt(RECEPTION.replace(plain, line), { manners: MANNERS });
    const start = MANNERS.indexOf(name);
    expect(service.definition(sheet, cursor)).toEqual([
      { file: "manners.scorecard", start, end: start + name.length },
    ]);
  });

  test("nothing where nothing is named", () => {
    const { service, sheet, cursor } = openAt(RECEPTION.replace("周期：月度", "周期：月<|>度"), {
      manners: MANNERS,
    });
    expect(service.definition(sheet, cursor)).toEqual([]);
    expect(service.renaming(sheet, cursor)).toBeUndefined();
  });
});

describe("a sheet that continues another", () => {
  const base = marked(`评分表 [|sales|] "销售代表考核评分表" {
  部分 "业绩" 100% {
    指标 [|rev<|>enue|] "销售额" 60% { 打分：0～60 分 }
    指标 training "培训" 40% { 打分：0～40 分 }
  }
  签字：考核人、被考核人
}`);
  const south = `评分表 south "华南" 继承 "sales" {
  指标 revenue 70% { 打分：0～70 分 }
  去掉 指标 training
}`;
  const open = () => openWorkspace({ sales: base.text, south });

  test("names what it changes and takes away in the original", () => {
    const { service, document } = open();
    const file = document("south");
    for (const name of ["revenue", "training"]) {
      const start = base.text.indexOf(name);
      expect(service.definition(file, south.indexOf(name) + 1)).toEqual([
        { file: "sales.scorecard", start, end: start + name.length },
      ]);
    }
  });

  test("is found from the original", () => {
    const { service, document } = open();
    const found = service.references(document("sales"), base.cursor, { declaration: true });
    expect(found.map(({ file, start }) => `${file} ${start}`)).toEqual([
      `sales.scorecard ${base.text.indexOf("revenue")}`,
      `south.scorecard ${south.indexOf("revenue")}`,
    ]);
  });
});
