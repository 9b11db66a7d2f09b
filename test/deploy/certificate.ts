// A throw-away certificate for the local Google, signed by itself: X.509 written out in DER with node:crypto alone.

import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

export interface Certificate {
  /** PEM, as NODE_EXTRA_CA_CERTS takes it. */
  readonly cert: string;
  readonly key: string;
}

export function certificateFor(names: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const name = sequence(
    set(sequence(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from("Local Google for tests")))),
  );
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(utcTime(-1), utcTime(1)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(isAuthority(), alternativeNames(names))),
  );
  const signature = sign("sha256", body, privateKey);
  const certificate = sequence(
    body,
    ecdsaWithSha256,
    der(0x03, Buffer.concat([Buffer.from([0]), signature])),
  );
  return { cert: pem(certificate), key: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
}

function isAuthority(): Buffer {
  const critical = der(0x01, Buffer.from([0xff]));
  return sequence(oid(0x55, 0x1d, 0x13), critical, der(0x04, sequence(der(0x01, Buffer.from([0xff])))));
}

function alternativeNames(names: readonly string[]): Buffer {
  return sequence(
    oid(0x55, 0x1d, 0x11),
    der(0x04, sequence(...names.map((each) => der(0x82, Buffer.from(each))))),
  );
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function set(part: Buffer): Buffer {
  return der(0x31, part);
}

function oid(...bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

function utcTime(daysFromNow: number): Buffer {
  const text = new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
  return der(0x17, Buffer.from(`${text.replace(/[-:T]/g, "").slice(2, 14)}Z`));
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
