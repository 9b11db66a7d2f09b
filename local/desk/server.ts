// The desk: an HTTP server on loopback for the page and its calls, and a second one, another origin, for page frames.

import { randomBytes, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { $ZodError } from "zod/v4/core";
import type { LocalWorkspace } from "../runtime/local-workspace.ts";
import { startAsker } from "./asker.ts";
import { answerCall, isCallName } from "./api/index.ts";
import { buildDeskPage, buildFrameScript } from "./build.ts";
import type { Desk } from "./desk.ts";
import { clockZone, Refused } from "./desk.ts";
import { downloadOf } from "./download.ts";
import { Events } from "./events.ts";
import { frameServer } from "./frames.ts";
import { bodyOf, isLocal, sendHtml, sendJson } from "./http.ts";
import { mailPage } from "./mail-page.ts";
import type { Failure } from "./protocol.ts";

export interface DeskOptions {
  readonly workspace: LocalWorkspace;
  /** 0 or nothing: any free port. */
  readonly port?: number;
}

export interface RunningDesk {
  /** `?as=<mail address>&file=<id>&view=<name>` selects who looks at what. */
  readonly url: string;
  close(): Promise<void>;
}

/** Changes are written to the workspace's directory this long after the last one, milliseconds. */
const SAVE_AFTER = 1500;

export async function startDesk({ workspace: face, port = 0 }: DeskOptions): Promise<RunningDesk> {
  const [page, frameScript] = await Promise.all([buildDeskPage(), buildFrameScript()]);
  const token = randomBytes(32).toString("base64url");
  const workspace = face.state;
  const desk: Desk = {
    face,
    workspace,
    tabs: new Map(),
    pages: new Map(),
    frameOrigin: "",
    askOrigin: "",
    latency: 0,
  };
  const saving = savedLater(() => face.save());
  const events = new Events(
    workspace,
    () => clockZone(workspace),
    () => saving.soon(),
  );

  let origin = "";
  const frames = frameServer(
    {
      page: (id) => desk.pages.get(id)?.page,
      mailHtml: (id, as) => {
        const html = workspace.services.mail.find((mail) => mail.id === id)?.htmlBody;
        return html === undefined ? undefined : mailPage(html, origin, as);
      },
      deskOrigin: () => origin,
    },
    frameScript,
  );
  const main = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => sendFailure(response, error));
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", origin);
    if (!isLocal(request)) {
      sendJson(response, 403, {
        error: "this desk answers on this machine only",
        kind: "fault",
      } satisfies Failure);
    } else if (url.pathname === "/" && request.headers.host !== new URL(origin).host) {
      // One origin for the page: the frames trust no other.
      response.writeHead(302, { location: `${origin}/${url.search}` }).end();
    } else if (url.pathname === "/") {
      sendHtml(response, page.replace("{{token}}", token), pagePolicy(desk));
    } else if (!isToken(request.headers["x-desk-token"] ?? url.searchParams.get("token"), token)) {
      sendJson(response, 401, { error: "the desk was started anew", kind: "fault" } satisfies Failure);
    } else if (url.pathname === "/api/events") {
      events.open(response);
    } else if (request.method === "POST") {
      await servePost(url.pathname, await bodyOf(request), response);
    } else {
      sendJson(response, 404, { error: `nothing at ${url.pathname}`, kind: "fault" } satisfies Failure);
    }
  }

  async function servePost(path: string, body: string, response: ServerResponse): Promise<void> {
    const [, area, name = ""] = path.split("/");
    const input: unknown = JSON.parse(body);
    if (area === "api" && isCallName(name)) {
      try {
        sendJson(response, 200, await answerCall(desk, name, input));
      } finally {
        events.look();
      }
    } else if (area === "download") {
      const file = await downloadOf(desk, name, input);
      response.writeHead(200, {
        "content-type": file.mimeType,
        "x-file-name": encodeURIComponent(file.name),
        "cache-control": "no-store",
      });
      response.end(file.bytes);
    } else sendJson(response, 404, { error: `nothing at ${path}`, kind: "fault" } satisfies Failure);
  }

  const asker = await startAsker(token);
  desk.askOrigin = asker.origin;
  face.ui.askThrough((question) => asker.ask(question));
  const framePort = await listen(frames, 0);
  // localhost and 127.0.0.1 are different sites to a browser: the frames get a process and a storage of their own.
  desk.frameOrigin = `http://localhost:${String(framePort)}`;
  origin = `http://127.0.0.1:${String(await listen(main, port))}`;

  return {
    url: `${origin}/`,
    async close() {
      events.close();
      face.ui.askThrough(undefined);
      await asker.close();
      await Promise.all([stopped(main), stopped(frames)]);
      saving.now();
    },
  };
}

/** The page runs its own inline script, calls its own server, and frames the frame server. */
function pagePolicy({ frameOrigin, askOrigin }: Desk): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    `connect-src 'self' ${askOrigin}`,
    `frame-src ${frameOrigin}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function isToken(given: string | string[] | null, token: string): boolean {
  if (typeof given !== "string" || given.length !== token.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(token));
}

function sendFailure(response: ServerResponse, error: unknown): void {
  const isRefused = error instanceof Refused;
  const isMalformed = error instanceof $ZodError;
  if (!isRefused && !isMalformed) console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  if (response.headersSent) response.end();
  else {
    const failure: Failure = { error: message, kind: isRefused ? "refused" : "fault" };
    sendJson(response, isRefused ? 403 : isMalformed ? 400 : 500, failure);
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

async function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

/** Saves a while after the last change, so that typing does not write a directory with every letter. */
function savedLater(save: () => void): { soon(): void; now(): void } {
  let timer: NodeJS.Timeout | undefined;
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    save();
  };
  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          now();
        } catch (error) {
          // A full disk must not end the session: it is told, and tried again after the next change.
          console.error("the workspace could not be saved:", error);
        }
      }, SAVE_AFTER);
      timer.unref();
    },
  };
}
