import { type CompleteText, fillMessage } from "@scorecard/model";
import { say } from "../explanations/explanation.ts";
import type { Document } from "../host.ts";
import type { Target } from "../symbols/resolve.ts";
import { callings } from "../symbols/symbol.ts";
import type { FileChanges, RenameResult, Renaming, TextChange } from "../types.ts";
import { type NameAt, nameAt, namesIn, type Use, usesOf } from "./navigate.ts";
import type { Workbench } from "./workbench.ts";

/** The name at a place that can be changed; `undefined` where there is none. */
export function renamingAt(document: Document, offset: number, bench: Workbench): Renaming | undefined {
  const found = nameAt(offset, bench.analyses.of(document), bench);
  if (found === undefined || !isWritten(found)) return undefined;
  return { span: found.span, name: found.name };
}

/** A known rater is called by a word of the language, and a file by its name on the disk. */
function isWritten({ name, target }: NameAt): boolean {
  return namesIn(target.declaration).some((written) => written.name === name);
}

/**
 * Gives a thing another name, everywhere. Its id is changed where its id is written, a printed name where that one is.
 */
export function renameAt(
  document: Document,
  offset: number,
  newName: string,
  bench: Workbench,
): RenameResult {
  const found = nameAt(offset, bench.analyses.of(document), bench);
  const refused = (reason: CompleteText, params = {}): RenameResult => {
    return { kind: "refused", reason: fillMessage(reason, params)[bench.language()] };
  };
  if (found === undefined || !isWritten(found)) return refused(REASONS.nothing);
  const places = placesOf(found, document, bench);
  const name = newName.trim();
  const isWord = places.some(({ form }) => form === "word" || form === "placeholder");
  if (name === "" || MARKS.test(name)) return refused(REASONS.marks);
  if (isWord && !ID.test(name)) return refused(REASONS.id);
  if (isTaken(name, found.target, bench)) return refused(REASONS.taken, { name });
  return { kind: "changes", changes: changesTo(name, places) };
}

const ID = /^[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*$/;
const MARKS = /["＂“”「」[\]［］【】{}\r\n]/;

/** Where the very same name is written for the thing. */
function placesOf({ name, target }: NameAt, document: Document, bench: Workbench): readonly Use[] {
  const { file, declaration } = target;
  const own = namesIn(declaration)
    .filter((written) => written.name === name)
    .map(({ span }): Use => {
      const isId = declaration.id?.start === span.start;
      const bracketed = isId && "[［【".includes(file.text.charAt(span.start - 1) || " ");
      return { file: file.path, span, name, form: isId ? (bracketed ? "bracketed" : "word") : "quoted" };
    });
  return [...own, ...usesOf(target, document, bench).filter((use) => use.name === name)];
}

function isTaken(name: string, { file, declaration }: Target, { analyses, resolver }: Workbench): boolean {
  return resolver.within(analyses.of(file)).some(({ declaration: other }) => {
    const sameScope =
      other.item === declaration.item || other.item === undefined || declaration.item === undefined;
    const same = other.place.start === declaration.place.start || resolverMeansSame(other, declaration);
    return other.kind === declaration.kind && sameScope && !same && callings(other).includes(name);
  });

  function resolverMeansSame(other: Target["declaration"], own: Target["declaration"]): boolean {
    return (
      other.changes && resolver.originOf(other, analyses.of(file)).declaration.place.start === own.place.start
    );
  }
}

function changesTo(newText: string, places: readonly Use[]): FileChanges {
  const changes = new Map<string, TextChange[]>();
  for (const { file, span } of places) {
    const own = changes.get(file) ?? [];
    if (!own.some(({ start }) => start === span.start))
      own.push({ start: span.start, end: span.end, newText });
    changes.set(file, own);
  }
  return changes;
}

const REASONS = {
  nothing: say(
    "这里没有可以改的名称。",
    "這裡沒有可以改的名稱。",
    "There is no name here that can be changed.",
  ),
  marks: say(
    "名称不能空着，也不能有引号、方括号、大括号。",
    "名稱不能空著，也不能有引號、方括號、大括號。",
    "A name cannot be empty, nor hold quotes, brackets or braces.",
  ),
  id: say(
    "代号只能用英文字母、数字、下划线和连字符，以字母开头。要改印在表上的名称，请在引号里改。",
    "代號只能用英文字母、數字、底線和連字號，以字母開頭。要改印在表上的名稱，請在引號裡改。",
    "A code name has letters, digits, underscores and hyphens, and begins with a letter. Change the printed name inside its quotes.",
  ),
  taken: say(
    "已经有叫“{name}”的了，请换一个。",
    "已經有叫「{name}」的了，請換一個。",
    "Something is called “{name}” already; choose another name.",
  ),
} as const;
