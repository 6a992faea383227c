import { describe, expect, test } from "vitest";
import { readRoster } from "./read-roster.ts";

const HEADER = "工号,姓名,部门,岗位\n";

/** Code and line of each diagnostic. */
function problemsIn(text: string): readonly string[] {
  return readRoster(text, "花名册.csv").diagnostics.map(
    ({ code, location }) => `${code} ${location?.start.line}`,
  );
}

function employeesIn(text: string) {
  return readRoster(text, "花名册.csv").people.map(({ employee }) => employee);
}

describe("a roster", () => {
  test("gives its people in order, with their lines", () => {
    const { people, diagnostics } = readRoster(
      `${HEADER}0012,林晓雯,客户服务部,客服总监\n\n0013,欧阳明,客户服务部,\n`,
      "花名册.csv",
    );
    expect(diagnostics).toEqual([]);
    expect(people.map(({ employee }) => employee)).toEqual([
      { number: "0012", name: "林晓雯", department: "客户服务部", position: "客服总监" },
      { number: "0013", name: "欧阳明", department: "客户服务部" },
    ]);
    expect(people.map(({ location }) => location.start)).toEqual([
      { offset: 12, line: 2, column: 1 },
      { offset: 33, line: 4, column: 1 },
    ]);
  });

  test.each([
    ["Simplified", "工号,姓名,部门,岗位"],
    ["Traditional", "員工編號,姓名,部門,職位"],
    ["English", "Employee number,Name,Department,Position"],
    ["mixed, full width and padded", " Ｎｕｍｂｅｒ ,姓名,部門,Position"],
  ])("has column names in %s", (_, header) => {
    expect(employeesIn(`${header}\n0012,林晓雯,客服部,总监`)).toEqual([
      { number: "0012", name: "林晓雯", department: "客服部", position: "总监" },
    ]);
  });

  test.each([
    ["semicolons", "工号;姓名\n0012;林晓雯"],
    ["tabs", "工号\t姓名\n0012\t林晓雯"],
    ["a byte order mark and CR LF", "\ufeff工号,姓名\r\n0012,林晓雯\r\n"],
    ["columns in another order, and one we do not need", "邮箱,姓名,工号\nlin@example.com,林晓雯,0012"],
    ["a number kept as a text formula", '工号,姓名\n"=""0012""",林晓雯'],
    ["a number kept with an apostrophe", "工号,姓名\n'0012,林晓雯"],
    ["a number in full width", "工号,姓名\n００１２,林晓雯"],
  ])("may come with %s", (_, text) => {
    expect(problemsIn(text)).toEqual([]);
    expect(employeesIn(text)).toEqual([{ number: "0012", name: "林晓雯" }]);
  });

  test("keeps quoted commas, quotes and line breaks, and counts lines behind them", () => {
    const text = `${HEADER}1,"林,晓雯","客服""一""部\n（南区）",总监\n,王芳,,\n`;
    expect(employeesIn(text)).toEqual([
      { number: "1", name: "林,晓雯", department: '客服"一"部\n（南区）', position: "总监" },
    ]);
    expect(problemsIn(text)).toEqual(["missing-number 4"]);
  });

  test("has namesakes", () => {
    expect(employeesIn(`${HEADER}0012,王芳,,\n0013,王芳,,\n`)).toHaveLength(2);
  });

  test("keeps __proto__ as the plain text it is", () => {
    expect(employeesIn(`${HEADER}__proto__,constructor,,`)).toEqual([
      { number: "__proto__", name: "constructor" },
    ]);
  });
});

describe("what is wrong with a roster", () => {
  test.each([
    ["nothing in it", "", ["empty-roster 1"]],
    ["only blank lines", "\n \n", ["empty-roster 1"]],
    ["nobody in it", HEADER, ["nobody-in-roster 1"]],
    ["no number column", "姓名,部门\n林晓雯,客服部", ["missing-column 1"]],
    [
      "neither column, under a blank line",
      "\n部门,岗位\n客服部,总监",
      ["missing-column 2", "missing-column 2"],
    ],
    ["a column twice", "工号,编号,姓名\n1,2,林晓雯", ["column-twice 1"]],
    ["a row without a number", `${HEADER},林晓雯,,`, ["missing-number 2"]],
    ["a row without a name", `${HEADER}0012`, ["missing-name 2"]],
    ["two rows with one number", `${HEADER}0012,林晓雯,,\n0012,王芳,,`, ["number-twice 3"]],
    [
      "a number turned into a quantity",
      `${HEADER}1.2E+3,林晓雯,,\n12.0,王芳,,`,
      ["damaged-number 2", "damaged-number 3"],
    ],
    ["an open quote", `${HEADER}1,林晓雯,,\n2,"王芳,,`, ["unclosed-quote 3"]],
    ["a quote inside a cell", `${HEADER}1,林"晓雯,,`, ["unreadable-row 2"]],
  ])("%s", (_, text, expected) => {
    expect(problemsIn(text)).toEqual(expected);
  });

  test("a misspelt column is pointed out", () => {
    const [diagnostic] = readRoster("工好,姓名\n1,林晓雯", "a.csv").diagnostics;
    expect(diagnostic?.message["zh-Hans"]).toContain("是不是写成了“工好”");
  });

  test("the second row of a number names the first", () => {
    const { diagnostics, people } = readRoster(`${HEADER}0012,林晓雯,,\n0012,王芳,,`, "a.csv");
    expect(diagnostics[0]?.related[0]?.location.start.line).toBe(2);
    expect(diagnostics[0]?.message["zh-Hans"]).toContain("第 2 行是林晓雯，这一行是王芳");
    expect(people).toHaveLength(1);
  });

  test("10,000 people are read, one more is refused", () => {
    const rows = (count: number) =>
      HEADER + Array.from({ length: count }, (_, index) => `${index},员工${index},,`).join("\n");
    expect(employeesIn(rows(10_000))).toHaveLength(10_000);
    expect(problemsIn(rows(10_001))).toEqual(["too-many-rows 1"]);
  });
});
