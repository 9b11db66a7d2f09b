// What a page shows comes a moment after what was done to it: a test asks until it is there.

const PATIENCE_MS = 8_000;
const PAUSE_MS = 30;

/**
 * `await soon(() => line.textContent()).toBe("…")`: like `expect`, but reads again until the matcher holds;
 * after eight seconds the last failure is the test's.
 */
export function soon(read: () => unknown) {
  return new Proxy(expect(Promise.resolve()).resolves, {
    get: (_, name) =>
      name === "not"
        ? new Proxy(
            {},
            { get: (_not, matcher) => retried(read, (value) => Reflect.get(expect(value).not, matcher)) },
          )
        : retried(read, (value) => Reflect.get(expect(value), name)),
  });
}

function retried(read: () => unknown, matcher: (value: unknown) => unknown) {
  return async (...expected: unknown[]): Promise<void> => {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const matches = matcher(await read());
        if (typeof matches !== "function") throw new TypeError("no such matcher");
        Reflect.apply(matches, undefined, expected);
        return;
      } catch (failure) {
        if (Date.now() > until) throw failure;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
}
