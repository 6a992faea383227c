/** The libraries and sheets that the cases of `diagnostics/` use and continue. */
export const LIBRARIES = {
  good: '指标库 good "库" { 指标 a "甲" { 分级 { 1 级：50% ； 2 级：100% } } ； 指标 focus "以客户为中心" { 分级 { 1 级；2 级 } } }',
  broken: '指标库 broken "库" { 指标 a "甲" { } }',
  circle: '指标库 circle "库" { 使用 a 来自 "circle2" }',
  circle2: '指标库 circle2 "库" { 使用 a 来自 "circle" }',
  sheet: '评分表 x "表" { }',
  base: `评分表 base "原表" {
    评分人：上级
    签字：被考核人、"人事" / "HR"
    参数 quota "季度目标" / "Quota"，单位 万元
    部分 s "部分" / "Section" 100% {
      指标 sales "销售额" / "Sales" 60% { 要求："达到 {quota} 万元" / "Reach {quota}"；打分：0～60 分 }
      类别 g "类别" / "Group" { 指标 visits "拜访" / "Visits" 20% { 打分：0～20 分 } }
      使用 a 20% 来自 "good"
    }
    合格线：60 分
  }`,
  "broken-base": '评分表 broken-base "表" { 部分 "没有右引号 100% { } }',
  loop: '评分表 loop "表" 继承 "loop2" { }',
  loop2: '评分表 loop2 "表" 继承 "loop" { }',
  vetoing: `指标库 vetoing "库" {
    指标 strict "严格" { 打分：0～100 分；一票否决 "重大违纪"：等级 D }
    加分项 award "获奖" 最高 5 分 { 打分：0～5 分 }
  }`,
  blanks:
    '指标库 blanks "库" { 参数 clients "客户数"，单位 人；指标 care "关怀" { 要求："联系 {clients} 位"；打分：0～100 分 } }',
};
