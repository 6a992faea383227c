import type { Language } from "@scorecard/model";
import { EmbeddedActionsParser, type IOrAlt, type IToken } from "chevrotain";
import { keywordsOf } from "./lexicon.ts";
import type { Block, MarkTerm, NumberTerm, Phrase, Span, Statement, Term, TextPart } from "./syntax-tree.ts";
import {
  ALL_TOKENS,
  AsciiWord,
  Colon,
  Comma,
  Compare,
  Dash,
  DateWord,
  Divide,
  End,
  HanWord,
  LanguageTag,
  LBrace,
  LParen,
  Name,
  Num,
  Numbering,
  numberOf,
  Percent,
  Plus,
  RBrace,
  RParen,
  Slash,
  Text,
  Tilde,
  Times,
  textPayload,
} from "./tokens.ts";

/** What can be wrong with the shape of a text, before any meaning. */
export interface ShapeProblem extends Span {
  readonly problem:
    | "unclosed-text"
    | "text-over-lines"
    | "unclosed-block"
    | "unclosed-parenthesis"
    | "extra-brace"
    | "extra-colon"
    | "early-colon"
    | "stray-mark"
    | "text-after-slash"
    | "number-too-long"
    | "block-too-long";
  /** Where the thing that is not closed was opened. */
  readonly opened?: Span;
}

/** A statement while it is being read. */
interface OpenStatement {
  head: readonly Phrase[];
  value: Phrase[] | undefined;
  /** The colon before its value. */
  colon: IToken | undefined;
  block: Block | undefined;
  end: number;
}

/** A comma in a list, while it is being read. */
interface CommaPart {
  readonly type: "comma";
  readonly token: IToken;
}

/**
 * The grammar. It accepts every sequence of tokens: what is out of place is taken in and noted, so that the
 * rest of the file is read as its author meant it, and one mistake gives one message.
 */
export class Grammar extends EmbeddedActionsParser {
  problems: ShapeProblem[] = [];

  /** @param validated whether the grammar is to be checked for faults of its own, which a test does once for all */
  constructor(validated = false) {
    super([...ALL_TOKENS], { maxLookahead: 1, recoveryEnabled: false, skipValidations: !validated });
    this.performSelfAnalysis();
  }

  readonly file = this.RULE("file", (): readonly Statement[] => {
    const statements: Statement[] = [];
    const parts = [
      { ALT: () => statements.push(this.SUBRULE(this.statement)) },
      { ALT: () => this.CONSUME(End) },
      { ALT: () => this.note("extra-brace", this.CONSUME(RBrace)) },
    ];
    this.MANY(() => this.OR(parts));
    return statements;
  });

  private readonly block = this.RULE("block", (): Block => {
    const open = spanOf(this.CONSUME(LBrace));
    const statements: Statement[] = [];
    let close: Span | undefined;
    const parts = [
      { ALT: () => statements.push(this.SUBRULE(this.statement)) },
      { ALT: () => this.CONSUME(End) },
    ];
    this.MANY(() => this.OR(parts));
    this.OPTION(() => {
      close = spanOf(this.CONSUME(RBrace));
    });
    const end = (close ?? statements.at(-1) ?? open).end;
    if (close === undefined) this.problems.push({ problem: "unclosed-block", start: end, end, opened: open });
    return { statements: this.withoutExcess(statements), start: open.start, end };
  });

  private readonly statement = this.RULE("statement", (): Statement => {
    const open: OpenStatement = { head: [], value: undefined, colon: undefined, block: undefined, end: 0 };
    const start = this.LA(1).startOffset;
    let numbering: string | undefined;
    this.OPTION3(() => {
      const token = this.CONSUME(Numbering);
      numbering = this.ACTION(() => numberOf(token));
    });
    this.OR([
      {
        ALT: () => {
          open.head = this.SUBRULE(this.list);
          this.ACTION(() => {
            open.end = open.head.at(-1)?.end ?? start + 1;
          });
          this.MANY(() => this.SUBRULE1(this.value, { ARGS: [open] }));
          this.OPTION1(() => this.addBlock(open, this.SUBRULE1(this.block)));
        },
      },
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => this.SUBRULE2(this.value, { ARGS: [open] }));
          this.OPTION2(() => this.addBlock(open, this.SUBRULE2(this.block)));
        },
      },
      { ALT: () => this.addBlock(open, this.SUBRULE3(this.block)) },
    ]);
    const { head, value, block, end } = open;
    return { head, value, block, numbering, start, end };
  });

  private addBlock(open: OpenStatement, block: Block): void {
    open.block = block;
    open.end = block?.end ?? 0;
  }

  private readonly value = this.RULE("value", (open: OpenStatement): void => {
    const colon = this.CONSUME(Colon);
    let phrases: readonly Phrase[] = [];
    this.OPTION(() => {
      phrases = this.SUBRULE(this.list);
    });
    this.ACTION(() => {
      const early = earlyColon(open);
      if (early) {
        this.note("early-colon", early);
        open.head = headWithName(open);
        open.value = [];
        open.colon = undefined;
      } else if (open.value !== undefined) this.note("extra-colon", colon);
      else open.colon = colon;
      open.value ??= [];
      for (const phrase of phrases) open.value.push(phrase);
      open.end = phrases.at(-1)?.end ?? spanOf(colon).end;
    });
  });

  /** What a list is made of; named once, since one is read for every line of a file. */
  private parts: IOrAlt<Term | CommaPart>[] | undefined;

  /** Phrases with commas between them: terms side by side, up to a comma. */
  private readonly list = this.RULE("list", (): readonly Phrase[] => {
    const phrases: Phrase[] = [];
    let terms: Term[] = [];
    let commas = 0;
    const closePhrase = () => {
      const [first] = terms;
      if (first) phrases.push({ terms, start: first.start, end: terms.at(-1)?.end ?? first.end });
      terms = [];
    };
    this.parts ??= [
      { ALT: () => this.SUBRULE(this.text) },
      { ALT: () => dateTerm(this.CONSUME(DateWord)) },
      { ALT: () => this.number(this.CONSUME(Num)) },
      { ALT: () => wordTerm(this.CONSUME(HanWord)) },
      { ALT: () => wordTerm(this.CONSUME(AsciiWord)) },
      { ALT: () => wordTerm(this.CONSUME(Percent)) },
      { ALT: () => nameTerm(this.CONSUME(Name)) },
      { ALT: () => markTerm(this.CONSUME(Compare)) },
      { ALT: () => markTerm(this.CONSUME(Tilde)) },
      { ALT: () => markTerm(this.CONSUME(Dash)) },
      { ALT: () => markTerm(this.CONSUME(Slash)) },
      { ALT: () => markTerm(this.CONSUME(Plus)) },
      { ALT: () => markTerm(this.CONSUME(Times)) },
      { ALT: () => markTerm(this.CONSUME(Divide)) },
      { ALT: () => this.SUBRULE(this.parenthesis) },
      { ALT: () => ({ type: "comma", token: this.CONSUME(Comma) }) },
    ];
    const parts = this.parts;
    this.AT_LEAST_ONE(() => {
      const part = this.OR(parts);
      if (part.type !== "comma") {
        terms.push(part);
        return;
      }
      closePhrase();
      if (phrases.length === 0 && commas === 0) this.note("stray-mark", part.token);
      commas += 1;
    });
    closePhrase();
    return phrases;
  });

  private readonly parenthesis = this.RULE("parenthesis", (): Term => {
    const open = spanOf(this.CONSUME(LParen));
    let phrases: readonly Phrase[] = [];
    let close: Span | undefined;
    this.OPTION1(() => {
      phrases = this.SUBRULE(this.list);
    });
    this.OPTION2(() => {
      close = spanOf(this.CONSUME(RParen));
    });
    return this.ACTION(() => {
      const end = (close ?? phrases.at(-1) ?? open).end;
      if (close === undefined)
        this.problems.push({ problem: "unclosed-parenthesis", start: end, end, opened: open });
      return { type: "parenthesis", phrases, start: open.start, end };
    });
  });

  private readonly text = this.RULE("text", (): Term => {
    const parts: TextPart[] = [this.SUBRULE1(this.part)];
    this.MANY(() => {
      const slash = this.CONSUME(Slash);
      let part: TextPart | undefined;
      this.OPTION(() => {
        part = this.SUBRULE2(this.part);
      });
      this.ACTION(() => {
        if (part === undefined) this.note("text-after-slash", slash);
        else parts.push(part);
      });
    });
    return { type: "text", parts, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  });

  private readonly part = this.RULE("part", (): TextPart => {
    let tag: Language | undefined;
    this.OPTION(() => {
      tag = this.CONSUME(LanguageTag).image.replace(/[ \t]*[:：][ \t]*$/, "") as Language;
    });
    const token = this.CONSUME(Text);
    return this.ACTION(() => {
      const { value, closed, overLines } = textPayload(token);
      if (!closed) this.note("unclosed-text", token);
      else if (overLines) this.note("text-over-lines", token);
      const { start, end } = spanOf(token);
      return { value, start, end, ...(tag && { tag }) };
    });
  });

  private withoutExcess(statements: readonly Statement[]): readonly Statement[] {
    const excess = statements[LONGEST_BLOCK];
    if (excess === undefined) return statements;
    const { start } = excess;
    this.problems.push({ problem: "block-too-long", start, end: start + 1 });
    return statements.slice(0, LONGEST_BLOCK);
  }

  private number(token: IToken): Term {
    return this.ACTION(() => {
      const term = numberTerm(token);
      if (term.value.length <= LONGEST_NUMBER) return term;
      this.note("number-too-long", token);
      return { ...term, value: "1" };
    });
  }

  private note(problem: ShapeProblem["problem"], token: IToken): void {
    this.ACTION(() => this.problems.push({ problem, ...spanOf(token) }));
  }
}

/** `一票否决："事故"：等级 D`: the colon behind a keyword alone, with nothing but a text behind it, before another one. */
function earlyColon({ head, value, colon }: OpenStatement): IToken | undefined {
  const [keyword, ...more] = head.length === 1 ? (head[0]?.terms ?? []) : [];
  const [name, ...others] = value?.length === 1 ? (value[0]?.terms ?? []) : [];
  const isName = name?.type === "text" && others.length === 0;
  return isName && keyword?.type === "word" && more.length === 0 ? colon : undefined;
}

function headWithName({ head, value = [] }: OpenStatement): readonly Phrase[] {
  const terms = [...head, ...value].flatMap((phrase) => phrase.terms);
  return [{ terms, start: terms[0]?.start ?? 0, end: terms.at(-1)?.end ?? 0 }];
}

function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

const WIDE = /[\uff01-\uff5e]/;

/** Full-width ASCII in its ordinary form, digit by digit, mark by mark. */
function narrow(image: string): string {
  if (!WIDE.test(image)) return image;
  return image.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** More statements than any sheet has in one block: what is compared in pairs stays within bounds. */
export const LONGEST_BLOCK = 1_000;

/** Digits and point of the longest number that is read: beyond every amount of money, as exact as a spreadsheet. */
export const LONGEST_NUMBER = 16;

function numberTerm(token: IToken): NumberTerm {
  const { start, end } = spanOf(token);
  const image = narrow(token.image);
  return { type: "number", value: image.includes(",") ? image.replaceAll(",", "") : image, start, end };
}

/** Year, month and day with two digits each, joined by hyphens. */
function dateTerm(token: IToken): Term {
  const [year = "", month = "", day = ""] = narrow(token.image).match(/\d+/g) ?? [];
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const { start, end } = spanOf(token);
  return { type: "date", value, start, end };
}

function wordTerm(token: IToken): Term {
  const word = narrow(token.image);
  const { start, end } = spanOf(token);
  return { type: "word", word, keywords: keywordsOf(withSingleBlanks(word)), start, end };
}

const BLANK = /[ \t]/;

/** A keyword of several words with one space between each. */
function withSingleBlanks(word: string): string {
  return BLANK.test(word) ? word.replace(/[ \t]+/g, " ") : word;
}

function nameTerm(token: IToken): Term {
  const { start, end } = spanOf(token);
  return { type: "name", name: token.image.slice(1, -1).trim(), start, end };
}

const MARKS: ReadonlyMap<string, MarkTerm["mark"]> = new Map([
  ["≤", "<="],
  ["≦", "<="],
  ["≥", ">="],
  ["≧", ">="],
  ["−", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["﹣", "-"],
  ["×", "*"],
  ["✕", "*"],
  ["✖", "*"],
  ["÷", "/"],
]);

const LONG_DASH = /^[‒–—―]$/;

function markTerm(token: IToken): Term {
  const image = narrow(token.image).replace(/\s/g, "");
  const plain = token.tokenType === Tilde ? "~" : image;
  const mark = MARKS.get(plain) ?? (plain as MarkTerm["mark"]);
  const { start, end } = spanOf(token);
  return { type: "mark", mark, start, end, ...(LONG_DASH.test(image) && { dash: true }) };
}

const grammar = new Grammar();

/** What the grammar makes of a sequence of tokens. */
export interface ParsedTokens {
  readonly statements: readonly Statement[];
  readonly problems: readonly ShapeProblem[];
}

/** Reads tokens into statements. Never throws: nesting is limited before (see `parse.ts`). */
export function parseTokens(tokens: IToken[]): ParsedTokens {
  grammar.problems = [];
  grammar.input = tokens;
  const statements = grammar.file();
  return { statements, problems: grammar.problems };
}
