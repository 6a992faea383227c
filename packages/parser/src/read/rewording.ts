import type { Span } from "../syntax/syntax-tree.ts";
import type { Context, Replacement } from "./context.ts";

/*
 * What fixes write in the place of a word.
 */

/** One word of a stretch in the place of another; `undefined` where the stretch is of another file, or without the word. */
export function reworded(
  wrong: string,
  right: string,
  span: Span,
  { written }: Pick<Context, "written">,
): readonly Replacement[] | undefined {
  const at = wrong === "" ? -1 : written(span).indexOf(wrong);
  if (at < 0) return undefined;
  const start = span.start + at;
  return [{ span: { start, end: start + wrong.length }, newText: right }];
}

const ID = /^[A-Za-z_][\w-]*$/;
const ENCLOSED = /^[[［【"“「＂]/;

/** The name of a figure, an item or a section in the place of another, in brackets where it is no id. */
export function renamed(
  wrong: string,
  right: string,
  span: Span,
  context: Pick<Context, "written">,
): readonly Replacement[] | undefined {
  const bare = !ENCLOSED.test(context.written(span));
  return reworded(wrong, bare && !ID.test(right) ? `[${right}]` : right, span, context);
}

/** A stretch in quotes. */
export function inQuotes(
  span: Span,
  { written }: Pick<Context, "written">,
): readonly Replacement[] | undefined {
  const text = written(span).trim();
  return text === "" || /["“”「」＂]/.test(text) ? undefined : [{ span, newText: `"${text}"` }];
}

const NUMBER = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g;

/** A stretch with its two numbers in each other's place. */
export function swapped(
  span: Span,
  { written }: Pick<Context, "written">,
): readonly Replacement[] | undefined {
  const text = written(span);
  const [first, second, another] = [...text.matchAll(NUMBER)];
  if (first === undefined || second === undefined || another !== undefined || text.includes("-"))
    return undefined;
  const at = ({ index, 0: { length } }: RegExpExecArray) => ({
    start: span.start + index,
    end: span.start + index + length,
  });
  return [
    { span: at(first), newText: second[0] },
    { span: at(second), newText: first[0] },
  ];
}
