import type { PdfFile } from "../pdf/open-pdf.ts";
import { isRef, type PdfValue } from "../pdf/values.ts";
import { sameValue } from "../pdf/write-value.ts";
import type { Entry } from "../pdf/xref.ts";

/** An object that differs between two versions. */
export interface ChangedObject {
  readonly number: number;
  readonly kind: "added" | "replaced" | "removed";
}

/** The objects whose values differ, whatever the way in which a file stores them. */
export function changedObjects(before: PdfFile, after: PdfFile): readonly ChangedObject[] {
  const numbers = new Set([...before.references.entries.keys(), ...after.references.entries.keys()]);
  const found: ChangedObject[] = [];
  for (const number of numbers) {
    if (isStoredAlike(before, after, number)) continue;
    const kind = changeOf(before.object(number), after.object(number));
    if (kind !== undefined) found.push({ number, kind });
  }
  return found.sort((a, b) => a.number - b.number);
}

function changeOf(old: PdfValue, now: PdfValue): ChangedObject["kind"] | undefined {
  if (old === null && now === null) return undefined;
  if (old === null) return "added";
  if (now === null) return "removed";
  return sameValue(old, now) ? undefined : "replaced";
}

/** Whether both versions have the object at one and the same place. */
function isStoredAlike(before: PdfFile, after: PdfFile, number: number): boolean {
  const old = before.references.entries.get(number);
  const now = after.references.entries.get(number);
  if (!samePlace(old, now)) return false;
  if (old?.kind !== "packed") return true;
  return samePlace(before.references.entries.get(old.container), after.references.entries.get(old.container));
}

function samePlace(a: Entry | undefined, b: Entry | undefined): boolean {
  if (a?.kind === "plain" && b?.kind === "plain") {
    return a.offset === b.offset && a.generation === b.generation;
  }
  if (a?.kind === "packed" && b?.kind === "packed") {
    return a.container === b.container && a.index === b.index;
  }
  return a?.kind === b?.kind && a?.kind === "free";
}

/** The numbers of the objects that a value refers to directly. */
export function referencesIn(value: PdfValue, skipped: ReadonlySet<string> = new Set()): readonly number[] {
  const found: number[] = [];
  const waiting: PdfValue[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (isRef(next)) found.push(next.number);
    if (next.kind === "array") waiting.push(...next.items);
    const dict = next.kind === "stream" ? next.dict : next;
    if (dict.kind !== "dict") continue;
    for (const [key, entry] of dict.entries) if (!skipped.has(key)) waiting.push(entry);
  }
  return found;
}

/** All objects that refer to each object. */
export function referrersIn(file: PdfFile): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const number of file.references.entries.keys()) {
    for (const target of referencesIn(file.object(number))) {
      const referrers = found.get(target) ?? new Set();
      found.set(target, referrers.add(number));
    }
  }
  return found;
}
