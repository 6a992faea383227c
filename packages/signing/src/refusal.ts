import type { Diagnostic } from "@scorecard/model";

/** Stops the work on a file; caught where the package is called, and never seen outside. */
export class Refusal extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}
