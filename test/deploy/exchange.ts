// A request to the local Google, and its answers in the form of Google's.

/** An answer with a status; anything that Google refuses is thrown as one. */
export class Reply extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(`HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

export function refusal(status: number, message: string): Reply {
  const reason = status === 403 ? "forbidden" : status === 404 ? "notFound" : "badRequest";
  return new Reply(status, {
    error: { code: status, message, errors: [{ message, domain: "global", reason }] },
  });
}

export interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed JSON, or the fields of a form. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: string;
}
