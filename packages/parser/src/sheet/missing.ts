import { exact, type Missing } from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { isPoints } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

const POLICIES = { provisional: "provisional", reweighted: "reweight" } as const;

/** `缺评：暂定`, `缺评：重新分配权重`, `缺评：0 分` */
export function readMissing(statement: Statement | undefined, context: Context): Missing | undefined {
  if (statement === undefined) {
    context.applied(
      { "zh-Hans": "缺少的评分", "zh-Hant": "缺少的評分", en: "missing answers" },
      {
        "zh-Hans": "不按 0 分计；补齐之前，结果是暂定的",
        "zh-Hant": "不按 0 分計；補齊之前，結果是暫定的",
        en: "never count as 0; until they are given the result is provisional",
      },
    );
    return undefined;
  }
  const value = contentsOf(statement, "missing", context);
  const word = value.keyword("provisional", "reweighted");
  const zero =
    word === undefined && value.quantity((quantity) => isPoints(quantity) && exact(quantity.value).equals(0));
  if (word === undefined && !zero) {
    context.problem("missing-unclear", {}, statement.value?.[0] ?? headSpan(statement));
    return undefined;
  }
  value.finish();
  return word === undefined ? "zero" : POLICIES[word];
}
