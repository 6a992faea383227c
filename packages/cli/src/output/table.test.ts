import { expect, test } from "vitest";
import { table } from "./table.ts";

test("columns line up under wide titles, numbers at the right", () => {
  const columns = [
    { title: "姓名", align: "left" },
    { title: "总分", align: "right" },
  ] as const;
  const rows = [
    ["欧阳若兰", "92.5"],
    ["Priya", "100"],
  ];
  expect(table(columns, rows)).toBe("姓名      总分\n欧阳若兰  92.5\nPriya      100\n");
});

test("a name cannot steer the terminal or break the row", () => {
  const columns = [{ title: "姓名", align: "left" }] as const;
  expect(table(columns, [["\u001b[31m王\n伟"]])).toBe("姓名\n␛[31m王␊伟\n");
});
