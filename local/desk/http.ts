// The little of HTTP that the desk needs: JSON in, JSON out, on loopback.

import type { IncomingMessage, ServerResponse } from "node:http";

/** A paste of a whole sheet fits; more is a mistake. */
const LARGEST_BODY = 64 * 1024 * 1024;

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes: Buffer = part;
    size += bytes.length;
    if (size > LARGEST_BODY) throw new RangeError("the request is too large");
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
}

export function sendHtml(response: ServerResponse, html: string, policy: string): void {
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": policy,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(html);
}

/** A foreign name that resolves to loopback (DNS rebinding) is not let in. */
export function isLocal(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? "");
}
