// The register's sidebar as a program uses it: one call an operation, each with an id of its own.

import * as z from "zod/mini";
import type { Page } from "../index.ts";

const reply = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false) }),
]);

const view = z.object({
  serial: z.string(),
  version: z.number(),
  row: z.number(),
  fields: z.record(z.string(), z.string()),
});

const register = z.object({
  internal: z.array(view),
  external: z.array(view),
  organizations: z.array(view),
});

export type RecordView = z.infer<typeof view>;
export type Register = z.infer<typeof register>;

export class RegisterPage {
  private readonly page: Page;
  private readonly label: string;
  private calls = 0;

  /** `label` begins the operations' ids: letters, digits and hyphens. */
  constructor(page: Page, label: string) {
    this.page = page;
    this.label = label;
  }

  /** The operation's output; throws what the server refused. */
  call(operation: string, input: object): unknown {
    this.calls += 1;
    const operationId = `${this.label}-${String(this.calls).padStart(6, "0")}`;
    const answered = this.page.call("dispatch", { operation, input, operationId });
    const read = reply.parse(answered);
    if (!read.ok) throw new Error(`${operation} was not done: ${JSON.stringify(answered)}`);
    return read.value;
  }

  register(): Register {
    return register.parse(this.call("load-register", {}));
  }
}
