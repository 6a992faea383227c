import type { Language } from "@scorecard/model";
import type { FileVerification } from "@scorecard/verifying";
import { diagnosticData } from "../output/show-diagnostics.ts";

/** What was found out about a file, as plain data for other programs. */
export function verificationData(file: string, found: FileVerification, language: Language): object {
  const { verdict, signatures, data, template, sheets, scores, print, diagnostics } = found;
  return {
    file,
    verdict,
    signatures: signatures.signatures.map(signatureData),
    unsigned: signatures.unsigned,
    data: data.verdict,
    ...(template && { template }),
    sheets,
    scores: scores.verdict,
    print: { verdict: print.verdict, pages: print.pages, differences: print.differences },
    problems: diagnostics.map((diagnostic) => diagnosticData(diagnostic, language)),
  };
}

type Signature = FileVerification["signatures"]["signatures"][number];

function signatureData({ diagnostics: _, signer, timestamp, ...facts }: Signature): object {
  return {
    ...facts,
    ...(signer && { signer: withoutBytes(signer) }),
    ...(timestamp && { timestamp: { ...timestamp, authority: withoutBytes(timestamp.authority) } }),
  };
}

function withoutBytes({ bytes: _, ...facts }: NonNullable<Signature["signer"]>): object {
  return facts;
}
