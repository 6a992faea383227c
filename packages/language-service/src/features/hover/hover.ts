import type { Span, Statement, Term } from "@scorecard/parser/syntax";
import type { Document } from "../../host.ts";
import { placedPath, RULES } from "../../places/place.ts";
import { spanOf, touches } from "../../tree/spans.ts";
import { isKeyword, pathAt, termsOf } from "../../tree/walk.ts";
import type { Hover } from "../../types.ts";
import { type WrittenWeight, writtenWeight } from "../../weights/written-weight.ts";
import { nameAt } from "../navigate.ts";
import type { Workbench } from "../workbench.ts";
import { keywordWords } from "./keyword-words.ts";
import { paragraphs } from "./markdown.ts";
import { itemWords, ruleWords, symbolWords, weightWords } from "./symbol-words.ts";

/** What is told of the word at a place. */
export function hoverAt(document: Document, offset: number, bench: Workbench): Hover | undefined {
  const analysis = bench.analyses.of(document);
  if (analysis.parsed.comments.some((comment) => touches(comment, offset))) return undefined;
  const named = nameAt(offset, analysis, bench);
  if (named) return hoverOf(named.span, symbolWords(named.target, document, bench));
  const path = placedPath(pathAt(analysis.statements, offset));
  const last = path.at(-1);
  const term = last && termAt(last.statement, offset);
  if (last === undefined || term === undefined) return undefined;
  const weight = last.lead && writtenWeight(last.statement, last.lead);
  if (weight && isOnWeight(weight, offset))
    return hoverOf(spanOf(weight), weightWords(weight, path, bench.language()));
  if (term.type !== "word") return undefined;
  const keyword = last.lead && isKeyword(term, last.lead) ? last.lead : term.keywords[0];
  if (keyword === undefined) return undefined;
  const words = keywordWords(keyword, bench.language());
  if (last.lead !== keyword) return hoverOf(spanOf(term), words);
  const item = path.findLast(({ place, lead }) => lead && isItem(lead) && place !== "veto");
  if (keyword === item?.lead)
    return hoverOf(spanOf(term), paragraphs(words, itemWords(item.statement, document, bench)));
  const rule =
    item && RULES.some((lead) => lead === keyword) ? ruleWords(item.statement, document, bench) : "";
  return hoverOf(spanOf(term), paragraphs(words, rule));
}

function isItem(lead: string): boolean {
  return lead === "item" || lead === "bonus" || lead === "penalty" || lead === "rows";
}

function isOnWeight(weight: WrittenWeight, offset: number): boolean {
  return touches(weight, offset);
}

function hoverOf(span: Span, markdown: string): Hover | undefined {
  return markdown === "" ? undefined : { span, markdown };
}

function termAt(statement: Statement, offset: number): Term | undefined {
  const touched = termsOf(statement).filter((term) => touches(term, offset) && term.type !== "parenthesis");
  return touched.find(({ end }) => offset < end) ?? touched[0];
}
