import type { Diagnostic, Result, Template } from "@scorecard/model";
import type { FontSet } from "@scorecard/report";
import { type Verification, verifySignatures } from "@scorecard/signing";
import { type AttachedSheet, type ReadData, readData } from "./data/attached-data.ts";
import { compareScores, type ScoreComparison } from "./data/compare-scores.ts";
import { type OpenedFile, openFile } from "./file/open-file.ts";
import { type Limits, USUAL_LIMITS } from "./limits.ts";
import { report } from "./messages.ts";
import { comparePrint, type PrintComparison } from "./print/compare-print.ts";
import { type RenderAgain, renderingAgain } from "./print/render-again.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** What a verifier knows before it sees a file. */
export interface VerifierOptions {
  /** The fonts that sheets may be set in: each file says which of the sets it takes. */
  readonly fonts: readonly FontSet[];
  /**
   * Certificates of authorities that the caller trusts, in DER or PEM. With them a file has to be signed, and each
   * signer has to be vouched for by one of them; without them anyone can have signed in anyone's name.
   */
  readonly anchors?: readonly Uint8Array[];
  readonly limits?: Partial<Limits>;
}

/** Whom a sheet of a file is about. */
export interface SheetSubject {
  /** From 1, with how many pages it has. */
  readonly firstPage: number;
  readonly pages: number;
  readonly employee?: Result["employee"];
  readonly period?: string;
}

/** What of the attached template tells people which sheet it is, and who signs it. */
export type TemplateFacts = Pick<Template, "id" | "version" | "title" | "signers"> & {
  /** The content hash of the template as its author wrote it. */
  readonly hash: string;
};

/** What a file is worth, each question with its own answer. */
export interface FileVerification {
  /**
   * valid: everything holds; invalid: something does not, do not rely on the file; unknown: something could not be
   * verified. With anchors, a signature is asked for.
   */
  readonly verdict: Verdict;
  readonly signatures: Verification;
  readonly data: Omit<ReadData, "data">;
  /** Absent when the data are not whole. */
  readonly template?: TemplateFacts;
  readonly sheets: readonly SheetSubject[];
  readonly scores: ScoreComparison;
  readonly print: PrintComparison;
  /** All that is wrong, in words: signatures first. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Verifies files. What the sheets of a template have in common is prepared once. */
export interface Verifier {
  /** Never throws, whatever the bytes are. */
  verify(pdf: Uint8Array): Promise<FileVerification>;
}

/** Prepares the verifying of sheets. */
export function createVerifier(options: VerifierOptions): Verifier {
  const limits = { ...USUAL_LIMITS, ...options.limits };
  const renderAgain = renderingAgain(options.fonts);
  const { anchors } = options;
  return {
    async verify(pdf) {
      const signatures = await verifySignatures(pdf, anchors && { anchors });
      const file = await openFile(pdf, limits);
      if ("failure" in file) {
        const code = file.failure === "too-much" ? "file-too-large-to-verify" : "file-unreadable";
        return concluded(signatures, unread(report(code, {})), anchors !== undefined);
      }
      try {
        const content = await verifyContent(pdf, file, renderAgain, limits);
        return concluded(signatures, content, anchors !== undefined);
      } finally {
        await file.close();
      }
    },
  };
}

type Content = Pick<FileVerification, "data" | "template" | "sheets" | "scores" | "print">;

const NOT_SCORED: ScoreComparison = { verdict: "not-checked", diagnostics: [] };

function notCompared(pages: number): PrintComparison {
  return { verdict: "not-checked", pages, differences: [], diagnostics: [] };
}

function unread(problem: Diagnostic): Content {
  const data = { verdict: "none" as const, diagnostics: [problem] };
  return { data, sheets: [], scores: NOT_SCORED, print: notCompared(0) };
}

async function verifyContent(
  pdf: Uint8Array,
  file: OpenedFile,
  renderAgain: RenderAgain,
  limits: Limits,
): Promise<Content> {
  const { data, ...read } = readData(file.attached);
  if (data === undefined) {
    return { data: read, sheets: [], scores: NOT_SCORED, print: notCompared(file.pages) };
  }
  const { id, version, title, signers } = data.template;
  return {
    data: read,
    template: { id, version, title, signers, hash: data.index.template.hash },
    sheets: data.sheets.map(subjectOf),
    scores: compareScores(data),
    print: await comparePrint(pdf, file, data, renderAgain, limits),
  };
}

function subjectOf({ entry, scored }: AttachedSheet): SheetSubject {
  const { first, count } = entry.pages;
  return {
    firstPage: first,
    pages: count,
    ...(scored && { employee: scored.result.employee, period: scored.result.period }),
  };
}

function concluded(signatures: Verification, content: Content, isSignatureAsked: boolean): FileVerification {
  const { data, scores, print } = content;
  return {
    ...content,
    verdict: verdictOn({ signatures, data, scores, print, isSignatureAsked }),
    signatures,
    diagnostics: [
      ...signatures.diagnostics,
      ...signatures.signatures.flatMap(({ diagnostics }) => diagnostics),
      ...data.diagnostics,
      ...scores.diagnostics,
      ...print.diagnostics,
    ],
  };
}
