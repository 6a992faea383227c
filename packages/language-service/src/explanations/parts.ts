import { say } from "./explanation.ts";

/** The words about the parts of a sheet and about items. */
export const PART_WORDS = {
  section: say(
    "表的一部分，有自己的合计",
    "表的一部分，有自己的合計",
    "A part of the sheet with its own total",
  ),
  group: say("把几项指标归在一个类别下", "把幾項指標歸在一個類別下", "Items under one category"),
  item: say(
    "一项指标：要求、计量和一种评分规则",
    "一項指標：要求、計量和一種評分規則",
    "An item: what is required, what is measured, and one rule",
  ),
  bonus: say(
    "加分项：不占权重，加在合计上",
    "加分項：不佔權重，加在合計上",
    "A bonus: outside the weights, added to the sum",
  ),
  penalty: say(
    "扣分项：不占权重，从合计里扣",
    "扣分項：不佔權重，從合計裡扣",
    "A penalty: outside the weights, taken from the sum",
  ),
  rows: say(
    "由考核双方自己填的目标，表上留空行",
    "由考核雙方自己填的目標，表上留空行",
    "Rows for goals that are filled in with the review",
  ),
  count: say("可以填几项", "可以填幾項", "How many rows can be filled in"),
  thisItem: say("写着这条一票否决的指标", "寫著這條一票否決的指標", "The item that the veto stands in"),
  use: say(
    "使用指标库里的指标，在这里给权重",
    "使用指標庫裡的指標，在這裡給權重",
    "Items of a library, with their weight here",
  ),
  from: say(
    "来自哪个指标库：同一文件夹里的文件名",
    "來自哪個指標庫：同一資料夾裡的檔名",
    "The library: the name of a file in the same folder",
  ),
  weight: say("占多少：百分比或分数", "佔多少：百分比或分數", "How much it counts: a share or points"),
  requirement: say(
    "要做到什么，印在“指标要求”栏",
    "要做到什麼，印在「指標要求」欄",
    "What is required, printed in its column",
  ),
  measure: say(
    "按什么数值评分，单位和范围是什么",
    "按什麼數值評分，單位和範圍是什麼",
    "The value that is scored, its unit and its range",
  ),
  unit: say(
    "数值的单位：%、天、次、万元，或自己的词",
    "數值的單位：%、天、次、萬元，或自己的詞",
    "The unit: %, days, times, yuan, or a word of your own",
  ),
  domain: say("数值可能的范围", "數值可能的範圍", "The values that can occur"),
  whole: say("只能填整数", "只能填整數", "Whole numbers only"),
  decimal: say("可以填小数", "可以填小數", "Decimals are allowed"),
  dataSource: say(
    "数据由谁提供，印在表上",
    "資料由誰提供，印在表上",
    "Where the data comes from, printed on the sheet",
  ),
  target: say(
    "目标值，印在表上；规则里也可以用",
    "目標值，印在表上；規則裡也可以用",
    "The target, printed; rules can go by it",
  ),
  standard: say(
    "评分标准的文字说明，印在规则旁",
    "評分標準的文字說明，印在規則旁",
    "Words on how it is scored, printed beside the rule",
  ),
  due: say("只在哪几个月考核", "只在哪幾個月考核", "The months in which the item is scored"),
} as const;
