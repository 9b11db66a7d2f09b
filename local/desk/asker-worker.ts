// The thread beside a waiting script: shows its question to the person's pages and hands the answer over.

import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import type { QuestionView } from "./protocol.ts";

export interface AskerSetting {
  /** [0] becomes 1 when there is an answer, [1] is its length in bytes. */
  readonly signal: Int32Array;
  readonly bytes: Uint8Array;
  readonly token: string;
}

export interface Asked extends QuestionView {
  readonly person: string;
}

const setting: AskerSetting = workerData;
const pages = new Map<ServerResponse, string>();
let open: Asked | undefined;

function tell(page: ServerResponse, question: QuestionView): void {
  page.write(`data: ${JSON.stringify(question)}\n\n`);
}

function answer(text: string): void {
  const bytes = Buffer.from(text);
  setting.bytes.set(bytes.subarray(0, setting.bytes.length));
  Atomics.store(setting.signal, 1, bytes.length);
  Atomics.store(setting.signal, 0, 1);
  Atomics.notify(setting.signal, 0);
  open = undefined;
}

parentPort?.on("message", (asked: Asked) => {
  open = asked;
  const mine = [...pages].filter(([, person]) => person === asked.person);
  if (mine.length === 0) answer("null");
  for (const [page] of mine) tell(page, asked);
});

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  // The token admits; the page is of another origin, because the desk's own server stands still with the script.
  response.setHeader("access-control-allow-origin", request.headers.origin ?? "null");
  if (url.searchParams.get("token") !== setting.token) {
    response.writeHead(401).end();
  } else if (request.method === "GET") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": here\n\n");
    const person = url.searchParams.get("as") ?? "";
    pages.set(response, person);
    response.on("close", () => pages.delete(response));
    if (open?.person === person) tell(response, open);
  } else {
    let body = "";
    for await (const part of request) body += String(part);
    const given: { id: string; button: string; text: string } = JSON.parse(body);
    if (open?.id === given.id) answer(JSON.stringify({ button: given.button, text: given.text }));
    response.writeHead(204).end();
  }
}

const server = createServer((request, response) => {
  serve(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  parentPort?.postMessage(typeof address === "object" && address !== null ? address.port : 0, []);
});
