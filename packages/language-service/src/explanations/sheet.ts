import { say } from "./explanation.ts";

/** The words about a whole sheet. */
export const SHEET_WORDS = {
  scorecard: say("一张评分表", "一張評分表", "A score sheet"),
  library: say(
    "指标库：几张表共用的指标，不写权重",
    "指標庫：幾張表共用的指標，不寫權重",
    "A library: items without weights that several sheets share",
  ),
  syntax: say(
    "语言的版本，不写就是 1",
    "語言的版本，不寫就是 1",
    "The version of the language; 1 unless stated",
  ),
  version: say(
    "这张表自己的版本，印在表上，随结果保存",
    "這張表自己的版本，印在表上，隨結果保存",
    "Your own version of the sheet, printed and kept with results",
  ),
  position: say(
    "考核哪个岗位，印在表头",
    "考核哪個崗位，印在表頭",
    "The role that the sheet is for, printed at its head",
  ),
  period: say(
    "多久考核一次：月度、季度、半年度、年度",
    "多久考核一次：月度、季度、半年度、年度",
    "How often it is used: monthly, quarterly, half-yearly, yearly",
  ),
  raters: say(
    "由谁评分，每人一栏；写在部分、类别或指标里，就只由他们评",
    "由誰評分，每人一欄；寫在部分、類別或指標裡，就只由他們評",
    "Who scores, one column each; inside a part, only these score it",
  ),
  result: say(
    "各栏分数怎样得出结果：取一人、按比例，或商定",
    "各欄分數怎樣得出結果：取一人、按比例，或商定",
    "How the result follows from the columns: one rater's, weighted, or agreed",
  ),
  rounding: say(
    "项目、部分、总分各保留几位小数，四舍五入",
    "項目、部分、總分各保留幾位小數，四捨五入",
    "Decimals kept for items, sections and the total; ties go up",
  ),
  sign: say("谁在表上签字，按先后", "誰在表上簽名，按先後", "Who signs the sheet, in order"),
  statement: say(
    "签字表示什么，印在签字处",
    "簽名表示什麼，印在簽名處",
    "What the signature says, printed beside it",
  ),
  field: say(
    "留给文字的空行，例如评语、改进计划",
    "留給文字的空行，例如評語、改進計畫",
    "Lines for words, such as comments or a plan",
  ),
  scoring: say(
    "分值直接相加，还是每项按满分打再乘权重",
    "分值直接相加，還是每項按滿分打再乘權重",
    "Whether points simply add up, or count times the weight",
  ),
  added: say(
    "各项分值直接相加，分值里已含权重",
    "各項分值直接相加，分值裡已含權重",
    "Points add up; they carry the weight already",
  ),
  weighted: say(
    "每项都按满分打，再乘权重",
    "每項都按滿分打，再乘權重",
    "Each item is out of full marks, then times its weight",
  ),
  fullMarks: say(
    "满分：全表或这一部分一共多少分",
    "滿分：全表或這一部分一共多少分",
    "Full marks of the sheet or the section",
  ),
  missing: say(
    "有人没评时怎么办：暂定、由其他人分摊、按 0 分",
    "有人沒評時怎麼辦：暫定、由其他人分攤、按 0 分",
    "What a rater who has not answered means for the result",
  ),
  provisional: say(
    "结果先暂定，等评完再定",
    "結果先暫定，等評完再定",
    "The result stays provisional until everyone has answered",
  ),
  notApplicable: say(
    "不涉及这一项的人怎么算",
    "不涉及這一項的人怎麼算",
    "What an item counts for someone it does not apply to",
  ),
  reweighted: say(
    "它的权重由其余的按比例分摊",
    "它的權重由其餘的按比例分攤",
    "The others carry its weight in proportion",
  ),
  difference: say(
    "两位评分人最多相差多少分，超过就要商定",
    "兩位評分人最多相差多少分，超過就要商定",
    "How far two raters may differ before the score has to be agreed",
  ),
  opinions: say(
    "签字人可以勾选的意见，例如同意、有异议",
    "簽名人可以勾選的意見，例如同意、有異議",
    "What a signer can tick, such as agree or object",
  ),
  seal: say("签字处留出盖章的位置", "簽名處留出蓋章的位置", "Leaves room for a company seal"),
  required: say("不填就不能定稿", "不填就不能定稿", "The review is not final without it"),
  confidential: say(
    "不印在员工联上，也不随员工联附上",
    "不印在員工聯上，也不隨員工聯附上",
    "Left out of the employee's copy, print and data",
  ),
  noteRequired: say(
    "评成这样必须写明理由，否则只是暂定",
    "評成這樣必須寫明理由，否則只是暫定",
    "Whoever scores so has to say why; until then it is provisional",
  ),
  extends: say(
    "在另一张表上改几处，成为这张表",
    "在另一張表上改幾處，成為這張表",
    "Continues the sheet of another file with changes",
  ),
  variant: say(
    "这张表的另一种，只写不同的地方",
    "這張表的另一種，只寫不同的地方",
    "Another form of this sheet; write only what differs",
  ),
  remove: say("从原来的表里去掉几项", "從原來的表裡去掉幾項", "Takes lines of the original sheet away"),
  parameter: say(
    "表里先留空的数字，由考核记录、继承的表或变体给出",
    "表裡先留空的數字，由考核紀錄、繼承的表或變體給出",
    "A figure that is left blank and given where the sheet is used",
  ),
  input: say(
    "评分时要填的一个数、一个日期，或是与否",
    "評分時要填的一個數、一個日期，或是與否",
    "A figure, a date or a yes-no that is told with the review",
  ),
  outside: say(
    "从别处来的数据，例如公司系数",
    "從別處來的資料，例如公司係數",
    "A figure that comes from elsewhere, such as a company factor",
  ),
  date: say("填一个日期", "填一個日期", "A date is filled in"),
  grades: say(
    "按总分划分的等级，从最好的写起",
    "按總分劃分的等第，從最好的寫起",
    "Grades by the total, from the best down",
  ),
  coefficient: say("这个等级的绩效系数", "這個等第的績效係數", "The pay factor of a grade"),
  decision: say("评为这个等级作什么决定", "評為這個等第作什麼決定", "What is decided for a grade"),
  passMark: say("总分要达到多少才合格", "總分要達到多少才合格", "The total that has to be reached"),
  veto: say(
    "发生某事或低于某分，直接决定分数或等级",
    "發生某事或低於某分，直接決定分數或等第",
    "An event, or points too low, that decides points or the grade",
  ),
  adjustment: say(
    "总分之后可以人工加减的分数，须写理由",
    "總分之後可以人工加減的分數，須寫理由",
    "Points added by hand after the total, with a reason",
  ),
  total: say(
    "总分；写成算式就是总分再怎样换算",
    "總分；寫成算式就是總分再怎樣換算",
    "The total; with a formula, what becomes of it",
  ),
} as const;
