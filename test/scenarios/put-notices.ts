// Notices as commands leave them in 发件箱, put there in one stroke by the file's owner: for tests of what is mailed.

import { BLANK_NOTICE, type Notice } from "../../src/domain/notice/notice.ts";
import { entryIdOf } from "../../src/domain/ledger/entry.ts";
import { OWNER, type World } from "../world.ts";

/** The next entries of 发件箱; the register's memory counts them. */
export function putNotices(world: World, ...notices: readonly Partial<Notice>[]): void {
  const owner = world.ws.signIn(OWNER);
  const meta = world.rows("_meta");
  const taken = world.rows("_notices").length;
  notices.forEach((notice, index) => {
    const number = taken + index + 1;
    const entry = {
      ...BLANK_NOTICE,
      key: `test ${number}`,
      createdAt: world.ws.clock.now().toISOString(),
      ...notice,
    };
    owner.type(world.fileId, "_notices", `A${number + 1}`, entryIdOf("notice", number));
    owner.type(world.fileId, "_notices", `B${number + 1}`, "1");
    owner.type(world.fileId, "_notices", `C${number + 1}`, JSON.stringify(entry));
  });
  const row = meta.findIndex(({ key }) => key === "notice") + 2;
  owner.type(world.fileId, "_meta", `B${row}`, String(taken + notices.length));
}

/** What 发件箱 holds, in the order of the ids. */
export function noticesOf(world: World): Partial<Notice>[] {
  return world.rows("_notices").map(({ entry = "{}" }) => JSON.parse(entry));
}
