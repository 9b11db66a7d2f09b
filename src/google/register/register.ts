// The register port on Google Sheets: the one write path (ARCHITECTURE, section 2).

import type { Context, Transaction } from "../../domain/change/change.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type {
  Admission,
  Committed,
  Need,
  Outcome,
  Register,
  RegisterSession,
  RegisterState,
  Surfaces,
} from "../../ports/register.ts";
import { checkSchema } from "./check-schema.ts";
import { locked, newSalt } from "./lock.ts";
import { logWords } from "./log-words.ts";
import { send } from "./commit.ts";
import { lastImages, mend, unsettled } from "./mend.ts";
import { readImages } from "./before-images.ts";
import type { RecentOperation } from "./meta.ts";
import { followRequests } from "./follow-ledgers.ts";
import { Reading } from "./reading.ts";
import { shownLedgers } from "./shown-ledgers.ts";
import { codeOf, writeAll } from "./sheets-service.ts";
import { NotRead } from "./wanted.ts";
import { writeSet } from "./write-set.ts";

/** Rows or columns were deleted under the commit, so it named cells that are gone: read again and decide again. */
const MOST_TRIES = 3;

/** Makes the decision as often as it meets something that was not read. */
function decided<T>(reading: Reading, work: () => T): T {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      reading.load([error.need]);
    }
  }
}

/** The cells that a request named are no longer on the grid. */
function isGone(error: unknown): boolean {
  return codeOf(error) === 400 && /grid|exceeds|after last/i.test(String(error));
}

/** Carries the failure that it is an answer to, for when trying again does not help. */
class TryAgain extends Error {
  readonly why: unknown;
  constructor(why: unknown) {
    super("try again");
    this.why = why;
  }
}

class SheetSession implements RegisterSession {
  readonly context: Context;
  readonly repeated: Outcome | undefined;
  private readonly spreadsheetId: string;
  private readonly reading: Reading;
  private readonly operation: string;
  /** By which it is known again: the same id under another operation is another's. */
  private readonly mark: string;

  constructor(spreadsheetId: string, reading: Reading, operation: string, context: Context) {
    this.spreadsheetId = spreadsheetId;
    this.reading = reading;
    this.operation = operation;
    this.context = context;
    this.mark = `${operation} ${context.operationId}`;
    const before = remembered(reading, this.mark);
    this.repeated = before && decided(reading, () => outcomeOf(reading, before));
  }

  read<T>(look: (state: RegisterState & Surfaces) => T): T {
    return decided(this.reading, () => look(this.reading));
  }

  rowOf(serial: Serial): number {
    return this.reading.rowOf(serial);
  }

  commit(transaction: Transaction): Committed {
    const { reading, context, operation } = this;
    const set = decided(reading, () =>
      writeSet({
        transaction,
        operation,
        context,
        references: reading,
        head: reading.meta.head,
        words: logWords(reading.company.settings.language),
        salt: newSalt,
      }),
    );
    const images = this.sent(() => readImages(send(this.spreadsheetId, reading, set, this.mark).images));
    if (unsettled(images).length > 0) mend(this.spreadsheetId, images, context, newSalt);
    reading.accept(transaction.changes.map(({ after }) => after));
    reading.ledgers.accept((transaction.entries ?? []).map(({ after }) => after));
    return { sequences: set.entries.map(({ sequence }) => sequence) };
  }

  showLedgers(): number {
    const { reading } = this;
    const behind = decided(reading, () =>
      shownLedgers(reading).map((tab) =>
        followRequests(tab, reading.ledgers.shown(tab.table), reading.layout(tab.table)),
      ),
    ).filter((requests) => requests.length > 0);
    if (behind.length > 0) writeAll(this.spreadsheetId, behind.flat());
    return behind.length;
  }

  /** After a failure in sending it is not known whether the batch went in: the register itself knows. */
  private sent<T extends readonly unknown[]>(write: () => T): T | ReturnType<typeof lastImages> {
    try {
      return write();
    } catch (error) {
      if (isGone(error)) throw new TryAgain(error);
      const now = new Reading(this.spreadsheetId);
      now.begin([]);
      if (!remembered(now, this.mark)) throw error;
      return lastImages(this.spreadsheetId, now);
    }
  }
}

function remembered(reading: Reading, mark: string): RecentOperation | undefined {
  return reading.meta.recent.find(({ id }) => id === mark);
}

/** What an operation that was committed before did, from its log lines. */
function outcomeOf(reading: Reading, { first, count }: RecentOperation): Outcome {
  const lines = Array.from({ length: count }, (_, index) => reading.entry(first + index));
  const facts: Record<string, string> = {};
  for (const line of lines)
    if (line?.serial === "")
      for (const [key, [, after]] of Object.entries(line.values.fields)) facts[key] = after;
  return {
    sequences: lines.map((_, index) => first + index),
    serials: lines.flatMap((line) => (line && line.serial !== "" ? [line.serial] : [])),
    facts,
    batch: lines[0]?.batch ?? "",
    presses: false,
  };
}

export function sheetRegister(spreadsheetId: string): Register {
  return {
    query(needs, answer) {
      const reading = new Reading(spreadsheetId);
      reading.begin(needs);
      checkSchema(reading);
      return decided(reading, () => answer(reading, reading));
    },
    command(operation, needs, admit, work) {
      return locked(() => {
        for (let tries = 1; ; tries++) {
          try {
            return work(begun(spreadsheetId, operation, needs, admit));
          } catch (error) {
            if (!(error instanceof TryAgain)) throw error;
            if (tries === MOST_TRIES) throw error.why;
          }
        }
      });
    },
  };
}

/** A session on a register that is in order: what a cut-off operation left behind is put right first. */
function begun(
  spreadsheetId: string,
  operation: string,
  needs: readonly Need[],
  admit: Admission,
): SheetSession {
  let reading = new Reading(spreadsheetId);
  reading.begin(needs);
  checkSchema(reading);
  const context = decided(reading, () => admit(reading.company, reading));
  const images = lastImages(spreadsheetId, reading);
  if (unsettled(images).length > 0) {
    mend(spreadsheetId, images, context, newSalt);
    reading = new Reading(spreadsheetId);
    reading.begin(needs);
  }
  return new SheetSession(spreadsheetId, reading, operation, context);
}
