import type { Wording, Words } from "./words.ts";

/** A line of an item's scoring: what has to be the case, and what it gives. */
export interface ScoringEntry {
  /** What a result's trace calls it. */
  readonly key: string;
  /** The level's name, before the text. */
  readonly lead?: Words;
  readonly text: Words;
  /** Points as printed: `20`, `−5`. */
  readonly points: string;
}

/** How an item's scoring prints. */
export interface Scoring {
  /** Set above the entries: what is asked or counted. */
  readonly preface: readonly Words[];
  readonly entries: readonly ScoringEntry[];
}

/** One item. */
export interface ItemForm {
  readonly key: string;
  readonly order: string;
  readonly name: Words;
  readonly weight: string;
  readonly requirement: Words;
  /** Set small below the requirement: what is measured, where the figures come from. */
  readonly remarks: readonly Words[];
  readonly scoring: Scoring;
}

/** Items under one category; without a name, items that stand for themselves. */
export interface GroupForm {
  readonly name?: Words;
  readonly weight?: string;
  readonly items: readonly ItemForm[];
}

/** A section as a table. In a `competencies` section every item has level anchors and no requirement column. */
export interface SectionForm {
  readonly key: string;
  readonly kind: "tasks" | "competencies";
  readonly name: Words;
  readonly weight: string;
  readonly groups: readonly GroupForm[];
  readonly totalLabel: Words;
}

/** A column of scores. */
export interface ScoreColumn {
  readonly key: string;
  readonly name: Words;
}

/** A place for words. */
interface TextFieldForm {
  readonly key: string;
  readonly label: Words;
  readonly lines: number;
}

/** One who signs. */
export interface SignerForm {
  readonly role: Words;
  readonly statement?: Words;
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
  readonly sections: readonly SectionForm[];
  readonly totalLabel: Words;
  readonly totalFormula: Words;
  readonly textFields: readonly TextFieldForm[];
  readonly signers: readonly SignerForm[];
}

/** A cell of scores: points; `missing` where an answer is lacking; `open` on a blank sheet. */
export type ScoreCell = { readonly points: string } | "missing" | "open";

/** A remark about an item. */
export interface ItemNote {
  readonly order: string;
  readonly name: Words;
  readonly text: Wording;
}

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
  readonly provisional: boolean;
  /** The cell of an item, by item and column. */
  itemCell(item: string, column: string): ScoreCell;
  sectionCell(section: string, column: string): ScoreCell;
  totalCell(column: string): ScoreCell;
  /** The formula of the total with its numbers; absent on a blank sheet or while a number is missing. */
  readonly totalNumbers?: string;
  /** Keys of the scoring entries that gave the result, by item. */
  readonly matched: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notes: readonly ItemNote[];
  /** What was written, by text field. */
  readonly comments: ReadonlyMap<string, Wording>;
  readonly company: CompanyTexts;
  /** Id, version and short hash of the template. */
  readonly identity: string;
  /** Sheet, person and period on one line: the running head and the document's title. */
  readonly caption: Wording;
}
