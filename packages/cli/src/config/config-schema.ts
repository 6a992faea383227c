import { ENCODINGS, LANGUAGES } from "@scorecard/model";
import { LINT_RULES, type RuleSetting } from "@scorecard/parser";
import { z } from "zod";
import { parseFileSize } from "../input/file-size.ts";
import { isServiceAddress } from "../input/service-address.ts";

/*
 * What a company can set for all its sheets, in scorecard.config.yaml or .json: data only, never code.
 * The source of the configuration's types, of its checks and of its published JSON Schema.
 */

/** The longest text of a company's own. */
const MAX_TEXT = 4000;

const textSchema = z
  .union([
    z.string().max(MAX_TEXT),
    z
      .strictObject({
        "zh-Hans": z.string().max(MAX_TEXT).optional(),
        "zh-Hant": z.string().max(MAX_TEXT).optional(),
        en: z.string().max(MAX_TEXT).optional(),
      })
      .readonly(),
  ])
  .meta({ id: "Text", description: "One text for every language, or one a language; may hold {{…}} values" });

/** What a company prints, in a configuration or a theme. */
export const companySchema = z
  .strictObject({
    name: textSchema.optional(),
    logo: z.string().min(1).optional().meta({
      description: "A PNG, or an SVG of plain shapes; its path from the folder of this file, inside it",
    }),
    header: textSchema.optional().meta({ description: "Above the title" }),
    footer: textSchema.optional().meta({ description: "At the foot of each page" }),
    notice: textSchema.optional().meta({ description: "Above the signatures" }),
    acknowledgement: textSchema.optional().meta({ description: "What the employee's signature says" }),
  })
  .readonly()
  .meta({ id: "Company", description: "What the company prints on its sheets" });

/** How files are named. */
export const patternSchema = z.string().min(1).max(300);

/** What can become of a rule. */
export const RULE_SETTINGS = ["off", "warn", "error"] as const satisfies readonly RuleSetting[];

const rulesSchema = z
  .strictObject(Object.fromEntries(LINT_RULES.map((code) => [code, z.enum(RULE_SETTINGS).optional()])))
  .readonly()
  .meta({ id: "Rules", description: "The checks of score sheets by their codes: off, warn, or error" });

/** The configuration. */
export const configSchema = z
  .strictObject({
    company: companySchema.optional(),
    theme: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .meta({ description: "How sheets look: formal, plain, modern, or the path of a theme's folder" }),
    fileName: patternSchema
      .optional()
      .meta({ description: "How filled sheets are named, without .pdf; holds {{…}} values" }),
    blankFileName: patternSchema
      .optional()
      .meta({ description: "How blank sheets are named, without .pdf; holds {{…}} values" }),
    encoding: z
      .enum(ENCODINGS)
      .optional()
      .meta({ description: "The encoding of text files that do not show it themselves" }),
    vocabulary: z
      .enum(LANGUAGES)
      .optional()
      .meta({ description: "The words that sheets are written and formatted in" }),
    rules: rulesSchema.optional(),
    timestamp: z
      .strictObject({ url: z.string().refine(isServiceAddress) })
      .readonly()
      .optional()
      .meta({
        description: "The service (RFC 3161) that confirms the time of signatures; none unless given",
      }),
    limits: z
      .strictObject({
        fileSize: z
          .union([z.int().positive(), z.string().refine((size) => parseFileSize(size) !== undefined)])
          .optional()
          .meta({ description: "The most that is read of one text file: bytes, or text such as '2 MB'" }),
      })
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: "Config", title: "Scorecard configuration" });

/** The configuration as written. */
export type WrittenConfig = z.infer<typeof configSchema>;

/** A text as written: one for all languages, or one a language. */
export type WrittenText = z.infer<typeof textSchema>;

/** The JSON Schema (draft 2020-12) of the configuration. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { target: "draft-2020-12", io: "input" });
}
