import * as asn1js from "asn1js";
import type { Bytes } from "../bytes.ts";

/** A value of ASN.1; what it holds is looked at by the functions below. */
export type Asn1 = asn1js.AsnType;

/** The bytes are no ASN.1. */
class DerFault extends Error {}

/** Reads the first value of the bytes; what follows it does not matter. */
export function readDer(bytes: Uint8Array): Asn1 {
  const { result, offset } = asn1js.fromBER(Uint8Array.from(bytes));
  if (offset < 0) throw new DerFault();
  return result;
}

/** A value as bytes. */
export function writeDer(value: { toBER(): ArrayBuffer }): Bytes {
  return new Uint8Array(value.toBER());
}

/** The values inside a constructed value; none of others. */
export function partsOf(value: Asn1 | undefined): readonly Asn1[] {
  return value instanceof asn1js.Constructed ? value.valueBlock.value : [];
}

/** An object identifier in dots; empty when the value is none. */
export function oidOf(value: Asn1 | undefined): string {
  return value instanceof asn1js.ObjectIdentifier ? value.valueBlock.toString() : "";
}

/** The bytes of a string of octets. */
export function octetsOf(value: unknown): Bytes | undefined {
  return value instanceof asn1js.OctetString ? new Uint8Array(value.getValue()) : undefined;
}

/** A whole number that is small enough to count with. */
export function countOf(value: Asn1 | undefined): number | undefined {
  if (!(value instanceof asn1js.Integer)) return undefined;
  const bytes = value.valueBlock.valueHexView;
  if (bytes.length > 6) return Number.POSITIVE_INFINITY;
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}
