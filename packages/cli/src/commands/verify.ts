import { USUAL_LIMITS } from "@scorecard/signing";
import { createVerifier, type FileVerification } from "@scorecard/verifying";
import { EXIT } from "../exit-codes.ts";
import { readPdfs } from "../input/read-pdfs.ts";
import { startOf } from "../input/read-text.ts";
import { foundErrors, note, type Session, showFindings } from "../session.ts";
import { sheetFonts } from "../sheets/fonts.ts";
import { collectPdfs } from "../signing/files-to-sign.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import { readAnchors } from "../verifying/read-anchors.ts";
import { verificationData } from "../verifying/verification-data.ts";
import { verificationText } from "../verifying/verification-text.ts";

/** Those that sheets come in unless a theme brings fonts of its own. */
const TYPEFACES = ["sans", "serif"] as const;

/** `scorecard verify`: what sheets are worth, from the files alone. */
export const verify: CommandAction = async (session, paths, options) => {
  const anchors = options.trust === undefined ? undefined : readAnchors(session, options.trust);
  const files = collectPdfs(session, paths);
  let isProven = true;
  // What a signature is worth cannot be said with half of the certificates.
  if (!foundErrors(session)) {
    const fonts = TYPEFACES.map((typeface) => sheetFonts(session.world, { typeface, fonts: [] }));
    const verifier = createVerifier({ fonts, ...(anchors && { anchors }) });
    const found = await verifyAll(session, files, verifier.verify);
    show(session, found, options.format ?? "text");
    isProven = found.every(({ verification }) => verification.verdict === "valid");
  }
  showFindings(session, { count: false });
  return foundErrors(session) || !isProven ? EXIT.problems : EXIT.done;
};

interface VerifiedFile {
  readonly file: string;
  readonly verification: FileVerification;
}

async function verifyAll(
  session: Session,
  files: readonly string[],
  verifyOne: (pdf: Uint8Array) => Promise<FileVerification>,
): Promise<readonly VerifiedFile[]> {
  const found: VerifiedFile[] = [];
  for (const { file, bytes } of readPdfs(session, files, USUAL_LIMITS.fileBytes)) {
    const verification = await verifyOne(bytes);
    note(session, ...verification.diagnostics.map((problem) => ({ ...problem, ...startOf(file) })));
    found.push({ file, verification });
  }
  return found;
}

function show({ world, language }: Session, found: readonly VerifiedFile[], format: string): void {
  if (format === "json") {
    const data = found.map(({ file, verification }) => verificationData(file, verification, language));
    world.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return;
  }
  const texts = found.map(({ file, verification }) => verificationText(file, verification, language));
  world.stdout.write(texts.join("\n"));
}
