import { createHash } from "node:crypto";
import {
  createSheetRenderer,
  type FontSet,
  type RendererOptions,
  type SheetRenderer,
} from "@scorecard/report";
import type { World } from "../world.ts";
import { type FontChoice, sheetFonts } from "./fonts.ts";

/** Fonts and renderers, made once and kept from run to run while what they are made from stays the same. */
export interface Workshop {
  rendererOf(options: Omit<RendererOptions, "fonts">, choice: FontChoice): SheetRenderer;
  /** Begins another run: what the run before did not use is given up. */
  nextRun(): void;
}

/** Opens a workshop; fonts are read when the first sheet is made. */
export function openWorkshop(world: World): Workshop {
  const fonts = keeping<FontSet>();
  const renderers = keeping<SheetRenderer>();
  return {
    rendererOf(options, { typeface, fonts: own }) {
      const choice = { typeface, fonts: own };
      const set = fonts.get(choice, () => sheetFonts(world, choice));
      return renderers.get([options, choice], () => createSheetRenderer({ ...options, fonts: set }));
    },
    nextRun() {
      fonts.nextRun();
      renderers.nextRun();
    },
  };
}

interface Keeping<T> {
  /** What was made from the same before, else what is made now. */
  get(from: object, make: () => T): T;
  nextRun(): void;
}

/** Keeps things by what they are made from, those of this run and of the run before. */
function keeping<T>(): Keeping<T> {
  let before = new Map<string, T>();
  let current = new Map<string, T>();
  return {
    get(from, make) {
      const key = keyOf(from);
      const made = current.get(key) ?? before.get(key) ?? make();
      current.set(key, made);
      return made;
    },
    nextRun() {
      before = current;
      current = new Map();
    },
  };
}

/** Functions do not count: they follow from the rest. */
function keyOf(from: object): string {
  return JSON.stringify(from, (_, value: unknown) =>
    value instanceof Uint8Array ? createHash("sha256").update(value).digest("hex") : value,
  );
}
