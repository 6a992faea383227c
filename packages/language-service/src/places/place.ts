import type { Keyword, Statement } from "@scorecard/parser/syntax";
import { isContinuing, leadOf } from "../tree/walk.ts";

/** What kind of block a statement stands in. */
export type Place =
  | "file"
  | "sheet"
  | "changes"
  | "section"
  | "group"
  | "library"
  | "item"
  | "rows"
  | "library item"
  | "sign"
  | "bands"
  | "levels"
  | "tally"
  | "ladder"
  | "answers"
  | "off target"
  | "interpolate"
  | "cases"
  | "result cases"
  | "grades"
  | "veto"
  | "nothing";

/** The keywords that begin a rule. */
export const RULES = [
  ...(["bands", "levels", "deduct", "add", "signed", "checklist", "yesNo", "judged", "offTarget"] as const),
  ...(["proportional", "interpolate", "formula"] as const),
] as const satisfies readonly Keyword[];

const PLACED = ["group", "item", "bonus", "penalty", "rows", "use"] as const satisfies readonly Keyword[];

const ITEM = [
  ...(["requirement", "measure", ...RULES, "weight", "target", "standard", "dataSource", "raters"] as const),
  ...(["due", "notApplicable", "input", "cap", "floor", "untilNone", "veto"] as const),
] as const satisfies readonly Keyword[];

const SHEET = [
  ...(["section", "raters", "result", "period", "position", "version", "scoring", "fullMarks"] as const),
  ...(["rounding", "missing", "notApplicable", "difference", "input", "outside", "parameter"] as const),
  ...(["bonus", "penalty", "cap", "floor", "adjustment", "total", "grades", "passMark", "veto"] as const),
  ...(["field", "sign", "syntax"] as const),
] as const satisfies readonly Keyword[];

/** The keywords that can begin a statement in each kind of block, the most usual first. */
export const ALLOWED: { readonly [P in Place]: readonly Keyword[] } = {
  file: ["scorecard", "library"],
  sheet: [...SHEET, "variant"],
  changes: [...SHEET, ...PLACED.filter((keyword) => keyword !== "bonus" && keyword !== "penalty"), "remove"],
  section: [...PLACED, "weight", "raters", "scoring", "fullMarks", "cap", "floor", "veto"],
  group: ["item", "bonus", "penalty", "use", "weight", "raters"],
  library: ["item", "bonus", "penalty", "use", "parameter", "version", "syntax"],
  item: ITEM,
  rows: ["count", "each", ...ITEM.filter((keyword) => keyword !== "veto")],
  "library item": ITEM.filter((keyword) => keyword !== "raters" && keyword !== "weight"),
  sign: ["statement", "opinions", "seal"],
  bands: ["otherwise"],
  levels: [],
  tally: ["once"],
  ladder: ["otherwise"],
  answers: ["yes", "no"],
  "off target": ["each", "partial"],
  interpolate: [],
  cases: ["when", "otherwise", "monthly", "quarterly", "halfYearly", "yearly"],
  "result cases": ["when", "otherwise"],
  grades: [],
  veto: ["grades", "thisItem", "total", "item", "section"],
  nothing: [],
};

/** The kind of block that a statement opens, by what it is about and where it stands. */
export function placeWithin(statement: Statement, lead: Keyword | undefined, place: Place): Place {
  if (place === "tally") return lead === "once" ? "tally" : "ladder";
  if (lead === undefined) return place === "file" ? "sheet" : "nothing";
  if (lead === "scorecard") return isContinuing(statement) ? "changes" : "sheet";
  if (lead === "item" || lead === "bonus" || lead === "penalty")
    return place === "library" ? "library item" : "item";
  return OPENED[lead] ?? "nothing";
}

const OPENED: { readonly [K in Keyword]?: Place } = {
  library: "library",
  variant: "changes",
  section: "section",
  group: "group",
  rows: "rows",
  sign: "sign",
  bands: "bands",
  levels: "levels",
  deduct: "tally",
  add: "tally",
  signed: "tally",
  checklist: "tally",
  yesNo: "answers",
  passMark: "answers",
  offTarget: "off target",
  interpolate: "interpolate",
  formula: "cases",
  result: "result cases",
  grades: "grades",
  veto: "veto",
};

/** A statement with what it is about and the kind of block it stands in. */
export interface Placed {
  readonly statement: Statement;
  readonly lead: Keyword | undefined;
  readonly place: Place;
}

/** Says of each statement of a path, outermost first, what it is about. */
export function placedPath(path: readonly Statement[]): readonly Placed[] {
  let place: Place = "file";
  return path.map((statement) => {
    const placed = placedIn(statement, place);
    place = placeWithin(statement, placed.lead, place);
    return placed;
  });
}

/** Says of a statement what it is about, where it stands in a block of some kind. */
export function placedIn(statement: Statement, place: Place): Placed {
  return { statement, place, lead: leadOf(statement, LEADS[place]) };
}

/** In a section of a sheet that continues another one, lines can be removed too. */
const LEADS: { readonly [P in Place]: readonly Keyword[] } = {
  ...ALLOWED,
  sheet: [...ALLOWED.sheet, "group", "item", "rows", "use", "remove"],
  changes: [...ALLOWED.changes, "variant"],
  section: [...ALLOWED.section, "remove"],
  group: [...ALLOWED.group, "remove"],
  item: [...ALLOWED.item, "count", "each", "remove"],
  sign: [...ALLOWED.sign, "remove"],
};

/** Visits statements from the top with what each is about. */
export function forEachPlaced(
  statements: readonly Statement[],
  visit: (placed: Placed, path: readonly Placed[]) => void,
  place: Place = "file",
  path: readonly Placed[] = [],
): void {
  for (const statement of statements) {
    const placed = placedIn(statement, place);
    visit(placed, path);
    if (statement.block) {
      const within = placeWithin(statement, placed.lead, place);
      forEachPlaced(statement.block.statements, visit, within, [...path, placed]);
    }
  }
}
