import type { Diagnostic } from "@scorecard/model";
import { report } from "../../messages.ts";
import type { Drawing } from "../svg/drawing.ts";
import { readSvg } from "../svg/read-svg.ts";
import type { SvgReason } from "../svg/refusal.ts";
import { isPng, MOST_PIXELS, readPng } from "./png.ts";

/** A company's logo, ready to be painted. Lengths are its own: only their proportion counts. */
export type Logo =
  | { readonly kind: "picture"; readonly width: number; readonly height: number; readonly png: Uint8Array }
  | { readonly kind: "drawing"; readonly width: number; readonly height: number; readonly drawing: Drawing };

/** A logo, or what is wrong with it; a mistake in an SVG has its line. */
export type LogoResult = { readonly logo: Logo } | { readonly problem: Diagnostic; readonly line?: number };

/** Reads a logo: a PNG, or an SVG of plain shapes, which prints sharply at any size. */
export function readLogo(bytes: Uint8Array): LogoResult {
  if (isPng(bytes)) return pictureOf(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]|<[\w-]+:svg[\s>]/i.test(text.slice(0, HEAD)))
    return { problem: report("logo-unknown", {}) };
  const read = readSvg(text);
  if ("reason" in read) return { problem: svgProblem(read.reason, read.line), line: read.line };
  const { drawing } = read;
  return { logo: { kind: "drawing", width: drawing.width, height: drawing.height, drawing } };
}

/** Programs put comments of some length before the picture. */
const HEAD = 8192;

function pictureOf(bytes: Uint8Array): LogoResult {
  const read = readPng(bytes);
  if (!("problem" in read)) return { logo: { kind: "picture", ...read, png: bytes } };
  return {
    problem:
      read.problem === "damaged"
        ? report("logo-damaged", {})
        : report("logo-too-many-dots", { limit: MOST_PIXELS / 1_000_000 }),
  };
}

function svgProblem(reason: SvgReason, line: number): Diagnostic {
  switch (reason.kind) {
    case "unsafe":
      return report("logo-svg-unsafe", { construct: reason.construct, line });
    case "not-drawn":
      return report("logo-svg-not-drawn", { construct: reason.construct, line });
    case "wrong-value":
      return report("logo-svg-wrong-value", { construct: reason.construct, line });
    case "too-complex":
      return report("logo-svg-too-complex", { limit: reason.limit });
    case "without-size":
      return report("logo-svg-without-size", {});
    case "malformed":
      return report("logo-svg-malformed", { line });
  }
}
