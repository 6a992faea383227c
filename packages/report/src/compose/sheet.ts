import type { Annex } from "./annex/annex.ts";
import type { AskedOnScreen } from "./asked.ts";
import type { Wording, Words } from "./words.ts";

/** A line of an item's scoring: what has to be the case, and what it gives. */
export interface ScoringEntry {
  /** What a result's trace calls it. */
  readonly key: string;
  /** The level's name, before the text. */
  readonly lead?: Words;
  readonly text: Words;
  /** Points as printed: `20`, `−5`, `18～20`; empty where the text says it all. */
  readonly points: string;
  /** Begins with a box to tick. */
  readonly box?: true;
  /** Ends with a line to write on how often, or how much; the unit behind it. */
  readonly amount?: { readonly slot: string; readonly unit: Words };
  /** Says of a filled sheet how often its points count, beside them. */
  readonly repeated?: true;
  /** Says how the entries count; never gives points itself. */
  readonly heading?: true;
  /** One of several that stand under a common line. */
  readonly indented?: true;
}

/** How an item's scoring prints. */
export interface Scoring {
  /** Set above the entries: what is asked or counted. */
  readonly preface: readonly Words[];
  readonly entries: readonly ScoringEntry[];
}

/** A place for a value, after the words that name it. */
export interface Blank {
  /** What a sheet's entries call the place. */
  readonly slot: string;
  /** `printed`: nothing to write on a blank sheet, but a filled one says the value. */
  readonly kind: "number" | "date" | "yes-no" | "printed";
  readonly unit: Words;
  /** As high as a line to write on, though nothing is written here: it is answered beside. */
  readonly spaced?: true;
}

/** A small line below the requirement: what is measured, the target, where the figures come from. */
export interface Remark {
  readonly words: Words;
  readonly blank?: Blank;
  /** Says what becomes of the item where it does not apply. */
  readonly waives?: true;
  /** Begins with a box to tick. */
  readonly box?: string;
}

/** One item. */
export interface ItemForm {
  readonly key: string;
  readonly order: string;
  readonly name: Words;
  /** What kind of item it is, above the weight: a bonus, a penalty. */
  readonly mark?: Words;
  /** As printed; empty for a bonus or a penalty without a limit. */
  readonly weight: string;
  readonly requirement: Words;
  readonly remarks: readonly Remark[];
  readonly scoring: Scoring;
  /** Added in the review: what is required has its cell, whether anything is written there or not. */
  readonly added?: true;
  /** How the score columns of a fillable sheet are answered. */
  readonly onScreen?: ItemOnScreen;
  /** Name, weight and requirement are written by hand; the text stands behind the line for the weight. */
  readonly open?: { readonly weightUnit: Words };
}

/** What raters answer on the screen, beside the lines of an item that ask it. */
export interface ItemOnScreen {
  /** Scoring entries that are counted, not ticked. */
  readonly counted: ReadonlySet<string>;
  /** Figures, by the places that a filled sheet writes them in. */
  readonly figures: ReadonlyMap<string, string>;
}

/** Rows that whoever fills in the sheet adds. */
export interface RowsForm {
  /** What a review calls the group. */
  readonly key: string;
  /** Above the rows: how many, what they may weigh, and what they are scored out of. */
  readonly note: Words;
  /** What a blank sheet prints. */
  readonly blank: readonly ItemForm[];
}

/** Items under one category; without a name, items that stand for themselves. */
export interface GroupForm {
  readonly name?: Words;
  readonly weight?: Words;
  readonly items: readonly ItemForm[];
  readonly rows?: RowsForm;
}

/** A section as a table. In a `competencies` section every item has level anchors. */
export interface SectionForm {
  readonly key: string;
  readonly kind: "tasks" | "competencies";
  /** Whether there is a column for what is required. */
  readonly required: boolean;
  /** Weights are printed as points, not as shares. */
  readonly byPoints: boolean;
  readonly name: Words;
  /** Its share or its full marks; empty where there is nothing to say. */
  readonly weight: Words;
  readonly groups: readonly GroupForm[];
  readonly totalLabel: Words;
}

/** A column of scores. */
export interface ScoreColumn {
  readonly key: string;
  readonly name: Words;
}

/** A figure that is told once for the whole sheet. */
export interface InputForm {
  readonly label: Words;
  /** Where it comes from. */
  readonly source: Words;
  readonly blank: Blank;
  /** The value that the sheet itself gives, with its unit. */
  readonly given?: Words;
}

/** A row between the sum of the sections and the total. */
export interface StepForm {
  readonly label: Words;
  readonly words: Words;
  /** Points that are added by hand, with a reason. */
  readonly adjustment?: { readonly key: string; readonly unit: Words };
}

/** A choice to tick, with its words. */
export interface ChoiceForm {
  readonly slot: string;
  readonly words: Words;
}

/** The total that has to be reached. */
export interface PassMarkForm {
  readonly words: Words;
  readonly choices: readonly ChoiceForm[];
}

/** A row of the grade table. */
export interface GradeForm {
  readonly key: string;
  readonly name: Words;
  readonly range: Words;
  /** Empty where no grade has one. */
  readonly coefficient: string;
  readonly decision: Words;
}

/** Something that forces points or a grade. */
export interface VetoForm {
  readonly slot: string;
  readonly cause: Words;
  readonly effect: Words;
  /** A line to write on how often it occurred. */
  readonly times?: Blank;
}

/** A place for words. */
interface TextFieldForm {
  readonly key: string;
  readonly label: Words;
  readonly lines: number;
  readonly required: boolean;
  /** Not in the employee's copy. */
  readonly confidential: boolean;
}

/** One who signs. */
export interface SignerForm {
  readonly key: string;
  readonly role: Words;
  readonly statement?: Words;
  readonly opinions: readonly Words[];
  readonly seal: boolean;
}

/** The fields that say who and when, in printed order. */
export const FIELD_KEYS = ["period", "name", "number", "department", "position"] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

/** What a sheet prints whoever it is about. */
export interface SheetForm {
  readonly title: Words;
  /** The position that the template is for. */
  readonly position: Words;
  readonly fields: readonly { readonly key: FieldKey; readonly label: Words }[];
  readonly columns: readonly ScoreColumn[];
  readonly inputs: readonly InputForm[];
  readonly sections: readonly SectionForm[];
  /** Of the row that adds the sections; the total's own where nothing comes after it. */
  readonly sumLabel: Words;
  readonly sumFormula: Words;
  readonly steps: readonly StepForm[];
  readonly totalLabel: Words;
  /** Beside the total that comes after the steps. */
  readonly totalWords: Words;
  /** How the result follows from the raters, and what else has to be known, below the total. */
  readonly smallPrint: readonly Words[];
  readonly passMark?: PassMarkForm;
  readonly grades: readonly GradeForm[];
  readonly vetoes: readonly VetoForm[];
  readonly textFields: readonly TextFieldForm[];
  readonly signers: readonly SignerForm[];
}

/**
 * A cell of scores: points, with a remark or a remark alone; `missing` where an answer is lacking; `open` on a blank
 * sheet; `unused` where there is nothing to score.
 */
export type ScoreCell =
  | { readonly points: string; readonly remark?: Words }
  | { readonly remark: Words }
  | "missing"
  | "open"
  | "unused";

/** An entry that gave points, and how often where that is more than once and not written beside it. */
export type MatchedEntries = ReadonlyMap<string, string>;

/** A remark about an item. */
export interface ItemNote {
  readonly order: string;
  readonly name: Words;
  readonly text: Wording;
}

/** Those for whom copies are made: see `SheetInput`. */
export type CopyKind = "employee" | "hr";

/** The company's texts, filled in. */
export interface CompanyTexts {
  readonly name: Words;
  readonly header: Words;
  readonly footer: Words;
  readonly notice: Words;
  readonly acknowledgement: Words;
}

/** What a sheet prints about one person and period. */
export interface SheetEntries {
  readonly fields: { readonly [K in FieldKey]: Words };
  /** Why the sheet is not final yet. */
  readonly provisional?: Words;
  /** The cell of an item, by item and column. */
  itemCell(item: string, column: string): ScoreCell;
  sectionCell(section: string, column: string): ScoreCell;
  /** The sum of the sections, before the steps after it. */
  sumCell(column: string): ScoreCell;
  /** What stands after a step, by its place. */
  stepCell(step: number, column: string): ScoreCell;
  totalCell(column: string): ScoreCell;
  /** The formula of the sum with its numbers; absent on a blank sheet or while a number is missing. */
  readonly sumNumbers?: string;
  /** What vetoes made of the total, one after the other. */
  readonly vetoNumbers: readonly Words[];
  /** How a section's total was worked out where items did not apply or a veto took effect. */
  readonly sectionNumbers: ReadonlyMap<string, Wording>;
  /** The rows that were added, by section and by the group's place in it. */
  readonly rows: ReadonlyMap<string, readonly ItemForm[]>;
  /** The scoring entries that gave the result, by item. */
  readonly matched: ReadonlyMap<string, MatchedEntries>;
  /** What is written in the places for values. */
  readonly written: ReadonlyMap<string, string>;
  /** The boxes that are ticked. */
  readonly ticked: ReadonlySet<string>;
  /** What was changed by hand and why, by adjustment. */
  readonly adjustments: ReadonlyMap<string, Words>;
  /** What vetoes made of the grade. */
  readonly gradeRemark: Words;
  /** Whose copy it is, where it is made for one reader. */
  readonly copy?: { readonly kind: CopyKind; readonly name: Words };
  /** How every figure came about, on pages of its own. */
  readonly annex?: Annex;
  readonly notes: readonly ItemNote[];
  /** What was written, by text field. */
  readonly comments: ReadonlyMap<string, Wording>;
  readonly company: CompanyTexts;
  /** What is asked on the screen; absent where the sheet is completed by hand. */
  readonly asked?: AskedOnScreen;
  /** Id, version and short hash of the template. */
  readonly identity: string;
  /** Sheet, person and period on one line: the document's title, and the beginning of the running head. */
  readonly caption: Wording;
  /** Total and grade, at the end of the running head: the page that is signed says what is signed. */
  readonly outcome?: Wording;
}
