// Tests that need a program which may not be here: named and left out then; with CI=true its absence is a failure, so
// that they cannot go missing unseen.

export interface Program {
  readonly name: string;
  /** Where it is looked for. */
  readonly path: string;
  readonly present: boolean;
}

/** Like `describe`, for tests that need that program. */
export function describeWith(
  { name: program, path, present }: Program,
  name: string,
  tests: () => void,
): void {
  const missing = `no ${program} at ${path}`;
  if (present) describe(name, tests);
  else if (process.env["CI"] === "true") {
    test(name, () => {
      throw new Error(`${missing}: these tests would be left out (CI=true forbids that)`);
    });
  } else {
    describe.skip(`${name} (left out: ${missing})`, () => named(missing, tests));
  }
}

/** Registers the tests and writes each one's name, which the reporter of a whole run does not. */
function named(missing: string, tests: () => void): void {
  const usual = globalThis.test;
  const say = (name: unknown): void => {
    process.stderr.write(`left out, ${missing}: ${String(name)}\n`);
  };
  globalThis.test = new Proxy(usual, {
    apply(target, self, given: Parameters<jest.It>) {
      say(given[0]);
      return Reflect.apply(target, self, given);
    },
    get(target, key) {
      if (key !== "each") return Reflect.get(target, key);
      return (...table: unknown[]) => {
        const register: unknown = Reflect.apply(target.each, target, table);
        return (pattern: unknown, ...rest: unknown[]): unknown => {
          say(pattern);
          return typeof register === "function" ? register(pattern, ...rest) : undefined;
        };
      };
    },
  });
  try {
    tests();
  } finally {
    globalThis.test = usual;
  }
}
