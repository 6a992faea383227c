import { z } from "zod";
import { exact } from "../exact.ts";
import type { Item } from "./item.ts";
import { itemSchema, limitSchema } from "./item.ts";
import { exactSchema, keySchema, shareSchema, textSchema } from "./values.ts";

/** Rows that whoever fills in the review adds, within limits: goals of one's own. */
const rowsShape = z
  .strictObject({
    least: z.int().min(0),
    most: z.int().min(1).max(50),
    eachLeast: shareSchema.optional(),
    eachMost: shareSchema.optional(),
    prototype: itemSchema.meta({
      description:
        "What every row is, written as if it had the whole of the section's full marks. Answers are read against it as it is; the points are then multiplied by the row's weight, unless the section weighs its items",
    }),
  })
  .readonly()
  .meta({ id: "Rows" });

export type Rows = z.infer<typeof rowsShape>;
/** @see Rows */
export const rowsSchema: z.ZodType<Rows> = rowsShape;

/** Items that the sheet prints under one category (类别); without a name, items that stand for themselves. */
const groupShape = z
  .strictObject({
    key: keySchema.optional(),
    name: textSchema.optional(),
    weight: shareSchema.optional().meta({ description: "The sum of its items' weights" }),
    items: z.array(itemSchema).readonly(),
    rows: rowsSchema.optional().meta({
      description: "The group consists of rows added in the review; their weights add up to the group's",
    }),
  })
  .readonly()
  .meta({ id: "Group" });

export type Group = z.infer<typeof groupShape>;
/** @see Group */
export const groupSchema: z.ZodType<Group> = groupShape;

/** A part of the sheet (任务绩效, 行为考核) with its own total. */
const sectionShape = z
  .strictObject({
    key: keySchema,
    name: textSchema,
    weight: shareSchema.meta({
      description: "What the section's total is multiplied by; 1 where its points simply add up",
    }),
    weighted: z.literal(true).optional().meta({
      description: "The section's weight is a printed share; absent where its points simply add up",
    }),
    fullMarks: exactSchema.meta({ description: "0 for a section of bonuses or penalties alone" }),
    adds: z.literal("weighted").optional().meta({
      description: "weighted: item points × item weight; absent: points carry the weight and add up",
    }),
    groups: z.array(groupSchema).readonly(),
    limits: z.array(limitSchema).readonly().optional(),
  })
  .readonly()
  .meta({ id: "Section" });

export type Section = z.infer<typeof sectionShape>;
/** @see Section */
export const sectionSchema: z.ZodType<Section> = sectionShape;

/** Whether a section's weights are said in points, not as shares: they add up to another number than 100, or straight to the total. */
export function printsPoints({ adds, fullMarks, weighted }: Section, sections: readonly Section[]): boolean {
  if (adds === "weighted") return false;
  return !exact(fullMarks).equals(100) || (weighted !== true && sections.length > 1);
}

/** The items of a section in printed order; rows that reviews add are not among them. */
export function itemsOf(section: Section): readonly Item[] {
  return section.groups.flatMap((group) => group.items);
}
