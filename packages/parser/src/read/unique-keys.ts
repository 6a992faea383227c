import type { RelatedPlace } from "@scorecard/model";
import type { Span } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";

/** A thing that others refer to by its key, and where it is written. */
export interface Keyed<T> {
  readonly key: string;
  readonly span: Span;
  readonly value: T;
}

/** The things with a key of their own, in order; a key that stands again is reported, and what has it left out. */
export function withUniqueKeys<T>(things: readonly Keyed<T>[], context: Context): readonly T[] {
  const first = new Map<string, Keyed<T>>();
  for (const thing of things) {
    const { key, span } = thing;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, thing);
    else context.problem("key-twice", { key }, span, { related: [firstWrittenHere(earlier.span, context)] });
  }
  return [...first.values()].map(({ value }) => value);
}

/** Points at the first of two things that may stand only once. */
export function firstWrittenHere(span: Span, context: Context): RelatedPlace {
  return {
    location: context.location(span),
    message: { "zh-Hans": "第一次写在这里", "zh-Hant": "第一次寫在這裡", en: "first written here" },
  };
}
