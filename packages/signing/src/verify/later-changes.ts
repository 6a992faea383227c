import type { Limits } from "../limits.ts";
import { readFields } from "../pdf/fields.ts";
import { openPdf, type PdfFile } from "../pdf/open-pdf.ts";
import type { Permission } from "../pdf/permissions.ts";
import { Refusal } from "../refusal.ts";
import { type ChangedObject, changedObjects, referrersIn } from "./changed-objects.ts";
import { type Change, type LaterChanges, verdictOn } from "./changes.ts";
import { expectedChanges } from "./expected-changes.ts";
import { type Role, roleByType, rolesIn } from "./object-roles.ts";

/**
 * Compares the version that was signed with the file as it is now, object by object. What later signers and people who
 * fill in fields have to change is expected; anything else is not. The signed version is read from its own bytes, so
 * that nothing in a later one can hide it.
 */
export function laterChanges(
  after: PdfFile,
  upTo: number,
  permission: Permission,
  limits: Limits,
): LaterChanges {
  if (isBlank(after.bytes.subarray(upTo))) return { verdict: "none", changes: [] };
  const before = openedVersion(after, upTo, limits);
  if (before === undefined) return { verdict: "other", changes: [] };
  const changed = changedObjects(before, after);
  const expected = expectedChanges(before, after, changed, permission, limits);
  const dangling = danglingIn(before);
  const rolesBefore = rolesIn(before, readFields(before, limits), limits);
  const rolesAfter = rolesIn(after, readFields(after, limits), limits);
  const changes = changed.map(({ number, kind }): Change => {
    // Filling in what a signed object already points to could show it in another light.
    const isExpected = expected.has(number) && !(kind === "added" && dangling.has(number));
    const value = kind === "removed" ? before.object(number) : after.object(number);
    const role: Role = rolesBefore.get(number) ??
      rolesAfter.get(number) ?? { role: expected.get(number) ?? roleByType(value) };
    return { object: number, kind, ...role, expected: isExpected };
  });
  const isTrailerKept = sameRoot(before, after);
  return { verdict: isTrailerKept ? verdictOn(changes) : "other", changes };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0);
}

function openedVersion(after: PdfFile, upTo: number, limits: Limits): PdfFile | undefined {
  try {
    return openPdf(after.bytes.subarray(0, upTo), limits);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Objects that are referred to and do not exist. */
function danglingIn(file: PdfFile): ReadonlySet<ChangedObject["number"]> {
  return new Set([...referrersIn(file).keys()].filter((number) => file.object(number) === null));
}

function sameRoot(before: PdfFile, after: PdfFile): boolean {
  const [old, now] = [before, after].map((file) => file.references.trailer.entries.get("Root"));
  const numbers = [old, now].map((ref) => (typeof ref === "object" && ref?.kind === "ref" ? ref.number : -1));
  return numbers[0] === numbers[1];
}
