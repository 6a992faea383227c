import { bindParameters, type Exact, type Template } from "@scorecard/model";

/** A template with the values of its parameters in their places, as far as the sheet or a review's data give them. */
export function withParameters(template: Template, data: { readonly [key: string]: string } = {}): Template {
  const values = parameterValues(template, data);
  return values.length === 0 ? template : bindParameters(template, Object.fromEntries(values));
}

/** Those values, in the order of the template. */
export function parameterValues(
  template: Template,
  data: { readonly [key: string]: string },
): readonly (readonly [key: string, value: Exact])[] {
  return (template.inputs ?? []).flatMap(({ key, origin, given }) => {
    if (origin !== "parameter") return [];
    const value = given ?? (Object.hasOwn(data, key) ? data[key] : undefined);
    return value === undefined ? [] : [[key, value] as const];
  });
}
