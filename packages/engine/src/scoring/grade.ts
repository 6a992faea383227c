import { exact, type GradeResult, type Result, type Template } from "@scorecard/model";
import type { Assessment } from "./assessment.ts";
import { type Cell, isFilled } from "./cell.ts";
import { report } from "./messages.ts";
import { compareMillionths, pointsTest } from "./points-test.ts";
import type { GradeVeto } from "./vetoes.ts";

/** What follows from the result's total. */
export type Verdict = Pick<Result, "grade" | "passed">;

/** Prepares grade and pass mark, which go by the total as it is printed. */
export function verdictOf(
  template: Template,
  vetoes: readonly GradeVeto[],
): (total: Cell, assessment: Assessment) => Verdict {
  const grades = template.grades ?? [];
  const ladder = grades.map(({ when }) => pointsTest(when));
  const pass = template.passMark && exact(template.passMark.points);

  const gradeOf = ({ points = 0n }: Cell, assessment: Assessment): GradeResult | undefined => {
    const byPoints = grades[ladder.findIndex((holds) => holds(points))];
    if (byPoints === undefined) return undefined;
    const { key, acted } = afterVetoes(byPoints.key, template, vetoes, assessment);
    const grade = grades.find((candidate) => candidate.key === key) ?? byPoints;
    return {
      key: grade.key,
      byPoints: byPoints.key,
      vetoes: acted,
      ...(grade.coefficient !== undefined && { coefficient: grade.coefficient }),
      ...(grade.decision !== undefined && { decision: grade.decision }),
    };
  };

  return (total, assessment) => {
    if (!isFilled(total)) return {};
    const { diagnostics, unsettled } = assessment;
    const grade = grades.length === 0 ? undefined : gradeOf(total, assessment);
    if (grades.length > 0 && grade === undefined) {
      unsettled.provisional = true;
      diagnostics.push(report("no-grade", { points: total.score.points ?? "" }, { path: [] }));
    }
    if (grade !== undefined) askForNote(grade.key, template, assessment);
    const passed = pass && compareMillionths(total.points, 1n, pass) >= 0;
    const decision = passed === true ? template.passMark?.passed : template.passMark?.failed;
    return {
      ...(grade !== undefined && { grade }),
      ...(passed !== undefined && { passed: { passed, ...(decision !== undefined && { decision }) } }),
    };
  };
}

/** Grade vetoes in the sheet's order; a cap changes only a grade that is better than it. */
function afterVetoes(
  reached: string,
  { grades = [] }: Template,
  vetoes: readonly GradeVeto[],
  { vetoes: state }: Assessment,
) {
  const rank = (key: string) => grades.findIndex((grade) => grade.key === key);
  const acted: string[] = [];
  let key = reached;
  for (const veto of vetoes) {
    if (state[veto.veto]?.columns.at(-1) !== true) continue;
    if (veto.do === "cap" && rank(key) >= rank(veto.grade)) continue;
    key = veto.grade;
    acted.push(veto.key);
  }
  return { key, acted };
}

/** A grade that has to be explained is explained in the comments, or, on a sheet without any, in a note. */
function askForNote(key: string, template: Template, assessment: Assessment): void {
  const grade = template.grades?.find((candidate) => candidate.key === key);
  if (grade?.needsNote !== true) return;
  const { review, diagnostics, unsettled } = assessment;
  const hasFields = template.textFields.length > 0;
  const texts = hasFields
    ? Object.values(review.comments)
    : Object.values(review.items).map(({ note = "" }) => note);
  if (texts.some((text) => text.trim() !== "")) return;
  unsettled.provisional = true;
  const name = grade.name ?? { en: key };
  diagnostics.push(report("grade-needs-note", { grade: name }, { path: ["comments"] }));
}
