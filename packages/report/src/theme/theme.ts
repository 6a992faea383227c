/*
 * How a company's sheets look, as plain data: it can be written in a file, sent, and kept inside a sheet.
 */

/** A colour as `#rrggbb`. */
export type HexColour = `#${string}`;

/** The colours of a sheet. Each has to be told from white paper, also where it prints as a grey. */
export interface ThemeColours {
  /** Text that is read. */
  readonly text?: HexColour;
  /** Labels and the second language. */
  readonly secondary?: HexColour;
  /** The title, the names of the parts, and the line below the company's name. */
  readonly accent?: HexColour;
  /** Frames and grids. */
  readonly lines?: HexColour;
  /** Behind heads of tables and totals. */
  readonly tint?: HexColour | "none";
  /** Behind the names of the parts, at the left edge. */
  readonly band?: HexColour | "none";
  /** Behind the entry that gave the points; it is ticked too. */
  readonly matched?: HexColour | "none";
}

/** How sheets look. What is left out is as on a sheet without a theme. */
export interface Theme {
  /** Names the theme where a file says what it was made with. */
  readonly name?: string;
  readonly colours?: ThemeColours;
  /** `strong` draws every line in full colour, for printers that make dots of greys. */
  readonly lines?: "light" | "strong";
  /** From the edges of the paper, in millimetres. */
  readonly margins?: {
    readonly sides?: number;
    readonly top?: number;
    readonly bottom?: number;
  };
  /** Times the usual size of text: 1.1 is a tenth larger. */
  readonly textSize?: number;
  /** Where the company's name stands; `centre` sets it above the title. */
  readonly heading?: "left" | "centre";
  /** Whether each page has places for the signers' initials at its foot. */
  readonly initials?: boolean;
}
