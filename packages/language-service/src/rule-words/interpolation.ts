import { amountInWords } from "@scorecard/model";
import { caseLine, phrase, pointsText } from "./phrases.ts";
import type { RuleWords } from "./room.ts";

/** `60% → 0 分`, `100% → 20 分`, `中间按直线计算` */
export const interpolationWords: RuleWords<"interpolation"> = ({ measure, anchors }, _item, language) => [
  ...anchors.map(({ at, points }) =>
    caseLine(amountInWords(at, measure.unit, language), pointsText(points, language), [], language),
  ),
  phrase("linear", language),
];
