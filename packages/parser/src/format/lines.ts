import { displayWidth } from "./display-width.ts";

/** A line of the formatted file. */
export interface Line {
  /** How many blocks deep it stands, a line that continues a statement one more. */
  readonly depth: number;
  readonly text: string;
  readonly comment?: string;
  readonly blankBefore?: boolean;
  /** Where its figure begins, and how many columns stand before its unit: what is aligned in a ladder. */
  readonly figure?: Figure;
  /** Whether it stands as it was written. */
  readonly raw?: true;
}

export interface Figure {
  /** Offset in the line's text. */
  readonly at: number;
  /** The columns up to the decimal point. */
  readonly columns: number;
}

/** Steps of two spaces. */
export const INDENT = "  ";

/** The columns of a line without its comment. */
export function columnsOf({ depth, text }: Line): number {
  return depth * INDENT.length + displayWidth(text);
}
