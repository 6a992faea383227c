import { type Interval, type LocalizedText, type Measure, type Unit, unitOf } from "@scorecard/model";
import { takeCondition } from "../read/condition.ts";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import type { Pieces } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

const FROM_ZERO: Interval = { low: { value: "0", inclusive: true } };

/** `计量："完成率" / "Completion"，单位 %，范围 0%～100%` */
export function readMeasure(
  statement: Statement,
  item: LocalizedText,
  context: Context,
): Measure | undefined {
  const value = contentsOf(statement, "measure", context);
  const name = value.text();
  if (name === undefined) {
    context.problem("value-missing", { what: keywordText("measure") }, headSpan(statement));
    return undefined;
  }
  const { unit, whole } = readUnit(value, context);
  const domain = readDomain(value, context);
  const kind = value.keyword("whole", "decimal");
  value.finish();
  if (domain === undefined) {
    context.applied(
      {
        "zh-Hans": `“${item["zh-Hans"] ?? item.en ?? ""}”的取值范围`,
        "zh-Hant": `「${item["zh-Hant"] ?? item["zh-Hans"] ?? item.en ?? ""}」的取值範圍`,
        en: `range of “${item.en ?? item["zh-Hans"] ?? ""}”`,
      },
      { "zh-Hans": "0 以上", "zh-Hant": "0 以上", en: "0 or above" },
      headSpan(statement),
    );
  }
  return {
    name,
    ...(unit && { unit }),
    whole: kind === undefined ? whole : kind === "whole",
    domain: domain ?? FROM_ZERO,
  };
}

/** The word after 单位: a unit of the language, or the author's own. */
function readUnit(value: Pieces, context: Context): { unit?: Unit; whole: boolean } {
  const at = value.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("unit"));
  if (at < 0) return { whole: false };
  const [keyword, word] = value.left.splice(at, 2);
  if (word?.type === "word") {
    const known = unitOf(word.word);
    if (known) return { unit: { id: known.id, name: known.name }, whole: known.whole };
    return { unit: { id: word.word, name: { "zh-Hans": word.word } }, whole: false };
  }
  context.problem("value-missing", { what: keywordText("unit") }, keyword ?? value.span);
  return { whole: false };
}

function readDomain(value: Pieces, context: Context): Interval | undefined {
  const at = value.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("domain"));
  if (at < 0) return undefined;
  const [keyword, ...rest] = value.left.splice(at);
  const condition = takeCondition(rest, context);
  value.left.push(...rest);
  if (condition === undefined && keyword)
    context.problem("value-missing", { what: keywordText("domain") }, keyword);
  return condition?.interval;
}
