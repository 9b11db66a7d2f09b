// Utilities: digests, encodings, dates, text, and waiting.

import { createHash, createHmac, createSign, createHash as hash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { enumeration, Facade, type Members } from "../../runtime/facade.ts";
import { isTimeZone } from "../../runtime/realm/zone.ts";
import { numberArgument, requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { BlobFacade } from "./blob.ts";
import { bufferOf, encodeText, signedBytes } from "./bytes.ts";
import { parseCsv } from "./csv.ts";
import { formatString } from "./format-string.ts";
import { formatDate, parseDate } from "./simple-date-format.ts";
import { unzip, zip } from "./zip.ts";

export const Charset = enumeration("Charset", "US_ASCII", "UTF_8");
type CharsetName = keyof typeof Charset;
export const DigestAlgorithm = enumeration(
  "DigestAlgorithm",
  "MD2",
  "MD5",
  "SHA_1",
  "SHA_256",
  "SHA_384",
  "SHA_512",
);
export const MacAlgorithm = enumeration(
  "MacAlgorithm",
  "HMAC_MD5",
  "HMAC_SHA_1",
  "HMAC_SHA_256",
  "HMAC_SHA_384",
  "HMAC_SHA_512",
);
export const RsaAlgorithm = enumeration("RsaAlgorithm", "RSA_SHA_1", "RSA_SHA_256");

/** Longest wait: reference/utilities/Utilities, "sleep". */
const SLEEP_LIMIT_MS = 300_000;

export class UtilitiesFacade extends Facade {
  readonly typeName = "Utilities";
  readonly members: Members<UtilitiesFacade> = {
    base64Decode: "free",
    base64DecodeWebSafe: "free",
    base64Encode: "free",
    base64EncodeWebSafe: "free",
    computeDigest: "free",
    computeHmacSha256Signature: "free",
    computeHmacSignature: "free",
    computeRsaSha1Signature: "free",
    computeRsaSha256Signature: "free",
    computeRsaSignature: "free",
    formatDate: "free",
    formatString: "free",
    getUuid: "free",
    gzip: "free",
    jsonParse: "free",
    jsonStringify: "free",
    newBlob: "free",
    parseCsv: "free",
    parseDate: "free",
    sleep: "free",
    ungzip: "free",
    unzip: "free",
    zip: "free",
  };
  override readonly constants = { Charset, DigestAlgorithm, MacAlgorithm, RsaAlgorithm };

  base64Encode(...args: unknown[]): string {
    requireCount("Utilities.base64Encode", args, 1, 2);
    return this.bytesOf("base64Encode", args, 0, 1, this.base64Charset).toString("base64");
  }
  base64EncodeWebSafe(...args: unknown[]): string {
    requireCount("Utilities.base64EncodeWebSafe", args, 1, 2);
    const encoded = this.bytesOf("base64EncodeWebSafe", args, 0, 1, this.base64Charset).toString("base64");
    return encoded.replace(/\+/g, "-").replace(/\//g, "_");
  }
  base64Decode(...args: unknown[]): number[] {
    return decoded("base64Decode", args, /^[A-Za-z0-9+/\s]*={0,2}\s*$/);
  }
  base64DecodeWebSafe(...args: unknown[]): number[] {
    return decoded("base64DecodeWebSafe", args, /^[A-Za-z0-9_\-\s]*={0,2}\s*$/);
  }

  computeDigest(...args: unknown[]): number[] {
    requireCount("Utilities.computeDigest", args, 2, 3);
    const algorithm = this.execution.enumName(args[0], "DigestAlgorithm");
    if (algorithm === undefined) throw signatureMismatch("Utilities.computeDigest", args);
    if (algorithm === "MD2")
      throw new ServiceError("not emulated: Utilities.DigestAlgorithm.MD2", { name: "Error" });
    const name = algorithm.replace("_", "").toLowerCase();
    return signedBytes(
      createHash(name)
        .update(this.bytesOf("computeDigest", args, 1, 2))
        .digest(),
    );
  }

  computeHmacSignature(...args: unknown[]): number[] {
    requireCount("Utilities.computeHmacSignature", args, 3, 4);
    const algorithm = this.execution.enumName(args[0], "MacAlgorithm");
    if (algorithm === undefined) throw signatureMismatch("Utilities.computeHmacSignature", args);
    return this.hmac("computeHmacSignature", algorithm.slice("HMAC_".length), args, 1);
  }
  computeHmacSha256Signature(...args: unknown[]): number[] {
    requireCount("Utilities.computeHmacSha256Signature", args, 2, 3);
    return this.hmac("computeHmacSha256Signature", "SHA_256", args, 0);
  }

  computeRsaSignature(...args: unknown[]): number[] {
    const algorithm = this.execution.enumName(args[0], "RsaAlgorithm");
    if (algorithm === undefined) throw signatureMismatch("Utilities.computeRsaSignature", args);
    return this.rsa("computeRsaSignature", algorithm.slice("RSA_".length), args.slice(1));
  }
  computeRsaSha1Signature(...args: unknown[]): number[] {
    return this.rsa("computeRsaSha1Signature", "SHA_1", args);
  }
  computeRsaSha256Signature(...args: unknown[]): number[] {
    return this.rsa("computeRsaSha256Signature", "SHA_256", args);
  }

  formatDate(...args: unknown[]): string {
    requireCount("Utilities.formatDate", args, 3);
    const instant = this.execution.dateValue(args[0]);
    if (instant === undefined) throw signatureMismatch("Utilities.formatDate", args);
    if (Number.isNaN(instant)) throw new ServiceError("Invalid argument: date. Should be of type: Date");
    const pattern = textArgument("Utilities.formatDate", args, 2);
    try {
      return formatDate(instant, zoneOrGmt(textArgument("Utilities.formatDate", args, 1)), pattern);
    } catch (error) {
      if (error instanceof RangeError) throw new ServiceError(error.message);
      throw error;
    }
  }

  parseDate(...args: unknown[]): Date {
    requireCount("Utilities.parseDate", args, 3);
    const text = textArgument("Utilities.parseDate", args, 0);
    const zone = zoneOrGmt(textArgument("Utilities.parseDate", args, 1));
    const instant = parseDate(text, zone, textArgument("Utilities.parseDate", args, 2));
    if (instant === undefined) throw new ServiceError(`Unparseable date: "${text}"`);
    return new Date(instant);
  }

  formatString(...args: unknown[]): string {
    const template = textArgument("Utilities.formatString", args, 0);
    return formatString(template, args.slice(1), (value) => this.execution.inspect(value));
  }

  /** Version 4 in form; the same sequence in every run of a story. */
  getUuid(): string {
    const seed = this.execution.workspace.newId();
    const hex = hash("sha256").update(`uuid ${seed}`).digest("hex");
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  newBlob(...args: unknown[]): BlobFacade {
    requireCount("Utilities.newBlob", args, 1, 2, 3);
    const [content, type, name] = args;
    const contentType = typeof type === "string" ? type : typeof content === "string" ? "text/plain" : null;
    return new BlobFacade(
      this.execution,
      this.bytesOf("newBlob", args, 0, undefined, "UTF_8"),
      contentType,
      typeof name === "string" ? name : null,
    );
  }

  gzip(...args: unknown[]): BlobFacade {
    const blob = this.blobOf("gzip", args[0]);
    const name = typeof args[1] === "string" ? args[1] : `${blob.name ?? "archive"}.gz`;
    return new BlobFacade(this.execution, gzipSync(blob.bytes), "application/x-gzip", name);
  }
  ungzip(...args: unknown[]): BlobFacade {
    const blob = this.blobOf("ungzip", args[0]);
    const name = blob.name?.replace(/\.gz$/, "") ?? null;
    const bytes = unpacked(() => gunzipSync(blob.bytes));
    return new BlobFacade(this.execution, bytes, null, name).setContentTypeFromExtension();
  }
  zip(...args: unknown[]): BlobFacade {
    if (!Array.isArray(args[0])) throw signatureMismatch("Utilities.zip", args);
    const blobs = args[0].map((each) => this.blobOf("zip", each));
    const bytes = zip(blobs.map(({ name, bytes: content }, at) => ({ name: name ?? `file${at}`, content })));
    return new BlobFacade(
      this.execution,
      bytes,
      "application/zip",
      typeof args[1] === "string" ? args[1] : "archive.zip",
    );
  }
  unzip(...args: unknown[]): BlobFacade[] {
    const { bytes } = this.blobOf("unzip", args[0]);
    return unpacked(() => unzip(bytes)).map(({ name, content }) =>
      new BlobFacade(this.execution, content, null, name).setContentTypeFromExtension(),
    );
  }

  parseCsv(...args: unknown[]): string[][] {
    requireCount("Utilities.parseCsv", args, 1, 2);
    const delimiter = args.length > 1 ? textArgument("Utilities.parseCsv", args, 1) : ",";
    return parseCsv(textArgument("Utilities.parseCsv", args, 0), delimiter);
  }

  /** Deprecated forms of JSON.parse and JSON.stringify. */
  jsonParse(...args: unknown[]): unknown {
    try {
      return JSON.parse(textArgument("Utilities.jsonParse", args, 0));
    } catch (error) {
      if (error instanceof SyntaxError) throw new ServiceError(error.message, { name: "SyntaxError" });
      throw error;
    }
  }
  jsonStringify(...args: unknown[]): string {
    return JSON.stringify(args[0]);
  }

  sleep(...args: unknown[]): void {
    requireCount("Utilities.sleep", args, 1);
    const ms = numberArgument("Utilities.sleep", args, 0);
    if (ms > SLEEP_LIMIT_MS)
      throw new ServiceError(
        `Invalid argument: sleep duration must be at most ${SLEEP_LIMIT_MS} milliseconds.`,
      );
    this.execution.advance(Math.max(0, ms));
  }

  /** Nobody says which charset base64Encode takes where none is given. */
  private get base64Charset(): CharsetName {
    return this.execution.workspace.assumptions["base64-takes-ascii"] ? "US_ASCII" : "UTF_8";
  }

  /**
   * Bytes, or text in the charset that stands at `charsetAt`. Without one digests and signatures take US-ASCII, where
   * what is no ASCII becomes "?": measured at Google (test/testutilities.js of brucemcpherson/gas-fakes).
   */
  private bytesOf(
    method: string,
    args: readonly unknown[],
    at: number,
    charsetAt: number | undefined,
    usual: CharsetName = "US_ASCII",
  ): Buffer {
    const value = args[at];
    const charset = charsetAt === undefined ? undefined : args[charsetAt];
    const mismatch = signatureMismatch(`Utilities.${method}`, args);
    const bytes = bufferOf(value);
    if (bytes && charset !== undefined) throw mismatch;
    if (bytes) return bytes;
    if (typeof value !== "string") throw mismatch;
    const name = charset === undefined ? usual : this.execution.enumName(charset, "Charset");
    if (name === undefined) throw mismatch;
    return name === "US_ASCII" ? Buffer.from(value.replace(/[^\0-\x7f]/gu, "?")) : encodeText(value, "UTF-8");
  }

  /** Value and key are both text or both bytes: there is no other signature. */
  private hmac(method: string, algorithm: string, args: readonly unknown[], at: number): number[] {
    if ((typeof args[at] === "string") !== (typeof args[at + 1] === "string")) {
      throw signatureMismatch(`Utilities.${method}`, args);
    }
    const key = this.bytesOf(method, args, at + 1, at + 2);
    const value = this.bytesOf(method, args, at, at + 2);
    return signedBytes(createHmac(algorithm.replace("_", "").toLowerCase(), key).update(value).digest());
  }

  private rsa(method: string, algorithm: string, args: readonly unknown[]): number[] {
    const value = this.bytesOf(method, args, 0, 2);
    const key = textArgument(`Utilities.${method}`, args, 1);
    try {
      return signedBytes(
        createSign(`RSA-${algorithm.replace("_", "")}`)
          .update(value)
          .sign(key),
      );
    } catch {
      throw new ServiceError("Invalid argument: key");
    }
  }

  private blobOf(method: string, value: unknown): BlobFacade {
    const source = this.execution.unwrap(value);
    const blob: unknown =
      source && "getBlob" in source && typeof source.getBlob === "function" ? source.getBlob() : undefined;
    if (blob instanceof BlobFacade) return blob;
    throw signatureMismatch(`Utilities.${method}`, [value]);
  }
}

function decoded(method: string, args: readonly unknown[], alphabet: RegExp): number[] {
  const text = textArgument(`Utilities.${method}`, args, 0);
  const digits = text.replace(/[\s=]/g, "").length;
  if (!alphabet.test(text) || digits % 4 === 1) throw new ServiceError("Could not decode string.");
  return signedBytes(Buffer.from(text, "base64"));
}

/** Bytes that are no archive are the script's mistake (text assumed). */
function unpacked<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    throw new ServiceError("Invalid argument: blob");
  }
}

/** Java takes what it does not know for GMT. */
function zoneOrGmt(timeZone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (offset) return `${offset[1]}${offset[2]?.padStart(2, "0")}:${offset[3] ?? "00"}`;
  return isTimeZone(timeZone) ? timeZone : "GMT";
}

export function globals(execution: Execution): Record<string, Facade> {
  return { Utilities: new UtilitiesFacade(execution) };
}
