// Every command, failed at each of its service calls with the errors that a script must expect.

import { knownErrors, type KnownErrorName } from "../../local/index.ts";
import { attempt, COMMAND_NAMES, expectSame, reference, retry, triedAt } from "./accidents.ts";

describe.each(COMMAND_NAMES)("%s", (name) => {
  test("failed at each of its calls with known errors, it recovers", async () => {
    const { world, call, calls, wanted, again } = await reference(name);
    const names = Object.keys(knownErrors).filter((each): each is KnownErrorName => each in knownErrors);
    for (let n = 1; n <= calls.length; n++) {
      for (const error of triedAt(names, n, calls)) {
        again(() => {
          world.ws.faults.failAt(n, error);
          retry(call, attempt(call));
          expectSame(world, wanted);
        });
      }
    }
  });
});
