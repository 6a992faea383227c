import { styleText } from "node:util";
import type { Output, World } from "../world.ts";

/** The kinds of emphasis that output uses. */
type Emphasis = "error" | "warning" | "place" | "faint" | "strong";

const STYLES = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  place: ["cyan"],
  faint: ["dim"],
  strong: ["bold"],
} as const satisfies { readonly [E in Emphasis]: readonly Parameters<typeof styleText>[0][] };

/** Gives a text an emphasis, or leaves it as it is where colours are not wanted. */
export type Paint = (emphasis: Emphasis, text: string) => string;

/** Colours for a terminal, unless the user set NO_COLOR (https://no-color.org) or the terminal has none. */
export function paintFor(output: Output, environment: World["environment"]): Paint {
  const wanted = output.isTerminal && !environment.NO_COLOR && environment.TERM !== "dumb";
  if (!wanted) return (_, text) => text;
  return (emphasis, text) => styleText([...STYLES[emphasis]], text, { validateStream: false });
}
