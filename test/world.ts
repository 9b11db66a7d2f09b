// A small register in the local workspace, made by driving the built bundle as people do.

import { openWorkspace, type LocalWorkspace, type Page, type Snapshot } from "../local/index.ts";
import type { Reply } from "../src/wire/envelope.ts";
import type { Input, OperationName, Output } from "../src/wire/operations.ts";

export const OWNER = "lianluo@huayue.example";
export const ADMIN = "zhou@huayue.example";
export const SECOND_ADMIN = "wu@huayue.example";
export const EMPLOYEE = "chen@huayue.example";

export const SETUP: Input<"set-up-register"> = {
  companyName: "华岳制造",
  timeZone: "Asia/Shanghai",
  folderName: "行政部-联络信息",
  language: "zh-CN",
  endOfBusiness: "18:00",
  graceUntil: "12:00",
  departments: ["行政部", "销售部", "采购部"].map((name, index) => ({
    name,
    head: "",
    deputy: "",
    supervisor: "",
    superior: "",
    liaison: "",
    backupLiaison: "",
    order: String(index + 1),
  })),
  roles: [
    { role: "administrator", name: "周敏", account: ADMIN },
    { role: "administrator", name: "吴刚", account: SECOND_ADMIN },
  ],
};

/** A reply as the page gets it; what is in it is what the test is about. */
export function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";
}

/** 09:00 in Shanghai. */
export const MONDAY = "2026-11-23T09:00:00+08:00";

interface AskOptions {
  readonly as?: string;
  readonly operationId?: string;
  /** Which page the call comes from: an editor's sidebar, or the deployed web app. */
  readonly from?: "sidebar" | "web";
}

export interface World {
  readonly ws: LocalWorkspace;
  readonly fileId: string;
  /** The deployed web app's address. */
  readonly webUrl: string;
  /** Calls `dispatch` from a page of a person and returns the reply as the page gets it. */
  ask<N extends OperationName>(name: N, input: Input<N>, options?: AskOptions): Reply<Output<N>>;
  /** The same, where the answer must be yes. */
  do<N extends OperationName>(name: N, input: Input<N>, options?: AskOptions): Output<N>;
  /** A tab's rows below the header, by header text. */
  rows(tab: string): Record<string, string>[];
  /** No edit event and no clock any more: what hands do in the tables stays until somebody asks. */
  withoutTriggers(): void;
}

/** Of the whole file, so that no two questions to one register have the same id, whichever world it began in. */
let asked = 0;

/** A register that is not set up yet; `now` is when the clock begins. */
export async function emptyWorld(now = MONDAY): Promise<World> {
  const people = [OWNER, ADMIN, SECOND_ADMIN, EMPLOYEE];
  const ws = await openWorkspace({ now, people });
  const { id: fileId } = ws.drive.createSpreadsheet({ name: "联络信息登记簿", owner: OWNER });
  const { url: webUrl } = ws
    .install({ bundle: "dist", owner: OWNER, boundTo: fileId })
    .deploy({ as: "webapp" });
  for (const account of [ADMIN, SECOND_ADMIN]) ws.drive.share(fileId, account, "writer");
  const open = (account: string, from: "sidebar" | "web"): Page => {
    const person = ws.signIn(account);
    if (from === "web") return person.visit(webUrl);
    person.open(fileId);
    return person.menu("联络信息", "打开侧边栏");
  };
  /** A page once opened stays open. */
  const opened = new Map<string, Page>();
  const pageOf = (account: string, from: "sidebar" | "web"): Page => {
    const page = opened.get(`${from} ${account}`) ?? open(account, from);
    opened.set(`${from} ${account}`, page);
    return page;
  };
  const ask: World["ask"] = (operation, input, options = {}) => {
    const page = pageOf(options.as ?? ADMIN, options.from ?? "sidebar");
    asked += 1;
    const operationId = options.operationId ?? `test-${String(asked).padStart(8, "0")}`;
    const reply = page.call("dispatch", { operation, input, operationId });
    if (!isReply<never>(reply)) throw new Error(`no reply: ${JSON.stringify(reply)}`);
    return reply;
  };
  return {
    ws,
    fileId,
    webUrl,
    ask,
    do(name, input, options) {
      const reply = ask(name, input, options);
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
      return reply.value;
    },
    withoutTriggers: () => void ws.state.services.triggers.splice(0),
    rows(tab) {
      const [header = [], ...body] = ws.sheet(fileId, tab).values();
      return body
        .filter((cells) => cells.some((cell) => cell !== ""))
        .map((cells) =>
          Object.fromEntries(header.map((name, index) => [String(name), String(cells[index] ?? "")])),
        );
    },
  };
}

const beginnings = new Map<string, Snapshot>();

/** What `fill` makes of an empty world: made once a file and put back in milliseconds after that. */
export function filled(name: string, world: World, fill: (world: World) => void): World {
  const beginning = beginnings.get(name);
  if (beginning) world.ws.restore(beginning);
  else {
    fill(world);
    beginnings.set(name, world.ws.snapshot());
  }
  return world;
}

/** Three departments, four colleagues, two units with four contacts. */
export async function smallWorld(): Promise<World> {
  return filled("small", await emptyWorld(), fillSmall);
}

function fillSmall(world: World): void {
  world.do("set-up-register", SETUP, { as: OWNER });
  const colleague = (fullName: string, department: string, mobilePhone: string): void => {
    world.do("add-contact", {
      kind: "internal",
      fields: {
        fullName,
        department,
        jobTitle: "专员",
        mobilePhone,
        email: `${mobilePhone}@huayue.example`,
        responsibilities: `${department}-日常事务`,
      },
    });
  };
  colleague("李明朗", "销售部", "13800001001");
  colleague("单雄信", "采购部", "13800001002");
  colleague("欧阳文静", "行政部", "13800001003");
  colleague("仇英", "销售部", "13800001004");
  const contact = (fullName: string, organizationName: string, mobilePhone: string): void => {
    world.do("add-contact", {
      kind: "external",
      fields: {
        fullName,
        organizationName,
        organizationType: "供应商",
        jobTitle: "经理",
        mobilePhone,
        engagementSubject: "原材料采购",
        relationshipOwner: "N-000002",
      },
    });
  };
  contact("赵一", "江南钢铁有限公司", "13900002001");
  contact("钱二", "江南钢铁有限公司", "13900002002");
  contact("孙三", "江南钢铁有限公司", "13900002003");
  contact("李四", "东海物流集团", "13900002004");
}
