// The workspace itself: state, clock, meter and accidents, shared by everything that runs in it.

import { createHash } from "node:crypto";
import { defaultAssumptions } from "../assumptions.ts";
import type { Calibration } from "../gas-cost-model.ts";
import { extrasOf } from "../services/drive/state.ts";
import type { Workbook } from "../services/spreadsheet/workbook.ts";
import { VirtualClock } from "./clock.ts";
import { ExecutionLog } from "./execution-log.ts";
import { Faults } from "./faults.ts";
import { Meter } from "./meter.ts";
import { Outside } from "./outside.ts";
import { domainOf, roleIn } from "./roles.ts";
import { emptyServiceStates, type ServiceStates } from "./service-states.ts";
import type { DriveFile, Person, Role, WorkspaceState } from "./state.ts";
import { Windows } from "./windows.ts";

const REVISION_SPAN_MS = 10 * 60_000;

export interface WorkspaceOptions {
  readonly now: number;
  readonly people: readonly Person[];
  readonly calibration: Calibration;
  readonly domain: string | undefined;
  readonly locale: string;
  readonly assumptions: Readonly<Record<string, boolean>>;
}

export class Workspace implements WorkspaceState {
  readonly domain: string;
  readonly people: Person[];
  readonly files = new Map<string, DriveFile>();
  readonly workbooks = new Map<string, Workbook>();
  readonly assumptions: Record<string, boolean>;
  readonly locale: string;
  readonly services: ServiceStates = emptyServiceStates();
  readonly clock: VirtualClock;
  readonly meter = new Meter();
  readonly faults = new Faults();
  readonly outside = new Outside();
  readonly executionLog = new ExecutionLog();
  readonly windows: Windows;
  calibration: Calibration;
  /** How many ids were given out: part of the state, so that ids are the same in every run of a test. */
  idsGiven = 0;

  constructor(options: WorkspaceOptions) {
    this.people = [...options.people];
    this.domain = options.domain ?? domainOf(options.people[0]?.email ?? "example.com");
    this.assumptions = { ...defaultAssumptions(), ...options.assumptions };
    this.locale = options.locale;
    this.clock = new VirtualClock(options.now);
    this.calibration = options.calibration;
    this.windows = new Windows(() => this.now());
  }

  now(): number {
    return this.clock.now();
  }

  roleOf(fileId: string, email: string): Role | undefined {
    return roleIn(this.files, fileId, email, this.now());
  }

  createFile(file: {
    name: string;
    mimeType: string;
    owner: string;
    parents?: string[];
    content?: string;
  }): DriveFile {
    const made: DriveFile = {
      id: this.newId(),
      name: file.name,
      mimeType: file.mimeType,
      parents: file.parents ?? [],
      permissions: [{ id: this.newId().slice(0, 20), type: "user", role: "owner", emailAddress: file.owner }],
      trashed: false,
      createdTime: this.now(),
      modifiedTime: this.now(),
      lastModifyingUser: file.owner,
      properties: {},
      appProperties: {},
      ...(file.content === undefined ? {} : { content: file.content }),
    };
    this.files.set(made.id, made);
    return made;
  }

  touch(fileId: string, by: string): void {
    const file = this.files.get(fileId);
    if (!file) return;
    file.modifiedTime = this.now();
    file.lastModifyingUser = by;
    this.addRevision(fileId, by);
  }

  /** Changes of one person within ten minutes are one revision (a); switched off, every change is one. */
  private addRevision(fileId: string, by: string): void {
    const { revisions } = extrasOf(this.services.drive, fileId);
    const last = revisions.at(-1);
    const span = this.assumptions["revisions-of-ten-minutes"] ? REVISION_SPAN_MS : 0;
    if (last && last.by === by && this.now() - last.modifiedTime < span) last.modifiedTime = this.now();
    else revisions.push({ id: String(revisions.length + 1), modifiedTime: this.now(), by });
  }

  /** 44 characters as Drive's: the same in every run of the same story. */
  newId(): string {
    const digest = createHash("sha256").update(`${this.domain} ${++this.idsGiven}`).digest("base64url");
    return `1${digest}`.slice(0, 44);
  }

  pseudonym(name: string): string {
    return createHash("sha256").update(`${this.domain} pseudonym ${name}`).digest("base64");
  }

  chance(name: string): number {
    return createHash("sha256").update(`${this.domain} ${name}`).digest().readUInt32BE() / 2 ** 32;
  }

  releaseLocksOf(execution: number): void {
    for (const [name, { holder }] of this.services.locks) {
      if (holder === execution) this.services.locks.delete(name);
    }
  }
}
