// A register in the local workspace with so many contacts in it, brought in as people would: by imports in the sidebar.

import type { MeterReport } from "../local/index.ts";
import type { Reply } from "../src/wire/envelope.ts";
import type { ContactKind } from "../src/domain/contact/contact.ts";
import type { Input, OperationName, Output, RegisterView } from "../src/wire/operations.ts";
import { ADMIN, emptyWorld, OWNER, SETUP, type World } from "../test/world.ts";
import { contacts, type Fields } from "./contacts.ts";

/** Below what one request to Google can carry. */
const ROWS_AN_IMPORT = 1500;

export interface FilledRegister {
  readonly world: World;
  /** Asks from an open sidebar; the answer must be yes. */
  ask<N extends OperationName>(operation: N, input: Input<N>): Output<N>;
  /** The same, metered: what the one call of `dispatch` asked of Google. */
  metered<N extends OperationName>(operation: N, input: Input<N>): MeterReport;
  load(): RegisterView;
}

/** Seven tenths of the contacts are colleagues. `accounts`: all of them can sign in. */
export async function filledRegister(
  size: number,
  { accounts }: { readonly accounts: boolean } = { accounts: false },
): Promise<FilledRegister> {
  const register = await setUpRegister();
  const internal = Math.round(size * 0.7);
  const made = contacts(internal, size - internal);
  const people = {
    ...made,
    internal: accounts
      ? made.internal.map((each, index) => ({ ...each, account: `p${index}@huayue.example` }))
      : made.internal,
  };
  for (const kind of ["internal", "external"] as const)
    for (let from = 0; from < people[kind].length; from += ROWS_AN_IMPORT)
      register.ask("import-contacts", importOf(kind, people[kind].slice(from, from + ROWS_AN_IMPORT)));
  return register;
}

export function importOf(kind: ContactKind, fields: readonly Fields[]): Input<"import-contacts"> {
  const rows = fields.map((each, index) => ({
    row: index + 2,
    fields: each,
    choice: { kind: "create" } as const,
  }));
  return { kind, fileName: "通讯录.csv", rows, owner: "" };
}

async function setUpRegister(): Promise<FilledRegister> {
  const world = await emptyWorld();
  world.do("set-up-register", SETUP, { as: OWNER });
  const administrator = world.ws.signIn(ADMIN);
  administrator.open(world.fileId);
  const page = administrator.menu("联络信息", "打开侧边栏");
  let asked = 0;
  const ask: FilledRegister["ask"] = (operation, input) => {
    asked += 1;
    const operationId = `bench-${String(asked).padStart(8, "0")}`;
    return valueOf(operation, page.call("dispatch", { operation, input, operationId }));
  };
  return {
    world,
    ask,
    metered(operation, input) {
      world.ws.meter.reset();
      ask(operation, input);
      return world.ws.meter.report();
    },
    load: () => ask("load-register", {}),
  };
}

function valueOf<N extends OperationName>(operation: N, reply: unknown): Output<N> {
  if (!isAccepted<N>(reply)) throw new Error(`${operation}: ${JSON.stringify(reply).slice(0, 500)}`);
  return reply.value;
}

/** The bundle is of the same sources as this file: the envelope is checked, its content is trusted. */
function isAccepted<N extends OperationName>(
  reply: unknown,
): reply is Extract<Reply<Output<N>>, { readonly ok: true }> {
  return typeof reply === "object" && reply !== null && "ok" in reply && reply.ok === true;
}
