import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MANNERS, RECEPTION } from "./sheets.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

const DIRECTOR = readFileSync(
  new URL(import.meta.resolve("@scorecard/templates/customer-service-director.scorecard")),
  "utf8",
);

/** Asks everything at a place. */
function askAll({ service, document }: Workspace, offset: number): void {
  const sheet = document("sheet");
  const whole = { start: 0, end: sheet.text.length };
  service.diagnostics(sheet);
  service.complete(sheet, offset);
  service.hover(sheet, offset);
  service.definition(sheet, offset);
  service.references(sheet, offset, { declaration: true });
  service.renaming(sheet, offset);
  service.rename(sheet, offset, "other");
  service.outline(sheet);
  service.folds(sheet);
  service.tokens(sheet);
  service.actions(sheet, { start: offset, end: offset });
  service.format(sheet);
  service.hints(sheet, whole);
}

test("nothing throws on any prefix of a sheet, asked at its end and in its midst", () => {
  const workspace = openWorkspace({ sheet: "", manners: MANNERS });
  for (let length = 0; length <= RECEPTION.length; length += 3) {
    workspace.edit("sheet", RECEPTION.slice(0, length));
    askAll(workspace, length);
    askAll(workspace, Math.floor(length / 2));
  }
});

test("nothing throws on a shipped sheet with stretches taken out, put in and doubled", () => {
  const workspace = openWorkspace({ sheet: "", competencies: MANNERS });
  const place = fc.nat({ max: DIRECTOR.length });
  const inserted = fc.constantFrom(
    "{",
    "}",
    '"',
    "：",
    "[",
    "（",
    "、",
    "#",
    "20%",
    "指标",
    "quota",
    "\n",
    "[x]",
    "每",
    "/",
  );
  fc.assert(
    fc.property(place, fc.nat({ max: 40 }), inserted, place, (at, length, text, offset) => {
      workspace.edit("sheet", DIRECTOR.slice(0, at) + text + DIRECTOR.slice(at + length));
      askAll(workspace, offset);
    }),
    { numRuns: 150 },
  );
});

test("every span that is given lies in the file, and every token has its words", () => {
  const workspace = openWorkspace({ sheet: "", manners: MANNERS });
  for (let length = 0; length <= RECEPTION.length; length += 17) {
    workspace.edit("sheet", RECEPTION.slice(0, length));
    const sheet = workspace.document("sheet");
    const spans = [
      ...workspace.service.tokens(sheet),
      ...workspace.service.folds(sheet),
      ...workspace.service.complete(sheet, length).map(({ replaces }) => replaces),
    ];
    for (const { start, end } of spans) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(length);
    }
  }
});
