import type { Input } from "@scorecard/model";
import { type Context, silent } from "../read/context.ts";
import { localizedText } from "../read/text.ts";
import { placeholdersIn } from "../sheet/parameters.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Phrase, Statement, Term, TextTerm } from "../syntax/syntax-tree.ts";
import { checkFiguresAreUsed, type DeclaredFigure } from "./figure-unused.ts";
import { checkTranslations } from "./translation-missing.ts";

/*
 * What can be said only of a file as a whole, its variants included, and is said once.
 */

/** What stands around a declaration. */
interface Whole {
  /** Its statements with those of the sheets that it continues, and its variants. */
  readonly statements: readonly Statement[];
  /** The parameters that the libraries it uses have. */
  readonly parameters: readonly Input[];
}

/** Checks a declared sheet, or library. */
export function checkWholeFile(declared: Statement, whole: Whole, context: Context): void {
  const title = declared.head.flatMap(({ terms }) => terms).find((term) => term.type === "text");
  if (title) checkTranslations(title, [title, ...printedTexts(declared.block?.statements ?? [])], context);
  // A name that is written wrongly may be the one that is missed.
  if (context.errorCount() > 0) return;
  const own = declaredFigures(declared.block?.statements ?? [], context);
  if (own.length === 0) return;
  const merged = declaredFigures(whole.statements, context);
  const mentioned = new Set(whole.parameters.map(({ key }) => key));
  addNames(whole.statements, mentioned);
  mentioned.delete("");
  // What gives a figure of another sheet by its printed name is called as that one is.
  const figures = own.map(
    (figure) => merged.find(({ statement }) => statement.start === figure.statement.start) ?? figure,
  );
  checkFiguresAreUsed(figures, mentioned, context);
}

const FIGURES: readonly Keyword[] = ["parameter", "input", "outside"];

function begins({ head }: Statement, keywords: readonly Keyword[]): boolean {
  const word = head[0]?.terms[0];
  return word?.type === "word" && word.keywords.some((keyword) => keywords.includes(keyword));
}

/** Figures with a printed name, wherever they are declared; without one, a parameter of another sheet is given. */
function declaredFigures(statements: readonly Statement[], context: Context): readonly DeclaredFigure[] {
  const figures: DeclaredFigure[] = [];
  addFigures(statements, figures, silent(context));
  return figures;
}

function addFigures(statements: readonly Statement[], figures: DeclaredFigure[], quiet: Context): void {
  for (const statement of statements) {
    const figure = begins(statement, FIGURES) ? figureIn(statement, quiet) : undefined;
    if (figure) figures.push(figure);
    if (statement.block) addFigures(statement.block.statements, figures, quiet);
  }
}

function figureIn(statement: Statement, quiet: Context): DeclaredFigure | undefined {
  const [, ...terms] = statement.head.flatMap((phrase) => phrase.terms);
  const text = terms.find((term) => term.type === "text");
  const id = terms.find((term) => term.type === "name" || term.type === "word");
  if (text === undefined) return undefined;
  const key = id && terms.indexOf(id) < terms.indexOf(text) ? nameIn(id) : "";
  return { key, name: localizedText(text, quiet), statement };
}

function nameIn(term: Term): string {
  if (term.type === "name") return term.name;
  return term.type === "word" ? term.word : "";
}

/** Adds every name that statements mention, but for what they declare themselves. */
function addNames(statements: readonly Statement[], names: Set<string>): void {
  for (const statement of statements) {
    const { head, value, block } = statement;
    if (!begins(statement, FIGURES)) {
      addNamesOf(head, names);
      if (value) addNamesOf(value, names);
    }
    if (block) addNames(block.statements, names);
  }
}

function addNamesOf(phrases: readonly Phrase[], names: Set<string>): void {
  for (const { terms } of phrases) {
    for (const term of terms) {
      if (term.type === "parenthesis") addNamesOf(term.phrases, names);
      else if (term.type === "text") addPlaceholders(term, names);
      else names.add(nameIn(term));
    }
  }
}

function addPlaceholders({ parts }: TextTerm, names: Set<string>): void {
  for (const { value } of parts) {
    for (const name of placeholdersIn(value)) names.add(name);
  }
}

/** Words behind which a quoted text is no printed text: a file, another thing's name, the author's version. */
const NOT_PRINTED: readonly Keyword[] = ["use", "remove", "version", "syntax"];

function printedTexts(statements: readonly Statement[]): readonly TextTerm[] {
  const texts: TextTerm[] = [];
  addPrinted(statements, texts);
  return texts;
}

function addPrinted(statements: readonly Statement[], texts: TextTerm[]): void {
  for (const statement of statements) {
    if (begins(statement, NOT_PRINTED)) continue;
    const { head, value, block } = statement;
    addTexts(head, texts);
    if (value) addTexts(value, texts);
    if (block) addPrinted(block.statements, texts);
  }
}

function addTexts(phrases: readonly Phrase[], texts: TextTerm[]): void {
  for (const { terms } of phrases) {
    for (const term of terms) {
      if (term.type === "text") texts.push(term);
      else if (term.type === "parenthesis") addTexts(term.phrases, texts);
    }
  }
}
