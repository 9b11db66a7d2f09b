// People of the staffed world, asking for changes and signing them: what the scenarios about requests share.

import type { EntryId } from "../../src/domain/ledger/entry.ts";
import type { Serial } from "../../src/domain/register/serial.ts";
import type { Reply } from "../../src/wire/envelope.ts";
import type { Input } from "../../src/wire/operations.ts";
import type { RequestsMoved, RequestView } from "../../src/wire/requests.ts";
import { STAFF, type Post } from "../staffed-world.ts";
import type { World } from "../world.ts";

export const INTERNAL = "内部沟通联络信息表";
export const EXTERNAL = "外部沟通联络信息表";

type Open = Input<"open-request">;
type Verdict = Input<"decide-requests">["requests"][number]["verdict"];

export const NOTHING = {
  fields: {},
  effectiveOn: "",
  startedAt: "",
  reason: "",
  major: false,
  round: "",
} as const;

export function as(post: Post) {
  return { as: STAFF[post].account, from: "web" } as const;
}

/** What is open-request's input, blanks filled in; with a subject the version that the person sees. */
function whole(world: World, who: Post, asked: Partial<Open> & Pick<Open, "kind">): Open {
  const subject = asked.subject ?? "";
  const seen = world.do("load-subjects", {}, as(who)).subjects.find(({ serial }) => serial === subject);
  return { ...NOTHING, subject, version: seen?.version ?? 0, ...asked };
}

export function ask(
  world: World,
  who: Post,
  asked: Partial<Open> & Pick<Open, "kind">,
): Reply<RequestsMoved> {
  return world.ask("open-request", whole(world, who, asked), as(who));
}

/** The same, where the answer must be yes: the new request's id and state. */
export function open(world: World, who: Post, asked: Partial<Open> & Pick<Open, "kind">) {
  const { ids, state } = world.do("open-request", whole(world, who, asked), as(who));
  const [id] = ids;
  if (!id) throw new Error("no request");
  return { id, state };
}

function listed(world: World, who: Post, id: EntryId): RequestView | undefined {
  const { toHandIn, toSign, mine } = world.do("load-work", {}, as(who));
  return [...toHandIn, ...toSign, ...mine].find((request) => request.id === id);
}

/** The request as this person sees it among their work. */
export function seen(world: World, who: Post, id: EntryId): RequestView {
  const found = listed(world, who, id);
  if (!found) throw new Error(`${id} is no work of ${STAFF[who].name}`);
  return found;
}

/** The request as an administrator prints it to be signed: what sign-on-paper wants of it. */
export function printed(world: World, id: EntryId, administrator = as("administrator")) {
  const found = world.do("load-board", {}, administrator).requests.find((request) => request.id === id);
  if (!found) throw new Error(`${id} is not under way`);
  return { id, version: found.version, hash: found.printedHash };
}

export function handIn(
  world: World,
  who: Post,
  id: EntryId,
  changes: Partial<typeof NOTHING> = {},
): RequestsMoved {
  const { version, fields, effectiveOn, startedAt, reason, round } = seen(world, who, id);
  const input = { id, version, fields, effectiveOn, startedAt, reason, major: false, round, ...changes };
  return world.do("hand-in-request", input, as(who));
}

/** Decides on requests that are among this person's work. */
export function decide(
  world: World,
  who: Post,
  ids: readonly EntryId[],
  verdict: Verdict = "approve",
  answer = "",
) {
  const requests = ids.map((id) => ({
    id,
    version: listed(world, who, id)?.version ?? versionOf(world, id),
    verdict,
  }));
  return world.ask("decide-requests", { requests, answer }, as(who));
}

function versionOf(world: World, id: EntryId): number {
  return Number(world.rows("_requests").find((row) => row["id"] === id)?.["version"] ?? 0);
}

export function sign(world: World, who: Post, id: EntryId): RequestsMoved {
  const reply = decide(world, who, [id]);
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

/** The row of a record in its table. */
export function rowOf(world: World, serial: Serial): Record<string, string> {
  const tab = serial.startsWith("N") ? INTERNAL : serial.startsWith("W") ? EXTERNAL : "单位";
  const row = world.rows(tab).find((cells) => cells["序号"] === serial);
  if (!row) throw new Error(`${serial} has no row`);
  return row;
}

/** A world as it stood when it was made, before each test. */
export function fresh(make: () => Promise<World>): () => World {
  let world: World | undefined;
  let snapshot: ReturnType<World["ws"]["snapshot"]> | undefined;
  beforeAll(async () => {
    world = await make();
    snapshot = world.ws.snapshot();
  });
  beforeEach(() => {
    if (snapshot) world?.ws.restore(snapshot);
  });
  return () => {
    if (!world) throw new Error("before the first test");
    return world;
  };
}
