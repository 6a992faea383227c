import { wordings } from "@scorecard/model";
import { type Company, compileTextPattern } from "@scorecard/report";
import type { Settings } from "../config/settings.ts";
import { readLogo } from "../input/logo.ts";
import { note, type Session } from "../session.ts";

/** The company's texts and logo for the sheets. What is wrong with them is noted where the configuration says it. */
export function companyOf(session: Session, settings: Settings): Company {
  const logo = settings.logo && readLogo(session, settings.logo);
  const texts = Object.entries(settings.company).map(([field, { text, location }]) => {
    for (const pattern of wordings(text)) {
      const compiled = compileTextPattern(pattern);
      if ("problem" in compiled) note(session, { ...compiled.problem, location });
    }
    return [field, text] as const;
  });
  return { ...Object.fromEntries(texts), ...(logo && { logo }) };
}
