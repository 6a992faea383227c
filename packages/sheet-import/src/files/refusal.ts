import type { ImportCode } from "../messages.ts";

/**
 * Why reading stopped. It is thrown from inside the event-driven readers of archives and markup, which have no other
 * way to stop, and caught where the file is opened.
 */
export class Refusal extends Error {
  readonly code: Extract<
    ImportCode,
    "contents-too-large" | "file-damaged" | "declarations-inside" | "file-encrypted"
  >;

  constructor(code: Refusal["code"]) {
    super(code);
    this.code = code;
  }
}
