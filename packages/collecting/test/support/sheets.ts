import { readdirSync, readFileSync } from "node:fs";
import { createScorer, readReviews } from "@scorecard/engine";
import type { Result, Review, Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { createCompiler } from "@scorecard/parser";
import { createSheetRenderer, type FontFile, loadFonts, type SheetInput } from "@scorecard/report";

/*
 * The shipped sheets with their example reviews, and fillable files of them.
 */

const ROOT = new URL("../../../../", import.meta.url);

function textOf(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}

const listed: { readonly fonts: readonly (Omit<FontFile, "bytes"> & { readonly file: string })[] } =
  JSON.parse(textOf("fonts/fonts.json"));

const fonts = loadFonts(
  listed.fonts
    .filter(({ file }) => file.startsWith("NotoSans"))
    .map(({ file, ...font }) => ({ ...font, bytes: readFileSync(new URL(`fonts/files/${file}`, ROOT)) })),
);

const compiler = createCompiler({
  load: (specifier) => {
    const path = `${specifier}.scorecard`;
    return { kind: "found", file: { path, text: textOf(`templates/${path}`) } };
  },
});

/** The shipped sheets, but the library. */
export const NAMES: readonly string[] = readdirSync(new URL("templates/", ROOT))
  .filter((file) => file.endsWith(".scorecard") && !file.startsWith("competencies"))
  .map((file) => file.replace(".scorecard", ""));

export function shipped(name: string): Template {
  const path = `${name}.scorecard`;
  return compiled(path, textOf(`templates/${path}`));
}

export function compiled(path: string, text: string): Template {
  const { template, diagnostics } = compiler.compile({ path, text });
  if (template === undefined) throw new Error(diagnostics[0]?.message.en ?? path);
  return template;
}

/** The example reviews of a template. */
export function examplesOf(name: string, template: Template): readonly Review[] {
  const folder = new URL(`examples/reviews/${name}/`, ROOT);
  return readdirSync(folder)
    .flatMap((file) => readReviews(readFileSync(new URL(file, folder), "utf8"), file).reviews)
    .map(({ review }) => review)
    .filter((review) => review.template === template.id);
}

export function scored(template: Template, review: Review): Result {
  return createScorer(template, { printed: withBothScripts(template) }).score(review).result;
}

/** A file of sheets to complete on the screen. */
export async function fillable(template: Template, sheets: readonly SheetInput[]): Promise<Uint8Array> {
  const renderer = createSheetRenderer({
    template: withBothScripts(template),
    authored: template,
    languages: ["zh-Hans", "en"],
    fonts,
  });
  const { bytes } = await renderer.render(sheets, { createdAt: new Date(0) });
  return bytes;
}
