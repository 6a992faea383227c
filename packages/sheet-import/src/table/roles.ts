import { GRADE_NAMES } from "../scoring/patterns.ts";
import { foldWord } from "../text/fold.ts";

/** What a column of a score sheet holds. */
export type Role =
  | "number"
  | "group"
  | "item"
  | "weight"
  | "points"
  | "requirement"
  | "scoring"
  | "target"
  | "source"
  | "remark"
  /** What one rater gives, or the result. */
  | "rater"
  /** The anchor of one level: 优秀（5 分）. */
  | "level"
  /** Known, but filled in when somebody is scored: 实际完成. */
  | "filled-in";

interface Names {
  readonly role: Role;
  readonly whole: RegExp;
}

const GRADE = new RegExp(
  `^(?:(?:${GRADE_NAMES})(?:[(].{1,12}[)])?|\\d{1,3}分(?:[(].{1,12}[)])?|[1-9]级(?:[(].{1,12}[)])?|level\\d(?:[(].{1,12}[)])?|[a-es](?:级|等)?(?:[(].{1,12}[)])?)$`,
);

/** Column titles in folded form, the more telling ones first. */
const WHOLE: readonly Names[] = [
  { role: "number", whole: /^(?:序号|序|编号|项次|no\.?|#|№|s\/?n|item(?:no\.?|number))$/ },
  {
    role: "weight",
    whole:
      /^(?:指标|考核|所占|项目)?(?:权重|比重|占比|权数|比例|weight(?:ing)?|weightage)(?:[(].*[)]|%|分数|值|系数)?$/,
  },
  {
    role: "points",
    whole:
      /^(?:标准|基本|基准|应得|项目|考核)?(?:分值|满分|标准分|配分|基准分|应得分|基本分|总分值|max(?:imum)?(?:score|points)?|fullmarks|points)(?:[(].*[)])?$/,
  },
  {
    role: "group",
    whole:
      /^(?:指标|考核|项目|考评|评价|kpi)?(?:类别|分类|维度|类型|大类|模块|纬度|性质|category|dimension|group|area|perspective|section|theme)$|^一级指标$|^kra$|^keyresultarea$/,
  },
  {
    role: "scoring",
    whole:
      /^(?:指标|考核|绩效|kpi)?(?:评分|计分|打分|扣分|记分|评价|考评|给分|得分)(?:等级|标准|办法|方法|规则|细则|依据|说明|方式|标准与方法|标准及方法|标准\/方法|分档)$|^考核(?:评分|办法|方法|评分标准|计分)$|^计算(?:公式|方法|方式)$|^(?:加减分|扣分|奖惩)(?:标准|办法|说明)?$|^(?:scoring|score|rating)(?:rules?|scale|method|criteria|standards?|guide|bands?)?$|^scoringcriteria$|^评分等级$|^分档$/,
  },
  {
    role: "target",
    whole:
      /^(?:考核|绩效|本期|本月|年度|季度|月度|指标)?(?:目标|目标值|指标值|计划值|目标要求|target|goal|targetvalue)(?:[(].*[)])?$/,
  },
  {
    role: "source",
    whole:
      /^(?:数据|信息|资料|考核数据)(?:来源|提供|提供部门|提供者|出处|来源部门)$|^考核依据$|^(?:data)?sources?$|^evidence$|^dataprovider$|^考核部门$/,
  },
  { role: "remark", whole: /^(?:备注|备考|附注|说明|remarks?|notes?|comments?)$/ },
  {
    role: "requirement",
    whole:
      /^(?:指标|考核|工作|项目|岗位|绩效|评价|评估|行为|具体|能力)?(?:要求|说明|定义|描述|标准|内容|解释|要点|指引|表现|requirements?|definitions?|descriptions?|expectations?|standards?|details?|anchors?|behaviou?rs?)$|^(?:指标要求|指标说明|关键行为|行为描述|考核标准|工作标准|绩效标准|评价要点|衡量标准|完成标准|达成标准)$/,
  },
  {
    role: "filled-in",
    whole:
      /^(?:实际|完成|达成|本月|本期|本季)?(?:完成|达成|实际)?(?:情况|实绩|实际值|完成值|完成率|实际完成|完成情况|达成率|达成情况|实际|actual|achievement|actualvalue|result description)$/,
  },
  {
    role: "rater",
    whole:
      /^(?:自评|自我评价|自我评分|自评分|自评得分|个人自评|员工自评|本人自评|self|selfassessment|selfrating|selfscore|employee)(?:[(].*[)]|\d+%)?$|^(?:上级|直接上级|直属上级|间接上级|主管|直属主管|部门主管|部门经理|经理|部门负责人|考核人|领导|班组长|车间主任|同级|同事|同侪|同僚|下级|客户|人力资源部|hr|supervisor|manager|peers?|linemanager)(?:评分|评价|打分|考核|评估|得分|评|分|rating|score|assessment)?(?:[(].*[)]|\d+%)?$|^(?:结果|最终结果|最终得分|最终评分|核定|核定分|综合得分|考核结果|考核得分|考评得分|实际得分|实得分|得分|评分|分数|复核|审核|final|finalscore|result|score)$/,
  },
  {
    role: "item",
    whole:
      /^(?:关键|主要|绩效|业绩|工作|能力|态度|行为|考核|评价|评估|考评|评分|二级|三级|kpi|核心)*(?:指标|项目|项|要素|因素|任务|目标|kpi|内容|事项|名称|指标名称|项目名称|能力|胜任力|素质|items?|indicators?|measures?|objectives?|competenc(?:y|ies)|criteria|criterion|factors?|metrics?|kpis?|tasks?|goals?)$|^关键绩效指标(?:[(]kpi[)])?$|^performance(?:indicators?|measures?|item)$|^keyperformanceindicators?(?:[(]kpis?[)])?$/,
  },
];

/** What a column title says its column holds; `undefined` when it says nothing known. */
export function roleOf(title: string): Role | undefined {
  const word = foldWord(title).replace(/[:*]+$/, "");
  if (word === "" || word.length > 40) return undefined;
  const known =
    WHOLE.find(({ whole }) => whole.test(word)) ??
    WHOLE.find(({ whole }) => whole.test(word.replace(/[(].*[)]$/, "")));
  if (known) return known.role;
  return GRADE.test(word) ? "level" : undefined;
}

/** Whether several columns 优 良 中 差 side by side are levels; one alone is a word like any other. */
export const FEWEST_LEVELS = 3;
