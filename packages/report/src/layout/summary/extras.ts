import type { Extra, SectionAmounts, SummaryForm } from "../../compose/summary/summary.ts";
import { type Tag, tagged, taggedTexts } from "../tag.ts";
import { heightOf, setLine, setWords, stack, type Typesetter } from "../text-block.ts";
import { barColumns, hasShare } from "./bar-columns.ts";
import { boxPart, inPieces, type Part } from "./panel.ts";

/** What was added or taken besides, one line each. */
export function extraParts(
  extras: readonly Extra[],
  sections: readonly SectionAmounts[],
  form: SummaryForm,
  width: number,
  setter: Typesetter,
): readonly Part[] {
  if (extras.length === 0) return [];
  const { size } = setter.theme;
  const columns = barColumns(width, sections.some(hasShare));
  const label = setWords(
    form.extrasLabel,
    { width: columns.name, align: "left", size: size.small, second: size.second, ink: "secondary" },
    setter,
  );
  return extras.flatMap((extra, index) => {
    const tag: Tag = { role: "P" };
    const words = setWords(
      extra.name,
      {
        width: columns.points - columns.label - 40,
        align: "left",
        size: size.small,
        second: size.second,
      },
      setter,
    );
    const beside = index === 0 ? label : [];
    const first = words[0]?.texts[0];
    const change = setLine(
      { language: "en", text: extra.change },
      { x: columns.points, y: first?.y ?? 8, size: size.small, ink: "text", weight: "bold", align: "right" },
      setter.measurer,
    );
    const height = Math.max(heightOf(words), heightOf(beside));
    const lines = [
      ...stack(tagged(beside, tag), 0, 0),
      ...stack(tagged(words, tag), columns.label, 0),
      ...(extra.change === "" ? [] : taggedTexts([change], tag)),
    ];
    return inPieces(boxPart({ width, height, lines }, index === 0 ? 6 : 1, [tag]));
  });
}
