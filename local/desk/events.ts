// Tells open pages what changed. The workspace does not announce changes: the desk looks, after every call and now and then.

import type { ServerResponse } from "node:http";
import type { Workspace } from "../runtime/workspace.ts";
import type { DeskEvent } from "./protocol.ts";

/** Changes by a program beside the desk (a test, a script) show within this time, milliseconds. */
const LOOK_EVERY = 300;

export class Events {
  private readonly streams = new Set<ServerResponse>();
  private readonly workspace: Workspace;
  private readonly clockZone: () => string;
  private readonly onChange: () => void;
  private readonly timer: NodeJS.Timeout;
  private revisions = new Map<string, number>();
  private now: number;
  private rest: string;

  constructor(workspace: Workspace, clockZone: () => string, onChange: () => void) {
    this.workspace = workspace;
    this.clockZone = clockZone;
    this.onChange = onChange;
    this.revisions = this.readRevisions();
    this.now = workspace.now();
    this.rest = this.readRest();
    this.timer = setInterval(() => this.look(), LOOK_EVERY);
    this.timer.unref();
  }

  open(response: ServerResponse): void {
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      connection: "keep-alive",
    });
    response.write(": here\n\n");
    this.streams.add(response);
    response.on("close", () => this.streams.delete(response));
  }

  send(event: DeskEvent): void {
    for (const stream of this.streams) stream.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** Compares with what was last told, and tells the difference. */
  look(): void {
    const revisions = this.readRevisions();
    let isChanged = false;
    for (const [file, revision] of revisions) {
      if (this.revisions.get(file) === revision) continue;
      isChanged = true;
      this.send({ kind: "workbook", file, revision });
    }
    this.revisions = revisions;
    const now = this.workspace.now();
    if (now !== this.now) {
      isChanged = true;
      this.now = now;
      this.send({ kind: "clock", clock: { now, timeZone: this.clockZone() } });
    }
    const rest = this.readRest();
    if (rest !== this.rest) {
      isChanged = true;
      this.rest = rest;
      this.send({ kind: "changed" });
    }
    if (isChanged) this.onChange();
  }

  close(): void {
    clearInterval(this.timer);
    for (const stream of this.streams) stream.end();
  }

  private readRevisions(): Map<string, number> {
    return new Map([...this.workspace.workbooks].map(([id, { revision }]) => [id, revision]));
  }

  /** Enough of files, mail, triggers, runs and switches to see that something there changed. */
  private readRest(): string {
    const { files, services, executionLog, assumptions } = this.workspace;
    const shape = [...files.values()].map(({ id, name, trashed, modifiedTime, permissions, parents }) => [
      id,
      name,
      trashed,
      modifiedTime,
      permissions,
      parents,
    ]);
    const lastRun = executionLog.records.at(-1);
    return JSON.stringify([
      shape,
      services.mail.length,
      services.triggers,
      lastRun?.id,
      lastRun?.status,
      assumptions,
    ]);
  }
}
