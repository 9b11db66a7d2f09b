// What a script asks of the web: the address and the advanced parameters, read as UrlFetchApp reads them.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import type { OutgoingRequest } from "../../runtime/outside.ts";
import { entriesOf, signatureMismatch } from "../arguments.ts";
import { BlobFacade } from "../utilities/blob.ts";
import { bufferOf } from "../utilities/bytes.ts";

/** reference/url-fetch/UrlFetchApp, "fetch". */
const URL_LIMIT = 2_082;
const FORM = "application/x-www-form-urlencoded";
const BOUNDARY = "----LocalWorkspaceFormBoundary";
const METHODS = ["get", "delete", "patch", "post", "put"] as const;

export interface Fetch {
  readonly request: OutgoingRequest;
  readonly muted: boolean;
  readonly timeoutMs: number;
}

export function fetchOf(execution: Execution, method: string, args: readonly unknown[]): Fetch {
  const [url, params] = args;
  const given = new Map(params === undefined || params === null ? [] : entriesOf(params));
  const wrong = typeof url !== "string" || (params !== undefined && params !== null && !entriesOf(params));
  if (wrong) throw signatureMismatch(method, args);
  const verb = String(given.get("method") ?? "get").toLowerCase();
  const known = METHODS.find((each) => each === verb);
  if (!known) throw new ServiceError(`Attribute provided with invalid value: method`);
  const headers = entriesOf(given.get("headers")) ?? [];
  const timeout = given.get("timeoutSeconds");
  return {
    request: {
      url: addressOf(url),
      method: known,
      ...bodyOf(execution, given),
      headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    },
    muted: given.get("muteHttpExceptions") === true,
    timeoutMs: (typeof timeout === "number" ? timeout : 360) * 1000,
  };
}

function addressOf(text: string): string {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!/^https?:\/\/[^/?#\s]+/i.test(url)) throw new ServiceError(`Invalid argument: ${text}`);
  if (url.length > URL_LIMIT) throw new ServiceError("Limit Exceeded: URLFetch URL Length.");
  return url;
}

/** Objects are form fields; with a Blob among them the form has parts. */
function bodyOf(
  execution: Execution,
  given: ReadonlyMap<string, unknown>,
): Pick<OutgoingRequest, "contentType" | "payload"> {
  const payload = given.get("payload");
  const contentType = given.get("contentType");
  const typed = (usual: string): string => (typeof contentType === "string" ? contentType : usual);
  if (payload === undefined || payload === null) return { contentType: typed(FORM), payload: "" };
  const blob = execution.unwrap(payload);
  if (blob instanceof BlobFacade) {
    return { contentType: typed(blob.contentType ?? FORM), payload: blob.bytes.toString("utf8") };
  }
  const bytes = Array.isArray(payload) ? bufferOf(payload) : undefined;
  if (bytes) return { contentType: typed(FORM), payload: bytes.toString("utf8") };
  const fields = entriesOf(payload);
  if (!fields) return { contentType: typed(FORM), payload: String(payload) };
  const parts = fields.map(([name, value]): [string, string | BlobFacade] => {
    const part = execution.unwrap(value);
    return [name, part instanceof BlobFacade ? part : String(value)];
  });
  if (parts.every((part): part is [string, string] => typeof part[1] === "string")) {
    return { contentType: typed(FORM), payload: new URLSearchParams(parts).toString() };
  }
  const lines = parts.map(([name, value]) => `--${BOUNDARY}\r\n${partText(name, value)}\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${BOUNDARY}`,
    payload: `${lines.join("")}--${BOUNDARY}--\r\n`,
  };
}

function partText(name: string, value: string | BlobFacade): string {
  const disposition = `Content-Disposition: form-data; name="${name}"`;
  if (typeof value === "string") return `${disposition}\r\n\r\n${value}`;
  const type = value.contentType ?? "application/octet-stream";
  return `${disposition}; filename="${value.name ?? ""}"\r\nContent-Type: ${type}\r\n\r\n${value.bytes.toString("utf8")}`;
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
