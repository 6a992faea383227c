import {
  firstText,
  type Input,
  type Item,
  itemsOf,
  type LocalizedText,
  type Measure,
  measureOf,
  type Template,
  type Unit,
} from "@scorecard/model";

/** How a figure in a trace is called, and the unit it is counted in. */
interface FigureName {
  readonly name: LocalizedText;
  readonly unit: Unit | undefined;
}

/** The name of a figure by its key in a trace. */
export type FigureNames = (key: string) => FigureName | undefined;

/** The key of a measure in a trace: its own, or its first name where no expression needs one. */
export function keyOfMeasure(measure: Measure): string {
  return measure.key ?? firstText(measure.name);
}

const TOTAL: LocalizedText = { "zh-Hans": "总分", "zh-Hant": "總分", en: "total score" };

/** The names of everything that the formulas of a sheet, or of one of its items, can look at. */
export function figureNames(template: Template, item?: Item): FigureNames {
  const measure = item && measureOf(item.rule);
  const inputs = [...(item?.inputs ?? []), ...(template.inputs ?? [])];
  return (key) => {
    if (measure !== undefined && keyOfMeasure(measure) === key)
      return { name: measure.name, unit: measure.unit };
    const input = inputs.find((candidate) => candidate.key === key);
    if (input !== undefined) return figureOfInput(input);
    if (key === "total") return { name: TOTAL, unit: undefined };
    const named = [...template.sections.flatMap(itemsOf), ...template.sections].find(
      (candidate) => candidate.key === key,
    );
    return named && { name: named.name, unit: undefined };
  };
}

function figureOfInput({ name, value }: Input): FigureName {
  return { name, unit: value.type === "number" ? value.unit : undefined };
}
