import type { CompleteText, Diagnostic } from "@scorecard/model";
import { report } from "../messages.ts";
import type { Change } from "./changes.ts";
import { roleWords } from "./role-words.ts";
import type { Findings } from "./verify-field.ts";

const WEAK = "SHA-1";

/** What is wrong with a signature, in words; what makes it worthless comes first. */
export function doubtsAbout(findings: Findings, hasToken: boolean): readonly Diagnostic[] {
  return [
    ...aboutSignature(findings),
    ...aboutLaterChanges(findings),
    ...aboutCertificate(findings),
    ...(hasToken && findings.timestamp?.holds !== true
      ? [report("timestamp-invalid", { field: findings.field })]
      : []),
  ];
}

function aboutSignature(findings: Findings): readonly Diagnostic[] {
  const { field, unsupported, coverage, digest, signature, digestName } = findings;
  if (unsupported !== undefined) return [report("signature-kind-unsupported", { field, kind: unsupported })];
  if (coverage.upTo === 0) return [report("coverage-irregular", { field })];
  if (digest === "unknown") return [report("signature-unreadable", { field })];
  return [
    ...(digest === "differs" ? [report("content-altered", { field })] : []),
    ...(signature === "invalid" ? [report("signature-altered", { field })] : []),
    ...(digestName === WEAK ? [report("digest-weak", { field, digest: WEAK })] : []),
  ];
}

function aboutLaterChanges({ field, laterChanges }: Findings): readonly Diagnostic[] {
  const { verdict, changes } = laterChanges;
  if (verdict === "other") {
    const unexpected = changes.filter(({ expected }) => !expected);
    return [report("changed-after-signing", { field, what: roleWords(unexpected) })];
  }
  if (verdict !== "filled") return [];
  return [report("filled-after-signing", { field, fields: filledFields(changes) })];
}

function filledFields(changes: readonly Change[]): CompleteText {
  const all = changes.filter(({ role }) => role === "field").flatMap(({ field }) => field ?? []);
  const names = [...new Set(all)];
  const chinese = names.join("、");
  return { "zh-Hans": chinese, "zh-Hant": chinese, en: names.join(", ") };
}

function aboutCertificate({
  field,
  signer,
  certificateThen,
  trust,
  timestamp,
  signedAt,
}: Findings): readonly Diagnostic[] {
  if (signer === undefined) return [];
  const { name } = signer;
  const moment = (timestamp?.holds === true ? timestamp.time : signedAt)?.toISOString().slice(0, 10) ?? "";
  const found: Diagnostic[] = [];
  if (certificateThen === "expired") {
    const end = signer.notAfter.toISOString().slice(0, 10);
    found.push(report("certificate-expired", { name, time: moment, end }));
  }
  if (certificateThen === "not-yet-valid") {
    const begin = signer.notBefore.toISOString().slice(0, 10);
    found.push(report("certificate-not-yet-valid", { name, time: moment, begin }));
  }
  if (trust === "untrusted") found.push(report("signer-untrusted", { field, name }));
  return found;
}
