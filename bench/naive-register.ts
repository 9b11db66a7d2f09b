// The naive peer, installed in a workspace of its own with what the register's own tables show.

import { openWorkspace, type MeterReport } from "../local/index.ts";
import type { FilledRegister } from "./filled-register.ts";

const OWNER = "owner@naive.example";
const LOG = "日志";

type Texts = Readonly<Record<string, string>>;

export interface NaiveRegister {
  /** Metered, as everything here. */
  editContact(tab: string, serial: string, changes: Texts): MeterReport;
  addContact(tab: string, contact: Texts): MeterReport;
}

export async function naiveRegister(of: FilledRegister, tabs: readonly string[]): Promise<NaiveRegister> {
  const ws = await openWorkspace({ now: of.world.ws.clock.now(), people: [OWNER] });
  const { id: fileId } = ws.drive.createSpreadsheet({ name: "通讯录", owner: OWNER });
  ws.install({ bundle: "bench/naive-register", owner: OWNER, boundTo: fileId });
  const owner = ws.signIn(OWNER);
  owner.open(fileId);
  const page = owner.menu("通讯录", "打开");
  for (const tab of tabs) page.call("fill", tab, of.world.ws.sheet(of.world.fileId, tab).displayValues());
  page.call("fill", LOG, [["时间", "账号", "操作", "序号", "字段", "原值", "新值"]]);
  const metered = (functionName: string, ...args: readonly unknown[]): MeterReport => {
    ws.meter.reset();
    page.call(functionName, ...args);
    return ws.meter.report();
  };
  return {
    editContact: (tab, serial, changes) => metered("editContact", tab, serial, changes),
    addContact: (tab, contact) => metered("addContact", tab, contact),
  };
}
