import fc, { type Arbitrary } from "fast-check";
import { ownWord } from "./damage.ts";

/** A text of words of the language in no order. */
export const wordSoup: Arbitrary<string> = fc
  .array(fc.tuple(ownWord, fc.constantFrom("", " ", " ", "\n")), { maxLength: 120 })
  .map((words) => words.flat().join(""));

const line = fc
  .record({
    head: fc.array(ownWord, { minLength: 1, maxLength: 6 }),
    value: fc.option(fc.array(ownWord, { maxLength: 6 }), { nil: undefined }),
  })
  .map(({ head, value }) => head.join(" ") + (value ? `：${value.join(" ")}` : ""));

const { block } = fc.letrec<{ block: string; statement: string }>((tie) => ({
  block: fc.array(tie("statement"), { maxLength: 5 }).map((statements) => statements.join("\n")),
  statement: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    line,
    fc.tuple(line, tie("block")).map(([head, inside]) => `${head} {\n${inside}\n}`),
  ),
}));

/** Where a block is put, so that its lines are read as lines of a sheet, a section, an item, a rule. */
const FRAMES: readonly (readonly [string, string])[] = (() => {
  const sheet = '评分表 t "表" / "Sheet" {\n评分人：自评、上级\n结果：取上级\n签字：被考核人\n';
  const section = `${sheet}部分 s "部分" / "Section" 100% {\n`;
  const item = `${section}指标 i "指标" / "Item" 100% {\n`;
  const measured = `${item}计量 m "完成率" / "Completion"，单位 %\n`;
  return [
    ["", ""],
    [sheet, "}"],
    [section, "}\n}"],
    [item, "}\n}\n}"],
    ...[
      "分档",
      "分级",
      "扣分 每项 5 分，最低 0 分",
      "加分 每项 5 分",
      "检查表 每项 5 分",
      "差额 目标 100%",
      "插值",
      "公式",
      "是否",
    ].map((rule) => [`${measured}${rule} {\n`, "}\n}\n}\n}"] as const),
    ['指标库 l "库" / "Library" {\n', "}"],
  ];
})();

/** Blocks of statements in which any word stands anywhere, at any place of a sheet that is right but for them. */
export const statementSoup: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...FRAMES), block)
  .map(([[before, after], inside]) => `${before}${inside}\n${after}\n`);

/** A line in an item that is right but for it. */
export function inItem(line: string): string {
  const [before, after] = FRAMES[3] ?? ["", ""];
  return `${before}${line}\n${after}\n`;
}
