// Byte arrays as Apps Script has them: signed, -128 to 127; and text in the charsets of Java's names.

import iconv from "iconv-lite";
import { ServiceError } from "../../runtime/execution.ts";

export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Bytes of a script's array of numbers; undefined when it is none. */
export function bufferOf(value: unknown): Buffer | undefined {
  if (!Array.isArray(value) || !value.every((each) => typeof each === "number")) return undefined;
  return Buffer.from(value.map((byte: number) => byte & 0xff));
}

export function encodeText(text: string, charset: string): Buffer {
  return iconv.encode(text, known(charset));
}

export function decodeText(bytes: Buffer, charset: string): string {
  return iconv.decode(bytes, known(charset), { stripBOM: false });
}

function known(charset: string): string {
  const exists: boolean = iconv.encodingExists(charset);
  if (!exists) throw new ServiceError(`Invalid argument: ${charset}`);
  return charset;
}
