import * as asn1js from "asn1js";
import {
  Attribute,
  AttributeTypeAndValue,
  AuthenticatedSafe,
  BasicConstraints,
  CertBag,
  Certificate,
  Extension,
  ExtKeyUsage,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from "pkijs";

/*
 * People with keys and certificates, made anew in every run.
 */

export const PASSWORD = "考核-2026!";

type KeyPair = Awaited<ReturnType<typeof makeKeys>>;

export interface Identity {
  readonly keys: KeyPair;
  readonly certificate: Certificate;
}

export interface IdentityOptions {
  readonly algorithm?: "rsa" | "p256" | "p384";
  readonly bits?: number;
  readonly from?: string;
  readonly until?: string;
  /** The first byte of the key usage. */
  readonly usage?: number;
  readonly timestamps?: boolean;
  readonly issuer?: Identity;
  /** Whether it may issue certificates; those that nobody issued may, unless said. */
  readonly issues?: boolean;
}

async function makeKeys({ algorithm = "p256", bits = 2048 }: IdentityOptions) {
  const parameters =
    algorithm === "rsa"
      ? {
          name: "RSASSA-PKCS1-v1_5",
          modulusLength: bits,
          publicExponent: new Uint8Array([1, 0, 1]),
          hash: "SHA-256",
        }
      : { name: "ECDSA", namedCurve: algorithm === "p256" ? "P-256" : "P-384" };
  return crypto.subtle.generateKey(parameters, true, ["sign", "verify"]);
}

let serial = 1;

function nameParts(commonName: string): AttributeTypeAndValue[] {
  const text = (type: string, value: string) =>
    new AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) });
  return [
    new AttributeTypeAndValue({ type: "2.5.4.6", value: new asn1js.PrintableString({ value: "CN" }) }),
    text("2.5.4.10", "示例客服有限公司"),
    text("2.5.4.3", commonName),
  ];
}

export async function makeIdentity(commonName: string, options: IdentityOptions = {}): Promise<Identity> {
  const keys = await makeKeys(options);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: 1000 + serial++ });
  certificate.subject.typesAndValues.push(...nameParts(commonName));
  const { issuer, issues = issuer === undefined } = options;
  certificate.issuer.typesAndValues.push(
    ...(issuer ? issuer.certificate.subject.typesAndValues : nameParts(commonName)),
  );
  certificate.notBefore.value = new Date(options.from ?? "2026-01-01T00:00:00Z");
  certificate.notAfter.value = new Date(options.until ?? "2029-01-01T00:00:00Z");
  const constraints = new BasicConstraints({ cA: issues });
  const usage = new Uint8Array([options.usage ?? (issues ? 0x06 : 0xc0)]);
  const extensions = [
    new Extension({ extnID: "2.5.29.19", critical: true, extnValue: constraints.toSchema().toBER() }),
    new Extension({
      extnID: "2.5.29.15",
      critical: true,
      extnValue: new asn1js.BitString({ valueHex: usage }).toBER(),
    }),
  ];
  if (options.timestamps) {
    const purposes = new ExtKeyUsage({ keyPurposes: ["1.3.6.1.5.5.7.3.8"] });
    extensions.push(
      new Extension({ extnID: "2.5.29.37", critical: true, extnValue: purposes.toSchema().toBER() }),
    );
  }
  certificate.extensions = extensions;
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(issuer?.keys.privateKey ?? keys.privateKey, "SHA-256");
  return { keys, certificate: Certificate.fromBER(certificate.toSchema(true).toBER()) };
}

export function der(identity: Identity): Uint8Array<ArrayBuffer> {
  return new Uint8Array(identity.certificate.toSchema().toBER());
}

export function pem(identity: Identity): string {
  return block("CERTIFICATE", der(identity));
}

export async function keyPem({ keys }: Identity): Promise<string> {
  return block("PRIVATE KEY", new Uint8Array(await crypto.subtle.exportKey("pkcs8", keys.privateKey)));
}

function block(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

export interface P12Options {
  readonly password?: string;
  readonly withKey?: boolean;
  readonly withCertificate?: boolean;
  readonly rounds?: number;
}

/** A .p12 file as today's software writes it: AES-256, and a seal with SHA-256. */
export async function p12Of(
  identity: Identity,
  issuers: readonly Identity[] = [],
  { password = PASSWORD, withKey = true, withCertificate = true, rounds = 2048 }: P12Options = {},
): Promise<Uint8Array> {
  const secret = new TextEncoder().encode(password).buffer;
  const pkcs8 = await crypto.subtle.exportKey("pkcs8", identity.keys.privateKey);
  const shrouded = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(pkcs8) });
  await shrouded.makeInternalValues({
    password: secret,
    contentEncryptionAlgorithm: { name: "AES-CBC", length: 256 },
    hmacHashAlgorithm: "SHA-256",
    iterationCount: rounds,
  });
  const keyBag = new SafeBag({ bagId: "1.2.840.113549.1.12.10.1.2", bagValue: shrouded });
  const certificates = [...(withCertificate ? [identity] : []), ...issuers].map(
    ({ certificate }) =>
      new SafeBag({
        bagId: "1.2.840.113549.1.12.10.1.3",
        bagValue: new CertBag({ parsedValue: certificate }),
        bagAttributes: [
          new Attribute({
            type: "1.2.840.113549.1.9.20",
            values: [new asn1js.BmpString({ value: "signer" })],
          }),
        ],
      }),
  );
  const pfx = new PFX({
    parsedValue: {
      integrityMode: 0,
      authenticatedSafe: new AuthenticatedSafe({
        parsedValue: {
          safeContents: [
            ...(withKey ? [{ privacyMode: 0, value: new SafeContents({ safeBags: [keyBag] }) }] : []),
            { privacyMode: 1, value: new SafeContents({ safeBags: certificates }) },
          ],
        },
      }),
    },
  });
  await pfx.parsedValue?.authenticatedSafe?.makeInternalValues({
    safeContents: [
      ...(withKey ? [{}] : []),
      {
        password: secret,
        contentEncryptionAlgorithm: { name: "AES-CBC", length: 256 },
        hmacHashAlgorithm: "SHA-256",
        iterationCount: rounds,
      },
    ],
  });
  await pfx.makeInternalValues({
    password: secret,
    iterations: rounds,
    pbkdf2HashAlgorithm: "SHA-256",
    hmacHashAlgorithm: "SHA-256",
  });
  return new Uint8Array(pfx.toSchema().toBER());
}
