import { type CompleteText, LANGUAGES, type Language, type LocalizedText, textIn } from "./language.ts";

/** A place in a text: offset from 0 in UTF-16 units; line and column from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a named file, `end` exclusive. */
export interface Location {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** error: the input cannot be used; warning: it can, but probably says something else than was meant. */
export type Severity = "error" | "warning";

/** Another place that belongs to a diagnostic, and why. */
export interface RelatedPlace {
  readonly location: Location;
  readonly message: CompleteText;
}

/** Text that takes the place of a stretch; the stretch is empty where text is only put in. */
export interface TextEdit {
  readonly location: Location;
  readonly newText: string;
}

/** What takes a mistake away: the edits belong together and do not overlap. */
export interface Fix {
  /** What it does, as the label of a button. */
  readonly title: CompleteText;
  /** Whether it cannot change what the author meant, so that `check --fix` may apply it unasked. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What is wrong in an input, where, and what to do about it; in words of every language. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: CompleteText;
  /** Absent when the problem is not at a place in a text. */
  readonly location?: Location;
  /** Where in a structured value (a review) the problem is, from the outermost key inwards. */
  readonly path?: readonly string[];
  readonly related: readonly RelatedPlace[];
  /** Absent when the tool knows none. */
  readonly fix?: Fix;
}

/** One entry of a catalogue: `{name}` in a message stands for a parameter. */
export interface DiagnosticDefinition {
  readonly severity: Severity;
  readonly message: CompleteText;
  /** What its fix does, with the parameters of the message, and whether it is safe. */
  readonly fix?: { readonly title: CompleteText; readonly safe: boolean };
}

/** The names between braces; braces with a space inside are meant for the reader. */
type ParamNames<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | ParamNames<Rest>
  : never;

/** The parameters of a message: a value, or a text that differs by language. */
export type MessageParams<T extends string> = {
  readonly [N in ParamNames<T>]: string | number | LocalizedText;
};

/** Where a diagnostic belongs. */
export interface Place {
  readonly location?: Location | undefined;
  readonly path?: readonly string[] | undefined;
  readonly related?: readonly RelatedPlace[];
  /** The edits that fix it, where the catalogue declares a fix and it is known here. */
  readonly edits?: readonly TextEdit[] | undefined;
}

/**
 * Makes the reporter of a catalogue: `report(code, params, place)` gives the diagnostic. Codes and the
 * parameters of each message are checked by the compiler, read from the English message.
 */
export function defineCatalogue<const C extends { readonly [code: string]: DiagnosticDefinition }>(
  catalogue: C,
) {
  return function report<Code extends keyof C & string>(
    code: Code,
    params: MessageParams<C[Code]["message"]["en"]>,
    place: Place = {},
  ): Diagnostic {
    const { severity, message, fix } = catalogue[code] as DiagnosticDefinition;
    return {
      code,
      severity,
      message: fillMessage(message, params),
      ...(place.location && { location: place.location }),
      ...(place.path && { path: place.path }),
      related: place.related ?? [],
      ...(fix &&
        place.edits && { fix: { ...fix, title: fillMessage(fix.title, params), edits: place.edits } }),
    };
  };
}

/** Puts parameters into a message of every language. */
export function fillMessage(
  message: CompleteText,
  params: { readonly [name: string]: string | number | LocalizedText },
): CompleteText {
  const filled = LANGUAGES.map((language) => [language, fill(message[language], params, language)] as const);
  return Object.fromEntries(filled) as unknown as CompleteText;
}

function fill(
  message: string,
  params: { readonly [name: string]: string | number | LocalizedText },
  language: Language,
): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return typeof value === "object" ? textIn(value, language) : String(value ?? "");
  });
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
