import type { Language } from "@scorecard/model";

/*
 * The parts of a first sheet: what teaches the language by example, in the author's own. Each sample is the inside of a
 * part, and its points add up to 100.
 */

/** The texts of one language. */
interface Samples {
  readonly intro: string;
  readonly aboutShares: string;
  /** Groups, bands, deductions, a question. */
  readonly results: string;
  /** Levels. */
  readonly behaviour: string;
  /** Points by judgement. */
  readonly judged: string;
}

export const SAMPLES: { readonly [L in Language]: Samples } = {
  "zh-Hans": {
    intro: `# 考核评分表：从上到下的顺序就是打印出来的顺序。
# 井号后面是说明，不会打印。写好后用 scorecard check 检查。`,
    aboutShares: `  # 各部分所占的比例合计 100%。`,
    results: `    # 类别是可选的；它的权重等于其中各项权重之和。
    类别 service "客户服务" 60% {

      # 分档：从上往下，符合的第一档就是得分。满分是 100 × 权重。
      指标 satisfaction "客户满意度" 40% {
        要求："客户满意度 90% 以上"
        计量："客户满意度"，单位 %，范围 0%～100%
        分档 {
          90% 以上：40 分
          80% 以上：20 分
          低于 80%：0 分
        }
      }

      # 扣分：每有一项没有做到，扣一次。
      指标 complaints "客户投诉处理" 20% {
        扣分 每项 10 分，最低 0 分 {
          "2 小时内回应"
          "3 个工作日内解决"
        }
      }
    }

    # 是否：答“是”或“否”。
    指标 report "按时提交月度总结" 40% {
      是否 "是否按时提交" {
        是：40 分
        否：0 分
      }
    }`,
    behaviour: `    # 分级：评分人选一级；每一级写明怎样才算达到。
    指标 accountability "承担责任" 100% {
      分级 {
        1 级 "遇到问题推给别人"：0 分
        2 级 "承担自己的责任"：60 分
        3 级 "主动解决问题并防止再次发生"：100 分
      }
    }`,
    judged: `    # 打分：评分人凭判断给分，步长是最小的一格。
    指标 quality "工作质量" 100% {
      要求："写明好的工作是什么样"
      打分：0～100 分，步长 5
    }`,
  },
  "zh-Hant": {
    intro: `# 考核評分表：從上到下的順序就是列印出來的順序。
# 井號後面是說明，不會列印。寫好後用 scorecard check 檢查。`,
    aboutShares: `  # 各部分所占的比例合計 100%。`,
    results: `    # 類別可有可無；它的權重等於其中各項權重之和。
    類別 service "客戶服務" 60% {

      # 分檔：從上往下，符合的第一檔就是得分。滿分是 100 × 權重。
      指標 satisfaction "客戶滿意度" 40% {
        要求："客戶滿意度 90% 以上"
        計量："客戶滿意度"，單位 %，範圍 0%～100%
        分檔 {
          90% 以上：40 分
          80% 以上：20 分
          低於 80%：0 分
        }
      }

      # 扣分：每有一項沒有做到，扣一次。
      指標 complaints "客訴處理" 20% {
        扣分 每項 10 分，最低 0 分 {
          "2 小時內回應"
          "3 個工作天內解決"
        }
      }
    }

    # 是否：答「是」或「否」。
    指標 report "準時提交月度總結" 40% {
      是否 "是否準時提交" {
        是：40 分
        否：0 分
      }
    }`,
    behaviour: `    # 分級：評分人選一級；每一級寫明怎樣才算達到。
    指標 accountability "承擔責任" 100% {
      分級 {
        1 級 "遇到問題推給別人"：0 分
        2 級 "承擔自己的責任"：60 分
        3 級 "主動解決問題並防止再次發生"：100 分
      }
    }`,
    judged: `    # 打分：評分人憑判斷給分，級距是最小的一格。
    指標 quality "工作品質" 100% {
      要求："寫明好的工作是什麼樣"
      打分：0～100 分，級距 5
    }`,
  },
  en: {
    intro: `# A score sheet reads from top to bottom, as it is printed.
# What follows a number sign is a comment and is not printed. Check your changes with: scorecard check`,
    aboutShares: `  # The shares of all sections add up to 100%.`,
    results: `    # A group is optional; its weight is the sum of its items' weights.
    group service "Client service" 60% {

      # Bands: from the top, the first one that fits gives the points. Full marks are 100 × weight.
      item satisfaction "Client satisfaction" 40% {
        requirement: "Client satisfaction of at least 90%"
        measure: "Client satisfaction", unit %, range 0% to 100%
        bands {
          90% or more: 40 points
          80% or more: 20 points
          below 80%: 0 points
        }
      }

      # Deductions: each one that was not met takes its points.
      item complaints "Complaint handling" 20% {
        deduct 10 points each, floor 0 points {
          "Responds within 2 hours"
          "Resolves within 3 working days"
        }
      }
    }

    # A question answered by yes or no.
    item report "Monthly report in time" 40% {
      yes-no "Was the report handed in on time?" {
        yes: 40 points
        no: 0 points
      }
    }`,
    behaviour: `    # Levels: the rater picks one; each says what it takes.
    item accountability "Accountability" 100% {
      levels {
        level 1 "Leaves problems to others": 0 points
        level 2 "Takes responsibility for own work": 60 points
        level 3 "Solves problems unprompted and keeps them from coming back": 100 points
      }
    }`,
    judged: `    # Judged: the rater gives points by judgement, in steps of this size.
    item quality "Quality of work" 100% {
      requirement: "Say what good work looks like"
      judged: 0 to 100 points, step 5
    }`,
  },
};
