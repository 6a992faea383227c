import { suggest } from "@scorecard/model";
import { reportChangeOfNothing } from "../lint/change-of-nothing.ts";
import type { Context } from "../read/context.ts";
import { reworded } from "../read/rewording.ts";
import { headSpan } from "../read/statements.ts";
import { firstWrittenHere } from "../read/unique-keys.ts";
import { extraIn } from "../sheet/extras.ts";
import { type Keyword, keywordText } from "../syntax/lexicon.ts";
import type { Block, Statement } from "../syntax/syntax-tree.ts";
import { attributesSaid, mergedStatement } from "./merge-heads.ts";
import { removalsIn, withoutRemoved } from "./remove.ts";
import { isSignerList, withSignerList } from "./signer-list.ts";
import {
  type Container,
  containerOf,
  type Found,
  headParts,
  ITEM_KEYWORDS,
  isMeant,
  isNamed,
  type Names,
  namesOf,
  replaced,
  sameSlot,
  saysTheSame,
  statementsWithin,
  subjectOf,
} from "./tree.ts";
import { reweighted, usedNames, withoutUsed } from "./used-names.ts";

/*
 * A sheet that continues another one, and a variant of a sheet, are written as changes of its statements. What is
 * called the same takes the other's place, blocks of sections, groups and items line by line; what is new is added.
 */

/** Puts changes into the statements of a sheet. Changes that find nothing to change are reported and left out. */
export function withChanges(
  old: readonly Statement[],
  changes: readonly Statement[],
  context: Context,
): readonly Statement[] {
  return mergedBlock(old, changes, { container: "scorecard", context, changed: new Set() });
}

/** One block that is being changed. */
interface Merging {
  readonly container: Container;
  readonly context: Context;
  /** What changes have put there: a second change of the same is one too many. */
  readonly changed: Set<Statement>;
}

function mergedBlock(
  old: readonly Statement[],
  changes: readonly Statement[],
  merging: Merging,
): readonly Statement[] {
  return changes.reduce((statements, change) => withChange(statements, change, merging), old);
}

function withChange(
  statements: readonly Statement[],
  change: Statement,
  merging: Merging,
): readonly Statement[] {
  const subject = subjectOf(change, merging.container);
  if (subject === undefined) return [...statements, change];
  if (subject === "remove") {
    const { container, context } = merging;
    return removalsIn(change, container, context).reduce(
      (rest, removal) => withoutRemoved(rest, removal, container, context),
      statements,
    );
  }
  if (subject === "use") return withUse(statements, change, merging);
  if (subject === "sign" && isSignerList(change)) return withSignerList(statements, change);
  return isNamed(subject)
    ? withNamed(statements, change, subject, merging)
    : withLine(statements, change, subject, merging);
}

/** A line that stands once takes the place of the same; of several, such as caps, each takes the next one's. */
function withLine(
  statements: readonly Statement[],
  change: Statement,
  subject: Keyword,
  merging: Merging,
): readonly Statement[] {
  const { container, changed, context } = merging;
  changed.add(change);
  const old = statements.find((statement) => {
    const other = subjectOf(statement, container);
    return other !== undefined && sameSlot(other, subject) && !changed.has(statement);
  });
  if (old === undefined) return [...statements, change];
  if (saysTheSame(old, change) && !OF_THE_FILE.has(subject)) reportChangeOfNothing(change, context);
  return replaced(statements, old, [change]);
}

/** Each file says these of itself. */
const OF_THE_FILE: ReadonlySet<Keyword> = new Set<Keyword>(["syntax", "version"]);

function withNamed(
  statements: readonly Statement[],
  change: Statement,
  subject: Keyword,
  merging: Merging,
): readonly Statement[] {
  const names = namesOf(change, subject);
  const meant = targets(statements, subject, names, merging.container);
  const open = meant.filter(({ statement }) => !merging.changed.has(statement));
  const exactly = open.find(({ statement }) => saysTheSame(statement.head, change.head));
  const target = exactly ?? (open.length === 1 || subject !== "veto" ? open[0] : undefined);
  if (target) return withMerged(statements, target, change, subject, merging);
  const twice = meant.find(({ statement }) => merging.changed.has(statement));
  if (twice && subject !== "veto") {
    const related = [firstWrittenHere(headSpan(twice.statement), merging.context)];
    const what = keywordText(subject);
    merging.context.problem("written-twice", { what }, headSpan(change), { related });
    return statements;
  }
  const used = statementsWithin(statements, merging.container).find(
    (found) => found.subject === "use" && usedNames(found.statement).some((name) => isMeant(names, name)),
  );
  if (used && isItem(subject)) return withUsedChanged(statements, used.statement, change, subject, merging);
  return withAdded(statements, change, subject, names, merging);
}

/** The things that a change can mean; sections are looked for in the sheet, groups and items anywhere in the block. */
function targets(
  statements: readonly Statement[],
  subject: Keyword,
  names: Names,
  container: Container,
): readonly Found[] {
  return statementsWithin(statements, container).filter(
    (found) =>
      isNamed(found.subject) &&
      sameSlot(found.subject, subject) &&
      isOnTheSameFloor(found, statements, subject) &&
      isMeant(names, namesOf(found.statement, found.subject)),
  );
}

function isOnTheSameFloor(found: Found, statements: readonly Statement[], subject: Keyword): boolean {
  return subject === "group" || isItem(subject) || statements.includes(found.statement);
}

function isItem(subject: Keyword): boolean {
  return (ITEM_KEYWORDS as readonly Keyword[]).includes(subject);
}

function withMerged(
  statements: readonly Statement[],
  { statement: old, subject: oldSubject }: Found,
  change: Statement,
  subject: Keyword,
  merging: Merging,
): readonly Statement[] {
  const merged = mergedStatement(old, oldSubject, change, subject);
  const block = mergedLines(old, change, subject, merging) ?? merged.block;
  const whole = block ? { ...merged, block } : merged;
  const isLeaf = change.block === undefined || containerOf(subject) === undefined;
  if (isLeaf && saysTheSame(old, whole)) reportChangeOfNothing(change, merging.context);
  merging.changed.add(whole);
  return replaced(statements, old, [whole], saysWeight(change, subject) ? headSpan(change) : undefined);
}

/** Whether a change says a weight, in its head or in a line of its own. */
function saysWeight(change: Statement, subject: Keyword): boolean {
  const lines = change.block?.statements ?? [];
  return (
    attributesSaid(change, subject).has("weight") ||
    lines.some((line) => subjectOf(line, "item") === "weight")
  );
}

/** The lines of a container's block with the changed ones in their places; `undefined` where the block stays as it is. */
function mergedLines(
  old: Statement,
  change: Statement,
  subject: Keyword,
  merging: Merging,
): Block | undefined {
  const container = containerOf(subject);
  if (container === undefined || old.block === undefined) return undefined;
  const said = attributesSaid(change, subject);
  const lines = old.block.statements.filter((line) => !isSaid(line, container, said));
  const changes = change.block?.statements ?? [];
  return {
    ...(change.block ?? old.block),
    statements: mergedBlock(lines, changes, { ...merging, container }),
  };
}

function isSaid(line: Statement, container: Container, said: ReadonlySet<Keyword>): boolean {
  const subject = subjectOf(line, container);
  return subject !== undefined && said.has(subject);
}

function withAdded(
  statements: readonly Statement[],
  change: Statement,
  subject: Keyword,
  names: Names,
  merging: Merging,
): readonly Statement[] {
  const { container, context, changed } = merging;
  const isExtra = extraIn(change) !== undefined;
  const placed = container !== "scorecard" || isExtra || !(subject === "group" || isItem(subject));
  const isNew = names.printed.length > 0 || subject === "sign";
  if (isNew && placed) {
    changed.add(change);
    // Bonuses and penalties of a sheet stay together, so that they make one section.
    const at = isExtra ? statements.findLastIndex((statement) => extraIn(statement) !== undefined) : -1;
    return at < 0 ? [...statements, change] : statements.toSpliced(at + 1, 0, change);
  }
  const name = names.key ?? names.printed[0] ?? keywordText(subject)["zh-Hans"];
  const known = statementsWithin(statements, container)
    .filter((found) => sameSlot(found.subject, subject))
    .map((found) => namesOf(found.statement, found.subject))
    .flatMap(({ key, printed }) => [...(key === undefined ? [] : [key]), ...printed]);
  const meant = suggest(name, known);
  const what = keywordText(subject);
  if (meant !== undefined) {
    const fix = reworded(name, meant, headSpan(change), context);
    context.problem("change-misspelt", { what, name, meant }, headSpan(change), { fix });
  } else if (isNew) context.problem("addition-misplaced", { what, name }, headSpan(change));
  else context.problem("change-unknown", { what, name }, headSpan(change));
  return statements;
}

/** A library's item can have another weight here; anything else makes it an item of the sheet's own. */
function withUsedChanged(
  statements: readonly Statement[],
  use: Statement,
  change: Statement,
  subject: Keyword,
  { context, changed }: Merging,
): readonly Statement[] {
  const names = namesOf(change, subject);
  const { rest, text } = headParts(change, subject);
  if (change.block === undefined) {
    const merged = reweighted(use, names, rest);
    if (saysTheSame(use, merged)) reportChangeOfNothing(change, context);
    return replaced(statements, use, [merged], headSpan(change));
  }
  if (text === undefined) {
    context.problem("used-item-changed", { name: names.key ?? "" }, headSpan(change));
    return statements;
  }
  changed.add(change);
  const others = withoutUsed(use, names);
  return replaced(statements, use, others ? [others, change] : [change], headSpan(change));
}

/** A `use` takes the place of every other use of the same items. */
function withUse(
  statements: readonly Statement[],
  change: Statement,
  { container, context, changed }: Merging,
): readonly Statement[] {
  changed.add(change);
  const names = usedNames(change);
  const affected = statementsWithin(statements, container)
    .filter(({ subject, statement }) => subject === "use" && !changed.has(statement))
    .map(({ statement }) => statement)
    .filter((use) => usedNames(use).some((used) => names.some((name) => isMeant(name, used))));
  const [first] = affected;
  if (first === undefined) {
    if (container !== "scorecard") return [...statements, change];
    const name = names[0]?.key ?? names[0]?.printed[0] ?? "";
    context.problem("addition-misplaced", { what: keywordText("use"), name }, headSpan(change));
    return statements;
  }
  if (saysTheSame(first, change)) reportChangeOfNothing(change, context);
  return affected.reduce((rest, use) => {
    const others = names.reduce<Statement | undefined>((left, name) => left && withoutUsed(left, name), use);
    const by = [...(others ? [others] : []), ...(use === first ? [change] : [])];
    return replaced(rest, use, by, headSpan(change));
  }, statements);
}
