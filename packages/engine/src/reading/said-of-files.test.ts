import { expect, test } from "vitest";
import { SAID_OF_FIELDS, SAID_OF_SIGNS } from "../../test/said/files.ts";
import { readReviews } from "./read-reviews.ts";

test.each([...SAID_OF_SIGNS, ...SAID_OF_FIELDS])("%j: %s at %s", (text, code, place, hans, hant, en) => {
  const { diagnostics } = readReviews(text, "考核.yaml");
  expect(diagnostics).toHaveLength(1);
  const [diagnostic] = diagnostics;
  const { file, start, end } = diagnostic?.location ?? {};
  expect(file).toBe("考核.yaml");
  expect(`${start?.line}:${start?.column}-${end?.line}:${end?.column}`).toBe(place);
  expect(diagnostic).toMatchObject({
    code,
    severity: "error",
    message: { "zh-Hans": hans, "zh-Hant": hant, en },
  });
});
