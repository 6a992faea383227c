/** A small sheet without a mistake, in Simplified Chinese. */
export const RECEPTION = `评分表 receptionist "前台接待考核评分表" / "Receptionist Scorecard" {
  周期：月度
  评分人：自评、上级、hr "人力资源部" / "HR"
  结果：自评 20%、上级 70%、hr 10%

  参数 quota "接听目标" / "Target"，单位 %

  # 原表的第一部分。
  # 权重合计 80%。
  部分 performance "任务绩效" / "Task performance" 80% {
    类别 front "接待" / "Reception" 60% {
      指标 calls "电话接听率" / "Calls answered" 40% {
        要求："接听率 {quota} 以上" / "At least {quota} of calls answered"
        计量 rate "接听率" / "Calls answered"，单位 %，范围 0%～100%
        分档 {
          quota 以上：40 分
          低于 quota：0 分
        }
      }
      指标 "访客登记" / "Visitor register" 20% {
        扣分 每项 5 分，最低 0 分 {
          "登记完整" / "Entries complete"
          "当日归档" / "Filed the same day"
        }
      }
    }
    指标 punctual "准时到岗" / "On time" 40% {
      是否 "全月没有迟到" / "Not late all month" {
        是：40 分
        否：0 分
      }
    }
  }

  部分 behaviour "行为考核" / "Behaviour" 20% {
    使用 courtesy 100% 来自 "manners"
  }

  等级 {
    A "优秀" / "Excellent" 90 分以上：系数 1.2
    B "合格" / "Fair" 其他：系数 1
  }
  一票否决 "重大安全事故" / "Serious accident"：等级 B
  一票否决 指标 punctual 低于 40 分：总分 扣 5 分
  签字：考核人、被考核人
}
`;

/** The library that it uses. */
export const MANNERS = `指标库 manners "待人接物" / "Manners" {
  指标 courtesy "礼貌" / "Courtesy" {
    分级 {
      1 级 "怠慢" / "Neglectful"：40%
      2 级 "有礼" / "Polite"：100%
    }
  }
  指标 patience "耐心" / "Patience" {
    分级 {
      1 级 "急躁" / "Hasty"：40%
      2 级 "耐心" / "Patient"：100%
    }
  }
}
`;
