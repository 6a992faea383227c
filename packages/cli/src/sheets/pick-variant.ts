import { suggest, type Template } from "@scorecard/model";
import { note, type Session } from "../session.ts";
import { report } from "../words/messages.ts";

/**
 * The variant that the user named, by its whole id or by what its sheet's id is followed by; all of the templates where
 * none is named. A name that is none is noted, and nothing is picked.
 */
export function pickVariant(
  session: Session,
  templates: readonly [Template, ...Template[]],
  variant: string | undefined,
): readonly Template[] {
  if (variant === undefined) return templates;
  const [sheet] = templates;
  const found = templates.find(({ id }) => id === variant || id === `${sheet.id}-${variant}`);
  if (found !== undefined) return [found];
  const names = templates.map(({ id }) => id);
  const meant = suggest(variant, [...names, ...names.map((id) => id.slice(sheet.id.length + 1))]);
  note(session, report("unknown-variant", { variant, variants: names.join(", "), hint: meant ?? sheet.id }));
  return [];
}
