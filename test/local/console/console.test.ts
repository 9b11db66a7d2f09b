// console and Logger (reference/base/console, reference/base/Logger).

import { scripted } from "../runtime/scripted.ts";

test("the execution log has severity and text", async () => {
  const { run, ws } = await scripted(`function say() {
    console.log("甲 %s and %d", "乙", 2, { a: [1] });
    console.warn(new Date(0).toISOString(), null, undefined, true);
    console.error(new TypeError("nein"));
    console.info("100%");
    Logger.log("%s is %s", "x", [1, "y"]);
    Logger.log({ a: 1 });
    return Logger.getLog().split("\\n").length;
  }`);
  expect(run("say")).toBe(3);
  expect(ws.executions.at(-1)?.lines.map(({ severity, text }) => `${severity} ${text}`)).toEqual([
    'DEBUG 甲 乙 and 2 {"a":[1]}',
    "WARNING 1970-01-01T00:00:00.000Z null undefined true",
    "ERROR TypeError: nein",
    "INFO 100%",
    "INFO x is [1, y]",
    "INFO {a=1}",
  ]);
});
