// The web as scripts see it from here: nothing is ever fetched; whoever drives the workspace answers.

export interface OutgoingRequest {
  readonly url: string;
  readonly method: "get" | "delete" | "patch" | "post" | "put";
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, and the bytes that go out. */
  readonly payload: string;
  readonly bytes: Uint8Array;
}

export interface IncomingAnswer {
  /** 200 by default. */
  readonly code?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Virtual milliseconds until it comes. */
  readonly takesMs?: number;
}

export type Answerer = (request: OutgoingRequest) => IncomingAnswer | undefined;

export class Outside {
  /** What scripts asked for, answered or not. */
  readonly requests: OutgoingRequest[] = [];
  /** Without an answer the address is unavailable. */
  answerer: Answerer | undefined;

  ask(request: OutgoingRequest): IncomingAnswer | undefined {
    this.requests.push(request);
    return this.answerer?.(request);
  }
}
