import { z } from "zod";
import { resultSchema } from "./result.ts";
import { reviewSchema } from "./review.ts";
import { templateSchema } from "./template/template.ts";

const SCHEMAS = { template: templateSchema, review: reviewSchema, result: resultSchema } as const;

/** The values that have a published JSON Schema. */
export type SchemaName = keyof typeof SCHEMAS;

/** The names of all published JSON Schemas. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** The JSON Schema (draft 2020-12) of one kind of value, made from the schema its types are made from. */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], { target: "draft-2020-12", io: "input" });
}
