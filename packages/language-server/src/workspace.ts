import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  createLanguageService,
  type Document,
  type LanguageService,
  loadInitials,
} from "@scorecard/language-service";
import { type Places, placesIn } from "./answers/places.ts";
import { openDisk } from "./files/disk.ts";
import { type EditorDocuments, type OpenFiles, openFiles } from "./files/open-files.ts";
import { type Paths, pathsOf } from "./files/paths.ts";
import type { EditorSettings } from "./settings.ts";

/** What answers are made from: the files of the editor, and what the language says of them. */
export interface Workspace {
  readonly settings: EditorSettings;
  readonly service: LanguageService;
  readonly files: OpenFiles;
  readonly paths: Paths;
  readonly places: Places;
  /** Says for which document what follows is asked: its folder's configuration holds. */
  about(document: Document): Document;
  /** Reads files on the disk anew. */
  forget(): void;
  /** Goes on with other settings. */
  configure(settings: EditorSettings): void;
}

/** Opens the workspace of an editor. */
export function openWorkspace(editor: EditorDocuments, initially: EditorSettings): Workspace {
  let settings = initially;
  const paths = pathsOf(settings.folders, settings.pagesFolder ?? installedPages());
  const disk = openDisk();
  const files = openFiles(editor, paths, disk);
  let config = files.config("");
  let initials: ((word: string) => string) | undefined;
  const service = createLanguageService({
    load: files.load,
    files: files.files,
    names: files.names,
    settings: () => {
      const { rules, vocabulary = settings.vocabulary } = config;
      return { language: settings.language, ...(vocabulary && { vocabulary }), ...(rules && { rules }) };
    },
    get initials() {
      return initials;
    },
  });
  // Typing by initials can wait until the editor is up.
  setTimeout(async () => {
    initials = await loadInitials();
  }, LATER).unref();
  return {
    get settings() {
      return settings;
    },
    service,
    files,
    paths,
    places: placesIn(files.text, paths),
    about: (document) => {
      config = files.config(document.path);
      return document;
    },
    forget: disk.forget,
    configure: (changed) => {
      settings = changed;
    },
  };
}

/** Where the pages about messages are, where they are installed as a package. */
function installedPages(): string {
  return dirname(fileURLToPath(import.meta.resolve("@scorecard/diagnostic-pages/package.json")));
}

/** Milliseconds. */
const LATER = 500;
