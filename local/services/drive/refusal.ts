// Why Drive refuses, before it is known whether DriveApp or the advanced service was asked.

export type DriveRefusalCode = "notFound" | "forbidden" | "invalid";

export class DriveRefusal extends Error {
  override readonly name = "DriveRefusal";
  readonly code: DriveRefusalCode;
  /** Google's machine-readable reason of the advanced service, where it is not the code's usual one. */
  readonly reason: string | undefined;
  constructor(code: DriveRefusalCode, message = "", reason?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}
