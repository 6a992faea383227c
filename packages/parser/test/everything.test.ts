import { readdirSync, readFileSync } from "node:fs";
import { hasErrors, type Template, templateSchema } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Compilation, createCompiler } from "../src/index.ts";

/*
 * One sheet that says all that a sheet can say, one that continues it, and a library, each written in every
 * vocabulary: they are the same templates.
 */

const FOLDER = new URL("everything/", import.meta.url);
const VOCABULARIES = ["zh-Hans", "zh-Hant", "en"] as const;
type Vocabulary = (typeof VOCABULARIES)[number];

function textOf(name: string, vocabulary: Vocabulary): string {
  return readFileSync(new URL(`${name}.${vocabulary}.scorecard`, FOLDER), "utf8");
}

const FILES: { readonly [specifier: string]: string } = { sales: "sheet", competencies: "competencies" };

function compile(
  name: string,
  vocabulary: Vocabulary,
  change: (text: string) => string = (text) => text,
): Compilation {
  const compiler = createCompiler({
    load(specifier) {
      const file = FILES[specifier];
      if (file === undefined) return { kind: "missing", tried: specifier, candidates: Object.keys(FILES) };
      return { kind: "found", file: { path: `${specifier}.scorecard`, text: textOf(file, vocabulary) } };
    },
  });
  return compiler.compile({ path: `${name}.scorecard`, text: change(textOf(name, vocabulary)) });
}

function templatesOf({ template, variants }: Compilation): readonly Template[] {
  return template ? [template, ...variants] : [];
}

/** What does not depend on the Chinese words that a file uses; a thing without an id is called by these. */
function withoutChinese(value: unknown): unknown {
  const isChinese = (member: unknown) => typeof member === "string" && /\p{Script=Han}/u.test(member);
  return JSON.parse(
    JSON.stringify(value, (key, member) => {
      if (key.startsWith("zh-")) return undefined;
      return key === "key" && isChinese(member) ? "Chinese" : member;
    }),
  );
}

test("every file exists in every vocabulary", () => {
  const names = [...Object.values(FILES), "east"].flatMap((name) =>
    VOCABULARIES.map((vocabulary) => `${name}.${vocabulary}.scorecard`),
  );
  expect(readdirSync(FOLDER).sort()).toEqual(names.sort());
});

describe.each(["sheet", "east"])("%s", (name) => {
  const [simplified, traditional, english] = VOCABULARIES.map((vocabulary) => compile(name, vocabulary));

  test.each(VOCABULARIES)("has nothing wrong in %s", (vocabulary) => {
    const compilation = compile(name, vocabulary);
    expect(compilation.diagnostics).toEqual([]);
    for (const template of templatesOf(compilation)) {
      expect(templateSchema.parse(template)).toEqual(template);
    }
  });

  test("in English keywords is the same", () => {
    expect(english && templatesOf(english)).toEqual(simplified && templatesOf(simplified));
  });

  test("in Traditional keywords is the same", () => {
    expect(traditional && withoutChinese(templatesOf(traditional))).toEqual(
      simplified && withoutChinese(templatesOf(simplified)),
    );
  });
});

test("a sheet that is cut off, or has a piece moved, is read to its end, and said to be wrong", () => {
  const name = fc.constantFrom("sheet", "east", "competencies");
  const cut = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.boolean());
  fc.assert(
    fc.property(name, fc.constantFrom(...VOCABULARIES), cut, (file, vocabulary, [share, length, off]) => {
      const compilation = compile(file, vocabulary, (text) => {
        const at = Math.floor(text.length * share);
        return off
          ? text.slice(0, at)
          : text.slice(0, at) + text.slice(at + length) + text.slice(at, at + length);
      });
      const usable = compilation.template !== undefined || compilation.kind === "library";
      expect(usable || hasErrors(compilation.diagnostics)).toBe(true);
      for (const { location, message } of compilation.diagnostics) {
        expect(location).toBeDefined();
        expect(Object.values(message).join("")).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }),
    { numRuns: 200 },
  );
});

describe("the sheet", () => {
  const { template, variants } = compile("sheet", "en");
  const sections = template?.sections ?? [];
  const items = sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const item = (key: string) => items.find((candidate) => candidate.key === key);

  test("is used for several lengths of time", () => {
    expect(template?.periods).toEqual(["month", "quarter"]);
  });

  test("has a column for each of several peers, who share their weight", () => {
    expect(template?.raters.map(({ key }) => key)).toEqual([
      ...["self", "supervisor", "peer-1", "peer-2", "peer-3"],
      "hr",
    ]);
    expect(template?.raters[2]?.name).toEqual({ "zh-Hans": "同级1", "zh-Hant": "同儕1", en: "Peer 1" });
    expect(template?.result).toMatchObject({
      kind: "cases",
      cases: [
        { rule: { weights: [{ weight: "0.6" }, { rater: "peer-1", weight: "2/15" }, {}, {}] } },
        { rule: { kind: "take", rater: "supervisor" } },
      ],
      otherwise: { weights: [{ weight: "0.1" }, { weight: "0.6" }, { weight: "0.05" }, {}, {}, {}] },
    });
  });

  test("says what missing and differing answers lead to", () => {
    expect(template?.missing).toBe("reweight");
    expect(template?.differences).toEqual([
      { raters: ["self", "supervisor"], on: "item", most: { share: "0.2" } },
      { raters: ["supervisor", "hr"], on: "total", most: { points: "10" } },
    ]);
  });

  test("adds sections in points to another total than 100", () => {
    expect(template?.fullMarks).toBe("160");
    expect(
      sections.map(({ weight, fullMarks, adds, weighted }) => [weight, fullMarks, adds, weighted]),
    ).toEqual([
      ["1", "100", undefined, undefined],
      ["1", "60", "weighted", undefined],
      ["1", "0", undefined, undefined],
    ]);
    expect(sections[0]?.limits).toEqual([
      { kind: "cap", points: "115" },
      { kind: "floor", points: "0" },
    ]);
  });

  test("weighs items of a weighted section, and adds the others", () => {
    expect(item("planning")).toMatchObject({ weight: "0.5", fullMarks: "60" });
    expect(item("visits")).toMatchObject({ weight: "0.1", fullMarks: "10", due: [3, 6, 9, 12] });
    expect(item("teamwork")).toMatchObject({ weight: "0.12", fullMarks: "12" });
  });

  test("hands down what becomes of items that do not apply", () => {
    expect(item("revenue")?.notApplicable).toBe("reweight");
    expect(item("visits")?.notApplicable).toBe("full");
    expect(item("teamwork")?.notApplicable).toBe("reweight");
    expect(item("learning")?.notApplicable).toBe("zero");
    expect(item("innovation")?.notApplicable).toBe("zero");
  });

  test("keeps bonuses and penalties out of the sum", () => {
    expect(item("innovation")).toMatchObject({ counts: "bonus", weight: "0", fullMarks: "10" });
    expect(item("discipline")).toMatchObject({
      counts: "penalty",
      weight: "0",
      limits: [{ kind: "floor", points: "-20" }],
    });
  });

  test("has rows that the review adds", () => {
    const rows = sections[0]?.groups.find(({ key }) => key === "goals");
    expect(rows).toMatchObject({
      weight: "0.3",
      items: [],
      rows: {
        least: 3,
        most: 5,
        eachLeast: "0.05",
        prototype: { weight: "1", fullMarks: "100", rule: { kind: "judgement", high: "100", step: "5" } },
      },
    });
  });

  test("puts given parameters in their places, and leaves the others open", () => {
    expect(item("revenue")?.requirement?.en).toBe("Reach 100 ×10,000 yuan");
    const rule = item("visits")?.rule;
    expect(rule).toMatchObject({ bands: [{ when: { low: { value: { parameter: "least-visits" } } } }, {}] });
  });

  test("closes in the order written", () => {
    expect(template?.closing?.map(({ kind }) => kind)).toEqual(["floor", "formula", "adjust", "cap"]);
    expect(template?.closing?.[2]).toMatchObject({ key: "ceo", low: "-5", high: "5" });
  });

  test("grades from the best, percentages being of the full marks", () => {
    expect(template?.grades?.map(({ key, when, coefficient }) => [key, when, coefficient])).toEqual([
      ["A", { low: { value: "140", inclusive: true } }, "1.2"],
      ["B", { low: { value: "120", inclusive: true } }, "1"],
      ["C", { low: { value: "80", inclusive: true }, high: { value: "120", inclusive: false } }, "0.8"],
      ["D", {}, "0"],
    ]);
    expect(template?.grades?.[0]).toMatchObject({ decision: { en: "Promote" }, needsNote: true });
    expect(template?.grades?.[3]).toMatchObject({ decision: { en: "Transfer or training" } });
    expect(template?.passMark).toMatchObject({ points: "80", passed: { en: "Confirmed" } });
  });

  test("vetoes by events, by how often they occur, and by points", () => {
    const once = { low: { value: "1", inclusive: true } };
    const total = { of: "total" };
    const performance = { of: "section", key: "performance" };
    const facts = template?.vetoes?.map(({ key, cause, effects }) => ({ key, cause, effects }));
    expect(facts).toMatchObject([
      {
        key: "refusal",
        cause: { times: once },
        effects: [{ on: { key: "teamwork" }, do: "set", points: "0" }],
      },
      { cause: { points: { key: "revenue" } }, effects: [{ on: total, do: "cap", points: "60" }] },
      {
        key: "leak",
        effects: [
          { on: performance, do: "set", points: "0" },
          { grade: "D", do: "set" },
        ],
      },
      { key: "accident", cause: { event: "accident", times: once }, effects: [{ grade: "D", do: "set" }] },
      { key: "minor", cause: { event: "minor" }, effects: [{ on: total, do: "add", points: "-5" }] },
      {
        key: "minor-2",
        cause: { event: "minor", times: { low: { value: "3" } } },
        effects: [
          { grade: "C", do: "cap" },
          { on: total, do: "add", points: "-10" },
        ],
      },
      {
        key: "idle",
        cause: { points: { key: "revenue" }, when: { high: { value: "20", inclusive: false } } },
        effects: [{ on: performance, do: "cap", points: "60" }],
      },
      {
        key: "weak",
        cause: { points: { of: "section", key: "competence" } },
        effects: [
          { grade: "C", do: "cap" },
          { on: total, do: "cap", points: "100" },
        ],
      },
    ]);
  });

  test("asks for words and signatures", () => {
    expect(template?.textFields).toMatchObject([
      { key: "plan", lines: 5, required: true },
      { key: "comment", lines: 3 },
      { key: "calibration", lines: 2, required: true, confidential: true },
    ]);
    expect(template?.signers.map(({ key, opinions, seal }) => [key, opinions?.length, seal])).toEqual([
      ["assessor", undefined, undefined],
      ["employee", 3, undefined],
      ["hr", undefined, undefined],
      ["board", undefined, true],
    ]);
  });

  test("has a variant that says only what differs", () => {
    expect(variants.map(({ id, title }) => [id, title.en])).toEqual([
      ["sales-senior", "Senior Sales Manager Scorecard"],
    ]);
    const [senior] = variants;
    const own = senior?.sections[0]?.groups.flatMap((group) => group.items) ?? [];
    expect(own.find(({ key }) => key === "revenue")).toMatchObject({
      fullMarks: "35",
      requirement: { en: "Reach 200 ×10,000 yuan" },
      target: { en: "100%" },
      limits: [{ kind: "cap", points: "42" }],
    });
    expect(own.find(({ key }) => key === "visits")?.rule).toMatchObject({
      bands: [{ when: { low: { value: "8" } }, points: "15" }, {}],
    });
    expect(own.some(({ key }) => key === "innovation")).toBe(false);
    expect(senior?.vetoes?.some(({ key }) => key === "leak")).toBe(false);
    expect(senior?.passMark).toBeUndefined();
    expect(senior?.textFields.map(({ key }) => key)).toEqual(["plan", "comment", "calibration", "mentoring"]);
    expect(senior?.sections[0]?.limits?.[0]).toEqual({ kind: "cap", points: "105" });
    expect(senior?.grades).toEqual(template?.grades);
  });
});

describe("the sheet that continues it", () => {
  const { template, variants, files } = compile("east", "en");
  const items = template?.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items)) ?? [];

  test("replaces, adds and removes", () => {
    expect(template).toMatchObject({ id: "sales-east", version: "2.1", position: { en: "Sales Manager" } });
    expect(items.map(({ key, fullMarks }) => [key, fullMarks])).toEqual([
      ["revenue", "40"],
      ["visits", "10"],
      ["collection", "10"],
      ["teamwork", "10"],
      ["care", "6"],
      ["innovation", "12"],
      ["discipline", "0"],
      ["planning", "60"],
      ["learning", "60"],
      ["patent", "0"],
    ]);
    expect(template?.sections[0]?.limits).toEqual([
      { kind: "cap", points: "110" },
      { kind: "floor", points: "0" },
    ]);
    expect(template?.differences?.[1]?.most).toEqual({ points: "20" });
    expect(template?.signers.map(({ key }) => key)).toEqual(["assessor", "employee", "hr"]);
    expect(template?.vetoes?.find(({ key }) => key === "minor-2")?.effects).toEqual([
      { grade: "D", do: "set" },
    ]);
  });

  test("keeps what it does not mention", () => {
    expect(template?.textFields.map(({ key }) => key)).toEqual(["plan", "calibration"]);
    expect(template?.grades?.map(({ key }) => key)).toEqual(["A", "B", "C", "D"]);
    const goals = template?.sections[0]?.groups.find(({ key }) => key === "goals");
    expect(goals).toMatchObject({
      weight: "0.24",
      rows: {
        least: 2,
        most: 4,
        eachLeast: "0.05",
        prototype: { requirement: { en: "Agreed with the supervisor" } },
      },
    });
  });

  test("gives parameters, those of a library's items too", () => {
    const requirements = items.flatMap(({ requirement }) => requirement?.en ?? []);
    expect(requirements).toEqual(["Reach 500 ×10,000 yuan", "20 clients contacted a month"]);
  });

  test("does not inherit variants, which are sheets of their own", () => {
    expect(variants).toEqual([]);
  });

  test("lists every file that it was read from", () => {
    expect(files.map(({ path }) => path)).toEqual([
      "east.scorecard",
      "sales.scorecard",
      "competencies.scorecard",
    ]);
  });
});
