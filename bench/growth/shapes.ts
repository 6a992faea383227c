/** A text of about so many bytes (UTF-8), the same in every run. */
export type Shape = (bytes: number) => string;

const ENCODER = new TextEncoder();

function bytesOf(text: string): number {
  return ENCODER.encode(text).length;
}

/** One piece again and again. */
function repeated(piece: string): Shape {
  return (bytes) => piece.repeat(Math.ceil(bytes / bytesOf(piece)));
}

/** Numbered pieces between a beginning and an end. */
function numbered(before: string, piece: (index: number) => string, after = ""): Shape {
  return (bytes) => {
    const pieces = [before];
    for (let left = bytes - bytesOf(before + after), index = 1; left > 0; index += 1) {
      const next = piece(index);
      pieces.push(next);
      left -= bytesOf(next);
    }
    return pieces.join("") + after;
  };
}

const SHEET = `评分表 big "大表" / "Big sheet" {
周期：月度
评分人：自评、上级
结果：取上级
签字：被考核人
`;
const WHOLE = `${SHEET}部分 work "任务" / "Work" 100% {
指标 only "唯一" / "Only" 100% { 打分 }
}
`;
const SECTION = `${SHEET}部分 work "任务" / "Work" 100% {
`;
const ITEM = `${SECTION}指标 only "唯一" / "Only" 100% {
`;

function itemLines(index: number, share: string, name = `k${index}`): string {
  return `  指标 ${name} "第 ${index} 项" / "Item ${index}"${share} {
    要求："完成率 90% 以上" / "Completion at least 90%"
    计量："完成率" / "Completion"，单位 %，范围 0%～100%
    分档 {
      90% 以上：100%
      85% 以上：50%
      低于 85%：0%
    }
  }
`;
}

const ITEMS_A_SECTION = 500;

/** A sheet without a mistake, in sections of as many items as no sheet has. */
function validSheet(bytes: number): string {
  const count = Math.max(1, Math.floor(bytes / bytesOf(itemLines(10_000, " 1 分"))));
  const sections: string[] = [];
  for (let from = 0; from < count; from += ITEMS_A_SECTION) {
    const size = Math.min(ITEMS_A_SECTION, count - from);
    const items = Array.from({ length: size }, (_, index) => itemLines(from + index + 1, " 1 分"));
    sections.push(`部分 s${from} "部分 ${from}" / "Section ${from}" ${size} 分 {\n${items.join("")}}\n`);
  }
  return `${SHEET}满分：${count} 分\n${sections.join("")}}\n`;
}

/** The same figures in every run: a linear congruential generator. */
function random(): () => number {
  let state = 20261105;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function scattered(letter: (next: () => number) => string): Shape {
  return (bytes) => {
    const next = random();
    const letters: string[] = [];
    for (let left = bytes; left > 0; left -= bytesOf(letters.at(-1) ?? "")) letters.push(letter(next));
    return letters.join("");
  };
}

const OWN_WORDS =
  '评分表 部分 指标 类别 分档 分级 扣分 是否 使用 来自 每项 以上 低于 至 （含） { } ( ) ： ， / ～ - " “ ” 「 [ ] # \n ； 20% 90 分 级 x 结果 取上级 签字'.split(
    " ",
  );

function indented(depth: number): string {
  return " ".repeat(depth);
}

/** Everything that the parser may meet, by what it shows. */
export const SHAPES: { readonly [name: string]: Shape } = {
  // what is right
  "a sheet of many items": validSheet,
  "a library of many items": numbered(
    '指标库 big "大库" / "Big library" {\n',
    (index) => itemLines(index, ""),
    "}\n",
  ),
  "one item of many bands": numbered(
    `${ITEM}计量："完成" / "Done"，单位 个\n分档 {\n`,
    (index) => `  ${10_000_000 - index} 个以上：${index % 2 === 0 ? "1" : "2"} 分\n`,
    "  其他：0 分\n}\n}\n}\n}\n",
  ),
  "one item of many levels": numbered(
    `${ITEM}分级 {\n`,
    (index) => `  ${index} 级 "第 ${index} 级" / "Level ${index}"：${index % 100}%\n`,
    "}\n}\n}\n}\n",
  ),
  "one item of many deductions": numbered(
    `${ITEM}扣分 每项 1 分，最低 0 分 {\n`,
    (index) => `  d${index} "第 ${index} 项不合格" / "Failure ${index}"\n`,
    "}\n}\n}\n}\n",
  ),
  "one item of many checks": numbered(
    `${ITEM}检查表 每项 1 分，最低 0 分，封顶 100 分 {\n`,
    (index) => `  c${index} "第 ${index} 项合格" / "Check ${index}"\n`,
    "}\n}\n}\n}\n",
  ),
  "one item of many anchors": numbered(
    `${ITEM}计量："完成率" / "Completion"，单位 %\n插值 {\n`,
    (index) => `  ${index}%：${index % 100} 分\n`,
    "}\n}\n}\n}\n",
  ),
  "one long formula": numbered(`${ITEM}公式：1`, (index) => ` + ${index}`, "\n}\n}\n}\n"),
  "many items with formulas": numbered(
    `${SECTION.replace("部分", '输入 hired "入职日期" / "Hire date"，日期\n部分')}`,
    (index) =>
      `  指标 k${index} "第 ${index} 项" / "Item ${index}" 0.001% { 公式：min(0.001, years-between(hired, 期末) ÷ 1000) }\n`,
    "}\n}\n",
  ),
  "many inputs": numbered(
    WHOLE,
    (index) => `输入 n${index} "数 ${index}" / "Figure ${index}"，单位 元\n`,
    "}\n",
  ),
  "many parameters in texts": numbered(
    WHOLE,
    (index) =>
      `参数 p${index} "参数 ${index}" / "Parameter ${index}"，单位 %：5%\n填写 f${index} "达到 {p${index}}" / "Reach {p${index}}"\n`,
    "}\n",
  ),
  "many sections": numbered(
    SHEET,
    (index) =>
      `部分 s${index} "部分 ${index}" / "Section ${index}" 1 分 { 指标 i${index} "项 ${index}" / "Item ${index}" 1 分 { 打分：0～1 分 } }\n`,
    "}\n",
  ),
  "many groups": numbered(
    SECTION,
    (index) =>
      `类别 "类 ${index}" / "Group ${index}" 0.001% { 指标 i${index} "项 ${index}" / "Item ${index}" 0.001% { 打分 } }\n`,
    "}\n}\n",
  ),
  "many bonuses": numbered(
    SECTION,
    (index) => `加分项 b${index} "奖 ${index}" / "Bonus ${index}" 最高 1 分 { 打分：0～1 分 }\n`,
    "}\n}\n",
  ),
  "many raters": numbered(
    '评分表 big "大表" / "Big sheet" {\n评分人：',
    (index) => `自评 r${index} "评 ${index}" / "Rater ${index}"、`,
    "上级\n结果：取上级\n签字：被考核人\n}\n",
  ),
  "many result cases": numbered(
    `${WHOLE.replace("结果：取上级\n", "")}结果 {\n`,
    (index) => `当 total > ${index}：取上级\n`,
    "其他：取自评\n}\n}\n",
  ),
  "many differences": numbered(WHOLE, (index) => `评分差距 自评、上级：不超过 ${index} 分\n`, "}\n"),
  "many closing steps": numbered(
    WHOLE,
    (index) => `封顶：${1_000_000 - (index % 1_000)} 分\n最低：${index % 10} 分\n`,
    "}\n",
  ),
  "many adjustments": numbered(
    WHOLE,
    (index) => `调整 "调整 ${index}" / "Adjustment ${index}" -5～5 分\n`,
    "}\n",
  ),
  "many grades": numbered(
    `${WHOLE}等级 {\n`,
    (index) => `g${index} "等 ${index}" / "Grade ${index}" ${1_000_000 - index} 分以上\n`,
    "last 其他\n}\n}\n",
  ),
  "many vetoes": numbered(
    WHOLE,
    (index) => `一票否决 "事故 ${index}" / "Accident ${index}" 3 次以上：总分 0 分\n`,
    "}\n",
  ),
  "many signers": numbered(
    WHOLE,
    (index) => `签字 s${index} "签 ${index}" / "Signer ${index}" { 声明："知悉" / "Seen" }\n`,
    "}\n",
  ),
  "many variants": numbered(
    validSheet(20_000).replace(/\}\n$/, ""),
    (index) => `变体 v${index} "变体 ${index}" / "Variant ${index}" { 去掉 指标 k${index} }\n`,
    "}\n",
  ),
  "a variant of many changes": numbered(
    validSheet(20_000).replace(/\}\n$/, '变体 v "变体" / "Variant" {\n'),
    (index) => itemLines(index, " 0.001%"),
    "}\n}\n",
  ),
  "many rows": numbered(
    SECTION,
    (index) => `自定指标 goals${index} "目标 ${index}" / "Goals ${index}" 0.001% { 数量：1～5 项；打分 }\n`,
    "}\n}\n",
  ),
  "uses of one library": numbered(
    SECTION,
    (index) => `使用 a${index}、b${index} 来自 "shared" 每项 0.001%\n`,
    "}\n}\n",
  ),
  "many fields": numbered(
    WHOLE,
    (index) => `填写 f${index} "评语 ${index}" / "Comment ${index}" 2 行\n`,
    "}\n",
  ),
  "many comments": repeated("# 原表没有写小数怎样处理。\n"),
  "many empty lines": repeated("\n"),
  "a sheet on one line": (bytes) => validSheet(bytes).replaceAll("\n", "；"),
  "long texts": numbered(WHOLE, (index) => `填写 f${index} "${"长".repeat(30_000)}" / "Long" 2 行\n`, "}\n"),
  // what is wrong everywhere
  "random letters": scattered((next) => String.fromCharCode(32 + Math.floor(next() * 95))),
  "random code units": scattered((next) => String.fromCharCode(Math.floor(next() * 0xd800))),
  "random own words": scattered((next) => `${OWN_WORDS[Math.floor(next() * OWN_WORDS.length)]} `),
  "unknown marks": repeated("☃"),
  "unknown marks apart": repeated("☃ "),
  "unknown items": numbered(SECTION, (index) => `  指表 k${index} "第 ${index} 项" 1%\n`, "}\n}\n"),
  "items with the same key": numbered(SECTION, (index) => itemLines(index, " 0.001%", "same"), "}\n}\n"),
  "items with the same name": numbered(
    SECTION,
    (index) => `  指标 k${index} "同名" / "Same" 0.001% { 是否 }\n`,
    "}\n}\n",
  ),
  "items without anything": numbered(SECTION, (index) => `  指标 k${index}\n`, "}\n}\n"),
  "bands the wrong way round": numbered(
    `${ITEM}计量："完成" / "Done"，单位 个\n分档 {\n`,
    (index) => `  ${index} 个以上：1 分\n`,
    "}\n}\n}\n}\n",
  ),
  "bands apart": numbered(
    `${ITEM}计量："完成率" / "Done"，单位 %\n分档 {\n`,
    (index) => `  ${2 * index}%～${2 * index + 1}%：1 分\n`,
    "}\n}\n}\n}\n",
  ),
  "the same line in one block": numbered(ITEM, () => "要求：“完成”\n", "}\n}\n}\n"),
  "many sheets": numbered("", (index) => `评分表 s${index} "表" {}\n`),
  "statements outside": repeated("指标 20%\n"),
  "uses of nothing": numbered(
    SECTION,
    (index) => `使用 u${index} 来自 "none${index % 7}" 每项 1%\n`,
    "}\n}\n",
  ),
  // braces and parentheses
  "open braces": repeated("{"),
  "open braces and indentation": numbered("", (index) => `${indented(index % 30)}部分 {\n`),
  "missing braces": numbered(SECTION, (index) => `  指标 k${index} "名" 1% {\n    要求：“完成”\n`),
  "closed braces": repeated("}"),
  "braces too many": numbered(SECTION, (index) => `  指标 k${index} "名" 1% {\n  }\n}\n`),
  "nested as deep as may be": repeated(`${"部分 { ".repeat(32)}${"}".repeat(32)}\n`),
  "open parentheses": repeated("（"),
  "open parentheses on each line": repeated("指标 （含\n"),
  "closed parentheses": repeated("）"),
  "nested parentheses": repeated(`指标 ${"（".repeat(30)}含${"）".repeat(30)}\n`),
  // long runs
  "a Han run of own words": repeated("每项扣"),
  "a Han run of other words": repeated("甲乙丙"),
  "a Han run that breaks off": (bytes) => `${repeated("每项扣")(bytes)}甲`,
  "Han runs that break off": repeated(`${"取上级".repeat(10)}甲 `),
  "a number": repeated("9"),
  "a number with commas": repeated("111,"),
  "numbers with points": repeated("1."),
  "a range of numbers": repeated("1～"),
  "an ASCII word": repeated("a"),
  "an ASCII word with hyphens": repeated("a-"),
  "English phrases": repeated("or more at least decimal places "),
  "English phrases broken off": repeated("at \t \t "),
  "spaces after a phrase's first word": (bytes) => `at${" ".repeat(bytes)}`,
  "language tags": repeated("en: "),
  spaces: repeated("\u3000"),
  commas: repeated("，"),
  colons: repeated("："),
  "colons and words": repeated("：结果"),
  semicolons: repeated("；"),
  slashes: repeated("/"),
  tildes: repeated("～"),
  minuses: repeated("-"),
  "open brackets": repeated("["),
  "open brackets on each line": repeated("[名\n"),
  // quotes
  "an open text": (bytes) => `"${repeated("文")(bytes)}`,
  "an open text of spaces": (bytes) => `"${" ".repeat(bytes)}x`,
  "an open text of digits": (bytes) => `"${"1".repeat(bytes)}x`,
  "an open text on each line": repeated('要求："完成 { \n'),
  "quotes an odd number": (bytes) => '"'.repeat(2 * Math.ceil(bytes / 2) + 1),
  "open corner quotes": repeated("「"),
  "texts in a row": repeated('"a"'),
  "translations without end": repeated('"a"/'),
};
