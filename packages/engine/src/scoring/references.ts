/*
 * What a part of a template refers to, found by walking over it as plain data: every expression and every bound is
 * a value of its own shape, wherever it stands.
 */

/** The keys of inputs and of open parameters that a part of a template needs. */
export function inputKeysIn(part: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  visit(part, (value) => {
    const key = openParameterOf(value) ?? inputOf(value);
    if (key !== undefined) keys.add(key);
  });
  return keys;
}

/** Whether a number in a part of a template still waits for its parameter. */
export function hasOpenValue(part: unknown): boolean {
  let open = false;
  visit(part, (value) => {
    open ||= openParameterOf(value) !== undefined;
  });
  return open;
}

/** Whether an expression in a part of a template refers to points that are worked out before it. */
export function refersToPoints(part: unknown): boolean {
  let refers = false;
  visit(part, (value) => {
    refers ||= "op" in value && value.op === "points";
  });
  return refers;
}

/** The keys of the sections whose points expressions in a part of a template refer to. */
export function sectionKeysIn(part: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  visit(part, (value) => {
    const isSection = "of" in value && value.of === "section";
    if (isSection && "key" in value && typeof value.key === "string") keys.add(value.key);
  });
  return keys;
}

function visit(value: unknown, see: (value: object) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) see(value);
  for (const member of Object.values(value)) visit(member, see);
}

function inputOf(value: object): string | undefined {
  const isReference = "op" in value && (value.op === "input" || value.op === "is");
  return isReference && "key" in value && typeof value.key === "string" ? value.key : undefined;
}

function openParameterOf(value: object): string | undefined {
  if (!("parameter" in value) || typeof value.parameter !== "string") return undefined;
  return Object.keys(value).length === 1 ? value.parameter : undefined;
}
