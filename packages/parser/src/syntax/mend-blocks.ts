import { createTokenInstance, type IToken } from "chevrotain";
import { type Keyword, keywordsOf } from "./lexicon.ts";
import type { Span } from "./syntax-tree.ts";
import { AsciiWord, Colon, End, HanWord, LBrace, LParen, RBrace } from "./tokens.ts";

/*
 * A forgotten or doubled brace shifts everything after it into the wrong block. Authors indent by what they
 * mean, so where braces do not balance the indentation decides, and the rest of the file reads as meant.
 */

/** What is wrong with a brace, and where. */
export interface BraceProblem extends Span {
  readonly problem:
    | "unclosed-block"
    | "extra-brace"
    | "unopened-block"
    | "parenthesis-for-brace"
    | "block-without-head";
  /** The brace at the other end of the block. */
  readonly opened?: Span;
  /** The opening braces of all blocks that end at a place, the innermost first. */
  readonly openers?: readonly Span[];
}

/** Tokens whose braces balance, and the places where one is missing or too many. */
export interface MendedBraces {
  readonly tokens: IToken[];
  readonly problems: readonly BraceProblem[];
}

/** The indentation of a place with nothing before it on its line; `undefined` behind other things. */
type Indent = (offset: number) => number | undefined;

/** A line that begins a statement. */
interface Line {
  /** Where its first token stands among the mended ones. */
  readonly at: number;
  readonly indent: number;
  opened: boolean;
}

interface OpenBlock {
  readonly line: Line | undefined;
  readonly brace: Span;
  readonly lines: Line[];
}

interface Mending {
  readonly tokens: IToken[];
  readonly problems: BraceProblem[];
  /** The blocks that are open, outermost first; the first is the file itself. */
  readonly blocks: OpenBlock[];
  line: Line | undefined;
}

/** Puts right braces that do not balance; `undefined` where they do, or where the indentation does not tell. */
export function mendBraces(tokens: readonly IToken[], indent: Indent): MendedBraces | undefined {
  const surplus = imbalance(tokens);
  if (surplus === 0 || !isIndented(tokens, indent)) return undefined;
  const file: OpenBlock = { line: undefined, brace: { start: 0, end: 0 }, lines: [] };
  const mending: Mending = { tokens: [], problems: [], blocks: [file], line: undefined };
  for (const [index, token] of tokens.entries()) {
    const depth = beginsStatement(tokens, index) ? indent(token.startOffset) : undefined;
    if (token.tokenType === RBrace) close(token, depth, nextLine(tokens, index, indent), mending);
    else add(token, depth, mending);
  }
  closeBlocks(mending, () => true);
  const { problems } = mending;
  return problems.length <= Math.max(3, 2 * surplus) ? { tokens: mending.tokens, problems } : undefined;
}

/** How many braces have no partner. */
function imbalance(tokens: readonly IToken[]): number {
  let open = 0;
  let stray = 0;
  for (const { tokenType } of tokens) {
    if (tokenType === LBrace) open += 1;
    else if (tokenType === RBrace && open > 0) open -= 1;
    else if (tokenType === RBrace) stray += 1;
  }
  return open + stray;
}

/** Whether blocks are indented more often than not. */
function isIndented(tokens: readonly IToken[], indent: Indent): boolean {
  let deeper = 0;
  let flat = 0;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const own = beginsStatement(tokens, index) ? indent(token.startOffset) : undefined;
    const opens = tokens[index - (tokens[index - 1]?.tokenType === End ? 2 : 1)]?.tokenType === LBrace;
    if (own !== undefined && opens && token.tokenType !== RBrace) {
      if (own > depth) deeper += 1;
      else flat += 1;
    }
    depth = own ?? depth;
  }
  return deeper > flat;
}

/** A parenthesis that ends its line may stand for a brace. */
const BEFORE_STATEMENT = new Set([End, LBrace, RBrace, LParen]);

function beginsStatement(tokens: readonly IToken[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || BEFORE_STATEMENT.has(before.tokenType);
}

function spanOf({ startOffset, image }: IToken): Span {
  return { start: startOffset, end: startOffset + image.length };
}

/** The first token of the next line, with its indentation. */
function nextLine(tokens: readonly IToken[], index: number, indent: Indent) {
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const depth = token && beginsStatement(tokens, at) ? indent(token.startOffset) : undefined;
    if (token && token.tokenType !== End && depth !== undefined)
      return { depth, closes: token.tokenType === RBrace };
  }
  return undefined;
}

function add(token: IToken, depth: number | undefined, mending: Mending): void {
  const { tokens, blocks } = mending;
  if (depth !== undefined && token.tokenType !== End) {
    closeBlocks(mending, ({ line }) => line !== undefined && line.indent >= depth);
    mending.line = { at: tokens.length, indent: depth, opened: false };
    blocks.at(-1)?.lines.push(mending.line);
  }
  if (token.tokenType === LBrace) {
    if (mending.line) mending.line.opened = true;
    blocks.push({ line: mending.line, brace: spanOf(token), lines: [] });
  }
  tokens.push(token);
}

/** Closes the innermost blocks that were meant to be closed by now. */
function closeBlocks({ tokens, problems, blocks }: Mending, isMeant: (block: OpenBlock) => boolean): void {
  let end: number | undefined;
  const openers: Span[] = [];
  for (let block = blocks.at(-1); block && blocks.length > 1 && isMeant(block); block = blocks.at(-1)) {
    blocks.pop();
    const at = beforeEnds(tokens, tokens.length);
    end ??= endOf(tokens[at - 1]);
    tokens.splice(at, 0, brace(RBrace, end));
    openers.push(block.brace);
  }
  const [opened] = openers;
  if (opened && end !== undefined)
    problems.push({ problem: "unclosed-block", start: end, end, opened, openers });
}

function close(
  token: IToken,
  depth: number | undefined,
  next: { readonly depth: number; readonly closes: boolean } | undefined,
  mending: Mending,
): void {
  const { tokens, blocks, problems } = mending;
  if (depth !== undefined) closeBlocks(mending, ({ line }) => line !== undefined && line.indent > depth);
  const block = blocks.at(-1);
  const opener = blocks.length > 1 ? block?.line : undefined;
  if (depth !== undefined && opener?.indent !== depth) {
    closeUnopened(token, depth, mending);
  } else if (opener === undefined || closesTooEarly(opener, depth, next, mending)) {
    problems.push({ problem: "extra-brace", ...spanOf(token) });
  } else {
    blocks.pop();
    tokens.push(token);
  }
  if (depth !== undefined) mending.line = undefined;
}

/** A second brace on a line, behind which the block goes on by its indentation. */
function closesTooEarly(
  opener: Line,
  depth: number | undefined,
  next: { readonly depth: number; readonly closes: boolean } | undefined,
  { line }: Mending,
): boolean {
  if (depth !== undefined || opener === line || next === undefined) return false;
  return next.depth > opener.indent || (next.closes && next.depth === opener.indent);
}

/** A brace at the indentation of no open block: its opening brace, or the whole line with it, is missing. */
function closeUnopened(token: IToken, depth: number, { tokens, problems, blocks }: Mending): void {
  const lines = blocks.at(-1)?.lines ?? [];
  const first = lines.findLastIndex((line) => line.indent <= depth) + 1;
  const inside = lines[first];
  if (inside === undefined) {
    problems.push({ problem: "extra-brace", ...spanOf(token) });
    return;
  }
  const head = lines[first - 1];
  lines.splice(first);
  if (head?.indent === depth && !head.opened && canOpen(tokens.slice(head.at, inside.at))) {
    head.opened = true;
    openBefore(inside.at, tokens, problems);
    tokens.push(token);
    return;
  }
  const start = tokens[inside.at]?.startOffset ?? token.startOffset;
  tokens.splice(inside.at);
  problems.push({ problem: "block-without-head", start, end: start, opened: spanOf(token) });
}

function openBefore(inside: number, tokens: IToken[], problems: BraceProblem[]): void {
  const at = beforeEnds(tokens, inside);
  const last = tokens[at - 1];
  const end = endOf(last);
  if (last?.tokenType === LParen) {
    problems.push({ problem: "parenthesis-for-brace", ...spanOf(last) });
    tokens.splice(at - 1, 1, brace(LBrace, last.startOffset));
  } else {
    problems.push({ problem: "unopened-block", start: end, end });
    tokens.splice(at, 0, brace(LBrace, end));
  }
}

const OPENERS: ReadonlySet<Keyword> = new Set<Keyword>([
  ...["scorecard", "library", "variant", "section", "group", "item", "bonus", "penalty", "rows"],
  ...["bands", "levels", "deduct", "add", "signed", "checklist", "yesNo", "judged", "offTarget", "each"],
  ...["interpolate", "formula", "grades", "sign", "result", "veto", "once"],
] as Keyword[]);

/** Whether a line without a brace looks as if it should have had one. */
function canOpen(line: readonly IToken[]): boolean {
  const [first] = line;
  if (first === undefined || line.some(({ tokenType }) => tokenType === Colon)) return false;
  if (first.tokenType !== HanWord && first.tokenType !== AsciiWord) return true;
  const keywords = keywordsOf(first.image);
  return keywords.length === 0 || keywords.some((keyword) => OPENERS.has(keyword));
}

/** The place behind the last word before a place, without the ends of lines between. */
function beforeEnds(tokens: readonly IToken[], place: number): number {
  return tokens.slice(0, place).findLastIndex(({ tokenType }) => tokenType !== End) + 1;
}

function endOf(token: IToken | undefined): number {
  return token === undefined ? 0 : spanOf(token).end;
}

function brace(type: typeof LBrace, offset: number): IToken {
  const nowhere = Number.NaN;
  const image = type === LBrace ? "{" : "}";
  return createTokenInstance(type, image, offset, offset, nowhere, nowhere, nowhere, nowhere);
}
