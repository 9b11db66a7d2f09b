// Visiting a deployed web app: doGet and doPost as the manifest says (guides/html/web-apps).

import { TextOutputFacade } from "../services/content/index.ts";
import { HtmlOutputFacade } from "../services/html/output.ts";
import { manifestOfVersion } from "./compile.ts";
import { ScriptFailure } from "./failure.ts";
import { atTheKeyboard, onBehalfOf, type Identity } from "./identity.ts";
import { Page, type PageLocation, type PageOrigin } from "./page.ts";
import { devUrl } from "./project.ts";
import { domainOf, mayEdit } from "./roles.ts";
import { Run } from "./run.ts";
import type { ScriptRecord } from "./script-record.ts";
import { versionOf } from "./scripts.ts";
import type { Workspace } from "./workspace.ts";

export type QueryValue = string | number | boolean | readonly (string | number | boolean)[];
export type Query = Readonly<Record<string, QueryValue>>;

interface Request {
  readonly method: "GET" | "POST";
  readonly query: Query;
  readonly body?: { readonly contents: string; readonly type: string };
}

interface Target {
  readonly script: ScriptRecord;
  /** Without query and path: what the script is told is its own address. */
  readonly address: string;
  readonly deployedBy: string;
  readonly versionNumber: () => number;
  readonly pathInfo: string | undefined;
}

/** Requests the address as this person; answers the page. Throws what the person would see instead. */
export function visit(workspace: Workspace, visitor: string, address: string, request: Request): Page {
  const url = new URL(address);
  const target = targetOf(workspace, url, visitor);
  const version = (): ReturnType<typeof versionOf> => versionOf(target.script, target.versionNumber());
  const origin: PageOrigin = {
    script: target.script,
    version,
    identity: identityFor(workspace, target, visitor),
    visitor,
    // The methods for the container "aren't available" (guides/bound, "Special methods"): null here, one of its readings.
    containerId: workspace.assumptions["web-app-without-container"] ? undefined : target.script.containerId,
    window: undefined,
    servedAt: target.address,
    location: { hash: url.hash.slice(1), ...parametersOf(new URLSearchParams(rawQuery(request, url) ?? "")) },
  };
  const event = eventOf(request, url, target.pathInfo);
  const run = new Run(workspace, {
    ...origin,
    ...origin.identity,
    version: version(),
    functionName: request.method === "GET" ? "doGet" : "doPost",
    kind: "webapp",
    args: () => [event],
  });
  return new Page(
    workspace,
    run.run((value) => served(value, run)),
    origin,
  );
}

function served(value: unknown, run: Run): ReturnType<HtmlOutputFacade["shown"]> {
  if (value === undefined || value === null) {
    throw new ScriptFailure("Error", "The script completed but did not return anything.");
  }
  const output = run.unwrap(value);
  if (output instanceof HtmlOutputFacade) return output.shown("webapp");
  if (output instanceof TextOutputFacade) return output.shown();
  throw new ScriptFailure(
    "Error",
    "The script completed but the returned value is not a supported return type.",
  );
}

/** /exec addresses of deployments, and the /dev address of HEAD for those who may edit the script. */
function targetOf(workspace: Workspace, url: URL, visitor: string): Target {
  const [, id, mode, pathInfo] = /\/s\/([^/]+)\/(exec|dev)(?:\/(.*))?$/.exec(url.pathname) ?? [];
  for (const script of workspace.services.scripts.values()) {
    if (mode === "dev" && devUrl(script.scriptId).includes(`/${id}/`)) {
      const container = script.containerId;
      const edits =
        visitor === script.owner ||
        (container !== undefined && mayEdit(workspace.roleOf(container, visitor)));
      const address = devUrl(script.scriptId);
      if (edits) return { script, address, deployedBy: visitor, versionNumber: () => 0, pathInfo };
    }
    const deployment =
      mode === "exec" ? script.deployments.find(({ deploymentId }) => deploymentId === id) : undefined;
    if (deployment) {
      return {
        script,
        address: deployment.url,
        deployedBy: deployment.deployedBy,
        versionNumber: () => deployment.versionNumber,
        pathInfo,
      };
    }
  }
  throw new ScriptFailure(
    "Error",
    "Sorry, unable to open the file at present. Please check the address and try again.",
  );
}

function identityFor(workspace: Workspace, target: Target, visitor: string): Identity {
  const { webapp } = manifestOfVersion(versionOf(target.script, target.versionNumber()));
  const access = webapp?.access ?? "MYSELF";
  const admitted =
    visitor === target.deployedBy ||
    access === "ANYONE" ||
    access === "ANYONE_ANONYMOUS" ||
    (access === "DOMAIN" &&
      domainOf(visitor) === domainOf(target.deployedBy) &&
      domainOf(visitor) === workspace.domain);
  if (!admitted)
    throw new ScriptFailure("Error", "You need access. Ask for access, or switch to an account with access.");
  return webapp?.executeAs === "USER_DEPLOYING"
    ? onBehalfOf(target.deployedBy, visitor)
    : atTheKeyboard(visitor);
}

/** Names that Google keeps to itself (guides/html/web-apps, "Request parameters"). */
const RESERVED = ["c", "sid"];
const FORM = "application/x-www-form-urlencoded";

/** As the address has it; null without any. */
function rawQuery({ query }: Request, url: URL): string | null {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) given.append(name, String(each));
  }
  return [url.search.slice(1), given.toString()].filter((part) => part !== "").join("&") || null;
}

/** Of several values of a name `parameter` has the first, `parameters` all. */
function parametersOf(all: URLSearchParams): Pick<PageLocation, "parameter" | "parameters"> {
  const names = [...new Set(all.keys())];
  return {
    parameter: Object.fromEntries(names.map((name) => [name, all.get(name) ?? ""])),
    parameters: Object.fromEntries(names.map((name) => [name, all.getAll(name)])),
  };
}

/** The event object (guides/html/web-apps, "Request parameters"); the fields of a posted form are parameters too. */
function eventOf(request: Request, url: URL, pathInfo: string | undefined): Record<string, unknown> {
  const { body } = request;
  const queryString = rawQuery(request, url);
  const all = new URLSearchParams(queryString ?? "");
  if (body?.type.split(";")[0]?.trim() === FORM) {
    for (const [name, value] of new URLSearchParams(body.contents)) all.append(name, value);
  }
  if (RESERVED.some((name) => all.has(name))) {
    throw new ScriptFailure("Error", "Sorry, the file you have requested does not exist.");
  }
  const length = body ? Buffer.byteLength(body.contents) : -1;
  return {
    queryString,
    ...parametersOf(all),
    contextPath: "",
    contentLength: length,
    ...(pathInfo === undefined ? {} : { pathInfo }),
    ...(body ? { postData: { length, type: body.type, contents: body.contents, name: "postData" } } : {}),
  };
}
