import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { z } from "zod";

/** Pictures by the hash under which the data of a sheet name them. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The hash of a file as data name it. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

const namedSchema = z.strictObject({ hash: z.string(), size: z.int() });

/** Data in which pictures stand where their hashes stood. */
export interface Restored {
  readonly value: unknown;
  /** The hashes of those that are not at hand, and are left out. */
  readonly missing: readonly string[];
}

/** Puts pictures back into data. */
export function withParts(value: unknown, parts: Parts): Restored {
  const missing: string[] = [];
  const put = (member: unknown): unknown => {
    if (typeof member !== "object" || member === null) return member;
    if (Array.isArray(member)) return member.map(put);
    const named = namedSchema.safeParse(member);
    if (!named.success) {
      const entries = Object.entries(member).map(([key, own]) => [key, put(own)] as const);
      return Object.fromEntries(entries.filter(([, own]) => own !== undefined));
    }
    const part = parts.get(named.data.hash);
    if (part === undefined) missing.push(named.data.hash);
    return part;
  };
  return { value: put(value), missing };
}
