/** A file of the language. */
export interface SourceFile {
  /** As shown to the user: relative to the working folder, with "/". */
  readonly path: string;
  readonly text: string;
}
