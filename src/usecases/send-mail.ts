// Sends what waits in 发件箱 (F23). A mail cannot be part of a commit: it is marked before the call and after it, so that
// a run that is killed in between leaves a mark by which the next one sees what may have gone out.

import { countingFacts, countingOf } from "../domain/deadline/counting.ts";
import type { Company } from "../domain/company/company.ts";
import type { TimeOfDay } from "../domain/calendar/zone.ts";
import {
  changedNotice,
  type EntryChange,
  type EntryId,
  type StoredEntry,
  type StoredNotice,
} from "../domain/ledger/entry.ts";
import {
  fitting,
  isPressing,
  nextMail,
  outboxNow,
  type Letter,
  type Now,
  type Outbox,
} from "../domain/notice/digest.ts";
import type { Notice } from "../domain/notice/notice.ts";
import { stillTrue } from "../domain/notice/truth.ts";
import type { Instant } from "../domain/calendar/plain-date.ts";
import type { Delivery, Post } from "../ports/post.ts";
import type { Admission, Need, Register, RegisterState } from "../ports/register.ts";
import type { Output } from "../wire/operations.ts";

export const SEND = "send-mail";

/** Of so many mails it is unknown, after a kill, which went out. */
const BATCH = 10;

/** A mail that fails for no reason of its own is tried so often. */
const MOST_TRIES = 3;

/** Reminders are counted to 09:00: a digest before that would miss the day's. */
const EARLIEST: TimeOfDay = "09:00";

const NEEDS: readonly Need[] = [{ ledger: "notice" }, { ledger: "request" }, { ledger: "duty" }];

/** What came of a letter's call. */
interface Sent {
  readonly letter: Letter;
  readonly delivery: Delivery;
}

interface Turn {
  readonly entries: readonly EntryChange[];
  readonly letters: readonly Letter[];
}

function entriesById(state: RegisterState): (id: string) => StoredEntry | undefined {
  const found = new Map<string, StoredEntry>(
    [...state.ledger("request"), ...state.ledger("duty")].map((entry) => [entry.id, entry]),
  );
  return (id) => found.get(id);
}

function nowOf({ company }: RegisterState, at: Instant): Now {
  const { digestAt } = company.settings;
  return {
    at,
    ...countingOf(countingFacts(company)),
    digestAt: digestAt > EARLIEST ? digestAt : EARLIEST,
  };
}

function outbox(state: RegisterState, notices: readonly StoredNotice[], at: Instant): Outbox {
  const entryOf = entriesById(state);
  return outboxNow(notices, (notice) => stillTrue(notice, entryOf), nowOf(state, at));
}

function outcome({ kind, ...rest }: Delivery, tries: string): Partial<Notice> {
  const trouble = "trouble" in rest ? rest.trouble : "";
  // What the day's quota left no room for was not tried.
  const tried = kind === "spent" ? { tries: String(Number(tries) - 1) } : {};
  if (kind === "sent") return { state: "sent", trouble };
  if (kind === "refused" || (kind === "failed" && Number(tries) >= MOST_TRIES))
    return { state: "failed", trouble };
  return { state: "waiting", mailedAt: "", trouble, ...tried };
}

/** The same notices, as the calls that were made have left them. */
function settled(notices: readonly StoredNotice[], sent: readonly Sent[]): StoredNotice[] {
  const known = new Map(
    sent.flatMap(({ letter, delivery }) => letter.notices.map(({ id }) => [id, delivery] as const)),
  );
  return notices.map((notice) => {
    const delivery = known.get(notice.id);
    const isOpen = notice.entry.state === "sending" || notice.entry.state === "perhaps";
    if (!delivery || !isOpen) return notice;
    return { ...notice, entry: { ...notice.entry, ...outcome(delivery, notice.entry.tries) } };
  });
}

/** What is known of the last batch, and the next one marked: one commit. `held`: not again in this run. */
function turn(
  state: RegisterState,
  about: { sent: readonly Sent[]; at: Instant; quota: number; held: ReadonlySet<string>; pressing: boolean },
): Turn {
  const before = state.ledger("notice");
  const notices = settled(before, about.sent);
  const { letters, dropped, perhaps } = outbox(state, notices, about.at);
  const free = wanted(letters, about.pressing).filter(
    (letter) => !letter.notices.some(({ id }) => about.held.has(id)),
  );
  const chosen = fitting(free, about.quota, BATCH);
  const marked = new Map<EntryId, Partial<Notice>>();
  for (const { id } of dropped) marked.set(id, { state: "dropped" });
  for (const { id } of perhaps) marked.set(id, { state: "perhaps" });
  for (const { id, entry } of chosen.flatMap((letter) => letter.notices))
    marked.set(id, { state: "sending", mailedAt: about.at, tries: String(Number(entry.tries) + 1) });
  const entries = notices.flatMap((notice, index) => {
    const [was, fields] = [before[index], marked.get(notice.id)];
    if (!was || (was === notice && !fields)) return [];
    return [changedNotice(was, { ...notice.entry, ...fields })];
  });
  return { entries, letters: chosen };
}

/** R13: that the month's changes are asked for, and where they are late; and the year that deadlines run into unknown (B2). */
const isForGroups = ({ rule }: Notice): boolean => rule === "collection" || rule === "officialDays";

/** Without the digests, where a person waits for the answer. */
const wanted = (letters: readonly Letter[], pressing: boolean): readonly Letter[] =>
  pressing ? letters.filter(isPressing) : letters;

interface Sending {
  readonly register: Register;
  readonly post: Post;
  /** A new operation id each time that it is asked. */
  readonly admit: Admission;
  readonly now: () => Instant;
  /** False when no more may be begun in this run. */
  readonly hasTime: () => boolean;
  /** Only what presses. */
  readonly pressing: boolean;
}

/** One commit under the lock; with something to tell of what was sent it is tried once more. */
function nextBatch(
  { register, admit, pressing }: Sending,
  about: Omit<Parameters<typeof turn>[1], "at" | "pressing">,
) {
  const take = (): { company: Company; letters: readonly Letter[] } =>
    register.command(SEND, NEEDS, admit, (session) => {
      const { company, next } = session.read((state) => ({
        company: state.company,
        next: turn(state, { ...about, pressing, at: session.context.at }),
      }));
      const { entries, letters } = next;
      if (entries.length > 0) session.commit({ changes: [], touches: [], remarks: [], batch: "", entries });
      return { company, letters };
    });
  try {
    return take();
  } catch (error) {
    if (about.sent.length === 0) throw error;
    return take();
  }
}

/** What may go out now, and when there is something to send again; undefined where nothing waits. */
function dueMail(state: RegisterState, at: Instant): { due: Outbox; next: Instant | undefined } {
  const notices = state.ledger("notice");
  return { due: outbox(state, notices, at), next: nextMail(notices, nowOf(state, at)) };
}

/** Whether a run would find anything to do, for who has the ledgers at hand. */
export function mailDue(state: RegisterState, at: Instant): { isDue: boolean; next: Instant | undefined } {
  const { due, next } = dueMail(state, at);
  return { isDue: due.letters.length + due.dropped.length + due.perhaps.length > 0, next };
}

/** What came of a run, and when there is something to send again; undefined where nothing waits. */
interface Ran {
  readonly done: Output<typeof SEND>;
  readonly next: Instant | undefined;
}

/** Sends until nothing that may go out is left, the day's quota is used up, or time runs out. */
export function sendMail(sending: Sending): Ran {
  const { register, post, admit, now, hasTime, pressing } = sending;
  const { due, next, company, today } = register.query(NEEDS, (state) => {
    // Also where nothing is left to send.
    const { today } = admit(state.company, state);
    const { due, next } = dueMail(state, now());
    return { due: { ...due, letters: wanted(due.letters, pressing) }, next, company: state.company, today };
  });
  let quota = due.letters.length > 0 ? post.quotaLeft() : 0;
  if (due.letters.length > 0 && quota === 0) post.sayQuotaOut(company, today);
  const done = { sent: 0, failed: 0 };
  if (due.dropped.length + due.perhaps.length + fitting(due.letters, quota, 1).length === 0)
    return { done: { ...done, left: due.letters.length }, next };
  const held = new Set<string>();
  const said: Notice[] = [];
  for (let sent: Sent[] = []; ;) {
    const { company, letters } = nextBatch(sending, { sent, quota: hasTime() ? quota : 0, held });
    if (letters.length === 0) {
      if (said.length > 0) post.sayInGroups(said, company);
      break;
    }
    sent = [];
    for (const letter of letters) {
      const delivery: Delivery = quota > 0 ? post.send(letter, company) : { kind: "spent" };
      sent.push({ letter, delivery });
      quota = delivery.kind === "spent" ? 0 : quota - letter.to.length - letter.cc.length;
      if (delivery.kind === "sent") done.sent += 1;
      else for (const { id } of letter.notices) held.add(id);
      if (delivery.kind === "sent")
        said.push(...letter.notices.map(({ entry }) => entry).filter(isForGroups));
      if (delivery.kind === "refused") done.failed += 1;
    }
  }
  return { done: { ...done, left: Math.max(due.letters.length - done.sent - done.failed, 0) }, next };
}
