import { readFileSync } from "node:fs";
import { createScorer, employeeCopies, readReviews } from "@scorecard/engine";
import type { Result, Review, Template } from "@scorecard/model";
import { createCompiler } from "@scorecard/parser";
import {
  createSheetRenderer,
  type FontFile,
  loadFonts,
  type RendererOptions,
  type SheetInput,
} from "@scorecard/report";

/*
 * A small sheet with several raters of a kind, the reviews of two people, and files made from them.
 */

const FONTS = new URL("../../../../fonts/", import.meta.url);
const listed: { readonly fonts: readonly (Omit<FontFile, "bytes"> & { readonly file: string })[] } =
  JSON.parse(readFileSync(new URL("fonts.json", FONTS), "utf8"));

export const fonts = loadFonts(
  listed.fonts
    .filter(({ file }) => file.startsWith("NotoSans"))
    .map(({ file, ...font }) => ({ ...font, bytes: readFileSync(new URL(`files/${file}`, FONTS)) })),
);

const SOURCE = `评分表 clerk "客服专员考核评分表" / "Agent Scorecard" {
  周期：月度
  评分人：自评、上级、同级 2 人
  结果：自评 20%、上级 60%、同级 20%
  部分 performance "任务绩效" / "Task performance" 占 80% {
    指标 satisfaction "客户满意度" / "Client satisfaction" 100% {
      计量："客户满意度" / "Client satisfaction"，单位 %，范围 0%～100%
      分档 {
        90% 以上：100 分
        80% 以上：50 分
        低于 80%：0 分
      }
    }
  }
  部分 behaviour "行为考核" / "Behaviour" 占 20% {
    指标 accountability "承担责任" / "Accountability" 100% { 打分：0～100 分 }
  }
  填写 remark "评语" / "Remark" 2 行
  签字：被考核人、考核人
}`;

function compiled(): Template {
  const compiler = createCompiler({ load: () => ({ kind: "outside" }) });
  const { template, diagnostics } = compiler.compile({ path: "clerk.scorecard", text: SOURCE });
  if (template === undefined) throw new Error(diagnostics[0]?.message.en);
  return template;
}

export const template = compiled();

/** What was answered about 林晓雯, or somebody else. */
export function reviewOf(satisfaction = "92%", { number = "0012", name = "林晓雯" } = {}): Review {
  const text = `模板: clerk
员工: { 工号: "${number}", 姓名: "${name}" }
考核期间: 2026-09
评分:
  客户满意度: { 自评: 95%, 上级: ${satisfaction}, 同级1: 88%, 同级2: 91% }
  承担责任: { 自评: 90, 上级: 85, 同级1: 80, 同级2: 70 }
填写: { 评语: "处理投诉及时，交接清楚。" }
`;
  const { reviews, diagnostics } = readReviews(text, "review.yaml");
  const [located] = reviews;
  if (located === undefined) throw new Error(diagnostics[0]?.message.en);
  return located.review;
}

const scorer = createScorer(template);

export function resultOf(review: Review): Result {
  return scorer.score(review).result;
}

export function filled(review: Review = reviewOf()): SheetInput {
  return { kind: "filled", review, result: resultOf(review) };
}

/** The copy that the employee gets, and what it is made by. */
export function employeeCopy(review: Review = reviewOf()): {
  readonly template: Template;
  readonly input: SheetInput;
} {
  const copies = employeeCopies(template);
  const input: SheetInput = { kind: "filled", copy: "employee", ...copies.copy(review, resultOf(review)) };
  return { template: copies.template, input };
}

const CREATED = new Date("2026-10-05T01:02:03Z");

/** A file of sheets. */
export async function fileOf(
  sheets: readonly SheetInput[],
  options: Partial<RendererOptions> = {},
): Promise<Uint8Array> {
  const renderer = createSheetRenderer({ template, languages: ["zh-Hans", "en"], fonts, ...options });
  const { bytes } = await renderer.render(sheets, { createdAt: CREATED });
  return bytes;
}
