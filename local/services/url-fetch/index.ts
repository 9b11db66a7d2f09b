// UrlFetchApp: requests to the web, which the driver of the workspace answers (`ws.web.answerWith`).

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import type { IncomingAnswer } from "../../runtime/outside.ts";
import { useQuota } from "../../runtime/quotas.ts";
import { entriesOf, requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { BlobFacade } from "../utilities/blob.ts";
import { decodeText, signedBytes } from "../utilities/bytes.ts";
import { fetchOf, isAdmitted, type Fetch } from "./request.ts";

const SCOPE = "https://www.googleapis.com/auth/script.external_request";
/** How much of a refusing server's answer the exception carries (a). */
const SHOWN_CHARACTERS = 200;

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

  constructor(execution: Execution, answer: IncomingAnswer) {
    super(execution);
    this.answer = answer;
  }

  private get bytes(): Buffer {
    const { body = "" } = this.answer;
    return typeof body === "string" ? Buffer.from(body, "utf8") : Buffer.from(body);
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
    const type = Object.entries(this.getHeaders()).find(([name]) => name.toLowerCase() === "content-type");
    const contentType = type?.[1].replace(/;.*$/, "") ?? "application/octet-stream";
    return new BlobFacade(this.execution, this.bytes, contentType, null);
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
    return this.send(fetchOf(this.execution, "UrlFetchApp.fetch", args));
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
    return fetches.map((each) => this.send(each));
  }

  getRequest(...args: unknown[]): Record<string, unknown> {
    requireCount("UrlFetchApp.getRequest", args, 1, 2);
    const { request } = fetchOf(this.execution, "UrlFetchApp.getRequest", args);
    return { ...request, useIntranet: false, followRedirects: true, validateHttpsCertificates: true };
  }

  private send({ request, muted, timeoutMs }: Fetch): HttpResponseFacade {
    const { workspace, project, effectiveUser } = this.execution;
    const { url } = request;
    if (project.urlFetchWhitelist && !isAdmitted(url, project.urlFetchWhitelist)) {
      throw new ServiceError(`The URL is not in the manifest's urlFetchWhitelist: ${url}`);
    }
    if (!useQuota(workspace, "urlFetchCalls", effectiveUser, 1))
      throw new ServiceError("Service invoked too many times for one day: urlfetch.");
    this.execution.spend({ op: "other" });
    const answer = workspace.outside.ask(request);
    const { takesMs = 0 } = answer ?? {};
    this.execution.advance(Math.min(takesMs, timeoutMs));
    if (takesMs > timeoutMs) throw new ServiceError(`Timeout: ${url}`);
    if (!answer) throw new ServiceError(`Address unavailable: ${url}`);
    const response = new HttpResponseFacade(this.execution, answer);
    if (!muted && response.getResponseCode() >= 400) throw refusal(url, response);
    return response;
  }
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
