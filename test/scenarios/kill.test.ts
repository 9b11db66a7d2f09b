// Every command, killed before and after each of its service calls.

import { attempt, COMMAND_NAMES, expectSame, reference, retry } from "./accidents.ts";
import { EXAMPLES } from "./examples.ts";

test("every command of the register has an example here", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual([...COMMAND_NAMES].sort());
});

describe.each(COMMAND_NAMES)("%s", (name) => {
  test("asked twice with one operation id, it has one effect", async () => {
    const { world, call, wanted, again } = await reference(name);
    again(() => {
      call();
      call();
      retry(call, undefined);
      expectSame(world, wanted);
    });
  });

  test("killed before and after each of its calls, it is whole or not at all, and a retry completes it", async () => {
    const { world, call, calls, wanted, again } = await reference(name);
    for (let n = 0; n <= calls.length; n++) {
      again(() => {
        // Before a call is after the one before it: nothing of the script's own stays.
        world.ws.faults.killAt(Math.max(n, 1), n === 0 ? "before" : "after");
        expect(attempt(call)).toBeUndefined();
        retry(call, undefined);
        expectSame(world, wanted);
      });
    }
  });
});
