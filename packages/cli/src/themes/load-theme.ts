import { join, resolve } from "node:path";
import { type Diagnostic, type Location, suggest } from "@scorecard/model";
import { type FontFile, faintColours, fontFault, type Theme } from "@scorecard/report";
import type { ReadData } from "../config/read-data-file.ts";
import { companyTexts, logoOf, namePatterns, type Settings } from "../config/settings.ts";
import { readOwnFile } from "../input/own-file.ts";
import { readText } from "../input/read-text.ts";
import { isInside } from "../input/workspace.ts";
import { absolute, note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { readTheme } from "./read-theme.ts";
import type { WrittenTheme } from "./theme-schema.ts";

/** The themes that come with the program. */
export const SHIPPED_THEMES = ["formal", "plain", "modern"] as const;

const THEME_FILE = "theme.yaml";
const MAX_FONT = 40 * 1024 * 1024;

/** A theme, read and checked. */
interface LoadedTheme {
  readonly theme: Theme;
  readonly typeface: "sans" | "serif";
  /** Of the theme's own; used before the shipped ones. */
  readonly fonts: readonly FontFile[];
  readonly settings: Pick<Settings, "company" | "logo" | "fileName" | "blankFileName">;
}

/** How sheets look, and the settings with what the theme adds to them: the configuration's own words go first. */
interface Appearance extends Omit<LoadedTheme, "settings"> {
  readonly settings: Settings;
}

/**
 * Finds and reads the theme of the command line, else of the configuration. What is wrong with it is noted.
 * @param named on the command line
 */
export function appearanceOf(session: Session, settings: Settings, named: string | undefined): Appearance {
  const found = named === undefined ? configuredFolder(session, settings) : folderNamed(session, named);
  const loaded = found && loadTheme(session, found, settings);
  if (loaded === undefined) return { theme: {}, typeface: "sans", fonts: [], settings };
  return {
    ...loaded,
    settings: {
      ...loaded.settings,
      ...settings,
      company: { ...loaded.settings.company, ...settings.company },
    },
  };
}

interface ThemeFolder {
  readonly name: string;
  readonly folder: string;
}

function folderNamed(session: Session, name: string): ThemeFolder | undefined {
  return shipped(session, name) ?? existing(session, name, absolute(session, name), undefined);
}

function configuredFolder(session: Session, { theme }: Settings): ThemeFolder | undefined {
  if (theme === undefined) return undefined;
  const { name, folder, location } = theme;
  const found = shipped(session, name);
  const own = resolve(folder, name);
  if (found !== undefined || isInside(folder, own)) return found ?? existing(session, name, own, location);
  note(session, report("theme-outside", { folder: name }, { location }));
  return undefined;
}

/** A shipped theme is meant by its bare name; `./formal` is a folder of one's own. */
function shipped({ world }: Session, name: string): ThemeFolder | undefined {
  const known = SHIPPED_THEMES.find((theme) => theme === name);
  return known && { name: known, folder: join(world.themesFolder, known) };
}

function existing(
  session: Session,
  name: string,
  folder: string,
  location: Location | undefined,
): ThemeFolder | undefined {
  if (session.world.reader.kindOf(folder) === "folder") return { name, folder };
  const similar = suggest(name, SHIPPED_THEMES);
  const known = SHIPPED_THEMES.join(", ");
  note(
    session,
    similar === undefined
      ? report("theme-unknown", { name, known }, { location })
      : report("theme-unknown-similar", { name, similar }, { location }),
  );
  return undefined;
}

function loadTheme(
  session: Session,
  { name, folder }: ThemeFolder,
  { reading }: Settings,
): LoadedTheme | undefined {
  const text = readText(session, join(folder, THEME_FILE), reading);
  if (text === undefined) return undefined;
  const read = readTheme(text);
  note(session, ...read.diagnostics);
  const { data, locate } = read;
  if (data === undefined) return undefined;
  const theme = lookOf(name, data);
  noteFaintColours(session, theme, locate);
  return {
    theme,
    typeface: data.typeface ?? "sans",
    fonts: themeFonts(session, folder, read),
    settings: {
      company: companyTexts(data.company, locate),
      ...logoOf(data.company, folder),
      ...namePatterns(data, locate),
    },
  };
}

/** What of a theme's file is how sheets look; the rest is words and fonts. */
function lookOf(name: string, written: WrittenTheme): Theme {
  const { colours, lines, margins, textSize, heading, initials } = written;
  return withoutAbsent<Theme>({
    name,
    colours: colours && withoutAbsent(colours),
    lines,
    margins: margins && withoutAbsent(margins),
    textSize,
    heading,
    initials,
  });
}

function withoutAbsent<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

function noteFaintColours(session: Session, theme: Theme, locate: ReadData<WrittenTheme>["locate"]): void {
  for (const { field, colour, on } of faintColours(theme)) {
    const location = locate(["colours", field]);
    note(session, report("theme-colour-faint", { field, colour, on }, { location }));
  }
}

/** The theme's own fonts. What is wrong with one is noted where the theme names it. */
function themeFonts(
  session: Session,
  folder: string,
  { data, locate }: ReadData<WrittenTheme>,
): readonly FontFile[] {
  return (data?.fonts ?? []).flatMap(({ file, family, weight }, index) => {
    const read = readOwnFile(session, { path: file, folder }, "font", MAX_FONT);
    const shown = shownPath(session, resolve(folder, file));
    const problem = "problem" in read ? read.problem : faultOf(read.value, shown, family);
    if (problem !== undefined) note(session, { ...problem, location: locate(["fonts", index, "file"]) });
    return "problem" in read || problem !== undefined ? [] : [{ family, weight, bytes: read.value }];
  });
}

/** What is wrong with a font; one that only adds a few characters need not be a Chinese one. */
function faultOf(bytes: Uint8Array, file: string, family: FontFile["family"]): Diagnostic | undefined {
  const fault = fontFault(bytes);
  if (fault === undefined || (fault === "not-chinese" && family === "fallback")) return undefined;
  return report(`font-${fault}`, { file });
}
