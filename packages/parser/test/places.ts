/** The places of a sheet that an example in a document can stand in. */
export type Place = "item" | "section" | "sheet";

const ITEM = '指标 x "项目" 100% { 打分：0～100 分 }';

/** A whole sheet around an example; what the example says itself is not said twice. */
export function sheetAround(place: Place, code: string): string {
  switch (place) {
    case "item":
      return sheet("", `指标 x "项目" 100% {\n${code}\n}`);
    case "section":
      return sheet("", code);
    case "sheet":
      return sheet(code, ITEM);
  }
}

function sheet(lines: string, items: string): string {
  const raters = /(?:评分人|評分人|raters)\s*[:：]/.test(lines) ? "" : "评分人：上级\n";
  return `评分表 t "表" {\n${raters}${lines}\n部分 s "部分" 100% {\n${items}\n}\n签字：员工\n}`;
}
