// The local Google behind the tunnel: reads requests, writes answers, remembers what was asked, and fails when told to.

import type { IncomingMessage, ServerResponse } from "node:http";
import { answer } from "./endpoints.ts";
import { refusal, Reply, type Asked } from "./exchange.ts";
import { FakeGoogle } from "./fake-google.ts";
import { openTunnel, type Tunnel } from "./tunnel.ts";

/** "POST /v1/projects", "PUT /v1/projects/script-2/content" … */
export type Call = string;

export interface LocalGoogle {
  readonly google: FakeGoogle;
  readonly tunnel: Tunnel;
  /** Method and path of each request so far. */
  readonly calls: Call[];
  /** Until `mend`: the line breaks at such calls, before they have their effect or after. */
  cut(call: RegExp, when: "before" | "after"): void;
  /** Until `mend`: such calls are refused. */
  refuse(call: RegExp, status: number, message: string): void;
  /** Until `mend`: such calls get no answer and have no effect. Resolves when the first arrives. */
  hang(call: RegExp): Promise<void>;
  mend(): void;
  close(): Promise<void>;
}

export async function openLocalGoogle(): Promise<LocalGoogle> {
  const google = new FakeGoogle();
  const calls: Call[] = [];
  let cut: { readonly call: RegExp; readonly when: "before" | "after" } | undefined;
  let refused: { readonly call: RegExp; readonly reply: Reply } | undefined;
  let hung: { readonly call: RegExp; readonly arrived: () => void } | undefined;

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await readRequest(request);
    const call = `${asked.method} ${asked.path}`;
    calls.push(call);
    if (hung?.call.test(call)) return hung.arrived();
    const cutHere = cut?.call.test(call) ? cut.when : undefined;
    if (cutHere === "before") return void request.socket.destroy();
    const { status, body } = refused?.call.test(call) ? refused.reply : answered(google, asked);
    if (cutHere === "after") return void request.socket.destroy();
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  };
  const tunnel = await openTunnel((request, response) => void respond(request, response));
  return {
    google,
    tunnel,
    calls,
    cut: (call, when) => (cut = { call, when }),
    refuse: (call, status, message) => (refused = { call, reply: refusal(status, message) }),
    hang: (call) => new Promise((arrived) => (hung = { call, arrived })),
    mend: () => (cut = refused = hung = undefined),
    close: () => tunnel.close(),
  };
}

function answered(google: FakeGoogle, asked: Asked): { status: number; body: unknown } {
  try {
    return { status: 200, body: answer(google, asked) };
  } catch (error) {
    if (error instanceof Reply) return error;
    return refusal(500, `Internal error encountered. ${String(error)}`);
  }
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const host = request.headers.host ?? "";
  const url = new URL(request.url ?? "/", `https://${host}`);
  return {
    method: request.method ?? "GET",
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    body: bodyOf(Buffer.concat(chunks).toString("utf8"), request.headers["content-type"] ?? ""),
    token: (request.headers.authorization ?? "").replace(/^Bearer /, ""),
  };
}

function bodyOf(text: string, type: string): Record<string, unknown> {
  if (text === "") return {};
  if (type.includes("x-www-form-urlencoded")) return Object.fromEntries(new URLSearchParams(text));
  const value: unknown = JSON.parse(text);
  return Object(value);
}
