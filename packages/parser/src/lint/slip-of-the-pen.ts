import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** Slips of the pen that input methods and re-typed sheets bring. */
export const SLIP_OF_THE_PEN = {
  severity: "warning",
  message: {
    "zh-Hans": "“{wrong}”像是笔误，是不是“{right}”？",
    "zh-Hant": "「{wrong}」像是筆誤，是不是「{right}」？",
    en: "“{wrong}” looks like a slip of the pen for “{right}”.",
  },
  fix: {
    title: { "zh-Hans": "改成“{right}”", "zh-Hant": "改成「{right}」", en: "Write “{right}”" },
    safe: false,
  },
} as const;

/**
 * The slips, and what is meant. Where the same characters meet in good Chinese they are let pass: 按排班表, 接洽当地客户,
 * 工服力求整洁, 既使客户满意，又控制成本.
 */
const SLIPS: readonly (readonly [RegExp, string, string])[] = [
  [/(?<![接商面])洽[当當](?![地前时時天日场場面事])/u, "洽当", "恰当"],
  [/(?<![说說信征折心克屈收制压壓])服力(?![求争爭图圖行戒保])/u, "服力", "服务"],
  [/不可分[辩辯]/u, "不可分辩", "不加分辩"],
  [/按步就班/u, "按步就班", "按部就班"],
  [/既使(?![用得])(?!.*又)/u, "既使", "即使"],
  [/布署/u, "布署", "部署"],
  [/按排(?![班期序名列次产產放污])/u, "按排", "安排"],
];

const TRADITIONAL: { readonly [right: string]: string } = {
  恰当: "恰當",
  服务: "服務",
  不加分辩: "不加分辯",
};

/** Whether a text is worth a closer look: most are not. */
const ANY_SLIP = /[洽服既布]|不可分|按[步排]/;

/** Reports known slips in a quoted text. */
export function checkSlips(value: string, span: Span, context: Context): void {
  if (!ANY_SLIP.test(value)) return;
  for (const [pattern, wrong, right] of SLIPS) {
    const found = pattern.exec(context.written(span));
    if (!pattern.test(value)) continue;
    const start = span.start + (found?.index ?? 0);
    const meant = { "zh-Hans": right, "zh-Hant": TRADITIONAL[right] ?? right, en: right };
    const newText = meant[context.chinese];
    const fix = found ? [{ span: { start, end: start + found[0].length }, newText }] : undefined;
    context.problem("slip-of-the-pen", { wrong, right: meant }, span, { fix });
  }
}
