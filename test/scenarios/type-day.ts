// A hand in the tab 工作日历.

import { ADMIN, type World } from "../world.ts";

/** Types a row of 工作日历 by hand. */
export function typeDay(world: World, row: number, date: string, kind: string, name: string): void {
  const person = world.ws.signIn(ADMIN);
  person.type(world.fileId, "工作日历", `A${row}`, date);
  person.type(world.fileId, "工作日历", `B${row}`, kind);
  person.type(world.fileId, "工作日历", `C${row}`, name);
}
