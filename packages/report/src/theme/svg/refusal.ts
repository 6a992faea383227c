/** Why an SVG picture is not used. `construct` is what stands in the file. */
export type SvgReason =
  | { readonly kind: "malformed" }
  | { readonly kind: "unsafe"; readonly construct: string }
  | { readonly kind: "not-drawn"; readonly construct: string }
  | { readonly kind: "wrong-value"; readonly construct: string }
  | { readonly kind: "too-complex"; readonly limit: number }
  | { readonly kind: "without-size" };

/** Ends the reading of a picture; never leaves this folder. */
export class SvgRefusal extends Error {
  override readonly name = "SvgRefusal";
  readonly reason: SvgReason;

  constructor(reason: SvgReason) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** @throws SvgRefusal */
export function refuse(reason: SvgReason): never {
  throw new SvgRefusal(reason);
}
