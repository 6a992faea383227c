import {
  type ColumnScores,
  contentHash,
  type Employee,
  type Item,
  itemsOf,
  RESULT_COLUMN,
  type Result,
  type Review,
  type Score,
  type Template,
  type TraceStep,
} from "@scorecard/model";

/** Reviews and results made by hand, so that the report is tested without the engine. */

export const ZHANG: Employee = {
  number: "00731",
  name: "张敏",
  department: "客户服务部",
  position: "客服总监",
};

export function reviewOf(template: Template, changes: Partial<Review> = {}): Review {
  return {
    template: template.id,
    employee: ZHANG,
    period: "2026-09",
    items: {
      complaints: {
        answers: {},
        note: "9 月 12 日一起投诉响应超过 2 小时，原因是夜班交接遗漏，已改为双人交接。",
      },
    },
    comments: {
      "supervisor-comment":
        "本月客户信息利用率提升明显，投诉响应仍有一次超时；团队配合良好，建议把交接班清单固定下来。",
      improvement: "10 月起实行双人交接班；每周五抽查 20 条客户信息，利用率目标 92%。",
    },
    ...changes,
  };
}

/** Which entry of an item's rule each rater chose, by position; `undefined` where the answer is missing. */
export type Choices = { readonly [column: string]: (item: Item, index: number) => number | undefined };

/** A result in which every rater's column takes one entry of each item, and the result follows the last rater. */
export function resultOf(
  template: Template,
  choices: Choices,
  employee: Employee = ZHANG,
  period = "2026-09",
): Result {
  const last = template.raters.at(-1)?.key ?? "";
  let complete = true;
  const sections = template.sections.map((section) => {
    const groups = section.groups.map((group) => {
      const items = group.items.map((item) => {
        const index = itemsOf(section).indexOf(item);
        const scores: Record<string, Score> = {};
        for (const { key } of template.raters) scores[key] = scoreOf(item, choices[key]?.(item, index));
        const points = scores[last]?.points ?? null;
        if (points === null) complete = false;
        scores[RESULT_COLUMN] = {
          points,
          trace: points === null ? [] : [{ step: "take", rater: last, points }],
        };
        return { key: item.key, scores };
      });
      return { ...(group.key && { key: group.key }), items, totals: addUp(template, items) };
    });
    return {
      key: section.key,
      groups,
      totals: addUp(
        template,
        groups.flatMap((group) => group.items),
      ),
    };
  });
  return {
    format: "scorecard-result",
    engine: "0.1.0",
    template: { id: template.id, hash: contentHash(template) },
    employee,
    period,
    status: complete ? "final" : "provisional",
    sections,
    totals: totalsOf(template, sections),
  };
}

function scoreOf(item: Item, choice: number | undefined): Score {
  if (choice === undefined) return { points: null, trace: [] };
  const step = stepOf(item, choice);
  return { points: step.points, trace: [step] };
}

function stepOf({ rule, fullMarks }: Item, choice: number): TraceStep & { readonly points: string } {
  switch (rule.kind) {
    case "bands": {
      const band = rule.bands[Math.min(choice, rule.bands.length - 1)];
      const low = band?.when.low?.value;
      return {
        step: "band",
        value: typeof low === "string" ? low : "0",
        when: band?.when ?? {},
        band: Math.min(choice, rule.bands.length - 1),
        points: band !== undefined && "points" in band ? band.points : "0",
      };
    }
    case "levels": {
      const level = rule.levels[Math.max(0, rule.levels.length - 1 - choice)];
      return { step: "level", level: level?.key ?? "", points: level?.points ?? "0" };
    }
    case "tally": {
      const taken = rule.entries.slice(0, choice).map((entry) => ({
        entry: entry.key,
        amount: "1",
        points: "points" in entry ? entry.points : "0",
      }));
      const change = taken.reduce((sum, { points }) => sum + Number(points), 0);
      return {
        step: "tally",
        base: rule.base,
        taken,
        change: String(change),
        points: String(Number(fullMarks) + change),
      };
    }
    case "yes-no":
      return { step: "yes-no", yes: choice === 0, points: choice === 0 ? rule.yes.points : rule.no.points };
    default:
      throw new Error(`the director's sheet has no ${rule.kind}`);
  }
}

function columnsOf(template: Template): readonly string[] {
  return [...template.raters.map((rater) => rater.key), RESULT_COLUMN];
}

function addUp(template: Template, items: readonly { readonly scores: ColumnScores }[]): ColumnScores {
  return Object.fromEntries(
    columnsOf(template).map((column) => {
      const points = items.map((item) => item.scores[column]?.points ?? null);
      const total = points.includes(null)
        ? null
        : String(points.reduce((sum, value) => sum + Number(value), 0));
      return [column, { points: total, trace: [] }];
    }),
  );
}

function totalsOf(
  template: Template,
  sections: readonly { readonly key: string; readonly totals: ColumnScores }[],
): ColumnScores {
  return Object.fromEntries(
    columnsOf(template).map((column) => {
      const parts = template.sections.map((section) => ({
        section: section.key,
        weight: section.weight,
        points: sections.find(({ key }) => key === section.key)?.totals[column]?.points ?? null,
      }));
      if (parts.some(({ points }) => points === null)) return [column, { points: null, trace: [] }];
      const sum = parts.reduce((all, { points, weight }) => all + Number(points) * Number(weight) * 1000, 0);
      const points = String(Math.round(sum) / 1000);
      const step = {
        step: "total" as const,
        parts: parts.map((part) => ({ ...part, points: part.points ?? "0" })),
        points,
      };
      return [column, { points, trace: [step] }];
    }),
  );
}

/** Self a little better than the supervisor, everything answered. */
export const FINAL: Choices = {
  self: (_item, index) => index % 2,
  supervisor: (_item, index) => ((index + 1) % 3 === 0 ? 1 : index % 2),
};

/** The supervisor has left some items open. */
export const PROVISIONAL: Choices = {
  self: FINAL.self ?? (() => 0),
  supervisor: (item, index) => (item.key === "visits" || item.key === "command" ? undefined : index % 2),
};
