import { expect, test } from "vitest";
import { CREATED_AT, filled, rendered } from "../archive/sheets.ts";
import { signedByAll } from "../support/signed-sheet.ts";
import { describeWith } from "../support/tools.ts";
import { RULES } from "./rules/all-rules.ts";
import { accessFile } from "./rules/rule.ts";

describeWith(["openssl", "qpdf"], "a sheet that everybody has signed", () => {
  const signed = rendered({ sheets: [filled("张敏")] }).then(async ({ bytes }) =>
    accessFile(await signedByAll(bytes, CREATED_AT)),
  );

  test.each(RULES)("$conditions: $asks", async ({ faults }) => {
    expect(faults(await signed)).toEqual([]);
  });
});
