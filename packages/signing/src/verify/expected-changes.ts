import type { Limits } from "../limits.ts";
import { type Field, formOf, readFields } from "../pdf/fields.ts";
import type { PdfFile } from "../pdf/open-pdf.ts";
import { boxOf, readPages } from "../pdf/pages.ts";
import type { Permission } from "../pdf/permissions.ts";
import { EMPTY_DICT, isDict, isRef, type PdfDict, type PdfValue } from "../pdf/values.ts";
import { sameValue } from "../pdf/write-value.ts";
import { type ChangedObject, referencesIn, referrersIn } from "./changed-objects.ts";
import type { ObjectRole } from "./changes.ts";
import { roleByType } from "./object-roles.ts";

/** Objects whose change is what signing and filling in bring along, and what they are. */
export type Expected = ReadonlyMap<number, ObjectRole>;

interface Comparison {
  readonly before: PdfFile;
  readonly after: PdfFile;
  readonly kinds: ReadonlyMap<number, ChangedObject["kind"]>;
  readonly fieldsBefore: readonly Field[];
  /** By the numbers of their objects. */
  readonly fieldsAfter: ReadonlyMap<number, Field>;
  readonly permission: Permission;
  readonly limits: Limits;
  readonly expect: (value: PdfValue | undefined, role: ObjectRole) => void;
  /** The same for an object that must be new, or be what the signed version pointed to at the same place. */
  readonly expectAt: (old: PdfValue | undefined, now: PdfValue | undefined, role: ObjectRole) => void;
}

/** What a signer's software writes into a field beside its value. */
const SIGNED_KEYS = ["V", "AP", "M", "F", "AS"];
const FILLED_KEYS = ["V", "AP", "M", "AS", "RV", "I"];
/** What says how a field looks: nothing outside of its own rectangle. */
const INVISIBLE_FLAGS = 0b10_0010;

/** Walks through everything that may change, and collects the objects in which it does. */
export function expectedChanges(
  before: PdfFile,
  after: PdfFile,
  changed: readonly ChangedObject[],
  permission: Permission,
  limits: Limits,
): Expected {
  const expected = new Map<number, ObjectRole>();
  const kinds = new Map(changed.map(({ number, kind }) => [number, kind] as const));
  const comparison: Comparison = {
    before,
    after,
    kinds,
    fieldsBefore: readFields(before, limits),
    fieldsAfter: new Map(readFields(after, limits).map((field) => [field.ref.number, field])),
    permission,
    limits,
    expect: (value, role) => {
      if (isRef(value)) expected.set(value.number, role);
    },
    expectAt: (old, now, role) => {
      if (!isRef(now)) return;
      const isSame = isRef(old) && old.number === now.number;
      if (isSame || kinds.get(now.number) === "added") expected.set(now.number, role);
    },
  };
  for (const { number, kind } of changed) {
    if (isBookkeeping(before, after, number, kind)) expected.set(number, "structure");
  }
  expectValidationData(comparison);
  if (permission.nothing) return expected;
  expectCatalogue(comparison);
  expectForm(comparison);
  for (const field of comparison.fieldsBefore) expectField(comparison, field);
  expectPages(comparison);
  expectInformation(comparison);
  return expected;
}

/** Tables of places and packs of objects, which show nothing themselves. */
function isBookkeeping(
  before: PdfFile,
  after: PdfFile,
  number: number,
  kind: ChangedObject["kind"],
): boolean {
  const isOne = (file: PdfFile): boolean => roleByType(file.object(number)) === "structure";
  return (kind === "added" || isOne(before)) && (kind === "removed" || isOne(after));
}

function changedKeys(old: PdfDict, now: PdfDict): readonly string[] {
  const keys = new Set([...old.entries.keys(), ...now.entries.keys()]);
  return [...keys].filter((key) => {
    const [a, b] = [old.entries.get(key) ?? null, now.entries.get(key) ?? null];
    return !sameValue(a, b);
  });
}

function onlyChanges(old: PdfDict, now: PdfDict, allowed: readonly string[]): boolean {
  return changedKeys(old, now).every((key) => allowed.includes(key));
}

function expectCatalogue({ before, after, expect }: Comparison): void {
  if (
    onlyChanges(before.catalogue, after.catalogue, ["AcroForm", "DSS", "Extensions"]) &&
    isFormKept(before, after)
  ) {
    expect(after.references.trailer.entries.get("Root"), "catalogue");
  }
}

const FORM_KEYS = ["SigFlags", "Fields", "DR"];

/** Whether the form, wherever it is written, lost no field and changed in nothing else. */
function isFormKept(before: PdfFile, after: PdfFile): boolean {
  const [old, now] = [formOf(before), formOf(after)];
  if (old === undefined || now === undefined) return old === now;
  return onlyChanges(old, now, FORM_KEYS) && newFieldsOf(before, after) !== undefined;
}

/** Fields that the form has now and had not; undefined when it lost one. */
function newFieldsOf(before: PdfFile, after: PdfFile): readonly PdfValue[] | undefined {
  const [old, now] = [before, after].map((file) => file.items(formOf(file)?.entries.get("Fields")));
  const kept = (old ?? []).every((item, index) => sameValue(item, now?.[index] ?? null));
  return kept ? now?.slice(old?.length) : undefined;
}

function expectForm(comparison: Comparison): void {
  const { before, after, expectAt } = comparison;
  if (!isFormKept(before, after)) return;
  const fresh = newFieldsOf(before, after) ?? [];
  if (!fresh.every((item) => isInvisibleSignature(comparison, item))) return;
  expectAt(before.catalogue.entries.get("AcroForm"), after.catalogue.entries.get("AcroForm"), "form");
  expectAt(formOf(before)?.entries.get("Fields"), formOf(after)?.entries.get("Fields"), "form");
  for (const item of fresh) {
    expectAt(undefined, item, "signature-field");
    expectSignature(comparison, after.dict(item)?.entries.get("V"));
  }
}

/** A signature field that nobody sees: one that is seen could lie over what was signed. */
function isInvisibleSignature({ after, fieldsAfter }: Comparison, value: PdfValue): boolean {
  const field = isRef(value) ? fieldsAfter.get(value.number) : undefined;
  if (field?.type !== "Sig") return false;
  return field.widgets.every((widget) => {
    const [, , width, height] = boxOf(after, widget);
    const flags = after.resolve(widget.dict.entries.get("F"));
    const isHidden = typeof flags === "number" && (flags & INVISIBLE_FLAGS) !== 0;
    return isHidden || width === 0 || height === 0;
  });
}

function expectSignature({ after, kinds, expect }: Comparison, value: PdfValue | undefined): void {
  const dict = after.dict(value);
  if (isRef(value) && kinds.get(value.number) === "added" && dict?.entries.has("ByteRange")) {
    expect(value, "signature");
  }
}

function expectField(comparison: Comparison, field: Field): void {
  const { before, after, fieldsAfter, permission, expect, kinds } = comparison;
  const now = fieldsAfter.get(field.ref.number);
  if (now?.name !== field.name || permission.locks(field.name)) return;
  const isSignature = field.type === "Sig";
  // A signature that is there is never replaced.
  const wasSigned = isSignature && isDict(before.resolve(field.dict.entries.get("V")));
  const allowed = isSignature ? SIGNED_KEYS : FILLED_KEYS;
  if (wasSigned || !onlyChanges(field.dict, now.dict, allowed)) return;
  const role = isSignature ? "signature-field" : "field";
  const value = now.dict.entries.get("V");
  // Without a signature there is no reason to paint into its place.
  if (isSignature && !isDict(after.resolve(value))) return;
  if (isSignature) expectSignature(comparison, value);
  else if (isRef(value) && kinds.get(value.number) === "added" && !isDict(after.resolve(value)))
    expect(value, role);
  expect(now.ref, role);
  for (const widget of now.widgets) {
    const old = field.widgets.find(({ ref }) => ref.number === widget.ref.number);
    if (old === undefined || !onlyChanges(old.dict, widget.dict, allowed)) continue;
    expect(widget.ref, role);
    expectAppearance(comparison, widget.ref.number, widget.dict);
  }
}

/** What a filled field looks like: new, or a replacement of what nothing else uses. */
function expectAppearance(comparison: Comparison, widget: number, dict: PdfDict): void {
  const { after, before, kinds, expect } = comparison;
  const referrers = kinds.size > 0 ? referrersOf(before) : new Map<number, ReadonlySet<number>>();
  const waiting = [...referencesIn(dict.entries.get("AP") ?? null)];
  const seen = new Set<number>();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const kind = kinds.get(number);
    const isOwn = [...(referrers.get(number) ?? [])].every((referrer) => referrer === widget);
    if (kind === "added" || (kind === "replaced" && isOwn)) {
      expect({ kind: "ref", number, generation: 0 }, "appearance");
      waiting.push(...referencesIn(after.object(number), new Set(["Parent", "P", "StructParent"])));
    }
  }
}

const remembered = new WeakMap<PdfFile, ReadonlyMap<number, ReadonlySet<number>>>();

function referrersOf(file: PdfFile): ReadonlyMap<number, ReadonlySet<number>> {
  const known = remembered.get(file) ?? referrersIn(file);
  remembered.set(file, known);
  return known;
}

/** A page may list new signature fields that nobody sees. */
function expectPages(comparison: Comparison): void {
  const { before, after, limits, expect, expectAt } = comparison;
  const pagesAfter = readPages(after, limits);
  readPages(before, limits).forEach((page, index) => {
    const now = pagesAfter[index];
    if (now?.ref.number !== page.ref.number || !onlyChanges(page.dict, now.dict, ["Annots"])) return;
    const old = before.items(page.dict.entries.get("Annots"));
    const items = after.items(now.dict.entries.get("Annots"));
    const isKept = old.every((item, at) => sameValue(item, items[at] ?? null));
    const fresh = items.slice(old.length);
    if (!isKept || !fresh.every((item) => isInvisibleSignature(comparison, item))) return;
    expect(now.ref, "page");
    expectAt(page.dict.entries.get("Annots"), now.dict.entries.get("Annots"), "page");
  });
}

/** Certificates and lists that prove a signature later on (ETSI EN 319 142-1, 5.4.2). */
function expectValidationData({ after, before, kinds, expect }: Comparison): void {
  const store = after.catalogue.entries.get("DSS") ?? null;
  const old = before.catalogue.entries.get("DSS") ?? null;
  const waiting = [...referencesIn(store)];
  const seen = new Set<number>();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const isStore = referencesIn(old).includes(number) && isRef(old) && old.number === number;
    if (kinds.get(number) !== "added" && !isStore) continue;
    expect({ kind: "ref", number, generation: 0 }, "validation-data");
    waiting.push(...referencesIn(after.object(number)));
  }
}

const CHANGING_INFORMATION = ["ModDate", "Producer"];

/** The date of the last change, and the program that made it. */
function expectInformation({ before, after, expectAt }: Comparison): void {
  const [old, now] = [before, after].map((file) => file.references.trailer.entries.get("Info"));
  const [oldDict, nowDict] = [before.dict(old) ?? EMPTY_DICT, after.dict(now) ?? EMPTY_DICT];
  if (onlyChanges(oldDict, nowDict, CHANGING_INFORMATION)) expectAt(old, now, "metadata");
}
