import { dirname } from "node:path";
import { type SignedPdf, type Signer, signPdf } from "@scorecard/signing";
import { settingsFor } from "../config/settings.ts";
import { EXIT } from "../exit-codes.ts";
import { startOf } from "../input/read-text.ts";
import { visible } from "../output/terminal-text.ts";
import { foundErrors, note, type Session, showFindings, shownPath } from "../session.ts";
import { type FileToSign, filesToSign } from "../signing/files-to-sign.ts";
import { openKey } from "../signing/open-key.ts";
import { timestampService } from "../signing/timestamp-service.ts";
import { startSignedFiles } from "../signing/write-signed.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import type { Options } from "../usage/options.ts";
import { usageFailure } from "../usage/usage-failure.ts";
import { usageProblem } from "../words/usage-messages.ts";
import { words } from "../words/words.ts";

const SIGNED = words("签名人：", "簽名人：", "Signed by: ");

/** Where it is reported, the service's failure has been noted. */
const SAID_WITH_ITS_REASON = "timestamp-unreachable";

/** `scorecard sign`: puts a person's signature into that signer's field of one or more sheets. */
export const sign: CommandAction = async (session, paths, options) => {
  const { p12, signer } = options;
  if (p12 === undefined || signer === undefined) {
    const option = p12 === undefined ? "--p12" : "--signer";
    return usageFailure(session, "sign", usageProblem("option-required", { option }));
  }
  // Everything that can be wrong without the key is said before anyone is asked for a password.
  const files = filesToSign(session, paths, signer, options.out);
  const service = serviceFor(session, options);
  for (const { source } of files) service(source);
  if (!foundErrors(session)) {
    const key = await openKey(session, p12, options.passwordFile);
    if (key !== undefined) await signAll(session, files, key, service, options);
  }
  showFindings(session, { count: true });
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};

type ServiceOf = (source: string) => ReturnType<typeof timestampService> | undefined;

/** The timestamp service for a file: the command line's, else that of the configuration for its folder; usually none. */
function serviceFor(session: Session, options: Options): ServiceOf {
  const known = new Map<string, ReturnType<ServiceOf>>();
  const find = (source: string) => {
    const url = options.tsa ?? settingsFor(session, source, options).timestamp?.url;
    return url === undefined ? undefined : timestampService(session, url);
  };
  return (source) => {
    const folder = dirname(source);
    if (!known.has(folder)) known.set(folder, find(source));
    return known.get(folder);
  };
}

/** All files or none. */
async function signAll(
  session: Session,
  files: readonly FileToSign[],
  key: Signer,
  serviceOf: ServiceOf,
  options: Options,
): Promise<void> {
  const { world, language } = session;
  const signed = startSignedFiles(session);
  const forget = world.onInterrupt(signed.discard);
  try {
    for (const file of files) {
      const bytes = await signFile(session, file, key, serviceOf(file.source), options);
      if (bytes === undefined || !signed.add(file, bytes)) return signed.discard();
    }
    if (!signed.finish()) return;
  } catch (error) {
    signed.discard();
    throw error;
  } finally {
    forget();
  }
  for (const { target } of files) world.stdout.write(`${visible(shownPath(session, target))}\n`);
  world.stderr.write(`${SIGNED[language]}${visible(key.facts.name)} (${visible(key.facts.issuer)})\n`);
}

/** Signs each of the signer's fields of a file, one version behind the other. */
async function signFile(
  session: Session,
  { source, pdf, fields }: FileToSign,
  key: Signer,
  timestamp: ReturnType<ServiceOf>,
  { reason, place }: Options,
): Promise<Uint8Array | undefined> {
  let bytes: Uint8Array | undefined = pdf;
  for (const field of fields) {
    if (bytes === undefined) return undefined;
    const outcome: SignedPdf = await signPdf(bytes, {
      field,
      p12: key,
      signedAt: session.world.now(),
      ...(reason !== undefined && { reason }),
      ...(place !== undefined && { location: place }),
      ...(timestamp && { timestamp }),
    });
    const location = startOf(shownPath(session, source));
    const problems = outcome.diagnostics.filter(({ code }) => code !== SAID_WITH_ITS_REASON);
    note(session, ...problems.map((problem) => ({ ...problem, ...location })));
    bytes = outcome.bytes;
  }
  return bytes;
}
