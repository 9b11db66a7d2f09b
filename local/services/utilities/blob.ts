// Blob: bytes with a type and a name, all in the script's own memory.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import { requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { bufferOf, decodeText, encodeText, signedBytes } from "./bytes.ts";

const TYPES: Readonly<Record<string, string>> = {
  bmp: "image/bmp",
  css: "text/css",
  csv: "text/csv",
  gif: "image/gif",
  htm: "text/html",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

export class BlobFacade extends Facade {
  readonly typeName = "Blob";
  readonly members: Members<BlobFacade> = {
    copyBlob: "free",
    getAs: "call",
    getBlob: "free",
    getBytes: "free",
    getContentType: "free",
    getDataAsString: "free",
    getName: "free",
    isGoogleType: "free",
    setBytes: "free",
    setContentType: "free",
    setContentTypeFromExtension: "free",
    setDataFromString: "free",
    setName: "free",
  };
  /** For services of the host. */
  bytes: Buffer;
  contentType: string | null;
  name: string | null;

  constructor(execution: Execution, bytes: Uint8Array, contentType: string | null, name: string | null) {
    super(execution);
    this.bytes = Buffer.from(bytes);
    this.contentType = contentType;
    this.name = name;
  }

  copyBlob(): BlobFacade {
    return new BlobFacade(this.execution, this.bytes, this.contentType, this.name);
  }
  /** Only to its own type: Google's converters, to PDF, between images and from HTML to text, are not emulated. */
  getAs(...args: unknown[]): BlobFacade {
    requireCount("Blob.getAs", args, 1);
    const wanted = textArgument("Blob.getAs", args, 0);
    if (wanted === this.contentType) return this.copyBlob();
    const images = [wanted, this.contentType ?? ""].every((type) => type.startsWith("image/"));
    const text = this.contentType === "text/html" && wanted === "text/plain";
    if (images || text || wanted === "application/pdf")
      throw new ServiceError(`not emulated: Blob.getAs ${wanted}`, { name: "Error" });
    throw new ServiceError(`Converting from ${this.contentType ?? "unknown"} to ${wanted} is not supported.`);
  }
  getBlob(): BlobFacade {
    return this;
  }
  getBytes(): number[] {
    return signedBytes(this.bytes);
  }
  getContentType(): string | null {
    return this.contentType;
  }
  getDataAsString(...args: unknown[]): string {
    return decodeText(this.bytes, args.length > 0 ? textArgument("Blob.getDataAsString", args, 0) : "UTF-8");
  }
  getName(): string | null {
    return this.name;
  }
  isGoogleType(): boolean {
    return this.contentType?.startsWith("application/vnd.google-apps.") ?? false;
  }
  setBytes(...args: unknown[]): this {
    const bytes = bufferOf(args[0]);
    if (!bytes) throw signatureMismatch("Blob.setBytes", args);
    this.bytes = bytes;
    return this;
  }
  setContentType(...args: unknown[]): this {
    this.contentType = args[0] === null ? null : textArgument("Blob.setContentType", args, 0);
    return this;
  }
  /** Null where the extension tells nothing (reference/base/Blob). */
  setContentTypeFromExtension(): this {
    const extension = this.name?.split(".").at(-1)?.toLowerCase() ?? "";
    this.contentType = TYPES[extension] ?? null;
    return this;
  }
  setDataFromString(...args: unknown[]): this {
    requireCount("Blob.setDataFromString", args, 1, 2);
    const charset = args.length > 1 ? textArgument("Blob.setDataFromString", args, 1) : "UTF-8";
    this.bytes = encodeText(textArgument("Blob.setDataFromString", args, 0), charset);
    return this;
  }
  setName(...args: unknown[]): this {
    this.name = textArgument("Blob.setName", args, 0);
    return this;
  }
}
