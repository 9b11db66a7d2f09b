// What a script asks of the web: the address and the advanced parameters, read as UrlFetchApp reads them.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import type { OutgoingRequest } from "../../runtime/outside.ts";
import { entriesOf, signatureMismatch } from "../arguments.ts";
import { BlobFacade } from "../utilities/blob.ts";
import { bufferOf } from "../utilities/bytes.ts";

/** reference/url-fetch/UrlFetchApp, "fetch". */
const URL_LIMIT = 2_082;
/** guides/quotas-and-limits; the texts of the limits on headers are assumed. */
const POST_LIMIT = 50 * 1024 * 1024;
const HEADERS_LIMIT = 100;
const HEADER_SIZE_LIMIT = 8 * 1024;
const LONGEST_WAIT_SECONDS = 360;
const FORM = "application/x-www-form-urlencoded";
const BOUNDARY = "----LocalWorkspaceFormBoundary";
const METHODS = ["get", "delete", "patch", "post", "put"] as const;
/** Google writes these itself (public reports). */
const OWN_HEADERS = ["content-length", "host"];

export interface Fetch {
  readonly request: OutgoingRequest;
  readonly muted: boolean;
  readonly followed: boolean;
  readonly timeoutMs: number;
}

export function fetchOf(execution: Execution, method: string, args: readonly unknown[]): Fetch {
  const [url, params] = args;
  if (url === undefined || url === null || url === "") {
    throw new ServiceError("Attribute provided with no value: url");
  }
  const given = new Map(params === undefined || params === null ? [] : entriesOf(params));
  const wrong = typeof url !== "string" || (params !== undefined && params !== null && !entriesOf(params));
  if (wrong) throw signatureMismatch(method, args);
  const verb = String(given.get("method") ?? "get").toLowerCase();
  const known = METHODS.find((each) => each === verb);
  if (!known) throw invalid("method");
  const body = bodyOf(execution, given);
  if (known === "get" && body.bytes.length > 0) {
    // "Certain HTTP methods (for example, GET) do not accept a payload": what becomes of one is not said.
    throw new ServiceError("not emulated: UrlFetchApp.fetch of a payload with the method get", {
      name: "Error",
    });
  }
  if (body.bytes.length > POST_LIMIT) throw new ServiceError("Limit Exceeded: URLFetch POST Size.");
  return {
    request: { url: addressOf(url), method: known, ...body, headers: headersOf(given.get("headers")) },
    muted: given.get("muteHttpExceptions") === true,
    followed: given.get("followRedirects") !== false,
    timeoutMs: secondsOf(given.get("timeoutSeconds")) * 1000,
  };
}

function invalid(attribute: string): ServiceError {
  return new ServiceError(`Attribute provided with invalid value: ${attribute}`);
}

function secondsOf(value: unknown): number {
  if (value === undefined || value === null) return LONGEST_WAIT_SECONDS;
  if (typeof value !== "number" || !(value > 0)) throw invalid("timeoutSeconds");
  return Math.min(value, LONGEST_WAIT_SECONDS);
}

function headersOf(value: unknown): Record<string, string> {
  if (value === undefined || value === null) return {};
  const entries = entriesOf(value);
  if (!entries) throw invalid("headers");
  if (entries.length > HEADERS_LIMIT) throw new ServiceError("Limit Exceeded: URLFetch Headers.");
  for (const [name, each] of entries) {
    if (OWN_HEADERS.includes(name.toLowerCase())) throw invalid(`Header:${name}`);
    if (each === null || each === undefined) throw invalid("Header:null");
  }
  const headers = entries.map(([name, each]): [string, string] => [name, String(each)]);
  const size = headers.reduce((sum, header) => sum + Buffer.byteLength(header.join(": ")), 0);
  if (size > HEADER_SIZE_LIMIT) throw new ServiceError("Limit Exceeded: URLFetch Header Size.");
  return Object.fromEntries(headers);
}

function addressOf(text: string): string {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!/^https?:\/\/[^/?#\s]+/i.test(url)) throw new ServiceError(`Invalid argument: ${text}`);
  if (url.length > URL_LIMIT) throw new ServiceError("Limit Exceeded: URLFetch URL Length.");
  return url;
}

type Body = Pick<OutgoingRequest, "contentType" | "payload" | "bytes">;

function body(contentType: string, content: string | Buffer): Body {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { contentType, payload: bytes.toString("utf8"), bytes };
}

/** Objects are form fields; with a Blob among them the form has parts. */
function bodyOf(execution: Execution, given: ReadonlyMap<string, unknown>): Body {
  const payload = given.get("payload");
  const contentType = given.get("contentType");
  const typed = (usual: string): string => (typeof contentType === "string" ? contentType : usual);
  if (payload === undefined || payload === null) return body(typed(FORM), "");
  const blob = execution.unwrap(payload);
  if (blob instanceof BlobFacade) return body(typed(blob.contentType ?? FORM), blob.bytes);
  const bytes = Array.isArray(payload) ? bufferOf(payload) : undefined;
  if (bytes) return body(typed(FORM), bytes);
  const fields = entriesOf(payload);
  if (!fields) return body(typed(FORM), String(payload));
  const parts = fields.map(([name, value]): [string, string | BlobFacade] => {
    const part = execution.unwrap(value);
    return [name, part instanceof BlobFacade ? part : String(value)];
  });
  if (parts.every((part): part is [string, string] => typeof part[1] === "string")) {
    return body(typed(FORM), new URLSearchParams(parts).toString());
  }
  const pieces = parts.flatMap(([name, value]) => [`--${BOUNDARY}\r\n`, ...partOf(name, value), "\r\n"]);
  const all = [...pieces, `--${BOUNDARY}--\r\n`].map((piece) => Buffer.from(piece));
  return body(`multipart/form-data; boundary=${BOUNDARY}`, Buffer.concat(all));
}

function partOf(name: string, value: string | BlobFacade): (string | Buffer)[] {
  const disposition = `Content-Disposition: form-data; name="${name}"`;
  if (typeof value === "string") return [`${disposition}\r\n\r\n${value}`];
  const type = value.contentType ?? "application/octet-stream";
  return [`${disposition}; filename="${value.name ?? ""}"\r\nContent-Type: ${type}\r\n\r\n`, value.bytes];
}

/** Where a redirecting answer sends the request next, and as what; undefined where it sends it nowhere. */
export function redirected(
  request: OutgoingRequest,
  code: number,
  location: string | undefined,
): OutgoingRequest | undefined {
  if (![301, 302, 303, 307, 308].includes(code) || !location) return undefined;
  const url = new URL(location, request.url).toString();
  const kept = code === 307 || code === 308 || request.method === "get";
  return kept ? { ...request, url } : { ...request, url, method: "get", ...body(FORM, "") };
}

/** A prefix admits itself and what lies below it; one leading wildcard stands for a subdomain (guides/manifest/allowlist-urls). */
export function isAdmitted(url: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => {
    const [, host = "", path = ""] = /^https:\/\/([^/]+)(\/.*)$/.exec(prefix) ?? [];
    const [, askedHost = "", asked = ""] = /^https:\/\/([^/?#]+)(.*)$/i.exec(url) ?? [];
    const lower = askedHost.toLowerCase();
    const sameHost = host.startsWith("*.")
      ? lower.endsWith(host.slice(1).toLowerCase()) && !lower.slice(0, -host.length + 1).includes(".")
      : lower === host.toLowerCase();
    const rest = (asked.startsWith("/") ? asked : `/${asked}`).slice(path.length);
    const below = (asked.startsWith("/") ? asked : `/${asked}`).startsWith(path);
    return host !== "" && sameHost && below && (path.endsWith("/") || /^(?:$|[/?#])/.test(rest));
  });
}
