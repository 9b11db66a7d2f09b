// Serves HtmlService pages and mail bodies, from another origin than the desk's: a page can reach neither the desk's
// calls nor its secret, nor the network.

import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { PageLocation } from "../runtime/page.ts";
import { isLocal, sendHtml } from "./http.ts";

export interface FramePage {
  readonly html: string;
  /** Server functions that google.script.run offers. */
  readonly functions: readonly string[];
  /** Of web apps: what google.script.url tells. */
  readonly location?: PageLocation | undefined;
}

export interface FrameSource {
  page(id: string): FramePage | undefined;
  /** `as`: who reads it. */
  mailHtml(id: string, as: string): string | undefined;
  /** The desk's own origin: the only place that may frame a page, and the only one it talks to. */
  deskOrigin(): string;
}

/** Everything inline, nothing from anywhere: what the product ships is one self-contained file. */
function pagePolicy(deskOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "media-src data: blob:",
    "worker-src blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${deskOrigin}`,
  ].join("; ");
}

function mailPolicy(deskOrigin: string): string {
  return `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors ${deskOrigin}`;
}

export function frameServer(source: FrameSource, script: string): Server {
  return createServer((request, response) => serve(source, script, request, response));
}

function serve(
  source: FrameSource,
  script: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const [, kind, id] = pathname.split("/").map(decodeURIComponent);
  if (isLocal(request) && request.method === "GET" && id !== undefined) {
    const page = kind === "page" ? source.page(id) : undefined;
    const mail = kind === "mail" ? source.mailHtml(id, searchParams.get("as") ?? "") : undefined;
    const desk = source.deskOrigin();
    if (page !== undefined) {
      const setting = { desk, functions: page.functions, location: page.location };
      sendHtml(response, withScript(page.html, script, setting), pagePolicy(desk));
      return;
    }
    if (mail !== undefined) {
      sendHtml(response, mail, mailPolicy(desk));
      return;
    }
  }
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
  response.end("没有这个页面 · there is no such page");
}

/** Puts google.script before the page's own scripts, and after its doctype, which must stay first. */
export function withScript(html: string, script: string, setting: object): string {
  const start = /^\s*(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?(?:<head[^>]*>)?/i.exec(html)?.[0] ?? "";
  const attribute = JSON.stringify(setting)
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
  return `${start}<script data-page="${attribute}">${script}</script>${html.slice(start.length)}`;
}
