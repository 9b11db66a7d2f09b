// UrlFetchApp: requests to the web, which the driver of the workspace answers (`ws.web.answerWith`).

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import type { IncomingAnswer, OutgoingRequest } from "../../runtime/outside.ts";
import { useQuota } from "../../runtime/quotas.ts";
import { entriesOf, requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { BlobFacade } from "../utilities/blob.ts";
import { decodeText, signedBytes } from "../utilities/bytes.ts";
import { fetchOf, isAdmitted, redirected, type Fetch } from "./request.ts";

const SCOPE = "https://www.googleapis.com/auth/script.external_request";
/** How much of a refusing server's answer the exception carries (a). */
const SHOWN_CHARACTERS = 200;
/** guides/quotas-and-limits, "URL Fetch response size"; the text is assumed. */
const RESPONSE_LIMIT = 50 * 1024 * 1024;
/** Assumed; the reference only says that redirects are followed. */
const REDIRECTS_LIMIT = 20;

export class HttpResponseFacade
  extends Facade
  implements Partial<Omit<GoogleAppsScript.URL_Fetch.HTTPResponse, "getAs" | "getBlob">>
{
  readonly typeName = "HTTPResponse";
  readonly members: Members<HttpResponseFacade> = {
    getAllHeaders: "free",
    getAs: "call",
    getBlob: "free",
    getContent: "free",
    getContentText: "free",
    getHeaders: "free",
    getResponseCode: "free",
  };
  private readonly answer: IncomingAnswer;
  private readonly url: string;

  constructor(execution: Execution, answer: IncomingAnswer, url: string) {
    super(execution);
    this.answer = answer;
    this.url = url;
  }

  get bytes(): Buffer {
    const { body = "" } = this.answer;
    return typeof body === "string" ? Buffer.from(body, "utf8") : Buffer.from(body);
  }
  /** A header's value, whatever its name is written like. */
  header(wanted: string): string | undefined {
    const found = Object.entries(this.getHeaders()).find(([name]) => name.toLowerCase() === wanted);
    return found?.[1];
  }
  getAllHeaders(): Record<string, string | readonly string[]> {
    return { ...this.answer.headers };
  }
  /** Of several values of a header the last. */
  getHeaders(): Record<string, string> {
    const headers = Object.entries(this.answer.headers ?? {});
    return Object.fromEntries(
      headers.map(([name, value]) => [name, typeof value === "string" ? value : (value.at(-1) ?? "")]),
    );
  }
  getResponseCode(): number {
    return this.answer.code ?? 200;
  }
  getContent(): number[] {
    return signedBytes(this.bytes);
  }
  getContentText(...args: unknown[]): string {
    const method = "UrlFetchApp.HTTPResponse.getContentText";
    return decodeText(this.bytes, args.length > 0 ? textArgument(method, args, 0) : "UTF-8");
  }
  getBlob(): BlobFacade {
    const contentType = this.header("content-type")?.replace(/;.*$/, "") ?? "application/octet-stream";
    return new BlobFacade(this.execution, this.bytes, contentType, this.fileName);
  }
  /** Blobs of responses have a name; which one, where no header gives it, is assumed. */
  private get fileName(): string {
    const given = /filename="?([^";]+)"?/i.exec(this.header("content-disposition") ?? "")?.[1];
    const { pathname, hostname } = new URL(this.url);
    return given ?? (pathname.split("/").at(-1) || hostname);
  }
  getAs(...args: unknown[]): BlobFacade {
    return this.getBlob().getAs(...args);
  }
}

export class UrlFetchAppFacade extends Facade {
  readonly typeName = "UrlFetchApp";
  readonly members: Members<UrlFetchAppFacade> = { fetch: "call", fetchAll: "call", getRequest: "free" };

  fetch(...args: unknown[]): HttpResponseFacade {
    requireCount("UrlFetchApp.fetch", args, 1, 2);
    this.execution.requireScope("UrlFetchApp.fetch", SCOPE);
    const sent = this.send(fetchOf(this.execution, "UrlFetchApp.fetch", args));
    this.wait(sent);
    return judged(sent);
  }

  fetchAll(...args: unknown[]): HttpResponseFacade[] {
    requireCount("UrlFetchApp.fetchAll", args, 1);
    this.execution.requireScope("UrlFetchApp.fetchAll", SCOPE);
    const [requests] = args;
    if (!Array.isArray(requests)) throw signatureMismatch("UrlFetchApp.fetchAll", args);
    const fetches = Array.from<unknown>(requests).map((each) => {
      const fields = entriesOf(each);
      const url = fields ? new Map(fields).get("url") : each;
      return fetchOf(this.execution, "UrlFetchApp.fetchAll", fields ? [url, each] : [url]);
    });
    const sent = fetches.map((each) => this.send(each));
    this.wait(...sent);
    return sent.map(judged);
  }

  getRequest(...args: unknown[]): Record<string, unknown> {
    requireCount("UrlFetchApp.getRequest", args, 1, 2);
    const { bytes: _, ...request } = fetchOf(this.execution, "UrlFetchApp.getRequest", args).request;
    return { ...request, useIntranet: false, followRedirects: true, validateHttpsCertificates: true };
  }

  private send(fetch: Fetch): Sent {
    const { workspace, effectiveUser } = this.execution;
    this.requireAdmitted(fetch.request.url);
    if (!useQuota(workspace, "urlFetchCalls", effectiveUser, 1))
      throw new ServiceError("Service invoked too many times for one day: urlfetch.");
    this.execution.spend({ op: "other" });
    let takesMs = 0;
    let request: OutgoingRequest | undefined = fetch.request;
    for (let hops = 0; hops <= REDIRECTS_LIMIT; hops++) {
      const answer = workspace.outside.ask(request);
      takesMs += answer?.takesMs ?? 0;
      const response: HttpResponseFacade | undefined =
        answer && new HttpResponseFacade(this.execution, answer, request.url);
      const next: OutgoingRequest | undefined =
        response && fetch.followed
          ? redirected(request, response.getResponseCode(), response.header("location"))
          : undefined;
      if (!next) return { fetch, response, takesMs };
      this.requireAdmitted(next.url);
      request = next;
    }
    throw new ServiceError(`Too many redirects: ${fetch.request.url}`);
  }

  /** What redirects lead to is asked for as well (a). */
  private requireAdmitted(url: string): void {
    const { urlFetchWhitelist } = this.execution.project;
    if (!urlFetchWhitelist || isAdmitted(url, urlFetchWhitelist)) return;
    throw new ServiceError(
      `Request to ${url} failed because the URL has not been whitelisted in the script manifest.`,
    );
  }

  /** Requests run side by side: the slowest is waited for. */
  private wait(...sent: readonly Sent[]): void {
    this.execution.advance(
      Math.max(0, ...sent.map(({ takesMs, fetch }) => Math.min(takesMs, fetch.timeoutMs))),
    );
  }
}

interface Sent {
  readonly fetch: Fetch;
  /** None where nobody answers there. */
  readonly response: HttpResponseFacade | undefined;
  readonly takesMs: number;
}

/** The response; throws where there is none, or an unmuted refusal. */
function judged({ fetch: { request, muted, timeoutMs }, response, takesMs }: Sent): HttpResponseFacade {
  const { url } = request;
  if (takesMs > timeoutMs) throw new ServiceError(`Timeout: ${url}`);
  if (!response) throw new ServiceError(`Address unavailable: ${url}`);
  if (response.bytes.length > RESPONSE_LIMIT) {
    throw new ServiceError("Limit Exceeded: URLFetch Response Size.");
  }
  if (!muted && response.getResponseCode() >= 400) throw refusal(url, response);
  return response;
}

function refusal(url: string, response: HttpResponseFacade): ServiceError {
  const [origin = url] = /^https?:\/\/[^/?#]+/i.exec(url) ?? [];
  const shown = response.getContentText().slice(0, SHOWN_CHARACTERS);
  return new ServiceError(
    `Request failed for ${origin} returned code ${response.getResponseCode()}. Truncated server response: ${shown}` +
      " (use muteHttpExceptions option to examine full response)",
  );
}

export function globals(execution: Execution): Record<string, Facade> {
  return { UrlFetchApp: new UrlFetchAppFacade(execution) };
}
