import { type LocatedReview, readReviews } from "@scorecard/engine";
import { CONFIG_NAMES } from "../config/find-config.ts";
import { note, type Session } from "../session.ts";
import { collectFiles } from "./collect-files.ts";
import { type ReadingSettings, readText } from "./read-text.ts";

/** Reads the reviews in files and folders. What is wrong is noted. */
export function loadReviews(
  session: Session,
  paths: readonly string[],
  settings: ReadingSettings,
): readonly LocatedReview[] {
  const files = collectFiles(session, paths, {
    extensions: [".yaml", ".yml", ".json"],
    except: CONFIG_NAMES,
    none: "no-reviews",
  });
  return files.flatMap((path) => {
    const file = readText(session, path, settings);
    if (file === undefined) return [];
    const { reviews, diagnostics } = readReviews(file.text, file.path);
    note(session, ...diagnostics);
    return reviews;
  });
}
