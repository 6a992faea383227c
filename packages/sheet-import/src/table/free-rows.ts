import { numberWritten } from "../scoring/patterns.ts";
import { fold, foldWord } from "../text/fold.ts";
import type { RaterReading, SheetReading } from "./sheet-reading.ts";

/* Rows that are not part of a table: titles, headings, totals, places for words and signatures. */

const TITLE =
  /(?:考核|绩效|评分|评估|考评|评价|kpi|scorecard|appraisal|evaluation|assessment|performance).*(?:表|单|卡|sheet|form|scorecard|card|appraisal|evaluation|review)(?:[(].*[)])?$|scorecard/;
const TOTAL =
  /^(?:加权合计|加权得分|加权总分|合计|小计|总计|总分|总得分|得分合计|考核总分|考核得分|最终得分|最终总分|综合得分|业绩得分|total|subtotal|weightedtotal|totalscore|grandtotal|overallscore|finalscore)/;
const SIGN = /签字|签名|签章|签署|签核|signature|signedby|sign:|sign$/;
const FIELD =
  /评语|意见|总结|小结|建议|改进计划|改进计画|发展计划|工作计划|面谈记录|亮点|自我评价|comments?$|feedback|improvement|strengths|developmentplan|remarks:$/;

/** Whether a row of one text is the title of a score sheet. */
export function isTitle(text: string): boolean {
  const word = foldWord(text);
  return word.length <= 60 && TITLE.test(word) && !/[。;:]/.test(word);
}

/** Whether a row sums up: 加权合计, 总分. */
export function isTotal(text: string): boolean {
  return TOTAL.test(foldWord(text));
}

/** Whether a row is there to be signed. */
export function isSignature(text: string): boolean {
  return SIGN.test(foldWord(text));
}

/** The name of a place for words: 上级评语; `undefined` for other rows. */
export function fieldIn(text: string): string | undefined {
  const [label = "", ...rest] = text.split(/[:：\n]/);
  const name = label.trim();
  const isEmpty = rest.join("").replace(/[\s_＿.…]/g, "") === "";
  return FIELD.test(foldWord(name)) && name.length <= 40 && isEmpty ? name : undefined;
}

const CHINESE_SIGNER = /([\p{Script=Han}（）()]{2,10}?)(?:签字|签名|签章|签署|签核|簽字|簽名|簽章|簽核)/gu;
const ENGLISH_SIGNER = /([A-Za-z][A-Za-z' ]{1,30}?)(?:['’]s)?\s+signature/gi;
const SIGNED_BY = /signed by(?: the)?\s+([A-Za-z][A-Za-z ]{1,30})/gi;

/** Who signs, in the order of the row. */
export function signersIn(text: string): readonly string[] {
  const plain = text.replace(/\s+/g, (blank) => (blank.includes("\n") ? "" : " "));
  const chinese = [...plain.replace(/ /g, "").matchAll(CHINESE_SIGNER)].map(([, name = ""]) =>
    name.replace(/^[年月日及和与、（）()]+|[（）()]+$/g, ""),
  );
  const english = [...plain.matchAll(ENGLISH_SIGNER), ...plain.matchAll(SIGNED_BY)].map(([, name = ""]) =>
    name.trim(),
  );
  return [...new Set([...chinese, ...english])].filter((name) => name !== "" && name !== "日期");
}

const SHARE = /([^=+×x*()\s:,;]+?(?:得分|分数|分|score)?)\s*[×x*]\s*(\d+(?:\.\d+)?)\s*%/g;

/** 总分 = 业绩考核得分 × 80% + 行为考核得分 × 20% */
export function sharesIn(text: string): SheetReading["shares"] {
  const folded = fold(text).replace(/[(（]/g, "").replace(/[)）]/g, "");
  return [...folded.matchAll(SHARE)].map(([, name = "", percent = ""]) => ({
    name: name.replace(/(?:得分|分数|分|score)$/, ""),
    percent: numberWritten(percent),
  }));
}

/** How often the sheet is used, from its title and its head. */
export function periodIn(text: string): SheetReading["period"] {
  const folded = foldWord(text);
  if (/半年度?|half-?yearly|semi-?annual/.test(folded)) return "half-yearly";
  if (/季度|quarterly|quarter/.test(folded)) return "quarterly";
  if (/年度|年终|yearly|annual/.test(folded)) return "yearly";
  if (/月度|每月|当月|本月|月份|年_*月|monthly|month/.test(folded)) return "monthly";
  return undefined;
}

const POSITION =
  /(?:岗位|职位|职务|崗位|職位|職稱|position|job title|role)\s*[:：]\s*([^\s:：_＿][^:：\n]{0,30}?)(?=\s{2,}|\s*(?:姓名|部门|部門|考核|日期|name|department|period)|$)/i;

/** The role that the sheet is for, where a value stands behind the label. */
export function positionIn(text: string): string | undefined {
  const found = POSITION.exec(text)?.[1]?.trim();
  return found === undefined || found === "" ? undefined : found;
}

/** A column of scores by its title. */
export function raterIn(title: string): RaterReading {
  const word = foldWord(title);
  const percent = /(\d+(?:\.\d+)?)%/.exec(word)?.[1];
  const kind = kindOf(word.replace(/[(].*[)]|\d+(?:\.\d+)?%/g, ""));
  return { kind, title, ...(percent !== undefined && { percent: numberWritten(percent) }) };
}

function kindOf(word: string): RaterReading["kind"] {
  if (/自评|自我|本人|^self|^employee/.test(word)) return "self";
  if (
    /^(?:结果|最终结果|最终得分|最终评分|核定|核定分|综合得分|考核结果|复核|审核|final|finalscore|result)$/.test(
      word,
    )
  )
    return "result";
  if (/^(?:考核得分|考评得分|实际得分|实得分|得分|评分|分数|score)$/.test(word)) return "score";
  if (/^(?:上级|直接上级|直属上级|主管|直属主管|考核人|领导|supervisor|manager|linemanager)/.test(word))
    return "supervisor";
  if (/^(?:同级|同事|同侪|同僚|peer)/.test(word)) return "peer";
  return "other";
}

/** A heading between tables: 一、任务绩效（80%）. */
export function headingIn(text: string): string | undefined {
  const name = text
    .replace(
      /^\s*(?:[一二三四五六七八九十]+[、.．]|第[一二三四五六七八九十\d]+部分[:：、\s]*|\d+[、.．]|part\s+[\divx]+[:.\s-]*|[(（][一二三四五六七八九十\d]+[)）])\s*/i,
      "",
    )
    .trim();
  if (name === "" || name.length > 40 || /[。;；]/.test(name)) return undefined;
  return name.replace(/[:：]$/, "");
}
