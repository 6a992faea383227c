import type { Rounding } from "@scorecard/model";
import { listedPhrases } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { takeApart } from "../read/pieces.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";

/** Two decimals everywhere, half up; totals add the figures that are printed. */
const DEFAULT: Rounding = { item: 2, section: 2, total: 2 };
const MOST_PLACES = 6;

/** `舍入：项目 2 位、部分 2 位、总分 1 位` */
export function readRounding(statement: Statement | undefined, context: Context): Rounding {
  const written = (statement ? listedPhrases(statement) : []).map((phrase) => readPlaces(phrase, context));
  const rounding = Object.assign({}, DEFAULT, ...written) as Rounding;
  if (written.length === 0) {
    context.applied(
      { "zh-Hans": "舍入", "zh-Hant": "捨入", en: "rounding" },
      {
        "zh-Hans": "项目、部分、总分各保留 2 位小数，四舍五入；合计按印出的数字相加",
        "zh-Hant": "項目、部分、總分各保留 2 位小數，四捨五入；合計按印出的數字相加",
        en: "items, sections and total to 2 decimals, half up; totals add the printed figures",
      },
    );
  }
  return rounding;
}

function readPlaces(phrase: Phrase, context: Context): Partial<Rounding> {
  const pieces = takeApart([phrase], phrase, context);
  const what = pieces.keyword("item", "section", "total");
  const quantity = pieces.quantity();
  const halfUp = pieces.keyword("halfUp");
  pieces.keyword("places");
  pieces.finish();
  if (halfUp && !what && !quantity) return {};
  const places = Number(quantity?.value);
  if (!what || !Number.isInteger(places) || places < 0 || places > MOST_PLACES) {
    context.problem("rounding-unclear", { most: MOST_PLACES }, phrase);
    return {};
  }
  return { [what]: places };
}
