import type { CompleteText } from "@scorecard/model";
import { comparable } from "../names.ts";
import { inEachLanguage, listIn } from "../texts.ts";

/** A field of a review file: its name in each language, and every other name it goes by. */
interface Field {
  readonly label: CompleteText;
  readonly names: readonly string[];
}

function field(en: string, hans: string, hant: string, ...others: readonly string[]): Field {
  return { label: { "zh-Hans": hans, "zh-Hant": hant, en }, names: [en, hans, hant, ...others] };
}

/** Every field of a review file, by the part of the file it stands in. */
const FIELDS = {
  review: {
    template: field("template", "模板", "範本", "范本"),
    templateVersion: field("template-version", "模板版本", "範本版本", "范本版本", "templateVersion"),
    employee: field("employee", "员工", "員工", "被考核人", "受评人", "受評人"),
    period: field("period", "考核期间", "考核期間", "期间", "期間"),
    data: field("data", "数据", "資料", "资料", "數據"),
    items: field("scores", "评分", "評分", "items"),
    rows: field("rows", "自定", "自訂", "自定指标", "自訂指標"),
    events: field("events", "否决", "否決", "一票否决", "一票否決"),
    adjustments: field("adjustments", "调整", "調整", "adjustment"),
    agreed: field("agreed", "商定", "商定", "商定总分", "商定總分", "agreed total", "agreed-total"),
    comments: field("comments", "评语", "評語"),
  },
  employee: {
    number: field("number", "工号", "員工編號", "工號", "员工编号", "employee number"),
    name: field("name", "姓名", "姓名"),
    department: field("department", "部门", "部門"),
    position: field("position", "岗位", "職位", "崗位", "职位"),
  },
  item: {
    answers: field("answers", "answers", "answers"),
    agreed: field("agreed", "商定", "商定", "商定结果", "商定結果", "结果", "結果", "result"),
    note: field("note", "备注", "備註", "備注"),
  },
  row: {
    name: field("name", "名称", "名稱"),
    weight: field("weight", "权重", "權重"),
    requirement: field("requirement", "要求", "要求"),
    review: field("review", "review", "review"),
  },
  agreed: {
    points: field("points", "分数", "分數", "得分"),
    reason: field("reason", "理由", "理由", "原因"),
  },
} as const;

/** A part of a review file that has fields. */
export type FieldPart = keyof typeof FIELDS;

/** The fields of one part. */
export type FieldOf<P extends FieldPart> = keyof (typeof FIELDS)[P] & string;

function fieldsOfPart(part: FieldPart): readonly (readonly [string, Field])[] {
  return Object.entries(FIELDS[part]);
}

const PARTS = Object.keys(FIELDS) as readonly FieldPart[];

const BY_NAME: ReadonlyMap<string, string> = new Map(
  PARTS.flatMap((part) =>
    fieldsOfPart(part).flatMap(([key, { names }]) =>
      names.map((name) => [`${part} ${comparable(name)}`, key] as const),
    ),
  ),
);

const ALL_NAMES: ReadonlySet<string> = new Set(
  PARTS.flatMap((part) => fieldsOfPart(part).flatMap(([, { names }]) => names.map(comparable))),
);

/** The field that a name of any vocabulary stands for in a part of the file. */
export function fieldOf<P extends FieldPart>(part: P, name: string): FieldOf<P> | undefined {
  return BY_NAME.get(`${part} ${comparable(name)}`) as FieldOf<P> | undefined;
}

/** What a field is called in each language. */
export function fieldLabel<P extends FieldPart>(part: P, name: FieldOf<P>): CompleteText {
  return (FIELDS[part][name] as Field).label;
}

/** All names of a part's fields, for suggestions. */
export function fieldNames(part: FieldPart): readonly string[] {
  return fieldsOfPart(part).flatMap(([, { names }]) => names);
}

/** The list of a part's fields in each language. */
export function fieldList(part: FieldPart): CompleteText {
  return inEachLanguage((language) =>
    listIn(
      fieldsOfPart(part).map(([, { label }]) => label[language]),
      language,
    ),
  );
}

/** Whether a name is a field of any part. */
export function isFieldName(name: string): boolean {
  return ALL_NAMES.has(comparable(name));
}
