import { withBothScripts } from "@scorecard/model/scripts";
import { expect, test } from "vitest";
import { collectReviews } from "../src/index.ts";
import { complaintsOf, describeWith, runOn, withMutool, withPdfLib } from "./support/fillers.ts";
import { examplesOf, fillable, shipped } from "./support/sheets.ts";
import { wantedFor } from "./support/wanted.ts";

/*
 * What is typed is shown by whoever opens the file: poppler and MuPDF are the two that most viewers are made of.
 */

const spaceless = (text: string) => text.replace(/\s/gu, "");

const NAMES: readonly (readonly [what: string, name: string])[] = [
  ["a name of everyday characters", "林晓雯"],
  ["a name of a character that few fonts have", "张三㛃"],
  ["a name with a middle dot", "买买提·艾力"],
  ["a name in Latin letters", "Zoë O'Brien"],
];

describeWith(["mutool", "pdftotext"], "typed text is shown alike by poppler and MuPDF", () => {
  test.each(NAMES)("%s", async (_, name) => {
    const template = shipped("customer-service-manager");
    const blank = await fillable(template, [{ kind: "blank", fillable: true }]);
    const [review] = examplesOf("customer-service-manager", template);
    if (review === undefined) throw new Error("no review");
    const wanted = new Map(wantedFor(review, template)).set("employee.name", { text: name });
    const filled = await withMutool(blank, wanted);
    const poppler = spaceless(runOn(filled, "pdftotext", ["-f", "1", "-l", "1"], ["-"]));
    const mupdf = spaceless(runOn(filled, "mutool", ["draw", "-q", "-F", "text"], ["1"]));
    const said = [name, review.employee.number, "98%", "91"].map(spaceless);
    expect(said.filter((text) => !poppler.includes(text))).toEqual([]);
    expect(said.filter((text) => !mupdf.includes(text))).toEqual([]);
    const { sheets } = await collectReviews(filled, { printed: withBothScripts });
    expect(sheets[0]?.review?.employee.name).toBe(name);
  });
});

describeWith(["pdftoppm"], "a viewer that sets typed text itself", () => {
  test.each([...NAMES, ["a name of a character that no script of ours has", "张𰻝"] as const])(
    "%s",
    async (what, name) => {
      const template = shipped("customer-service-manager");
      const blank = await fillable(template, [{ kind: "blank", fillable: true }]);
      const filled = await withPdfLib(blank, new Map([["employee.name", { text: name }]]));
      const lacks = /couldn't find a font for character/u.test(
        complaintsOf(filled, "pdftoppm", ["-r", "20"]),
      );
      expect(lacks).toBe(what === "a name of a character that no script of ours has");
    },
  );
});
