import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as asn1js from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from "pkijs";
import type { TimestampService } from "../../src/index.ts";
import type { Identity } from "./people.ts";

/** How a service misbehaves. */
export interface Manner {
  readonly refuses?: boolean;
  readonly confirmsSomethingElse?: boolean;
  readonly forgetsNonce?: boolean;
}

/** A timestamp service (RFC 3161) on this machine. */
export interface RunningService {
  readonly ask: TimestampService;
  readonly close: () => void;
}

export async function startService(
  authority: Identity,
  time: Date,
  manner: Manner = {},
): Promise<RunningService> {
  const server: Server = createServer((request, response) => {
    const pieces: Uint8Array[] = [];
    request.on("data", (piece: Uint8Array) => pieces.push(piece));
    request.on("end", async () => {
      response.setHeader("Content-Type", "application/timestamp-reply");
      response.end(await answerTo(Buffer.concat(pieces), authority, time, manner));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ask: async (query) => {
      const answer = await fetch(`http://127.0.0.1:${port}`, {
        method: "POST",
        headers: { "Content-Type": "application/timestamp-query" },
        body: query,
      });
      return new Uint8Array(await answer.arrayBuffer());
    },
    close: () => server.close(),
  };
}

async function answerTo(
  query: Uint8Array,
  authority: Identity,
  time: Date,
  manner: Manner,
): Promise<Uint8Array> {
  if (manner.refuses) {
    return new Uint8Array(new TimeStampResp({ status: new PKIStatusInfo({ status: 2 }) }).toSchema().toBER());
  }
  const request = TimeStampReq.fromBER(Uint8Array.from(query));
  const hash = request.messageImprint.hashedMessage;
  const info = new TSTInfo({
    version: 1,
    policy: "1.3.6.1.4.1.99999.1",
    messageImprint: manner.confirmsSomethingElse
      ? new MessageImprint({
          hashAlgorithm: request.messageImprint.hashAlgorithm,
          hashedMessage: new asn1js.OctetString({
            valueHex: new Uint8Array(hash.valueBlock.valueHexView.length),
          }),
        })
      : request.messageImprint,
    serialNumber: new asn1js.Integer({ value: 7 }),
    genTime: time,
    ...(request.nonce && !manner.forgetsNonce && { nonce: request.nonce }),
  });
  const content = info.toSchema().toBER();
  const digest = await crypto.subtle.digest("SHA-256", content);
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: "1.2.840.113549.1.9.16.1.4",
      eContent: new asn1js.OctetString({ valueHex: content }),
    }),
    certificates: [authority.certificate],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: authority.certificate.issuer,
          serialNumber: authority.certificate.serialNumber,
        }),
        digestAlgorithm: new AlgorithmIdentifier({ algorithmId: "2.16.840.1.101.3.4.2.1" }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({
              type: "1.2.840.113549.1.9.3",
              values: [new asn1js.ObjectIdentifier({ value: "1.2.840.113549.1.9.16.1.4" })],
            }),
            new Attribute({
              type: "1.2.840.113549.1.9.4",
              values: [new asn1js.OctetString({ valueHex: digest })],
            }),
          ],
        }),
      }),
    ],
  });
  await signed.sign(authority.keys.privateKey, 0, "SHA-256");
  const token = new ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signed.toSchema(true) });
  const response = new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken: token });
  return new Uint8Array(response.toSchema().toBER());
}
